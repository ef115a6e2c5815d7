/**
 * `client.webhooks`: verifies and parses webhooks.
 *
 * @module
 */
import { decodeBase64 } from "../core/base64.ts";
import { InvalidWebhookSignatureError, OpenAIError } from "../errors.ts";
import { Webhooks as WebhookOperations } from "../generated/resources.js";
import type { ClientCaller } from "./endpoint.ts";
import type { UnwrapWebhookEvent } from "../generated/types/webhooks/webhooks.ts";

/** Headers of a webhook, in the form of any server framework. */
export type WebhookHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Maximum age of a webhook, in seconds, as Standard Webhooks recommends. */
const TOLERANCE = 300;

/** Most signatures of one webhook that are compared: a rotation of secrets needs two. */
const MAX_SIGNATURES = 32;

/** Base64 of an HMAC-SHA-256, without or with padding: looked for before anything is decoded, because a failed decoding is expensive. */
const SIGNATURE = /^(?:v1,)?([A-Za-z0-9+/]{43}=?)$/;

/** `client.webhooks`: verifies and parses webhooks, and the REST operations for them. */
export class Webhooks extends WebhookOperations {
  /**
   * Sends the operations, and has the options of the client.
   *
   * @ignore Internal: its type is not public.
   */
  declare protected readonly caller: ClientCaller;

  /**
   * Verifies a webhook and parses it.
   *
   * The work is one HMAC over the payload, whatever the headers contain. Its size is up to the
   * server that read it: limit the body of a public endpoint before you read it (1 MiB is ample).
   *
   * @param payload Raw body as received: a body that was parsed and serialized again has another signature.
   * @param headers Headers of the request.
   * @param secret Signing secret, `whsec_...`. @default {the client's webhookSecret}
   * @param tolerance Maximum difference between its timestamp and now, in seconds. @default {300}
   * @throws {InvalidWebhookSignatureError} If the signature or the timestamp is invalid.
   * @throws {OpenAIError} If there is no secret, or it is malformed, or the webhook is not JSON.
   * @throws {RangeError} If the tolerance is not a finite number of at least 0.
   */
  async unwrap(
    payload: string,
    headers: WebhookHeaders,
    secret?: string | null,
    tolerance?: number,
  ): Promise<UnwrapWebhookEvent> {
    await this.verifySignature(payload, headers, secret, tolerance);
    try {
      return JSON.parse(payload);
    } catch {
      // The parser's error is not the cause, because it quotes the payload.
      throw new OpenAIError("Cannot parse webhook: the body is not valid JSON");
    }
  }

  /**
   * Verifies that a webhook is from OpenAI and recent.
   *
   * @param payload Raw body as received.
   * @param headers Headers of the request.
   * @param secret Signing secret, `whsec_...`. @default {the client's webhookSecret}
   * @param tolerance Maximum difference between its timestamp and now, in seconds. @default {300}
   * @throws {InvalidWebhookSignatureError} If the signature or the timestamp is invalid.
   * @throws {OpenAIError} If there is no secret, or it is malformed.
   * @throws {TypeError} If the payload, the secret or the headers are of another type.
   * @throws {RangeError} If the tolerance is not a finite number of at least 0.
   * @see {@link https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md | Standard Webhooks}
   */
  async verifySignature(
    payload: string,
    headers: WebhookHeaders,
    secret: string | null = this.caller.options.webhookSecret,
    tolerance: number = TOLERANCE,
  ): Promise<void> {
    if (typeof payload !== "string") {
      throw new TypeError(
        `Webhook payload must be the raw body as a string, not parsed, got ${typeof payload}`,
      );
    }
    if (typeof secret !== "string" && secret !== null) {
      throw new TypeError(
        `secret must be a string, got ${typeof secret}`,
      );
    }
    if (!secret?.trim()) {
      throw new OpenAIError(
        "Cannot verify webhook: the secret is missing, pass it or set webhookSecret or OPENAI_WEBHOOK_SECRET",
      );
    }
    if (!Number.isFinite(tolerance) || tolerance < 0) {
      throw new RangeError(
        `tolerance must be a finite number of seconds and at least 0, got ${
          typeof tolerance === "number" ? tolerance : typeof tolerance
        }`,
      );
    }
    if (typeof headers !== "object" || headers === null) {
      throw new TypeError(
        `Webhook headers must be Headers or an object, got ${
          headers === null ? "null" : typeof headers
        }`,
      );
    }
    const id = required(headers, "webhook-id");
    const timestamp = required(headers, "webhook-timestamp");
    const signatures = required(headers, "webhook-signature");
    checkAge(timestamp, tolerance);
    // Everything until here is cheap: anybody may send it. The HMAC is computed once, and only for a plausible signature.
    const candidates = signaturesOf(signatures);
    if (candidates.length > 0) {
      const expected = await hmac(secret, `${id}.${timestamp}.${payload}`);
      if (candidates.some((candidate) => isSame(candidate, expected))) return;
    }
    throw new InvalidWebhookSignatureError(
      "Webhook signature does not match its content and the secret",
    );
  }
}

function required(headers: WebhookHeaders, name: string): string {
  const value = headers instanceof Headers
    ? headers.get(name)
    : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const text = Array.isArray(value) ? value.join(" ") : value;
  if (!text) {
    throw new InvalidWebhookSignatureError(
      `Webhook header "${name}" is missing`,
    );
  }
  return text as string;
}

function checkAge(timestamp: string, tolerance: number): void {
  const sent = /^\d+$/.test(timestamp) ? Number(timestamp) : NaN;
  const age = Math.floor(Date.now() / 1000) - sent;
  if (Number.isNaN(age)) {
    throw new InvalidWebhookSignatureError(
      "Webhook timestamp must be in whole seconds",
    );
  }
  if (Math.abs(age) > tolerance) {
    throw new InvalidWebhookSignatureError(
      `Webhook timestamp must be within ${tolerance} s of now, got ${
        Math.abs(age)
      } s in the ${age < 0 ? "future" : "past"}`,
    );
  }
}

/**
 * Decodes a signing secret.
 *
 * @param secret `whsec_` followed by Base64, or any other text.
 * @throws {OpenAIError} If the part after `whsec_` is empty or not Base64.
 */
export function secretBytes(secret: string): Uint8Array<ArrayBuffer> {
  if (!secret.startsWith("whsec_")) return new TextEncoder().encode(secret);
  let bytes = new Uint8Array();
  try {
    bytes = decodeBase64(secret.slice("whsec_".length));
  } catch {
    // reported below
  }
  if (bytes.length > 0) return bytes;
  throw new OpenAIError(
    "Webhook secret must be Base64 after whsec_, and not empty",
  );
}

async function hmac(secret: string, signed: string): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey(
    "raw",
    secretBytes(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const bytes = new TextEncoder().encode(signed);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes));
}

/** The signatures of a header that can be valid, each `v1,<Base64>` or the Base64 alone; the rest is skipped. */
function signaturesOf(header: string): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (const [text] of header.matchAll(/[^ ]+/g)) {
    if (found.length === MAX_SIGNATURES) break;
    const base64 = SIGNATURE.exec(text)?.[1];
    if (base64 === undefined) continue;
    found.push(decodeBase64(base64));
  }
  return found;
}

/** Compares in constant time. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < b.length; at++) difference |= a[at] ^ b[at];
  return difference === 0;
}
