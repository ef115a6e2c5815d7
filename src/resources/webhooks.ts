/**
 * Webhooks: is it from OpenAI, is it fresh, and what does it say.
 *
 * @module
 */
import type { Caller } from "../contract.ts";
import { decodeBase64 } from "../core/base64.ts";
import { InvalidWebhookSignatureError, OpenAIError } from "../errors.ts";
import { Webhooks as WebhookOperations } from "../generated/resources.js";
import type { UnwrapWebhookEvent } from "../generated/types/webhooks/webhooks.ts";

/** Headers of a webhook, as any server hands them over. */
export type WebhookHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Longest that a webhook may have been under way, in seconds. */
const TOLERANCE = 300;

/** `client.webhooks`: checks and reads what arrives, and the operations around it. */
export class Webhooks extends WebhookOperations {
  readonly #secret: string | null;

  /**
   * Made by the client.
   *
   * @param caller Sends the operations.
   * @param secret The client's `webhookSecret`.
   */
  constructor(caller: Caller, secret: string | null) {
    super(caller);
    this.#secret = secret;
  }

  /**
   * Checks a webhook and reads it.
   *
   * @param payload Body as it arrived: text that was parsed and written again has another signature.
   * @param headers Headers of the request.
   * @param secret Signing secret, `whsec_...`. @default {the client's webhookSecret}
   * @param tolerance Longest that it may have been under way, in seconds. @default {300}
   * @throws {InvalidWebhookSignatureError} If it is not from OpenAI, or too old.
   * @throws {OpenAIError} If there is no secret, or it is malformed, or the webhook is no JSON.
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
      // Not the parser's error as the cause: it quotes the payload.
      throw new OpenAIError("Cannot read the webhook as it must be JSON");
    }
  }

  /**
   * Checks that a webhook is from OpenAI, and fresh.
   *
   * @param payload Body as it arrived.
   * @param headers Headers of the request.
   * @param secret Signing secret, `whsec_...`. @default {the client's webhookSecret}
   * @param tolerance Longest that it may have been under way, in seconds. @default {300}
   * @throws {InvalidWebhookSignatureError} If it is not from OpenAI, or too old.
   * @throws {OpenAIError} If there is no secret, or it is malformed.
   * @throws {TypeError} If the payload is no text.
   * @see {@link https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md | Standard Webhooks}
   */
  async verifySignature(
    payload: string,
    headers: WebhookHeaders,
    secret: string | null = this.#secret,
    tolerance: number = TOLERANCE,
  ): Promise<void> {
    if (typeof payload !== "string") {
      throw new TypeError(
        `Cannot verify a webhook as its payload must be the body's text, not yet parsed: current value is ${typeof payload}`,
      );
    }
    if (!secret) {
      throw new OpenAIError(
        "Cannot verify a webhook without its secret: pass it, or set webhookSecret or OPENAI_WEBHOOK_SECRET",
      );
    }
    const id = required(headers, "webhook-id");
    const timestamp = required(headers, "webhook-timestamp");
    const signatures = required(headers, "webhook-signature");
    checkAge(timestamp, tolerance);
    const key = await crypto.subtle.importKey(
      "raw",
      secretBytes(secret),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["verify"],
    );
    const signed = new TextEncoder().encode(`${id}.${timestamp}.${payload}`);
    for (const signature of signatures.split(" ")) {
      const bytes = signatureBytes(signature);
      // verify() compares in constant time
      if (bytes && await crypto.subtle.verify("HMAC", key, bytes, signed)) {
        return;
      }
    }
    throw new InvalidWebhookSignatureError(
      "The webhook's signature does not fit its content and the secret",
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
      `The webhook has no header "${name}"`,
    );
  }
  return text as string;
}

function checkAge(timestamp: string, tolerance: number): void {
  const sent = /^\d+$/.test(timestamp) ? Number(timestamp) : NaN;
  const age = Math.floor(Date.now() / 1000) - sent;
  if (Number.isNaN(age)) {
    throw new InvalidWebhookSignatureError(
      "The webhook's timestamp must be a number of seconds",
    );
  }
  if (Math.abs(age) > tolerance) {
    throw new InvalidWebhookSignatureError(
      `The webhook must be at most ${tolerance} s from now: it is ${
        Math.abs(age)
      } s ${age < 0 ? "ahead" : "old"}`,
    );
  }
}

/**
 * The key that a signing secret stands for.
 *
 * @param secret `whsec_` and Base64, or any other text.
 * @throws {OpenAIError} If what comes after `whsec_` is no Base64.
 */
export function secretBytes(secret: string): Uint8Array<ArrayBuffer> {
  if (!secret.startsWith("whsec_")) return new TextEncoder().encode(secret);
  try {
    return decodeBase64(secret.slice("whsec_".length));
  } catch {
    throw new OpenAIError(
      "Cannot verify a webhook as its secret must be Base64 after whsec_",
    );
  }
}

/** `v1,<Base64>`, or the Base64 alone; `null` for another version or no Base64. */
function signatureBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const comma = text.indexOf(",");
  if (comma !== -1 && text.slice(0, comma) !== "v1") return null;
  try {
    return decodeBase64(text.slice(comma + 1));
  } catch {
    return null;
  }
}
