/**
 * Converts network failures, aborts and timeouts into errors of the client.
 *
 * @module
 */
import type { ConnectionFailure } from "../error_details.ts";
import { redactText, type Secrets } from "../core/secrets/redact.ts";
import { redactError } from "../core/secrets/redact_error.ts";
import { isPermissionError } from "../core/runtime.ts";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  BodyTimeoutError,
  DeadlineExceededError,
} from "../errors.ts";
import type { Attempt, Call } from "./call.ts";

/** Runtime error texts that mean the request was not delivered, with the kind of failure and its description. */
const UNSENT: readonly (readonly [RegExp, ConnectionFailure, string])[] = [
  [/dns error|ENOTFOUND|EAI_AGAIN/i, "dns", "the host name was not found"],
  [
    /InvalidContentType|wrong.version.number/i,
    "tls",
    "the server does not speak TLS, http:// may be right",
  ],
  [
    /certificate|UnknownIssuer|CaUsedAsEndEntity/i,
    "tls",
    "the server's certificate was not accepted",
  ],
  [/handshake/i, "tls", "the TLS handshake failed"],
  [/are blocked/i, "refused", "fetch blocks this port"],
  [
    /Connection refused|ECONNREFUSED/i,
    "refused",
    "the server refused the connection",
  ],
  [
    /proxy authentication required/i,
    "unknown",
    "the proxy requires a user and a password, add them to its URL in HTTPS_PROXY",
  ],
  [/\(Connect\)|tcp connect error/i, "unknown", "could not connect"],
];

/**
 * Converts an error of `fetch` or of reading a body into an {@linkcode APIConnectionError}.
 *
 * @param action Method and path, for the message.
 * @param thrown What was thrown; it becomes the `cause`, without credentials and without the query of the URL.
 * @param url URL of the request; the message shows only its host.
 * @param secrets Credentials of the request.
 * @param phase `head`: `fetch` threw; `body`: reading the response did.
 * @param isCustom `fetch` is a function of the program, which may fail by itself.
 */
export function connectionError(
  action: string,
  thrown: unknown,
  url: string,
  secrets: Secrets,
  phase: "head" | "body",
  isCustom = false,
): APIConnectionError {
  const cause = hidden(thrown, url, secrets);
  const host = URL.parse(url)?.host ?? "the server";
  if (isPermissionError(cause)) {
    return new APIConnectionError({
      action,
      cause,
      kind: "permission",
      mayHaveExecuted: false,
      detail: `no permission, run with --allow-net=${host}`,
    });
  }
  if (phase === "body") {
    return new APIConnectionError({
      action,
      cause,
      kind: "reset",
      mayHaveExecuted: true,
      detail:
        `the connection to ${host} was closed before the response was complete, the call may have been executed`,
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
      detail: `${meaning}: ${host}`,
    });
  }
  if (/ETIMEDOUT|operation timed out|timed out/i.test(text)) {
    return new APIConnectionTimeoutError({
      action,
      cause,
      mayHaveExecuted: true,
      detail:
        `the connection to ${host} timed out, the call may have been executed`,
    });
  }
  if (
    isCustom &&
    !(cause instanceof TypeError && /fetch|network|send/i.test(text))
  ) {
    return new APIConnectionError({
      action,
      cause,
      kind: "unknown",
      mayHaveExecuted: true,
      detail: `the fetch function of the client threw ${
        cause instanceof Error ? cause.name : typeof cause
      }, see cause`,
    });
  }
  return new APIConnectionError({
    action,
    cause,
    kind: /reset|closed|EPIPE|ECONNRESET/i.test(text) ? "reset" : "unknown",
    mayHaveExecuted: true,
    detail: `no response from ${host}, the call may have been executed`,
  });
}

/** Without credentials, and without the query, because Deno's errors quote the URL. */
function hidden(thrown: unknown, url: string, secrets: Secrets): unknown {
  const query = URL.parse(url)?.search.slice(1);
  return redactError(
    thrown,
    (text) => redactText(query ? text.replaceAll(query, "***") : text, secrets),
  );
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
 * The error of a call that the caller aborted.
 *
 * @param signal The caller's signal; its reason is the `cause`.
 * @param mayHaveExecuted Whether the request had been sent.
 */
export function userAbort(
  signal: AbortSignal,
  mayHaveExecuted: boolean,
): APIUserAbortError {
  // Only the official message: programs compare it, to tell a click on "Stop" from a failure.
  return new APIUserAbortError({ cause: signal.reason, mayHaveExecuted });
}

const MISSING = {
  head: "no response",
  body: "no complete response body",
};

function missingKey({ request: { key }, platform }: Call): string {
  return typeof key === "function" && "invalidate" in key
    ? "no access token for workloadIdentity"
    : `no key from the ${platform?.keyFunction ?? "apiKey"} function`;
}

/**
 * The error of an attempt that took longer than `timeout`.
 *
 * @param call The call.
 * @param attempt The attempt; its phase decides the class and the message.
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
    detail: `${
      phase === "key" ? missingKey(call) : MISSING[phase]
    } within ${call.limits.timeout} ms${
      mayHaveExecuted ? ", the call may have been executed" : ""
    }`,
  });
}

/**
 * The error of a call that exceeded its deadline.
 *
 * @param call The call.
 * @param mayHaveExecuted Whether it had been sent.
 * @param cause The failure of the last attempt, if the deadline passed while waiting to retry.
 */
export function deadlineExceeded(
  call: Call,
  mayHaveExecuted: boolean,
  cause?: unknown,
): DeadlineExceededError {
  return new DeadlineExceededError({
    action: call.action,
    mayHaveExecuted,
    detail: `the deadline has passed${
      mayHaveExecuted ? ", the call may have been executed" : ""
    }`,
    ...(cause === undefined ? {} : { cause }),
  });
}
