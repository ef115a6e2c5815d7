/**
 * The contract between generated and hand-written code.
 *
 * Generated resources describe each request as data (an {@link Operation}) and hold a {@link Caller}
 * that sends it; they do not depend on clients, retries or `fetch`. This module contains only types.
 *
 * @module
 */
import type { HeadersLike } from "./core/headers.ts";
import type { APIPromise } from "./results/api_promise.ts";
import type { PageStyle } from "./results/data_pages.ts";
import type {
  AbstractPage,
  PageConstructor,
  PagePromise,
} from "./results/page.ts";

export type { HeadersLike, HeaderValue } from "./core/headers.ts";
export type { APIPromise } from "./results/api_promise.ts";
export type { Stream } from "./results/stream.ts";
export type {
  AbstractPage,
  PageConstructor,
  PagePromise,
  PageRequestOptions,
} from "./results/page.ts";
export type {
  ConversationCursorPage,
  CursorPage,
  NextCursorPage,
  Page,
  PageStyle,
  TokenPage,
} from "./results/data_pages.ts";
export type { Uploadable } from "./results/uploadable.ts";

/** HTTP methods of the API. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** HTTP methods as a program may write them. */
export type AnyMethod = Method | Lowercase<Method>;

/** An operation of the API as data, written by the generator. */
export interface Operation {
  /** HTTP method. */
  readonly method: Method;
  /** Path template such as `/files/{file_id}`; a fixed query string may follow. */
  readonly path: string;
  /** Which key it requires. @default {"api"} */
  readonly credential?: "api" | "admin";
  /** Headers it always sends, such as `Accept` and `OpenAI-Beta`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields of the params that are sent as headers: field -> header name. Lists are joined with commas. */
  readonly headerFields?: Readonly<Record<string, string>>;
  /** Fields of the params that are sent in the query if there is a body; without a body all of them are. */
  readonly query?: readonly string[];
  /** How the other params are sent. @default {"none"} */
  readonly body?: "none" | "json" | "multipart" | "multipart-or-json" | "parts";
  /** Media types of a form's parts, by field; only with body `parts`. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Whether file names in a form include their folders. */
  readonly keepFolders?: true;
  /** Kind of response: `binary` is returned as an unread `Response`. @default {"json"} */
  readonly returns?: "json" | "binary" | "none";
  /** The response is text if this field of the params has one of these values. */
  readonly textWhen?: {
    readonly field: string;
    readonly values: readonly string[];
  };
  /** The response is an event stream: always, or if `stream` is true in the params. */
  readonly stream?: "always" | "field";
  /** `named`: each event of the stream is `{ event, data }`. @default {"plain"} */
  readonly framing?: "plain" | "named";
  /** The stream may end at any moment: its end is not a truncation. */
  readonly openEnded?: true;
  /** The response is one page of a list. */
  readonly page?: PageStyle;
  /** How the parsed response is transformed further. */
  readonly adapt?: "embeddings" | "response";
}

/** Values for the placeholders of a path template, by placeholder. */
export type PathIds = Readonly<Record<string, string>>;

/** Sends operations for the generated resources. */
export interface Caller {
  /** The client whose operations it sends, if there is one. */
  readonly client?: unknown;
  /**
   * Sends one operation.
   *
   * @param operation The operation.
   * @param ids Values for placeholders that are separate arguments.
   * @param params Path fields, query, header fields and body in one object.
   * @param options Options of this request.
   */
  call<T>(
    operation: Operation,
    ids: PathIds | null,
    params?: object | null,
    options?: RequestOptions,
  ): APIPromise<T>;
  /** Like `call`, for operations that list: the result also iterates over all pages. */
  page<PageType extends AbstractPage<unknown>>(
    operation: Operation,
    ids: PathIds | null,
    params?: object | null,
    options?: RequestOptions,
  ): PagePromise<PageType>;
}

