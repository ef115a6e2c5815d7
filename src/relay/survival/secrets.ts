/**
 * Secrets that are given to clients, and what of them is stored.
 *
 * @module
 */

/** 32 random bytes as text that a URL and a subprotocol can carry. */
export function newSecret(): string {
  return crypto.getRandomValues(new Uint8Array(32))
    .toBase64({ alphabet: "base64url", omitPadding: true });
}

/** What is stored of a secret: who reads the store cannot use it. */
export async function digest(secret: string): Promise<string> {
  const bytes = new TextEncoder().encode(secret);
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return new Uint8Array(hash)
    .toBase64({ alphabet: "base64url", omitPadding: true });
}

/** A random name, which is not secret. */
export function newId(): string {
  return crypto.getRandomValues(new Uint8Array(16))
    .toBase64({ alphabet: "base64url", omitPadding: true });
}
