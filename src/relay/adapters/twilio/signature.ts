/**
 * The signature with which Twilio signs its requests.
 *
 * @module
 */
import { decodeBase64 } from "../../../core/base64.ts";

/** Base64 of an HMAC-SHA-1. */
const SIGNATURE = /^[A-Za-z0-9+/]{27}=$/;

/** Verifies requests of one account. */
export class TwilioSignature {
  readonly #tokens: readonly string[];
  #keys: Promise<CryptoKey[]> | undefined;

  /** @param tokens Auth tokens of the account, of which one must have signed. */
  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  /**
   * Whether a request comes from Twilio. The comparison takes the same time for every signature.
   *
   * @param request The request; only its header is read.
   * @param urls Forms of its public address, of which one must be signed.
   * @param fields Fields of its form.
   */
  async verifies(
    request: Request,
    urls: readonly string[],
    fields: Iterable<readonly [string, string]> = [],
  ): Promise<boolean> {
    const header = request.headers.get("x-twilio-signature") ?? "";
    if (!SIGNATURE.test(header)) return false;
    const signature = decodeBase64(header);
    const signed = signedFields(fields);
    const utf8 = new TextEncoder();
    const keys = await (this.#keys ??= Promise.all(this.#tokens.map(keyOf)));
    for (const url of urls) {
      const data = utf8.encode(url + signed);
      for (const key of keys) {
        if (await crypto.subtle.verify("HMAC", key, signature, data)) {
          return true;
        }
      }
    }
    return false;
  }
}

function keyOf(token: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(token);
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  return crypto.subtle.importKey("raw", bytes, algorithm, false, ["verify"]);
}

/** Names and values, sorted, without anything between them; equal pairs count once. */
function signedFields(fields: Iterable<readonly [string, string]>): string {
  const pairs = new Map<string, Set<string>>();
  for (const [name, value] of fields) {
    pairs.set(name, (pairs.get(name) ?? new Set()).add(value));
  }
  return [...pairs.keys()].sort()
    .flatMap((name) => [...pairs.get(name)!].sort().map((one) => name + one))
    .join("");
}
