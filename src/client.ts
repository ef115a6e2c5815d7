/**
 * The hand-written client. `openai.ts` adds the name `OpenAI` and its namespace of types.
 *
 * @module
 */
import { ClientHooks } from "./client_hooks.ts";
import { type ApiKey, type Keys, lastToken } from "./config/credentials.ts";
import type { FinalRequest, FinalRequestOptions } from "./http/hooks.ts";
import type {
  AbstractPage,
  APIPromise,
  FetchOptions,
  Method,
  PageConstructor,
  PagePromise,
  PageRequestOptions,
  PathRequest,
  RequestOptions,
} from "./contract.ts";
import { HttpCaller, loadPipeline } from "./http/caller.ts";
import { joinURL } from "./http/encode_url.ts";
import { splitBaseURL } from "./config/base_url.ts";
import type {
  ClientOptions,
  Fetch,
  Logger,
  LogLevel,
} from "./config/client_options.ts";
import { editable } from "./config/headers.ts";
import { ResolvedOptions } from "./config/options.ts";

/** What {@linkcode OpenAI} inherits: the resources, requests by path, and the options of the client. */
export class Client extends ClientHooks {
  /**
   * Creates a client. Nothing is sent.
   *
   * @param options Options that are not given are looked up in the environment, then in `.env`.
   * @throws {OpenAIError} If there is no key, or an option is invalid.
   */
  constructor(options: ClientOptions = {}) {
    const resolved = options instanceof ResolvedOptions
      ? options
      : new ResolvedOptions(options, undefined, undefined, loadPipeline);
    const caller: HttpCaller = new HttpCaller(
      resolved,
      () => this,
      Client.prototype,
    );
    super(caller);
  }

  /**
   * The key, for code that sends requests of its own. If the key is a function, what it returned last.
   *
   * Assigning a key, or a function, makes the requests that follow use it. Neither `console.log(client)`
   * nor `JSON.stringify(client)` shows it.
   */
  get apiKey(): string | null {
    return keyText(this.caller.options.apiKey);
  }
  set apiKey(apiKey: ApiKey | null) {
    changeKey(this.caller, "apiKey", apiKey);
  }

  /** The key for the operations under `admin`; otherwise like {@linkcode Client.apiKey}. */
  get adminAPIKey(): string | null {
    return keyText(this.caller.options.adminAPIKey);
  }
  set adminAPIKey(adminAPIKey: ApiKey | null) {
    changeKey(this.caller, "adminAPIKey", adminAPIKey);
  }

  /** Secret that verifies webhooks. */
  get webhookSecret(): string | null {
    return this.caller.options.webhookSecret;
  }
  set webhookSecret(webhookSecret: string | null) {
    change(this.caller, { webhookSecret });
  }

  /** Root of the API, without a trailing slash and without its query. */
  get baseURL(): string {
    return this.caller.options.baseURL;
  }
  set baseURL(baseURL: string) {
    change(this.caller, { baseURL });
  }

  /** Sent as `OpenAI-Organization`. */
  get organization(): string | null {
    return this.caller.options.organization;
  }
  set organization(organization: string | null) {
    change(this.caller, { organization });
  }

  /** Sent as `OpenAI-Project`. */
  get project(): string | null {
    return this.caller.options.project;
  }
  set project(project: string | null) {
    change(this.caller, { project });
  }

  /** Time limit of one attempt, in ms; 0 means no limit. */
  get timeout(): number {
    return this.caller.options.timeout;
  }
  set timeout(timeout: number) {
    change(this.caller, { timeout });
  }

  /** Maximum number of retries. */
  get maxRetries(): number {
    return this.caller.options.maxRetries;
  }
  set maxRetries(maxRetries: number) {
    change(this.caller, { maxRetries });
  }

  /** Level of detail of the log. */
  get logLevel(): LogLevel {
    return this.caller.options.logLevel;
  }
  set logLevel(logLevel: LogLevel) {
    change(this.caller, { logLevel });
  }

  /** Receives the log. */
  get logger(): Logger {
    return this.caller.options.logger;
  }
  set logger(logger: Logger) {
    change(this.caller, { logger });
  }

