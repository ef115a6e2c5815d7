import { readBeginning } from "../core/read_beginning.ts";
import {
  redactJson,
  redactResponseHeaders,
  redactText,
  secretsOf,
} from "../core/redact.ts";
import { serverWait } from "../core/retry_after.ts";
import { isCutShort, isJsonType, mediaType } from "../core/json.ts";
import {
  APIConnectionError,
  APIError,
  UnexpectedContentError,
} from "../errors.ts";
import type { Answer } from "../results/api_promise.ts";
import type { Attempt, Call } from "./call.ts";
import { connectionError } from "./connection_errors.ts";

/** Longest text of an answer that is no JSON which an error message repeats. */
const MAX_TEXT = 300;

/** How much of an error's body is read, in characters. */
const MAX_ERROR_BODY = 1_000_000;

/**
 * Reads an answer as far as it is due, or makes an error of it.
 *
 * @param call What was sent.
 * @param attempt Which attempt it was.
 * @param response Its head, the body unread.
 * @param token Bearer token that was sent, to be kept out of errors.
 * @throws {APIError} If the status is not 2xx.
 * @throws {UnexpectedContentError} If the body is of another kind than is due.
 * @throws {APIConnectionError} If the body breaks off.
 */
export async function readAnswer(
  call: Call,
  attempt: Attempt,
  response: Response,
  token: string | null,
): Promise<Answer> {
  const { controller } = attempt;
  if (!response.ok) throw await statusError(call, attempt, response, token);
  if (attempt.raw || isReadByCaller(call, response)) {
    return { response, text: null, json: undefined, controller, token };
  }
  if (response.status === 204 || response.status === 205) {
    await response.body?.cancel();
    return { response, text: "", json: undefined, controller, token };
  }
  const due = expectJson(call, response);
  if (due === "wrong") throw await unexpected(call, response, token);
  const text = await readText(call, attempt, response);
  const json = due === "json" ? parse(call, response, text, token) : undefined;
  return { response, text, json, controller, token };
}

/**
 * Whether the body of an answer is handed over unread.
 *
 * @param call What was sent.
 * @param response What came.
 */
export function isReadByCaller(call: Call, response: Response): boolean {
  switch (call.expects.kind) {
    case "binary":
    case "stream":
      return true;
    case "any": {
      const type = response.headers.get("content-type");
      return type !== null && !isJsonType(type) && !/^text\//i.test(type);
    }
    default:
      return false;
  }
}

function expectJson(call: Call, response: Response): "json" | "text" | "wrong" {
  const type = response.headers.get("content-type");
  switch (call.expects.kind) {
    case "text":
      return isHtml(type) ? "wrong" : "text";
    case "any":
      return isHtml(type)
        ? "wrong"
        : type === null || isJsonType(type)
        ? "json"
        : "text";
    case "none":
      return isJsonType(type) ? "json" : isHtml(type) ? "wrong" : "text";
    default:
      return type === null || isJsonType(type) ? "json" : "wrong";
  }
}

function isHtml(type: string | null): boolean {
  return type !== null && /html/i.test(type);
}

async function readText(
  call: Call,
  attempt: Attempt,
  response: Response,
): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    attempt.signal.throwIfAborted();
    throw connectionError(call.action, cause, call.request.url, "body");
  }
}

function parse(
  call: Call,
  response: Response,
  text: string,
  token: string | null,
): unknown {
  // Nothing is what is due, or what was announced; else it is a body that broke off at once.
  const isEmpty = text === "" && (call.expects.kind === "none" ||
    response.headers.get("content-length") === "0");
  if (isEmpty) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not the parser's own error as the cause: it quotes the body.
    if (text === "" || isCutShort(text)) {
      throw new APIConnectionError({
        action: call.action,
        kind: "truncated",
        mayHaveExecuted: true,
        message:
          `Connection error: the JSON breaks off after ${text.length} characters, the call may have been executed`,
      });
    }
    const headers = headersOf(call, response, token);
    throw new UnexpectedContentError(
      response.status,
      undefined,
      `The answer calls itself ${
        mediaType(headers.get("content-type"))
      } but is no valid JSON (${text.length} characters)`,
      headers,
      { action: call.action, mayHaveExecuted: true },
    );
  }
}

async function unexpected(
  call: Call,
  response: Response,
  token: string | null,
): Promise<UnexpectedContentError> {
  await response.body?.cancel();
  return unexpectedContent(call, response, token, "JSON");
}

/** Headers of an answer, for an error. */
function headersOf(
  call: Call,
  response: Response,
  token: string | null,
): Headers {
  return redactResponseHeaders(
    response.headers,
    secretsOf(call.request.headers, token),
  );
}

/**
 * The error of an answer of another kind than is due.
 *
 * @param call What was sent.
 * @param response Its head.
 * @param token Bearer token that was sent, to be kept out of the error.
 * @param due What was due.
 */
export function unexpectedContent(
  call: Call,
  response: Response,
  token: string | null,
  due: string,
): UnexpectedContentError {
  const headers = headersOf(call, response, token);
  return new UnexpectedContentError(
    response.status,
    undefined,
    `The answer must be ${due}, but is ${
      mediaType(headers.get("content-type"))
    }: is the baseURL right, or does a proxy answer?`,
    headers,
    { action: call.action, mayHaveExecuted: true },
  );
}

async function statusError(
  call: Call,
  attempt: Attempt,
  response: Response,
  token: string | null,
): Promise<APIError> {
  const text = await readBeginning(response, MAX_ERROR_BODY).catch(() => {
    // The status is the news, whatever became of the body; an abort is the caller's own.
    attempt.signal.throwIfAborted();
    return "";
  });
  const secrets = secretsOf(call.request.headers, token);
  const headers = redactResponseHeaders(response.headers, secrets);
  const body = redactJson(parseErrorBody(text), secrets);
  const shown = body ? JSON.stringify(body) : redactText(text, secrets);
  const type = headers.get("content-type");
  const retryAfter = serverWait(response.status, response.headers, Date.now());
  return APIError.generate(
    response.status,
    body,
    isHtml(type)
      ? `status code (body is ${mediaType(type)})`
      : shown.slice(0, MAX_TEXT) || undefined,
    headers,
    {
      action: call.action,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
  );
}

// deno-lint-ignore ban-types -- whatever JSON the server made of it
function parseErrorBody(text: string): Object | undefined {
  try {
    const body = JSON.parse(text);
    return typeof body === "string" ? { error: body } : body ?? undefined;
  } catch {
    return undefined;
  }
}
