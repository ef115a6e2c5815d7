/**
 * Finds out why a handshake was refused: runtimes hide the body and the headers of the refusal.
 *
 * @module
 */
import { requestIDOf } from "../core/headers.ts";
import { readBeginning } from "../core/read_beginning.ts";
import { serverWait } from "../core/retry_after.ts";
import { redactText, type Secrets, secretsOf } from "../core/secrets/redact.ts";
import { HandshakeError, type HandshakeFailure } from "./errors.ts";
import type { Endpoint, HandshakeRequest } from "./handshake.ts";

/** Most characters of a body that are read: error bodies of the API are far shorter. */
const MAX_BODY = 65_536;

/** Longest reason in a message, in characters: one paragraph. */
const MAX_REASON = 300;

/** Longest wait for the response, in ms. It counts towards `readyTimeout`, which is much longer. */
const TIMEOUT = 3_000;

/**
 * Requests the reason by GET. If that fails, the error stays as it is.
 *
 * @param endpoint Server and credentials.
 * @param request The handshake that was refused.
 * @param error The error of the handshake.
 * @param signal Cancels the request.
 */
export async function diagnoseRefusal(
  endpoint: Endpoint,
  { url, headers }: HandshakeRequest,
  error: HandshakeError,
  signal?: AbortSignal,
): Promise<HandshakeError> {
  if (error.status === null) return error;
  const address = new URL(url);
  address.protocol = url.protocol.replace(/^ws/, "http");
  try {
    const timeout = AbortSignal.timeout(TIMEOUT);
    const response = await (endpoint.fetch ?? fetch)(address, {
      ...endpoint.fetchOptions,
      headers,
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (response.status !== error.status) { // the reason of the GET, not of the handshake
      await response.body?.cancel();
      return error;
    }
    const text = await readBeginning(response, MAX_BODY);
    return new HandshakeError(
      url,
      "refused",
      failureOf(response, text, secretsOf(headers)),
    );
  } catch {
    return error;
  }
}

function failureOf(
  response: Response,
  text: string,
  secrets: Secrets,
): HandshakeFailure {
  let body: {
    error?: { code?: unknown; type?: unknown; message?: unknown };
  } | null = null;
  try {
    body = JSON.parse(text);
  } catch {
    // the page of a proxy: only the status is known
  }
  const code = body?.error?.code ?? body?.error?.type;
  return {
    status: response.status,
    code: safe(code, secrets),
    reason: safe(body?.error?.message, secrets),
    requestId: requestIDOf(response.headers),
    retryAfter: serverWait(response.status, response.headers, Date.now()),
  };
}

/** The server's text on one line, without our credentials. */
function safe(text: unknown, secrets: Secrets): string | null {
  return typeof text === "string" && text !== ""
    ? redactText(text, secrets).replace(/\s+/g, " ").slice(0, MAX_REASON)
    : null;
}
