/**
 * The methods of a client that subclasses override.
 *
 * @module
 */
import { ClientResources } from "./client_resources.ts";
import { currentToken } from "./config/credentials.ts";
import type { ClientOptions } from "./config/client_options.ts";
import { APIError } from "./errors.ts";
import type { HttpCaller } from "./http/caller.ts";
import type { FinalRequestOptions, HookHeaders } from "./http/hooks.ts";

/** What {@linkcode Client} inherits: the hooks, which do what a client does without a subclass. */
export class ClientHooks extends ClientResources {
  /**
   * Sends the requests, and holds the options. Printing the client shows no credential.
   *
   * @ignore Internal: its type is not public.
   */
  declare protected readonly caller: HttpCaller;

  /**
   * A hook for subclasses: changes the options of each request before it is encoded.
   *
   * @param _options Method, path, query, body, headers and options of the request.
   */
  protected prepareOptions(_options: FinalRequestOptions): Promise<void> {
    return Promise.resolve();
  }

  /**
   * A hook for subclasses: changes what is passed to `fetch`, for each attempt; for signatures.
   *
   * @param _request Headers are a `Headers` object.
   * @param _context Where it goes.
   */
  protected prepareRequest(
    _request: RequestInit,
    _context: { url: string; options: FinalRequestOptions },
  ): Promise<void> {
    return Promise.resolve();
  }

  /**
   * A hook for subclasses: the headers that carry the credential, for each attempt.
   *
   * @param _options The request.
   */
  protected async authHeaders(
    _options: FinalRequestOptions,
  ): Promise<HookHeaders | undefined> {
    const { apiKey } = this.caller.options;
    return apiKey === null
      ? undefined
      : { authorization: `Bearer ${await currentToken(apiKey)}` };
  }

  /**
   * A hook for subclasses: as {@linkcode ClientHooks.authHeaders}, for operations that use `apiKey`.
   *
   * @param options The request.
   */
  protected bearerAuth(
    options: FinalRequestOptions,
  ): Promise<HookHeaders | undefined> {
    return ClientHooks.prototype.authHeaders.call(this, options);
  }

  /**
   * A hook for subclasses: sends each attempt. Overrides usually change the request and call `super`.
   *
   * @param url Whole URL.
   * @param init Options of `fetch`; they contain the signal of the attempt, which has its time limit.
   * @param _ms Time limit of the attempt.
   * @param _controller Aborts the attempt.
   */
  fetchWithTimeout(
    url: string,
    init: RequestInit = {},
    _ms?: number,
    _controller?: AbortController,
  ): Promise<Response> {
    return this.caller.options.fetch(url, init);
  }

  /** Default headers and query, as in the official SDK, for libraries that open sockets of their own. */
  protected get _options(): Pick<
    ClientOptions,
    "defaultHeaders" | "defaultQuery"
  > {
    const { defaultHeaders, defaultQuery } = this.caller.options;
    return { defaultHeaders, defaultQuery };
  }

  /** A hook for subclasses: query parameters of every request. */
  protected defaultQuery(): Record<string, string | undefined> | undefined {
    return this.caller.options.defaultQuery;
  }

  /**
   * A hook for subclasses: the error of a response that is not 2xx.
   *
   * @param status HTTP status.
   * @param error Body of the response, parsed.
   * @param message Used if the body has no message.
   * @param headers Headers of the response.
   */
  protected makeStatusError(
    status: number,
    // deno-lint-ignore ban-types -- the official SDK's type
    error: Object,
    message: string | undefined,
    headers: Headers,
  ): APIError {
    return APIError.generate(status, error, message, headers);
  }
}
