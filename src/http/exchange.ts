/**
 * Sends one attempt with `fetch`, and follows redirects.
 *
 * @module
 */
import type { Method } from "../contract.ts";
import { mergeHookHeaders, NO_HOOKS, nullableHeaders } from "./hooks.ts";
import { holdsSecret } from "../core/secrets/redact.ts";
import { printable } from "../core/printable.ts";
import { presentHeaders } from "../core/headers.ts";
import { APIConnectionError, UploadSourceError } from "../errors.ts";
import type { TransferFailure } from "./transfer.ts";
import type { RawResponse } from "../results/raw_response.ts";
import { sendForm, toResponse } from "./foreign_fetch.ts";
import { withProgress } from "./progress.ts";
import { readResponse } from "./read_response.ts";
import type { Attempt, Call, EncodedRequest } from "./call.ts";
import { connectionError } from "./connection_errors.ts";

const MAX_REDIRECTS = 20;

/** The request of one hop; an attempt has more than one if it is redirected. */
interface Hop {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: BodyInit | null;
  /** Further options of `fetch`. */
  options: RequestInit | undefined;
}

/**
 * Sends one attempt and reads the response, unless the caller reads it.
 *
 * @param call The call.
 * @param attempt The attempt.
 * @throws {APIError} If the status is not 2xx.
 * @throws {APIConnectionError} If no complete response arrived.
 */
export async function exchange(
  call: Call,
  attempt: Attempt,
): Promise<RawResponse> {
  const { request, hooks } = call;
  // Without a hook nothing is awaited before fetch() is called.
  let hop: Hop;
  if (hooks.buildRequest) hop = await builtBySubclass(call, attempt);
  else {
    if (hooks.authHeaders) await addAuthHeaders(call, attempt);
    hop = firstHop(call, attempt);
  }
  const first = hop.url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await send(call, attempt, hop, first);
    const isWanted = request.isPinned ||
      call.fetchOptions?.redirect === "manual";
    if (isWanted || !isRedirect(response)) {
      attempt.phase = "body";
      call.events?.firstByte(response, attempt);
      return await readResponse(
        call,
        attempt,
        call.onDownload && response.ok
          ? withProgress(response, call.onDownload)
          : response,
      );
    }
    await response.body?.cancel();
    hop = redirect(call, attempt, hop, response);
  }
  throw refusal(call, `more than ${MAX_REDIRECTS} redirects`, true);
}

/**
 * Adds a key.
 *
 * @param headers Changed in place.
 * @param request Says in which header.
 * @param token The key.
 */
export function addKey(
  headers: Record<string, string | null>,
  { keyHeader = "authorization" }: EncodedRequest,
  token: string,
): void {
  headers[keyHeader] = keyHeader === "authorization"
    ? `Bearer ${token}`
    : token;
}

/** Adds the credential of a subclass. */
async function addAuthHeaders(call: Call, attempt: Attempt): Promise<void> {
  const headers = { ...attempt.headers };
  mergeHookHeaders(headers, await call.hooks.authHeaders!(call.final));
  attempt.headers = headers;
}

function firstHop(call: Call, attempt: Attempt): Hop {
  const { request, hooks, fetchOptions: options } = call;
  const headers = presentHeaders(attempt.headers);
  if (attempt.token !== null && !hooks.authHeaders) {
    addKey(headers, request, attempt.token);
  }
  hooks.validateHeaders?.(
    nullableHeaders({ ...attempt.headers, ...headers }),
  );
  const { method, url, body } = request;
  return { method, url, headers, body, options };
}

/** Lets a subclass build the request. */
async function builtBySubclass(call: Call, attempt: Attempt): Promise<Hop> {
  // The same key for every attempt: a retry must not execute a request twice.
  const name = call.hooks.idempotencyHeader ?? "idempotency-key";
  const key = call.request.headers[name];
  const built = await call.hooks.buildRequest!(
    { ...call.final, ...(key ? { idempotencyKey: key } : {}) },
    { retryCount: attempt.number },
  );
  const { method = "GET", headers: given, body, signal: _, ...options } =
    built.req;
  const headers = Object.fromEntries(new Headers(given));
  attempt.headers = headers;
  return {
    method: method.toUpperCase(),
    url: built.url,
    headers,
    body: body ?? null,
    options: { ...call.fetchOptions, ...options },
  };
}

function lowerCase(method: Method): Lowercase<Method> {
  return method.toLowerCase() as Lowercase<Method>;
}

/** Lets a subclass change the request. */
async function prepare(
  { hooks, final }: Call,
  attempt: Attempt,
  { method, url }: Hop,
  init: RequestInit,
): Promise<void> {
  // Hooks see the method as the official SDK writes it.
  init.method = method.toLowerCase();
  await hooks.prepareRequest!(init, { url, options: final });
  init.method = init.method.toUpperCase();
  attempt.headers = {
    ...attempt.headers,
    ...Object.fromEntries(new Headers(init.headers)),
  };
  // The attempt may have ended meanwhile.
  attempt.signal.throwIfAborted();
}

