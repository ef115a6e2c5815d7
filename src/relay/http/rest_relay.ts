/**
 * A relay for requests: pages call the API without a key.
 *
 * @module
 */
import { APIError } from "../../errors.ts";
import { allowsOrigin, isLocal } from "../admission/origin.ts";
import { preflight, readable } from "../admission/cors.ts";
import { errorResponse, originRefusal, Refusal } from "../admission/refusal.ts";
import type { RelayIdentity } from "../adapters/adapter.ts";
import { errorLine } from "../options/error_name.ts";
import type { ErrorContext } from "../options/options.ts";
import { checkClient, checkDecision, checkIdentity } from "../options/rules.ts";
import {
  checkRestOptions,
  type RestClient,
  type RestRelayOptions,
} from "./rest_options.ts";
import { METHODS, operationsOf } from "./operations.ts";
import { RequestCounter } from "./request_counter.ts";
import { readBytes } from "./read_bytes.ts";

/** Headers of a response that reach the client. */
const SHOWN = ["content-type", "content-disposition", "retry-after"];

/** Statuses of the API that are about this relay, not about the client. */
const OURS = new Set([401, 403, 407]);

/**
 * Makes a handler for `Deno.serve` that forwards allowed requests to the API with the client's key.
 * It forwards method, path, query, body and content type of the request, and returns status, body,
 * content type, `content-disposition` and `retry-after` of the response. Events of a stream pass as
 * they arrive, and when the client disconnects, the request to the API is cancelled.
 *
 * @example
 * ```ts
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { restRelay } from "@duplex/openai/relay";
 *
 * await using openai = await fakeOpenAI();
 * const relay = restRelay(openai.client(), { allow: ["POST /responses"] });
 * await using server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, relay);
 *
 * const response = await fetch(`http://127.0.0.1:${server.addr.port}/v1/responses`, {
 *   method: "POST",
 *   headers: { "content-type": "application/json" },
 *   body: JSON.stringify({ model: "gpt-5", input: "Say hi" }),
 * });
 * console.log((await response.json()).status); // completed
 * ```
 *
 * @param client Sends requests.
 * @param options What clients may do.
 * @throws {TypeError} If an option is missing, unknown or of the wrong type, or an operation of
 * `allow` is malformed.
 * @throws {RangeError} If a number is out of its bounds.
 */
export function restRelay(
  client: RestClient,
  options: RestRelayOptions,
): (
  request: Request,
  info?: { readonly remoteAddr?: object },
) => Promise<Response> {
  checkClient(client, client?.request, "request()");
  checkRestOptions(options);
  const find = operationsOf(options.allow, options.path ?? "/v1");
  const { perMinute } = options;
  const counter = perMinute === undefined
    ? null
    : new RequestCounter(perMinute);
  const admit = async (request: Request, address: string | undefined) => {
    const identity = await identityOf(options, request, address);
    if (identity instanceof Response) return identity;
    const seconds = counter?.take(identity.user, Date.now()) ?? 0;
    return seconds === 0 ? identity : tooMany(seconds);
  };
  const report: NonNullable<RestRelayOptions["onError"]> = options.onError ??
    ((error, context) => console.error(errorLine(error, context)));
  return async (request, info) => {
    if (!allowsOrigin(request, options.origins)) {
      return originRefusal(options.origins).response();
    }
    if (request.method === "OPTIONS") {
      const response = preflight(request);
      response.headers.set("access-control-allow-methods", METHODS.join(", "));
      return readable(request, response);
    }
    const address = (info?.remoteAddr as { hostname?: string } | undefined)
      ?.hostname;
    try {
      const found = find(request);
      if (!found) return readable(request, notAllowed());
      const response = await handle(
        client,
        options,
        found,
        request,
        () => admit(request, address),
      );
      return readable(request, response);
    } catch (thrown) {
      const { error, context } = thrown instanceof Failure
        ? thrown
        : { error: thrown, context: {} };
      report(error, context);
      return readable(request, new Refusal("failed").response());
    }
  };
}

