/**
 * Reads and checks the body of a response, and converts error responses into errors.
 *
 * @module
 */
import { readBeginning } from "../core/read_beginning.ts";
import {
  redactJson,
  redactResponseHeaders,
  redactText,
} from "../core/secrets/redact.ts";
import { rateLimits } from "../core/rate_limits.ts";
import { serverWait } from "../core/retry_after.ts";
import { isCutShort, isJsonType, mediaType } from "../core/json.ts";
import {
  APIConnectionError,
  APIError,
  UnexpectedContentError,
} from "../errors.ts";
import type { RawResponse } from "../results/raw_response.ts";
import type { Attempt, Call } from "./call.ts";
import { isCompressed, undecoded } from "./stream/content_encoding.ts";
import { withLimits } from "./unread.ts";
import { readText } from "./read_text.ts";

/** Longest text that an error message quotes from a response. */
const MAX_TEXT = 300;

/** How much of an error's body is read, in characters. */
const MAX_ERROR_BODY = 1_000_000;

/** Content that would make no sense as text. */
const BINARY =
  /^\s*(?:(?:audio|font|video)\/|image\/(?!svg)|application\/(?:pdf|zip|gzip|wasm|x-(?:gzip|tar|zip))\b)/i;

/** The parts of an attempt that reading a body needs. */
type Reading = Pick<Attempt, "controller" | "signal" | "secrets">;

/**
 * Reads a response as far as the expected kind requires, or throws the error that it reports.
 *
 * @param call The call.
 * @param attempt The attempt.
 * @param response The response, its body unread.
 * @throws {APIError} If the status is not 2xx, or the body of a 2xx is only an error.
 * @throws {UnexpectedContentError} If the body is not of the expected kind.
 * @throws {APIConnectionError} If the connection closes before the body is complete.
 */
export function readResponse(
  call: Call,
  attempt: Attempt,
  response: Response,
): RawResponse | Promise<RawResponse> {
  if (!response.ok) return refuseStatus(call, attempt, response);
  if (attempt.raw || isReadByCaller(call, response)) {
    // A stream of events has limits of its own.
    if (attempt.raw || call.expects.kind !== "stream") {
      response = withLimits(call, attempt, response);
    }
    return rawResponse(response, null, undefined, attempt);
  }
  return readBody(call, attempt, response);
}

async function refuseStatus(
  call: Call,
  attempt: Attempt,
  response: Response,
): Promise<never> {
  throw await statusError(call, attempt, response);
}

/**
 * Reads and parses the body of a 2xx.
 *
 * @param call The call.
 * @param attempt Its signal ends the reading.
 * @param response The response, its body unread.
 * @throws {APIError} As {@linkcode readResponse}.
 */
export async function readBody(
  call: Call,
  attempt: Reading,
  response: Response,
): Promise<RawResponse> {
  if (response.status === 204 || response.status === 205) {
    await response.body?.cancel();
    return rawResponse(response, "", undefined, attempt);
  }
  const text = await readText(call, attempt, response);
  const json = jsonOf(call, response, text, attempt);
  refuseErrorBody(call, response, json, attempt);
  return rawResponse(response, text, json, attempt);
}

function rawResponse(
  response: Response,
  text: string | null,
  json: unknown,
  { controller, secrets }: Reading,
): RawResponse {
  const limits = () => rateLimits(response.headers);
  return {
    response,
    text,
    json,
    controller,
    secrets,
    rateLimits: limits,
    save,
  };
}

async function save(
  body: ReadableStream<Uint8Array> | null,
  path: string | URL,
): Promise<number> {
  const { saveFile } = await import("../core/save_file.ts");
  return await saveFile(body, path);
}

/**
 * Whether the caller receives the body of a response unread.
 *
 * @param call The call.
 * @param response The response.
 */
export function isReadByCaller(call: Call, response: Response): boolean {
  switch (call.expects.kind) {
    case "stream":
      return true;
    case "binary":
      return call.expects.byPath === true || isFile(call, response);
    case "any":
      return BINARY.test(response.headers.get("content-type") ?? "");
    default:
      return false;
  }
}

/** A stored file may be JSON; a file that the API generates never is, and an HTML page is never a file. */
function isFile(call: Call, { status, headers }: Response): boolean {
  if (status === 204) return false;
  const type = headers.get("content-type");
  const isStored = /^GET \/(?:files|containers|skills)\//.test(call.action);
  return !isHtml(type) && (isStored || !isJsonType(type));
}

function isHtml(type: string | null): boolean {
  return type !== null && /html/i.test(type);
}

/** Decides by the beginning of the text, because servers mislabel plain text as HTML. */
function looksLikePage(text: string): boolean {
  return /^\s*<(?:!doctype|html)/i.test(text);
}

/** The body as JSON; `undefined` if the text itself is the value. */
function jsonOf(
  call: Call,
  response: Response,
  text: string,
  attempt: Pick<Attempt, "secrets">,
): unknown {
  const { kind } = call.expects;
  const type = response.headers.get("content-type");
  if (isCompressed(response.headers, text)) {
    throw undecoded(call, response, attempt);
  }
  if (kind === "text" || (kind === "none" && !isJsonType(type))) {
    if (looksLikePage(text)) {
      throw unexpectedContent(call, response, attempt, "text");
    }
    return undefined;
  }
  // An empty body that ended normally is a response, not a dropped connection.
  if (text === "" && kind !== "binary") return undefined;
  if (kind === "any" && type !== null && !isJsonType(type)) return undefined;
  try {
    const json = JSON.parse(text);
    if (type === null || isJsonType(type)) return json;
    if (typeof json === "object" && json !== null) return json;
  } catch {
    // Without a content type, text is what a request by path asked for.
    const isText = type === null && !isCutShort(text) &&
      (kind === "any" || call.request.method === "DELETE");
    if (isText && !looksLikePage(text)) return undefined;
    // The parser's error is not kept as the cause, because it quotes the body.
    if (type === null || isJsonType(type)) {
      throw brokenJson(call, response, text, attempt);
    }
  }
  // Some servers respond to DELETE with "OK".
  if (call.request.method === "DELETE" && !looksLikePage(text)) {
    return undefined;
  }
  throw unexpectedContent(
    call,
    response,
    attempt,
    kind === "binary" ? "a file" : "JSON",
  );
}

