/**
 * The hand-written client. `openai.ts` adds the name `OpenAI` and its namespace of types.
 *
 * @module
 */
import type { APIPromise, PathRequest, RequestOptions } from "./contract.ts";
import { HttpCaller } from "./http/caller.ts";
import { Resources } from "./generated/resources.js";
import { joinURL } from "./http/encode_url.ts";
import {
  type ClientOptions,
  type LogLevel,
  ResolvedOptions,
} from "./config/options.ts";
import { Live } from "./resources/live.ts";
import { Realtime } from "./resources/realtime.ts";
import { Responses } from "./resources/responses.ts";
import * as errors from "./errors.ts";
import { Webhooks } from "./resources/webhooks.ts";
import { toFile, toStreamingFile } from "./results/upload.ts";

/** What {@linkcode OpenAI} inherits: the resources, requests by path, and the options of the client. */
export class Client extends Resources {
  readonly #options: ResolvedOptions;
  readonly #http: HttpCaller;
  #realtime?: Realtime;
  #live?: Live;
  #responses?: Responses;
  #webhooks?: Webhooks;

  /**
   * Creates a client. Nothing is sent.
   *
   * @param options Options that are not given are looked up in the environment, then in `.env`.
   * @throws {OpenAIError} If there is no key, or an option is invalid.
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

  /** `client.realtime`: voice sessions, and the REST operations for them. */
  override get realtime(): Realtime {
    return this.#realtime ??= new Realtime(this.#http, this.#options);
  }

  /** `client.live`: full-duplex sessions, and the REST operations for them. */
  override get live(): Live {
    return this.#live ??= new Live(this.#http, this.#options);
  }

  /** `client.responses`: responses over HTTP, and over a WebSocket that stays open. */
  override get responses(): Responses {
    return this.#responses ??= new Responses(this.#http, this.#options);
  }

  /** `client.webhooks`: verifies and parses webhooks, and the REST operations for them. */
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

  /** Time limit of one attempt, in ms; 0 means no limit. */
  get timeout(): number {
    return this.#options.timeout;
  }

  /** Maximum number of retries. */
  get maxRetries(): number {
    return this.#options.maxRetries;
  }

  /** Level of detail of the log. */
  get logLevel(): LogLevel {
    return this.#options.logLevel;
  }

  /**
   * Creates a client of the same class with some options changed; all others keep their values.
   *
   * @param options Options to change. `defaultHeaders` and `defaultQuery` replace those of this client.
   */
  withOptions(options: Partial<ClientOptions>): this {
    const Class = this.constructor as new (options: ClientOptions) => this;
    return new Class(new ResolvedOptions(options, this.#options));
  }

  /**
   * The URL of a request by path.
   *
   * @param path Path below the base URL, or an absolute URL.
   * @param query Parameters; they override those of the base URL, the path and `defaultQuery`.
   */
  buildURL(path: string, query?: object | null): string {
    const { baseURL: url, baseQuery, defaultQuery: defaults } = this.#options;
    return joinURL({ url, query: baseQuery, defaults }, path, query ?? {}).url;
  }

  /**
   * Sends a request by path: for operations that this library does not have.
   *
   * The result is the parsed body of a JSON response, a string for text, and the unread `Response` for other content.
   *
   * @param request Method, path and options.
   */
  request<T>(request: PathRequest): APIPromise<T> {
    return this.#http.request(request);
  }

  /** `GET` by path; see {@linkcode Client.request}. */
  get<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "GET", path });
  }

  /** `POST` by path; see {@linkcode Client.request}. */
  post<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "POST", path });
  }

  /** `PUT` by path; see {@linkcode Client.request}. */
  put<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "PUT", path });
  }

  /** `PATCH` by path; see {@linkcode Client.request}. */
  patch<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "PATCH", path });
  }

  /** `DELETE` by path; see {@linkcode Client.request}. */
  delete<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "DELETE", path });
  }

  /** Default time limit of one attempt, in ms. */
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
