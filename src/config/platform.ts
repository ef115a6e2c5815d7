/**
 * What another service than OpenAI's own changes about requests and sockets. Only types.
 *
 * @module
 */
import type { AnyMethod, RequestOptions } from "../contract.ts";

/** Details of a request, which a provider receives before each attempt. */
export interface ProviderRequestContext {
  /** Whole URL. */
  url: string;
  /** Method, path and options of the request. */
  options: RequestOptions & { method: AnyMethod; path: string };
  /** Time limit of the attempt, in ms. */
  timeout?: number;
}

/** A response that is an error, for {@linkcode Platform.advice}. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number;
  /** Headers of the response. */
  readonly headers: Headers;
  /** Parsed body, `undefined` if it is not JSON. */
  readonly body: unknown;
  /** URL of the request. */
  readonly url: string;
  /** Bearer token of the request, if there was one. */
  readonly token: string | null;
}

/** A service, as an Azure or Bedrock client and a provider set it. */
export interface Platform {
  /** Its name, for messages. */
  readonly name: string;
  /** Header that carries a static key, instead of `Authorization`. */
  readonly keyHeader?: "api-key";
  /** Option that takes a function for the key, instead of `apiKey`. */
  readonly keyFunction?: string;
  /** Redirects are not followed. */
  readonly isPinned?: boolean;
  /**
   * The path that a request takes.
   *
   * @param path Path below the base URL.
   * @param body Fields of a JSON or form body; anything else for another body.
   * @param baseURL Base URL of the client.
   */
  route?(path: string, body: unknown, baseURL: string): string;
  /** Sets the credential of one attempt; no other one is sent. */
  prepareRequest?(
    request: RequestInit,
    context: ProviderRequestContext,
  ): unknown;
  /**
   * Root of its sockets, if it is not the base URL.
   *
   * @param baseURL Base URL of the client.
   */
  socketURL?(baseURL: string): string;
  /** Model of a realtime session that names none. */
  readonly defaultModel?: string | undefined;
  /**
   * What to change after an error; it follows the message in parentheses.
   *
   * @param refusal The response.
   */
  advice?(refusal: Refusal): Promise<string | undefined>;
}