/** The client, as a resource sees it. */
export interface ResourceClient {
  /** Root of the API. */
  readonly baseURL: string;
  /** `GET` by path. */
  get<T>(path: string, options?: RequestOptions): APIPromise<T>;
  /** `POST` by path. */
  post<T>(path: string, options?: RequestOptions): APIPromise<T>;
  /** `PUT` by path. */
  put<T>(path: string, options?: RequestOptions): APIPromise<T>;
  /** `PATCH` by path. */
  patch<T>(path: string, options?: RequestOptions): APIPromise<T>;
  /** `DELETE` by path. */
  delete<T>(path: string, options?: RequestOptions): APIPromise<T>;
  /** Any method by path. */
  request<T>(options: PathRequest): APIPromise<T>;
  /** `GET` of a list by path, with the class of its pages. */
  getAPIList<
    Item,
    PageClass extends AbstractPage<Item> = AbstractPage<Item>,
  >(
    path: string,
    Page: PageConstructor<PageClass>,
    options?: RequestOptions,
  ): PagePromise<PageClass, Item>;
}

/** Progress of an upload or a download. */
export interface TransferProgress {
  /** Which of the two. A retried upload begins again at 0. */
  readonly direction: "upload" | "download";
  /** Bytes so far. */
  readonly bytes: number;
  /** Bytes in total; `undefined` if not known. */
  readonly total: number | undefined;
}

/** Options of one request; they override those of the client. */
export interface RequestOptions {
  /** Replaces the method of the operation. */
  method?: AnyMethod;
  /** Replaces the path of the operation: a path below the base URL, or an absolute URL. */
  path?: string;
  /** Headers of this request; `null` removes a default. */
  headers?: HeadersLike | null;
  /** Query parameters of this request, in addition to those of the params; `undefined` removes a default. */
  query?: object | null;
  /** Body: objects are sent as JSON; text, bytes, forms, blobs and streams are sent unchanged. */
  body?: unknown;
  /** Additional fields for a JSON body; they override those of the params. */
  extraBody?: Readonly<Record<string, unknown>>;
  /** Time limit of one attempt, in ms: to the end of the body, or only to the headers if the response is a stream or left unread (a `Response`). 0 means no limit. */
  timeout?: number;
  /** Time limit between two events of a stream, in ms. 0 means no limit. */
  streamIdleTimeout?: number;
  /** Time limit of the whole call, in ms: all attempts, the waits between them, the events of a stream, and the body of a file or a `Response`. 0 means no limit. */
  deadline?: number;
  /** Maximum size of a response, in bytes after decompression. Files and bodies from `asResponse()` are limited only if it is set here. 0 means as much as the runtime can hold. */
  maxResponseSize?: number;
  /** Maximum size of one event of a stream, in characters. 0 means as much as the runtime can hold. */
  maxEventSize?: number;
  /** Maximum number of retries; 0 turns retries off. */
  maxRetries?: number;
  /** Aborts the call: before it is sent, while it waits for a retry, and while its response is read. */
  signal?: AbortSignal | null;
  /** Value of `Idempotency-Key`; by default each POST gets its own. */
  idempotencyKey?: string;
  /** Passed on to `fetch`. Must not set method, headers, body or signal. */
  fetchOptions?: FetchOptions;
  /** Called as files are uploaded, and as the response is read: files, JSON, events. */
  onProgress?: (progress: TransferProgress) => void;
  /** Called during an upload, with the bytes sent so far and in total (`undefined` if unknown). */
  onUploadProgress?: (sent: number, total: number | undefined) => void;
  /** Read the response as an event stream; only for requests by path. */
  stream?: boolean;
  /** Return the unread `Response`, whatever its content type; only for requests by path. */
  __binaryResponse?: boolean;
  /** Base URL for this request if the client uses the built-in one. Credentials are sent to it. */
  defaultBaseURL?: string;
}

/** Options of `fetch`, except for those that the client sets; includes Deno's `client`. */
export type FetchOptions = Omit<
  RequestInit,
  "method" | "headers" | "body" | "signal"
>;

/** A request by path: `client.request({ method: "GET", path: "/models" })`. */
export interface PathRequest extends RequestOptions {
  /** HTTP method. */
  method: AnyMethod;
  /** Path below the base URL, or an absolute URL. */
  path: string;
}