/** Lets a provider set the credential. */
async function provide(
  { platform, request, limits }: Call,
  attempt: Attempt,
  init: RequestInit,
): Promise<void> {
  attempt.phase = "key";
  await platform!.prepareRequest!(init, {
    url: request.url,
    options: {
      method: lowerCase(request.method),
      path: request.url,
      ...(init.signal ? { signal: init.signal } : {}),
    },
    ...(limits.timeout > 0 ? { timeout: limits.timeout } : {}),
  });
  attempt.headers = {
    ...attempt.headers,
    ...Object.fromEntries(new Headers(init.headers)),
  };
  // The attempt may have ended meanwhile.
  attempt.signal.throwIfAborted();
  attempt.phase = "head";
}

/** @param first URL of the first hop. */
async function send(
  call: Call,
  attempt: Attempt,
  hop: Hop,
  first: string,
): Promise<Response> {
  // The attempt may have ended while a provider was fetching the token.
  attempt.signal.throwIfAborted();
  attempt.phase = "head";
  let response: Response;
  const { hooks } = call;
  const isRuntimes = call.hasRuntimeFetch && hooks === NO_HOOKS &&
    !call.request.isProvided;
  const init: RequestInit = {
    ...hop.options,
    // Followed here: `fetch` would send a body on to another origin.
    redirect: call.fetchOptions?.redirect === "error" ? "error" : "manual",
    method: hop.method,
    // A real Headers object: what a fetch or a hook of the program expects.
    headers: isRuntimes ? hop.headers : new Headers(hop.headers),
    ...(hop.body !== null && { body: hop.body }),
    signal: attempt.signal,
  };
  // Hooks get nothing of another origin, which a redirect leads to.
  const isOurs = hop.url === first ||
    new URL(hop.url).origin === new URL(first).origin;
  if (hooks.prepareRequest && isOurs) await prepare(call, attempt, hop, init);
  if (call.request.isProvided) await provide(call, attempt, init);
  try {
    const own = hooks.fetchWithAuth ?? hooks.fetchWithTimeout;
    const { fetch } = call; // called without a `this`, which browsers refuse
    const request = () =>
      own && isOurs
        ? own(hop.url, init, call.limits.timeout, attempt.controller)
        : fetch(hop.url, init);
    const given = init.body instanceof FormData
      ? await sendForm(init, request)
      : await request();
    response = given instanceof Response ? given : await toResponse(given);
  } catch (cause) {
    attempt.signal.throwIfAborted();
    const { failure } = call.request.transfer ?? {};
    if (failure) throw uploadFailure(call.action, failure);
    throw connectionError(
      call.action,
      cause,
      hop.url,
      attempt.secrets(),
      "head",
      call.hasCustomFetch,
    );
  }
  if (attempt.signal.aborted) {
    // The attempt has already ended.
    await response.body?.cancel();
    throw attempt.signal.reason;
  }
  return response;
}

function uploadFailure(
  action: string,
  { name, error }: TransferFailure,
): UploadSourceError {
  const why = error instanceof Error ? error.message : typeof error;
  return new UploadSourceError(
    `${action}: cannot read "${printable(name)}" to upload it: ${why}`,
    { cause: error },
  );
}

function isRedirect(response: Response): boolean {
  return response.type === "opaqueredirect" ||
    ([301, 302, 303, 307, 308].includes(response.status) &&
      response.headers.has("location"));
}

/** Builds the next hop. */
function redirect(
  call: Call,
  attempt: Attempt,
  from: Hop,
  response: Response,
): Hop {
  // Browsers hide the header.
  const location = response.headers.get("location");
  const target = location === null ? null : URL.parse(location, from.url);
  if (target === null || !/^https?:$/.test(target.protocol)) {
    throw refusal(
      call,
      "the Location header is missing or not an http(s) URL",
      isDone(response),
    );
  }
  if (holdsSecret(location!, attempt.secrets())) {
    throw refusal(
      call,
      "the Location header contains the credential",
      isDone(response),
    );
  }
  // `fetch` would send them as a second credential.
  target.username = target.password = "";
  const { status } = response;
  const becomesGet = status === 303
    ? from.method !== "GET"
    : status <= 302 && from.method === "POST";
  const method = becomesGet ? "GET" : from.method;
  const body = becomesGet ? null : from.body;
  const sameOrigin = target.origin === new URL(from.url).origin;
  if (body !== null && !sameOrigin) {
    throw refusal(
      call,
      `the request body must not be sent to ${target.origin}`,
    );
  }
  if (body !== null && !call.request.replayable) {
    throw refusal(call, "the request body can be sent only once");
  }
  return {
    method,
    url: target.href,
    headers: headersForHop(from, body, sameOrigin),
    body,
    options: from.options,
  };
}

/** Another origin receives only `accept` and `user-agent`; without a body the content headers are dropped too. */
function headersForHop(
  from: Hop,
  body: BodyInit | null,
  sameOrigin: boolean,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(from.headers).filter(([name]) =>
      sameOrigin
        ? body !== null || !name.startsWith("content-")
        : name === "accept" || name === "user-agent"
    ),
  );
}

/** With 303 the request has been executed and its result is elsewhere; with the others it has not. */
function isDone({ status }: Response): boolean {
  return status === 303;
}

function refusal(
  call: Call,
  why: string,
  mayHaveExecuted = false,
): APIConnectionError {
  return new APIConnectionError({
    action: call.action,
    kind: "redirect",
    mayHaveExecuted,
    detail: `cannot follow redirect: ${why}`,
  });
}
