/**
 * Why a handshake was refused: runtimes hide the body and the headers of the refusal.
 *
 * @module
 */
import { readBeginning } from "../core/read_beginning.ts";
import { serverWait } from "../core/retry_after.ts";
import { redactText, type Secrets, secretsOf } from "../core/redact.ts";
import { HandshakeError, type HandshakeFailure } from "./errors.ts";
import type { Endpoint, HandshakeRequest } from "./handshake.ts";

/** Most of an answer that is read, in bytes: the API's reasons are far shorter. */
const MAX_BODY = 65_536;

/** Longest reason that goes into a message, in characters: one paragraph. */
const MAX_REASON = 300;

/** Longest that the answer may take, in ms. */
const TIMEOUT = 3_000;

/**
 * Asks by GET what the handshake hid; any trouble on the way leaves the error as it is.
 *
 * @param endpoint Who was dialled.
 * @param knock What was sent.
 * @param error What came of it.
 * @param signal Gives up.
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
    const answer = await (endpoint.fetch ?? fetch)(address, {
      headers,
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (answer.status !== error.status) { // it answers about the GET, not about us
      await answer.body?.cancel();
      return error;
    }
    const text = await readBeginning(answer, MAX_BODY);
    return new HandshakeError(
      url,
      "refused",
      failureOf(answer, text, secretsOf(headers)),
    );
  } catch {
    return error;
  }
}

function failureOf(
  answer: Response,
  text: string,
  secrets: Secrets,
): HandshakeFailure {
  let body: {
    error?: { code?: unknown; type?: unknown; message?: unknown };
  } | null = null;
  try {
    body = JSON.parse(text);
  } catch {
    // a proxy's page: the status has to do
  }
  const code = body?.error?.code ?? body?.error?.type;
  return {
    status: answer.status,
    code: safe(code, secrets),
    reason: safe(body?.error?.message, secrets),
    requestId: answer.headers.get("x-request-id"),
    retryAfter: serverWait(answer.status, answer.headers, Date.now()) ?? null,
  };
}

/** The server's text on one line, without our credentials. */
function safe(text: unknown, secrets: Secrets): string | null {
  return typeof text === "string" && text !== ""
    ? redactText(text, secrets).replace(/\s+/g, " ").slice(0, MAX_REASON)
    : null;
}
