/**
 * The client for Amazon Bedrock with a bearer token.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import { OpenAI, ResolvedOptions } from "../runtime.js";
import { type BedrockClientOptions, resolveBedrockOptions } from "./options.ts";

/**
 * A client of Amazon Bedrock's OpenAI-compatible API, with the names of the official SDK.
 *
 * For access keys of AWS, use `bedrock()` of `@duplex/openai/providers/bedrock/aws`.
 *
 * @example
 * ```ts
 * import { BedrockOpenAI } from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const client = new BedrockOpenAI({ awsRegion: "us-east-1", baseURL: null, apiKey: "test" });
 * assertEquals(client.baseURL, "https://bedrock-mantle.us-east-1.api.aws/openai/v1");
 * ```
 */
export class BedrockOpenAI extends OpenAI {
  /**
   * Creates a client. Nothing is sent.
   *
   * @param options Options that are not given are looked up in the environment.
   * @throws {OpenAIError} If token or region is missing, or two options contradict each other.
   */
  constructor(options: BedrockClientOptions = {}) {
    super(
      options instanceof ResolvedOptions
        ? options
        : resolveBedrockOptions(options),
    );
  }

  /** Root of the API. Another one must have the same origin: the token is for that only. */
  override get baseURL(): string {
    return super.baseURL;
  }
  override set baseURL(baseURL: string) {
    const { origin } = new URL(super.baseURL);
    if (URL.parse(baseURL)?.origin !== origin) {
      throw new OpenAIError(
        `baseURL must stay at ${origin}, which the token is for: create another client, or use withOptions()`,
      );
    }
    super.baseURL = baseURL;
  }

  /**
   * Creates a client of the same class with some options changed; all others keep their values.
   *
   * @param options Options to change.
   */
  override withOptions(options: Partial<BedrockClientOptions>): this {
    const Class = this.constructor as new (options: object) => this;
    return new Class(resolveBedrockOptions(options, this.caller.options));
  }
}