  /** Sends the requests instead of the global `fetch`. */
  get fetch(): Fetch {
    return this.caller.options.fetch;
  }
  set fetch(fetch: Fetch) {
    change(this.caller, { fetch });
  }

  /** Passed to `fetch` with each request. */
  get fetchOptions(): FetchOptions | undefined {
    return this.caller.options.fetchOptions;
  }
  set fetchOptions(fetchOptions: FetchOptions | undefined) {
    change(this.caller, { fetchOptions });
  }

  /**
   * The options, as in the official SDK, for code that reads or changes them there. A changed one applies to the requests
   * that follow.
   */
  protected get _options(): ClientOptions {
    const { caller } = this;
    return new Proxy(caller.options as ClientOptions, {
      get: (_, name) =>
        name === "defaultHeaders"
          ? editable(caller.options.defaultHeaders, (changed) => {
            const { defaultHeaders } = caller.options;
            change(caller, {
              defaultHeaders: { ...defaultHeaders, ...changed },
            });
          })
          : Reflect.get(caller.options, name),
      set: (_, name, value) => {
        change(caller, { [name]: value });
        return true;
      },
    });
  }
  protected set _options(options: ClientOptions) {
    change(this.caller, options);
  }

  /**
   * Creates a client of the same class with some options changed; all others keep their values.
   *
   * @param options Options to change. `defaultHeaders` and `defaultQuery` replace those of this client.
   */
  withOptions(options: Partial<ClientOptions>): this {
    const Class = this.constructor as new (options: ClientOptions) => this;
    return new Class(new ResolvedOptions(options, this.caller.options));
  }

  /**
   * The URL of a request by path.
   *
   * @param path Path below the base URL, or an absolute URL.
   * @param query Parameters; they override those of the base URL, the path and `defaultQuery`.
   * @param defaultBaseURL Base URL if the client uses the built-in one.
   */
  buildURL(
    path: string,
    query?: object | null,
    defaultBaseURL?: string,
  ): string {
    const { baseURL: url, baseQuery, isDefaultBaseURL } = this.caller.options;
    const base = {
      ...(defaultBaseURL && isDefaultBaseURL
        ? splitBaseURL(defaultBaseURL)
        : { url, query: baseQuery }),
      defaults: this.defaultQuery(),
      stringify: (values: object) => this.stringifyQuery(values),
    };
    return joinURL(base, path, query ?? {}).url;
  }

  /**
   * Sends a request by path: for operations that this library does not have.
   *
   * The result is the parsed body of a JSON response, the unread `Response` for images, audio, video and archives, and a
   * string for other content. With `__binaryResponse` it is always the `Response`.
   *
   * @param request Method, path and options.
   */
  request<T>(request: PathRequest | PromiseLike<PathRequest>): APIPromise<T> {
    return this.caller.request(request);
  }

  /**
   * Builds a request by path without sending it: for code that sends it another way, and for tests.
   *
   * The key is requested if it comes from a function. The headers contain it.
   *
   * @param options Method, path and options.
   * @param _retry Ignored: all attempts are the same.
   *
   * @example
   * ```ts
   * import OpenAI from "@duplex/openai";
   * import { assertEquals } from "@std/assert";
   *
   * const client = new OpenAI({ apiKey: "test", baseURL: "http://127.0.0.1:8080/v1" });
   * const { req, url } = await client.buildRequest({ method: "post", path: "/responses", body: { model: "gpt-5" } });
   * assertEquals([url, req.body], ["http://127.0.0.1:8080/v1/responses", '{"model":"gpt-5"}']);
   * assertEquals(req.headers.get("authorization"), "Bearer test");
   * ```
   */
  buildRequest(
    options: FinalRequestOptions,
    _retry?: { retryCount?: number },
  ): Promise<FinalRequest> {
    return this.caller.build(options);
  }

