import type { Endpoint } from "./socket/handshake.ts";
import type { APIPromise, PathRequest, RequestOptions } from "./contract.ts";
import { HttpCaller } from "./http/caller.ts";
import { Resources } from "./generated/resources.ts";
import { joinURL } from "./http/encode_url.ts";
import {
  type ClientOptions,
  type LogLevel,
  ResolvedOptions,
} from "./options.ts";
import { Live, Realtime, Responses } from "./client_sockets.ts";
import { currentToken } from "./credentials.ts";
import * as errors from "./errors.ts";
import { Webhooks } from "./webhooks.ts";
import { toFile, toStreamingFile } from "./http/upload.ts";

/**
 * A client of the OpenAI API.
 *
 * Making one sends nothing; each resource is made when it is first used.
 *
 * @example
 * ```ts
 * import OpenAI from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const client = new OpenAI({
 *   apiKey: "test",
 *   fetch: () => Promise.resolve(Response.json({ object: "list", data: [] })),
 * });
 * assertEquals(await client.get("/models"), { object: "list", data: [] });
 * ```
 */
export class OpenAI extends Resources {
  readonly #options: ResolvedOptions;
  readonly #http: HttpCaller;
  #realtime?: Realtime;
  #live?: Live;
  #responses?: Responses;
  #webhooks?: Webhooks;

  /**
   * Makes a client. Nothing is sent.
   *
   * @param options What is not given is looked up in the environment, then in `.env`.
   * @throws {OpenAIError} If there is no key, or an option cannot be used.
   */
  constructor(options: ClientOptions = {}) {
    const resolved = options instanceof ResolvedOptions
      ? options
      : new ResolvedOptions(options);
    const http = new HttpCaller(resolved);
    super(http);
    this.#options = resolved;
    this.#http = http;
  }

  /** `client.realtime`: sessions by voice, and the operations around them. */
  override get realtime(): Realtime {
    return this.#realtime ??= new Realtime(this.#http, () => this.#endpoint());
  }

  /** `client.live`: sessions in which both sides speak at once, and the operations around them. */
  override get live(): Live {
    return this.#live ??= new Live(this.#http, () => this.#endpoint());
  }

