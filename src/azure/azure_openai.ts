/**
 * The client for Azure OpenAI.
 *
 * @module
 */
import { OpenAI, ResolvedOptions } from "../runtime.js";
import { type AzureClientOptions, resolveAzureOptions } from "./options.ts";
import type { AzurePlatform } from "./platform.ts";

/**
 * A client of Azure OpenAI, with the names of the official SDK.
 *
 * The path of a request contains the name of the deployment: the option `deployment`, or else the `model` of the
 * request. Realtime and Responses sockets use the path `/openai/v1`, as Azure requires.
 *
 * @example
 * ```ts
 * import { AzureOpenAI } from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const client = new AzureOpenAI({
 *   endpoint: "https://my-resource.openai.azure.com",
 *   apiVersion: "2024-10-21",
 *   apiKey: "test",
 *   fetch: (url) => Promise.resolve(Response.json({ url })),
 * });
 * const completion: unknown = await client.chat.completions.create({ model: "my-deployment", messages: [] });
 * assertEquals(completion, {
 *   url: "https://my-resource.openai.azure.com/openai/deployments/my-deployment/chat/completions?api-version=2024-10-21",
 * });
 * ```
 */
export class AzureOpenAI extends OpenAI {
  /**
   * Creates a client. Nothing is sent.
   *
   * @param options Options that are not given are looked up in the environment, then in `.env`.
   * @throws {OpenAIError} If credential, endpoint or version is missing, or two options contradict each other.
   */
  constructor(options: AzureClientOptions = {}) {
    super(
      options instanceof ResolvedOptions
        ? options
        : resolveAzureOptions(options),
    );
  }

  /** Version of the API, sent as `api-version`. */
  get apiVersion(): string {
    return platformOf(this).apiVersion;
  }
  set apiVersion(apiVersion: string) {
    const { caller } = this;
    caller.options = resolveAzureOptions({ apiVersion }, caller.options);
  }

  /** Name of the deployment in the paths of requests; without it, the `model` of each request. */
  get deploymentName(): string | undefined {
    return platformOf(this).deployment;
  }
  set deploymentName(deployment: string | undefined) {
    platformOf(this).deployment = deployment;
  }

  /**
   * Creates a client of the same class with some options changed; all others keep their values.
   *
   * @param options Options to change; `endpoint` replaces the base URL.
   */
  override withOptions(options: Partial<AzureClientOptions>): this {
    const Class = this.constructor as new (options: object) => this;
    return new Class(resolveAzureOptions(options, this.caller.options));
  }
}

function platformOf(client: AzureOpenAI): AzurePlatform {
  const { caller } = client as unknown as {
    caller: { options: { platform: AzurePlatform } };
  };
  return caller.options.platform;
}
