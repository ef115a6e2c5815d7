/**
 * A webhook as OpenAI sends it, for tests of the handler that gets it.
 *
 * @module
 */
import {
  assertObject,
  checkNames,
  describeValue,
  type Names,
} from "../core/names.ts";
import { hmac } from "../webhooks/signature.ts";

/** An event of a webhook. */
export interface WebhookFields {
  /** Type, such as `realtime.call.incoming`. */
  readonly type: string;
  /** What the event is about. */
  readonly data: object;
  /** ID of the event. @default {"evt_" and random text} */
  readonly id?: string;
  /** When it happened, in seconds. @default {now} */
  readonly created_at?: number;
}

/** How a webhook is sent. */
export interface WebhookRequestOptions {
  /** Signing secret of the endpoint. */
  readonly secret: string;
  /** ID of the delivery; a repeated delivery has the same. @default {"wh_" and random text} */
  readonly id?: string;
  /** When it was sent, in ms. @default {now} */
  readonly sentAt?: number;
}

const NAMES: Names<WebhookRequestOptions> = { secret: 1, id: 1, sentAt: 1 };

/**
 * Makes a request with the signature of a webhook, for a handler or for `fetch()`.
 *
 * @example
 * ```ts
 * import { webhookRequest } from "@duplex/openai/testing";
 * import { webhookHandler } from "@duplex/openai/webhooks";
 * import { assertEquals } from "@std/assert";
 *
 * const secret = "whsec_c2VjcmV0";
 * const done: string[] = [];
 * const handle = webhookHandler(secret, {
 *   "response.completed": ({ data }) => void done.push(data.id),
 * });
 * const request = await webhookRequest("http://localhost/", {
 *   type: "response.completed",
 *   data: { id: "resp_1" },
 * }, { secret });
 * assertEquals((await handle(request)).status, 200);
 * assertEquals(done, ["resp_1"]);
 * ```
 *
 * @param url Address of the endpoint.
 * @param event The event.
 * @param options The secret, and what to change.
 * @throws {TypeError} If an option is unknown, or the secret is missing.
 * @throws {RangeError} If `sentAt` is not a time.
 * @throws {OpenAIError} If the secret begins with `whsec_`, and the rest is not Base64.
 */
export async function webhookRequest(
  url: string | URL,
  event: WebhookFields,
  options: WebhookRequestOptions,
): Promise<Request> {
  checkNames(options, NAMES, "");
  const { secret, id = `wh_${crypto.randomUUID()}` } = options;
  if (typeof secret !== "string" || secret === "") {
    throw new TypeError("secret must be a non-empty string");
  }
  const { sentAt = Date.now() } = options;
  assertObject(event, "event");
  if (!Number.isFinite(sentAt) || sentAt < 0) {
    throw new RangeError(
      `sentAt must be a time in ms, got ${describeValue(sentAt)}`,
    );
  }
  const seconds = Math.floor(sentAt / 1_000);
  const body = JSON.stringify({
    object: "event",
    id: `evt_${crypto.randomUUID()}`,
    created_at: seconds,
    ...event,
  });
  const mac = await hmac(secret, `${id}.${seconds}.${body}`);
  return new Request(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": `${seconds}`,
      "webhook-signature": `v1,${mac.toBase64()}`,
    },
    body,
  });
}
