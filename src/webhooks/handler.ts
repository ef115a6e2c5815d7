/**
 * An endpoint for webhooks.
 *
 * @module
 */
import { InvalidWebhookSignatureError } from "../auth_errors.ts";
import { assertObject, checkNames, type Names } from "../core/names.ts";
import type { UnwrapWebhookEvent } from "../generated/types/webhooks/webhooks.ts";
import { RecentDeliveries, type WebhookDeliveries } from "./deliveries.ts";
import { MAX_WEBHOOK, readPayload } from "./read_payload.ts";
import { checkTolerance, parseWebhook, verifyWebhook } from "./signature.ts";

/** A webhook; `type` says which one. */
export type WebhookEvent = UnwrapWebhookEvent;

/** Handlers of webhooks, by type; `"*"` handles those without a handler of their own. */
export type WebhookHandlers =
  & {
    readonly [Type in WebhookEvent["type"]]?: (
      event: Extract<WebhookEvent, { type: Type }>,
      request: Request,
    ) => unknown;
  }
  & { readonly "*"?: (event: WebhookEvent, request: Request) => unknown };

/** Options of {@linkcode webhookHandler}. */
export interface WebhookHandlerOptions {
  /** Maximum difference between the timestamp of a webhook and now, in seconds. @default {300} */
  readonly tolerance?: number;
  /** Largest body, in bytes. @default {1_048_576} */
  readonly maxSize?: number;
  /** Recognizes repeated deliveries. Default: the last 10,000 of this process. */
  readonly deliveries?: WebhookDeliveries;
  /** Called with an error that a handler throws, or if a webhook cannot be read. Default: `console.error`. */
  readonly onError?: (error: unknown, event: WebhookEvent | null) => unknown;
}

/** A rotation needs two secrets; more would only multiply the work of a forged webhook. */
const MAX_SECRETS = 4;

/**
 * Makes an endpoint for webhooks, to pass to `Deno.serve`.
 *
 * Verifies the signature, ignores repeated deliveries, and calls the handler of the type. It
 * responds with 200 when the handler is done, and with 500 when it throws, so that the webhook is
 * delivered again; with 400 to an invalid signature, 405 to a method other than `POST`, 413 to a
 * body that is too large, and 408 to one that takes more than 10 s. Work of more than a few seconds
 * should continue after the handler has returned: a late response counts as a failure.
 *
 * @example
 * ```ts
 * import { webhookHandler } from "@duplex/openai/webhooks";
 *
 * const handle = webhookHandler("whsec_c2VjcmV0", {
 *   "response.completed": ({ data }) => console.log(data.id),
 *   "batch.failed": ({ data }) => console.error(data.id),
 * });
 * await using server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, handle);
 * const response = await fetch(`http://127.0.0.1:${server.addr.port}/`, { method: "POST" });
 * console.log(await response.text(), response.status); // 400
 * ```
 *
 * @param secret Signing secret of the endpoint, `whsec_...`; several while it is rotated.
 * @param handlers Handlers by type of webhook.
 * @param options Bounds and hooks.
 * @throws {TypeError} If a secret is missing, a handler is not a function, or an option is unknown.
 * @throws {RangeError} If there are more than four secrets, or a number is out of bounds.
 */
export function webhookHandler(
  secret: string | readonly string[],
  handlers: WebhookHandlers,
  options: WebhookHandlerOptions = {},
): (request: Request) => Promise<Response> {
  const secrets = Array.isArray(secret) ? [...secret] : [secret];
  check(secrets, handlers, options);
  const {
    tolerance,
    maxSize = MAX_WEBHOOK,
    deliveries = new RecentDeliveries(),
    onError = logError,
  } = options;
  return async (request) => {
    const payload = await readPayload(request, maxSize);
    if (payload instanceof Response) return payload;
    let event: WebhookEvent | null = null;
    try {
      await verifyWebhook(payload, request.headers, { secrets, tolerance });
      event = parseWebhook<WebhookEvent>(payload);
      const id = request.headers.get("webhook-id")!;
      if (await deliveries.begin(id)) {
        try {
          await handle(event, request, handlers);
        } catch (error) {
          await report(onError, error, event);
          await deliveries.forget(id); // if this fails, it is reported, too
          return new Response(null, { status: 500 });
        }
      }
      return new Response(null, { status: 200 });
    } catch (error) {
      if (error instanceof InvalidWebhookSignatureError) {
        return new Response(null, { status: 400 });
      }
      await report(onError, error, event);
      return new Response(null, { status: 500 });
    }
  };
}

async function handle(
  event: WebhookEvent,
  request: Request,
  handlers: WebhookHandlers,
): Promise<void> {
  const handler = Object.hasOwn(handlers, event.type)
    ? handlers[event.type]
    : handlers["*"];
  await (handler as ((event: WebhookEvent, request: Request) => unknown))?.(
    event,
    request,
  );
}

async function report(
  onError: NonNullable<WebhookHandlerOptions["onError"]>,
  error: unknown,
  event: WebhookEvent | null,
): Promise<void> {
  try {
    await onError(error, event);
  } catch {
    // The hook itself failed: there is no other place to report to.
  }
}

function logError(error: unknown, event: WebhookEvent | null): void {
  console.error(`webhookHandler: ${event?.type ?? "webhook"} failed:`, error);
}

const NAMES: Names<WebhookHandlerOptions> = {
  tolerance: 1,
  maxSize: 1,
  deliveries: 1,
  onError: 1,
};

function check(
  secrets: readonly string[],
  handlers: WebhookHandlers,
  options: WebhookHandlerOptions,
): void {
  checkNames(options, NAMES, "");
  const { tolerance = 0, maxSize = MAX_WEBHOOK } = options;
  const isMissing = (one: unknown) => typeof one !== "string" || !one.trim();
  if (secrets.length === 0 || secrets.some(isMissing)) {
    throw new TypeError("secret must be a non-empty string or a list of them");
  }
  if (secrets.length > MAX_SECRETS) {
    throw new RangeError(
      `secret must be at most ${MAX_SECRETS} secrets, got ${secrets.length}`,
    );
  }
  assertObject(handlers, "handlers");
  for (const [type, handler] of Object.entries(handlers)) {
    if (typeof handler === "function") continue;
    throw new TypeError(
      `handlers[${
        JSON.stringify(type)
      }] must be a function, got ${typeof handler}`,
    );
  }
  checkTolerance(tolerance);
  if (!Number.isInteger(maxSize) || maxSize < 1) {
    throw new RangeError(
      `maxSize must be a positive integer number of bytes, got ${maxSize}`,
    );
  }
}