  /**
   * Requests a list by path: for operations that this library does not have.
   *
   * @param path Path below the base URL, or an absolute URL.
   * @param Page Class of its pages, such as `CursorPage`, or one of your own.
   * @param options Options of the request.
   *
   * @example
   * ```ts
   * import OpenAI, { CursorPage } from "@duplex/openai";
   * import { assertEquals } from "@std/assert";
   *
   * const client = new OpenAI({
   *   apiKey: "test",
   *   fetch: () => Promise.resolve(Response.json({ data: [{ id: "a" }], has_more: false })),
   * });
   * const items = await Array.fromAsync(client.getAPIList("/widgets", CursorPage<{ id: string }>));
   * assertEquals(items, [{ id: "a" }]);
   * ```
   */
  getAPIList<
    Item,
    PageClass extends AbstractPage<Item> = AbstractPage<Item>,
  >(
    path: string,
    Page: PageConstructor<PageClass>,
    options?: RequestOptions | PromiseLike<RequestOptions>,
  ): PagePromise<PageClass, Item> {
    return this.requestAPIList<Item, PageClass>(
      Page,
      requestByPath("GET", path, options),
    );
  }

  /**
   * Like {@linkcode Client.getAPIList}, with any method.
   *
   * @param Page Class of its pages.
   * @param options Method, path and options.
   */
  requestAPIList<
    Item = unknown,
    PageClass extends AbstractPage<Item> = AbstractPage<Item>,
  >(
    Page: PageConstructor<PageClass>,
    options:
      | FinalRequestOptions
      | PageRequestOptions
      | PromiseLike<FinalRequestOptions>,
  ): PagePromise<PageClass, Item> {
    return this.caller.list(Page, options) as PagePromise<PageClass, Item>;
  }

  /** `GET` by path; see {@linkcode Client.request}. */
  get<T>(
    path: string,
    options?: RequestOptions | PromiseLike<RequestOptions>,
  ): APIPromise<T> {
    return this.request(requestByPath("GET", path, options));
  }

  /** `POST` by path; see {@linkcode Client.request}. */
  post<T>(
    path: string,
    options?: RequestOptions | PromiseLike<RequestOptions>,
  ): APIPromise<T> {
    return this.request(requestByPath("POST", path, options));
  }

  /** `PUT` by path; see {@linkcode Client.request}. */
  put<T>(
    path: string,
    options?: RequestOptions | PromiseLike<RequestOptions>,
  ): APIPromise<T> {
    return this.request(requestByPath("PUT", path, options));
  }

  /** `PATCH` by path; see {@linkcode Client.request}. */
  patch<T>(
    path: string,
    options?: RequestOptions | PromiseLike<RequestOptions>,
  ): APIPromise<T> {
    return this.request(requestByPath("PATCH", path, options));
  }

  /** `DELETE` by path; see {@linkcode Client.request}. */
  delete<T>(
    path: string,
    options?: RequestOptions | PromiseLike<RequestOptions>,
  ): APIPromise<T> {
    return this.request(requestByPath("DELETE", path, options));
  }

  /** Default time limit of one attempt, in ms. */
  static readonly DEFAULT_TIMEOUT: number = 600_000;
}

/** A request by path; options may name another method or path, as in the official SDK. */
function requestByPath(
  method: Method,
  path: string,
  options?: RequestOptions | PromiseLike<RequestOptions>,
): PathRequest | PromiseLike<PathRequest> {
  const complete = (given?: RequestOptions): PathRequest => ({
    ...given,
    method: given?.method ?? (method.toLowerCase() as Lowercase<Method>),
    path: given?.path ?? path,
  });
  return options && "then" in options
    ? options.then(complete)
    : complete(options);
}

/** Later requests use the changed options, checked like those of the constructor. */
function change(caller: HttpCaller, options: ClientOptions): void {
  caller.options = new ResolvedOptions(options, caller.options);
}

/** Without a key, requests that need it fail. */
function changeKey(
  caller: HttpCaller,
  option: keyof Keys,
  key: ApiKey | null,
): void {
  if (key === null || key === "") {
    caller.options = caller.options.without(option);
  } else change(caller, { [option]: key });
}

function keyText(key: ApiKey | null): string | null {
  return typeof key === "function" ? lastToken(key) ?? null : key;
}