  /** `client.responses`: answers over HTTP, and over a socket that stays open. */
  override get responses(): Responses {
    return this.#responses ??= new Responses(
      this.#http,
      () => this.#endpoint(),
    );
  }

  /** `client.webhooks`: checks and reads what arrives, and the operations around it. */
  override get webhooks(): Webhooks {
    return this.#webhooks ??= new Webhooks(
      this.#http,
      this.#options.webhookSecret,
    );
  }

  /** Root of the API, without a trailing slash and without its query. */
  get baseURL(): string {
    return this.#options.baseURL;
  }

  /** Sent as `OpenAI-Organization`. */
  get organization(): string | null {
    return this.#options.organization;
  }

  /** Sent as `OpenAI-Project`. */
  get project(): string | null {
    return this.#options.project;
  }

  /** Longest one attempt may take, in ms; 0 is no limit. */
  get timeout(): number {
    return this.#options.timeout;
  }

  /** Attempts after the first. */
  get maxRetries(): number {
    return this.#options.maxRetries;
  }

  /** How much is logged. */
  get logLevel(): LogLevel {
    return this.#options.logLevel;
  }

  /**
   * A client of the same kind with other options; what is not given stays as it is here.
   *
   * @param options What is to be different. `defaultHeaders` and `defaultQuery` replace those of this client.
   */
  withOptions(options: Partial<ClientOptions>): this {
    const Class = this.constructor as new (options: ClientOptions) => this;
    return new Class(new ResolvedOptions(options, this.#options));
  }

  /**
   * The URL that a request by path goes to.
   *
   * @param path Path below the base URL, or an absolute URL.
   * @param query Parameters over those of the base URL, the path and `defaultQuery`.
   */
  buildURL(path: string, query?: object | null): string {
    const { baseURL: url, baseQuery, defaultQuery: defaults } = this.#options;
    return joinURL({ url, query: baseQuery, defaults }, path, query ?? {}).url;
  }

  /**
   * Sends a request by path: for operations that this library does not know.
   *
   * JSON answers are parsed, text is a string, other content is the unread `Response`.
   *
   * @param request Verb, path and options.
   */
  request<T>(request: PathRequest): APIPromise<T> {
    return this.#http.request(request);
  }

  /** `GET` by path; see {@linkcode OpenAI.request}. */
  get<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "GET", path });
  }

  /** `POST` by path; see {@linkcode OpenAI.request}. */
  post<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "POST", path });
  }

  /** `PUT` by path; see {@linkcode OpenAI.request}. */
  put<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "PUT", path });
  }

  /** `PATCH` by path; see {@linkcode OpenAI.request}. */
  patch<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "PATCH", path });
  }

  /** `DELETE` by path; see {@linkcode OpenAI.request}. */
  delete<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "DELETE", path });
  }

  /** Whom WebSockets dial. The key is asked for anew on each dial. */
  #endpoint(): Endpoint {
    const { apiKey, baseURL, organization, project, fetch } = this.#options;
    if (apiKey === null) {
      throw new errors.OpenAIError(
        "Cannot open a session as it takes the option apiKey, which is missing",
      );
    }
    return {
      baseURL,
      token: () => currentToken(apiKey),
      organization,
      project,
      fetch: fetch as typeof globalThis.fetch,
    };
  }

  /** The class itself. */
  static readonly OpenAI: typeof OpenAI = OpenAI;
  /** Longest one attempt may take if nothing else is said, in ms. */
  static readonly DEFAULT_TIMEOUT: number = 600_000;
  /** See {@linkcode errors.OpenAIError}. */
  static readonly OpenAIError: typeof errors.OpenAIError = errors.OpenAIError;
  /** See {@linkcode errors.APIError}. */
  static readonly APIError: typeof errors.APIError = errors.APIError;
  /** See {@linkcode errors.APIConnectionError}. */
  static readonly APIConnectionError: typeof errors.APIConnectionError =
    errors.APIConnectionError;
  /** See {@linkcode errors.APIConnectionTimeoutError}. */
  static readonly APIConnectionTimeoutError:
    typeof errors.APIConnectionTimeoutError = errors.APIConnectionTimeoutError;
  /** See {@linkcode errors.APIUserAbortError}. */
  static readonly APIUserAbortError: typeof errors.APIUserAbortError =
    errors.APIUserAbortError;
  /** See {@linkcode errors.NotFoundError}. */
  static readonly NotFoundError: typeof errors.NotFoundError =
    errors.NotFoundError;
  /** See {@linkcode errors.ConflictError}. */
  static readonly ConflictError: typeof errors.ConflictError =
    errors.ConflictError;
  /** See {@linkcode errors.RateLimitError}. */
  static readonly RateLimitError: typeof errors.RateLimitError =
    errors.RateLimitError;
  /** See {@linkcode errors.BadRequestError}. */
  static readonly BadRequestError: typeof errors.BadRequestError =
    errors.BadRequestError;
  /** See {@linkcode errors.AuthenticationError}. */
  static readonly AuthenticationError: typeof errors.AuthenticationError =
    errors.AuthenticationError;
  /** See {@linkcode errors.InternalServerError}. */
  static readonly InternalServerError: typeof errors.InternalServerError =
    errors.InternalServerError;
  /** See {@linkcode errors.PermissionDeniedError}. */
  static readonly PermissionDeniedError: typeof errors.PermissionDeniedError =
    errors.PermissionDeniedError;
  /** See {@linkcode errors.UnprocessableEntityError}. */
  static readonly UnprocessableEntityError:
    typeof errors.UnprocessableEntityError = errors.UnprocessableEntityError;
  /** See {@linkcode errors.InvalidWebhookSignatureError}. */
  static readonly InvalidWebhookSignatureError:
    typeof errors.InvalidWebhookSignatureError =
      errors.InvalidWebhookSignatureError;
  /** See {@linkcode toFile}. */
  static readonly toFile: typeof toFile = toFile;
  /** See {@linkcode toStreamingFile}. */
  static readonly toStreamingFile: typeof toStreamingFile = toStreamingFile;
}
