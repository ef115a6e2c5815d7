/**
 * The signature of a webhook: who sent it, and when.
 *
 * @module
 */
import { decodeBase64 } from "../core/base64.ts";
import { checkNames, describeValue, type Names } from "../core/names.ts";
import { OpenAIError } from "../errors.ts";
import { InvalidWebhookSignatureError } from "../auth_errors.ts";

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

/** What a webhook is verified against. */
export interface Verification {
  /** Signing secrets; one of them must match. */
  readonly secrets: readonly string[];
  /** Maximum difference between its timestamp and now, in seconds. @default {300} */
  readonly tolerance?: number;
}

/**
 * Verifies that a webhook is from OpenAI and recent.
 *
 * The work is one HMAC over the payload for each secret, whatever the headers contain.
 *
 * @example
 * ```ts
 * import { verifyWebhook } from "@duplex/openai/webhooks";
 *
 * // for a framework that passes the body as text
 * export async function receive(body: string, headers: Headers) {
 *   await verifyWebhook(body, headers, { secrets: ["whsec_c2VjcmV0"] });
 *   return JSON.parse(body);
 * }
 * ```
 *
 * @param payload Raw body as received.
 * @param headers Headers of the request.
 * @param verification Secrets and tolerance.
 * @throws {InvalidWebhookSignatureError} If the signature or the timestamp is invalid.
 * @throws {OpenAIError} If a secret is malformed.
 * @throws {TypeError} If the payload is not text, the headers are not an object, an option is unknown,
 * or a secret is missing.
 * @throws {RangeError} If the tolerance is not a finite number of at least 0.
 */
export async function verifyWebhook(
  payload: string,
  headers: WebhookHeaders,
  verification: Verification,
): Promise<void> {
  checkVerification(payload, verification);
  const { secrets, tolerance = TOLERANCE } = verification;
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
  // Everything so far is cheap, because anyone may send a request. HMACs are computed only for a
  // plausible signature.
  const candidates = signaturesOf(signatures);
  if (candidates.length > 0) {
    for (const secret of secrets) {
      const expected = await hmac(secret, `${id}.${timestamp}.${payload}`);
      if (candidates.some((candidate) => isSame(candidate, expected))) return;
    }
  }
  throw new InvalidWebhookSignatureError(
    "Webhook signature does not match its content and the secret",
  );
}

/**
 * Parses a verified webhook.
 *
 * @throws {OpenAIError} If it is not JSON, or not an object.
 */
export function parseWebhook<T>(payload: string): T {
  let event: unknown;
  try {
    event = JSON.parse(payload);
  } catch {
    // The parser's error is not the cause, because it quotes the payload.
    throw new OpenAIError("Cannot parse webhook: the body is not valid JSON");
  }
  if (typeof event === "object" && event !== null) return event as T;
  throw new OpenAIError("Cannot parse webhook: the body is not an object");
}

const NAMES: Names<Verification> = { secrets: 1, tolerance: 1 };

function checkVerification(payload: unknown, verification: Verification): void {
  if (typeof payload !== "string") {
    throw new TypeError(
      `Webhook payload must be the raw body as a string, not parsed, got ${
        describeValue(payload)
      }`,
    );
  }
  checkNames(verification, NAMES, "");
  const { secrets, tolerance = TOLERANCE } = verification;
  // A string would be a list, too: of its characters, each of them a secret that anyone can guess.
  if (
    !Array.isArray(secrets) || secrets.length === 0 || !secrets.every(isSecret)
  ) {
    throw new TypeError(
      `secrets must be an array of non-empty strings, got ${
        Array.isArray(secrets)
          ? `an array of ${secrets.length}`
          : describeValue(secrets)
      }`,
    );
  }
  checkTolerance(tolerance);
}

function isSecret(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** Checks a tolerance. */
export function checkTolerance(tolerance: number): void {
  if (Number.isFinite(tolerance) && tolerance >= 0) return;
  throw new RangeError(
    `tolerance must be a finite number of seconds and at least 0, got ${
      typeof tolerance === "number" ? tolerance : typeof tolerance
    }`,
  );
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
  return `${text}`;
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

/**
 * The HMAC of a signed text.
 *
 * @param secret The secret of the endpoint.
 * @param signed ID, timestamp and payload, joined by dots.
 */
export async function hmac(
  secret: string,
  signed: string,
): Promise<Uint8Array> {
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