function brokenJson(
  call: Call,
  response: Response,
  text: string,
  attempt: Pick<Attempt, "secrets">,
): Error {
  if (isCutShort(text)) {
    return new APIConnectionError({
      action: call.action,
      kind: "truncated",
      mayHaveExecuted: true,
      detail:
        `the JSON is cut off after character ${text.length}, the call may have been executed`,
    });
  }
  const headers = headersOf(response, attempt);
  return new UnexpectedContentError(
    response.status,
    undefined,
    `The response has content type ${
      mediaType(headers.get("content-type"))
    } but its body is not valid JSON (length ${text.length})`,
    headers,
    { action: call.action, mayHaveExecuted: true },
  );
}

/** Gateways send errors with status 200: a body with an `error` that is not an object of the API is one. */
function refuseErrorBody(
  call: Call,
  response: Response,
  json: unknown,
  attempt: Pick<Attempt, "secrets">,
): void {
  const { kind } = call.expects;
  if (kind === "binary" && json !== undefined) {
    if (typeof json === "object" && json !== null && "error" in json) {
      if (json.error) throw errorBody(call, response, json, attempt);
    }
    throw unexpectedContent(call, response, attempt, "a file");
  }
  if (typeof json !== "object" || json === null) return;
  if (kind !== "json" || !("error" in json) || !json.error) return;
  if ("object" in json || "id" in json || "data" in json) return;
  throw errorBody(call, response, json, attempt);
}

function errorBody(
  call: Call,
  response: Response,
  json: object,
  attempt: Pick<Attempt, "secrets">,
): APIError {
  const secrets = attempt.secrets();
  const headers = redactResponseHeaders(response.headers, secrets);
  const body = redactJson(json, secrets) as { error: { code?: unknown } };
  // An object may have a toString() that is no function.
  const given = body.error?.code;
  const code = typeof given === "object" ? NaN : Number(given);
  const context = { action: call.action, mayHaveExecuted: true };
  if (Number.isInteger(code) && code >= 400 && code < 600) {
    return APIError.generate(code, body, undefined, headers, context);
  }
  const { error } = body as { error: unknown };
  return new UnexpectedContentError(
    response.status,
    typeof error === "object" ? error as object : undefined,
    typeof error === "string"
      ? error
      : "The response body is an error although its status is 2xx",
    headers,
    context,
  );
}

/** Headers of a response, for an error. */
function headersOf(
  response: Response,
  attempt: Pick<Attempt, "secrets">,
): Headers {
  return redactResponseHeaders(
    response.headers,
    attempt.secrets(),
  );
}

/**
 * The error of a response that is not of the expected kind.
 *
 * @param call The call.
 * @param response Its head.
 * @param attempt Holds the credentials, to be kept out of the error.
 * @param due What was expected, for the message.
 */
export function unexpectedContent(
  call: Call,
  response: Response,
  attempt: Pick<Attempt, "secrets">,
  due: string,
): UnexpectedContentError {
  const headers = headersOf(response, attempt);
  return new UnexpectedContentError(
    response.status,
    undefined,
    `Expected ${due}, but the response has content type ${
      mediaType(headers.get("content-type"))
    }: check baseURL, and whether a proxy sent the response`,
    headers,
    { action: call.action, mayHaveExecuted: true },
  );
}

async function statusError(
  call: Call,
  attempt: Attempt,
  response: Response,
): Promise<APIError> {
  const text = await readBeginning(response, MAX_ERROR_BODY).catch(() => {
    // The status matters even if the body cannot be read; an abort by the caller takes precedence.
    attempt.signal.throwIfAborted();
    return "";
  });
  const secrets = attempt.secrets();
  const headers = redactResponseHeaders(response.headers, secrets);
  const body = redactJson(parseErrorBody(text), secrets);
  const { error } = (body ?? {}) as { error?: unknown };
  const shown = body
    ? JSON.stringify(typeof error === "object" ? error ?? body : body)
    : redactText(text, secrets);
  const type = headers.get("content-type");
  const retryAfter = serverWait(response.status, response.headers, Date.now());
  const summary = isHtml(type)
    ? `status code (body is ${mediaType(type)})`
    : isCompressed(response.headers, text)
    ? "status code (body is compressed)"
    : shown.slice(0, MAX_TEXT) || undefined;
  if (call.hooks.makeStatusError) {
    return call.hooks.makeStatusError(
      response.status,
      body ?? {},
      summary,
      headers,
    );
  }
  const detail = await call.platform?.advice?.({
    status: response.status,
    headers,
    body,
    url: call.request.url,
    token: attempt.token,
  });
  return APIError.generate(
    response.status,
    body,
    summary,
    headers,
    {
      action: call.action,
      rateLimits: rateLimits(response.headers),
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(detail === undefined ? {} : { detail }),
    },
  );
}

// deno-lint-ignore ban-types -- any JSON that the server sent
function parseErrorBody(text: string): Object | undefined {
  try {
    const body = JSON.parse(text);
    return typeof body === "string" ? { error: body } : body ?? undefined;
  } catch {
    return undefined;
  }
}
