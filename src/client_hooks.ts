/**
 * The methods of a client that subclasses override.
 *
 * @module
 */
import { ClientResources } from "./client_resources.ts";
import { currentToken } from "./config/credentials.ts";
import { encodeQuery } from "./core/query.ts";
import { APIError } from "./errors.ts";
import type { HttpCaller } from "./http/caller.ts";
import type { FinalRequestOptions, NullableHeaders } from "./http/hooks.ts";

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
   * @param options The request.
   * @param schemes Which keys it may carry; by default `apiKey`.
   */
  protected async authHeaders(
    options: FinalRequestOptions,
    schemes: { bearerAuth?: boolean; adminAPIKeyAuth?: boolean } = {
      bearerAuth: true,
    },
  ): Promise<NullableHeaders | undefined> {
    const all: NullableHeaders = { values: new Headers(), nulls: new Set() };
    for (
      const own of [
        schemes.bearerAuth && await this.bearerAuth(options),
        schemes.adminAPIKeyAuth && await this.adminAPIKeyAuth(options),
      ]
    ) {
      if (!own) continue;
      const { values, nulls } = own;
      values.forEach((value, name) => all.values.set(name, value));
      nulls.forEach((name) => all.nulls.add(name));
    }
    return all;
  }

  /**
   * A hook for subclasses: as {@linkcode ClientHooks.authHeaders}, for operations that use `apiKey`.
   *
   * @param _options The request.
   */
  protected async bearerAuth(
    _options: FinalRequestOptions,
  ): Promise<NullableHeaders | undefined> {
    const { apiKey, platform } = this.caller.options;
    if (apiKey === null) return undefined;
    const name = typeof apiKey === "string" && platform?.keyHeader;
    const token = await currentToken(apiKey, platform?.keyFunction);
    return name
      ? keyHeader(name, token)
      : keyHeader("authorization", `Bearer ${token}`);
  }

  /**
   * A hook for subclasses: as {@linkcode ClientHooks.authHeaders}, for operations that use `adminAPIKey`.
   *
   * @param _options The request.
   */
  protected async adminAPIKeyAuth(
    _options: FinalRequestOptions,
  ): Promise<NullableHeaders | undefined> {
    const { adminAPIKey } = this.caller.options;
    return adminAPIKey === null
      ? undefined
      : keyHeader("authorization", `Bearer ${await currentToken(adminAPIKey)}`);
  }

  /**
   * A hook for subclasses: checks the headers of each attempt. An override replaces the check for a credential.
   *
   * @param _headers The headers.
   */
  protected validateHeaders(_headers: NullableHeaders): void {}

  /** For subclasses: the header for idempotency keys. With it, every request that is not a `GET` has one. @default {Idempotency-Key, for every `POST`} */
  declare protected idempotencyHeader?: string;

  /** A hook for subclasses: the idempotency key of a call for which the program passes none. Its attempts share it. */
  protected defaultIdempotencyKey(): string {
    return crypto.randomUUID();
  }

  /**
   * A hook for subclasses: encodes the query of a request.
   *
   * @param query Values by name.
   */
  protected stringifyQuery(query: object | Record<string, unknown>): string {
    return encodeQuery(query);
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
    const { fetch } = this.caller.options;
    return fetch(url, init);
  }

  /**
   * A hook for subclasses: sends each attempt, by {@linkcode ClientHooks.fetchWithTimeout}.
   *
   * @param url Whole URL.
   * @param init Options of `fetch`.
   * @param timeout Time limit of the attempt.
   * @param controller Aborts the attempt.
   */
  protected fetchWithAuth(
    url: string,
    init: RequestInit,
    timeout: number,
    controller: AbortController,
  ): Promise<Response> {
    return this.fetchWithTimeout(url, init, timeout, controller);
  }

  /**
   * Requests the key if it comes from a function, as in the official SDK, for libraries that open sockets of their own.
   *
   * @param capture Gets the key.
   * @returns Whether there was a function to call. `apiKey` of the client is then what it returned.
   */
  protected async _callApiKey(
    capture?: (apiKey: string | null) => void,
  ): Promise<boolean> {
    const { apiKey, platform } = this.caller.options;
    const token = apiKey && await currentToken(apiKey, platform?.keyFunction);
    capture?.(token);
    return typeof apiKey === "function";
  }

  /** Whether the key comes from a function, as in the official SDK, for libraries that open sockets of their own. */
  protected _hasApiKeyProvider(): boolean {
    return typeof this.caller.options.apiKey === "function";
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

function keyHeader(name: string, value: string): NullableHeaders {
  return { values: new Headers({ [name]: value }), nulls: new Set() };
}