async function handle(
  client: RestClient,
  options: RestRelayOptions,
  { method, path, operation }: NonNullable<
    ReturnType<ReturnType<typeof operationsOf>>
  >,
  request: Request,
  admit: () => Promise<RelayIdentity | Response>,
): Promise<Response> {
  const identity = await admit();
  if (identity instanceof Response) return identity;
  const { maxBody = 2 ** 20 } = options;
  const bytes = await readBytes(request, maxBody);
  if (bytes instanceof Response) return bytes;
  const type = request.headers.get("content-type");
  const body = rewritten(bytes, type, operation, identity, options);
  if (body instanceof Response) return body;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  try {
    const response = await client.request({
      method,
      path,
      query,
      headers: type === null ? {} : { "content-type": type },
      ...(body.length > 0 ? { body } : {}),
    }).asResponse();
    return new Response(response.body, {
      status: response.status,
      headers: shown(response.headers),
    });
  } catch (error) {
    if (error instanceof APIError && error.status !== undefined) {
      return refusalOf(error as APIError & { status: number });
    }
    throw new Failure(error, { identity, message: `${operation} failed` });
  }
}

/** An error, and which request of whom it is about. */
class Failure {
  readonly error: unknown;
  readonly context: ErrorContext;

  constructor(error: unknown, context: ErrorContext) {
    this.error = error;
    this.context = context;
  }
}

function notAllowed(): Response {
  return errorResponse(404, "not_found", "This operation is not allowed here");
}

function tooMany(seconds: number): Response {
  return errorResponse(429, "rate_limit", "The user sends too many requests", {
    "retry-after": `${seconds}`,
  });
}

/** A refusal by the API with its own message, from which the client has removed the key. */
function refusalOf(
  { status, code, type, param, error, headers }: APIError & { status: number },
): Response {
  if (OURS.has(status)) {
    return errorResponse(502, "upstream_failed", "The API refused the relay");
  }
  const { message = "The API refused the request" } = (error ?? {}) as {
    message?: string;
  };
  return Response.json({ error: { message, type, param, code } }, {
    status,
    headers: {
      "cache-control": "no-store",
      ...headers?.has("retry-after")
        ? { "retry-after": headers.get("retry-after")! }
        : {},
    },
  });
}

function rewritten(
  bytes: Uint8Array<ArrayBuffer>,
  type: string | null,
  operation: string,
  identity: RelayIdentity,
  { rewrite }: RestRelayOptions,
): Uint8Array<ArrayBuffer> | Response {
  if (!rewrite || bytes.length === 0) return bytes;
  if (type?.split(";")[0].trim() !== "application/json") {
    return errorResponse(
      415,
      "unsupported_media_type",
      "The content type must be application/json",
    );
  }
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return errorResponse(400, "invalid_json", "The body is not JSON");
  }
  const result = rewrite(body, { operation, identity });
  return result instanceof Response
    ? result
    : new TextEncoder().encode(JSON.stringify(result));
}

async function identityOf(
  { authorize, authorizeTimeout = 5_000 }: RestRelayOptions,
  request: Request,
  address: string | undefined,
): Promise<RelayIdentity | Response> {
  if (!authorize) {
    return isLocal(request, address)
      ? { user: "local" }
      : new Refusal("refused").response();
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new Error(`authorize() took more than ${authorizeTimeout} ms`)),
      authorizeTimeout,
    );
  });
  try {
    // without its body: only the relay reads that, within bounds
    const { url, method, headers } = request;
    const decision = authorize(new Request(url, { method, headers }), {
      address,
    });
    const identity = await Promise.race([decision, late]);
    if (identity instanceof Response) return identity;
    checkDecision(identity);
    checkIdentity({ user: identity.user }, undefined); // limits are those of sessions
    return identity;
  } finally {
    clearTimeout(timer);
  }
}

function shown(headers: Headers): Headers {
  const kept = new Headers({
    "cache-control": "no-store",
    // a file of the API may be an HTML page, which must not run in this origin
    "content-security-policy": "sandbox",
    "x-content-type-options": "nosniff",
  });
  for (const name of SHOWN) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
