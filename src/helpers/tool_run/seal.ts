/**
 * Signatures of runs, and keys of calls: WebCrypto only.
 *
 * @module
 */
import { encodeHex } from "../../core/base64.ts";
import { OpenAIError } from "../../errors.ts";
import type { ToolRunState } from "./state.ts";

const utf8 = new TextEncoder();

/**
 * The key of a call: the same for this call with these arguments in this run, in any process.
 *
 * @param parts Run, turn, ID, name and arguments.
 */
export async function callKey(...parts: readonly string[]): Promise<string> {
  const bytes = utf8.encode(JSON.stringify(parts));
  return encodeHex(await crypto.subtle.digest("SHA-256", bytes)).slice(0, 32);
}

/**
 * Signs a state.
 *
 * @param state The state; an existing signature is replaced.
 * @param secret The program's secret.
 */
export async function sign(
  state: ToolRunState,
  secret: string,
): Promise<ToolRunState> {
  const bytes = await crypto.subtle.sign(
    "HMAC",
    await keyOf(secret),
    payloadOf(state),
  );
  return { ...state, signature: encodeHex(bytes) };
}

/**
 * Checks that a state was signed, and not changed since then.
 *
 * @param state The state.
 * @param secret The program's secret.
 * @throws {OpenAIError} If it was not signed, or was changed.
 */
export async function verify(
  state: ToolRunState,
  secret: string,
): Promise<void> {
  const { signature = "" } = state;
  const bytes = Uint8Array.from(
    signature.match(/../g) ?? [],
    (pair) => parseInt(pair, 16),
  );
  const isGood = await crypto.subtle.verify(
    "HMAC",
    await keyOf(secret),
    bytes,
    payloadOf(state),
  );
  if (!isGood) {
    throw new OpenAIError(
      signature === ""
        ? "Cannot resume the run: the state is not signed; save it from a run that has a secret"
        : "Cannot resume the run: the state was changed, or was signed with another secret",
    );
  }
}

async function keyOf(secret: string): Promise<CryptoKey> {
  return await crypto.subtle.importKey(
    "raw",
    utf8.encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign", "verify"],
  );
}

/** The state without its signature. */
function payloadOf(
  { signature: _, ...state }: ToolRunState,
): Uint8Array<ArrayBuffer> {
  return utf8.encode(canonical(state));
}

/**
 * JSON in a form that does not depend on the order of keys: databases change it.
 *
 * @param value A value that is JSON.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(
    value,
    (_key, value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
          Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1),
        )
        : value,
  );
}
