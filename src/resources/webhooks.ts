/**
 * `client.webhooks`: verifies and parses webhooks.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import { Webhooks as WebhookOperations } from "../generated/resources.js";
import type { ClientCaller } from "./endpoint.ts";
import {
  parseWebhook,
  verifyWebhook,
  type WebhookHeaders,
} from "../webhooks/signature.ts";
import type { UnwrapWebhookEvent } from "../generated/types/webhooks/webhooks.ts";

export type { WebhookHeaders } from "../webhooks/signature.ts";

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
    payload: string | Uint8Array,
    headers: WebhookHeaders,
    secret?: string | null,
    tolerance?: number,
  ): Promise<UnwrapWebhookEvent> {
    const text = textOf(payload);
    await this.verifySignature(text, headers, secret, tolerance);
    return parseWebhook(text);
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
    payload: string | Uint8Array,
    headers: WebhookHeaders,
    secret: string | null = this.caller.options.webhookSecret,
    tolerance?: number,
  ): Promise<void> {
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
    await verifyWebhook(textOf(payload), headers, {
      secrets: [secret],
      tolerance,
    });
  }
}

/** The bytes that servers of Node give as a `Buffer` are those that were signed. */
function textOf(payload: string | Uint8Array): string {
  return payload instanceof Uint8Array
    ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(payload)
    : payload;
}
