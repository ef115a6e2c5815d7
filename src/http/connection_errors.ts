import { isPermissionError } from "../core/runtime.ts";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  BodyTimeoutError,
  type ConnectionFailure,
  DeadlineExceededError,
} from "../errors.ts";
import type { Attempt, Call } from "./call.ts";

/** What the runtimes write when the request cannot have arrived, and what it means. */
const UNSENT: readonly (readonly [RegExp, ConnectionFailure, string])[] = [
  [/dns error|ENOTFOUND|EAI_AGAIN/i, "dns", "the host name was not found"],
  [
    /certificate|UnknownIssuer|CaUsedAsEndEntity/i,
    "tls",
    "the server's certificate was not accepted",
  ],
  [/handshake/i, "tls", "the handshake of TLS failed"],
  [/are blocked/i, "refused", "fetch does not talk to this port"],
  [
    /Connection refused|ECONNREFUSED/i,
    "refused",
    "the server refused the connection",
  ],
  [/\(Connect\)|tcp connect error/i, "unknown", "no connection could be made"],
];

/**
 * Makes an error of what `fetch` or the reading of a body threw.
 *
 * @param action Method and path, for the message.
 * @param thrown What was thrown; the `cause`, but for the query of the URL, which may hold a key.
 * @param url Where it went; only its host is shown.
 * @param phase `head`: `fetch` threw; `body`: the reading of the answer did.
 */
export function connectionError(
  action: string,
  thrown: unknown,
  url: string,
  phase: "head" | "body",
): APIConnectionError {
  const cause = withoutQuery(thrown, url);
  const host = URL.parse(url)?.host ?? "the server";
  if (isPermissionError(cause)) {
    return new APIConnectionError({
      action,
      cause,
      kind: "permission",
      mayHaveExecuted: false,
      message: `Connection error: no permission, run with --allow-net=${host}`,
    });
  }
  if (phase === "body") {
    return new APIConnectionError({
      action,
      cause,
      kind: "reset",
      mayHaveExecuted: true,
      message:
        `Connection error: ${host} broke off within its answer, the call may have been executed`,
    });
  }
  const text = causes(cause);
  const unsent = UNSENT.find(([pattern]) => pattern.test(text));
  if (unsent) {
    const [, kind, meaning] = unsent;
    return new APIConnectionError({
      action,
      cause,
      kind,
      mayHaveExecuted: false,
      message: `Connection error: ${meaning} (${host})`,
    });
  }
  return new APIConnectionError({
    action,
    cause,
    kind: /reset|closed|EPIPE|ECONNRESET/i.test(text) ? "reset" : "unknown",
    mayHaveExecuted: true,
    message:
      `Connection error: no answer from ${host}, the call may have been executed`,
  });
}

/** Deno's errors quote the URL. */
function withoutQuery(error: unknown, url: string): unknown {
  const at = url.indexOf("?");
  if (at === -1 || !(error instanceof Error)) return error;
  const query = url.slice(at + 1);
  if (!query || !causes(error).includes(query)) return error;
  const hidden = new Error(error.message.replaceAll(query, "***"), {
    cause: withoutQuery(error.cause, url),
  });
  hidden.name = error.name;
  return hidden;
}

function causes(error: unknown): string {
  let text = "";
  for (
    let at = error;
    at instanceof Error && text.length < 4096;
    at = at.cause
  ) {
    text += `${at.message}\n${(at as { code?: string }).code ?? ""}\n`;
  }
  return text;
}

/**
 * The error of a call that its caller stopped.
 *
 * @param action Method and path, for the message.
 * @param signal The caller's signal; its reason is the `cause`.
 * @param mayHaveExecuted Whether the request had gone out.
 */
export function userAbort(
  action: string,
  signal: AbortSignal,
  mayHaveExecuted: boolean,
): APIUserAbortError {
  return new APIUserAbortError({
    action,
    cause: signal.reason,
    mayHaveExecuted,
    message: `Request was aborted${
      mayHaveExecuted ? ", the call may have been executed" : ""
    }.`,
  });
}

const MISSING = {
  key: "no key from the apiKey function",
  head: "no answer",
  body: "no whole body",
};

/**
 * The error of an attempt that took longer than `timeout`.
 *
 * @param call The call.
 * @param attempt How far it had come.
 */
export function timedOut(
  call: Call,
  { phase }: Attempt,
): APIConnectionTimeoutError {
  const Class = phase === "body" ? BodyTimeoutError : APIConnectionTimeoutError;
  const mayHaveExecuted = phase !== "key";
  return new Class({
    action: call.action,
    mayHaveExecuted,
    message: `Request timed out: ${
      MISSING[phase]
    } within ${call.limits.timeout} ms${
      mayHaveExecuted ? ", the call may have been executed" : ""
    }`,
  });
}

/**
 * The error of a call that outlived its deadline.
 *
 * @param call The call.
 * @param mayHaveExecuted Whether it had gone out.
 * @param cause The failure it was about to try again after.
 */
export function deadlineExceeded(
  call: Call,
  mayHaveExecuted: boolean,
  cause?: unknown,
): DeadlineExceededError {
  return new DeadlineExceededError({
    action: call.action,
    mayHaveExecuted,
    message: `Request timed out: its deadline has passed${
      mayHaveExecuted ? ", the call may have been executed" : ""
    }`,
    ...(cause === undefined ? {} : { cause }),
  });
}
