/**
 * The hinge between what is generated and what is written by hand.
 *
 * Generated resources state facts (an {@link Operation}) and hold a {@link Caller};
 * they know nothing of clients, retries or `fetch`. Types only: nothing here runs.
 *
 * @module
 */
import type { HeadersLike } from "./core/headers.ts";
import type { APIPromise } from "./results/api_promise.ts";
import type { AbstractPage, PagePromise, PageStyle } from "./results/page.ts";

export type { HeadersLike } from "./core/headers.ts";
export type { APIPromise } from "./results/api_promise.ts";
export type { Stream } from "./results/stream.ts";
export type {
  AbstractPage,
  ConversationCursorPage,
  CursorPage,
  NextCursorPage,
  Page,
  PagePromise,
  PageStyle,
  TokenPage,
} from "./results/page.ts";
export type { Uploadable } from "./results/upload.ts";

/** HTTP verbs of the API. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What is known of one operation before it is called. Written by the generator, as data. */
export interface Operation {
  /** HTTP verb. */
  readonly method: Method;
  /** Path template such as `/files/{file_id}`; a fixed query string may follow. */
  readonly path: string;
  /** Whose key it takes. @default {"api"} */
  readonly credential?: "api" | "admin";
  /** Headers it always sends, `Accept` and `OpenAI-Beta` among them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields of the params that travel as headers: field -> header name. Lists are joined by commas. */
  readonly headerFields?: Readonly<Record<string, string>>;
  /** Fields of the params that travel in the query when there is a body; without a body all of them do. */
  readonly query?: readonly string[];
  /** How the rest of the params travels. @default {"none"} */
  readonly body?: "none" | "json" | "multipart" | "multipart-or-json" | "parts";
  /** Media types of a form's parts, by field; only with body `parts`. */
  readonly parts?: Readonly<Record<string, string>>;
  /** File names in a form keep their folders. */
  readonly keepFolders?: true;
  /** What comes back: `binary` is handed over as an unread `Response`. @default {"json"} */
  readonly answer?: "json" | "binary" | "none";
  /** The answer is text when this field of the params has one of these values. */
  readonly textWhen?: {
    readonly field: string;
    readonly values: readonly string[];
  };
  /** The answer is an event stream: always, or when `stream` is true in the params. */
  readonly stream?: "always" | "field";
  /** `named`: an event of the stream is `{ event, data }`. @default {"plain"} */
  readonly framing?: "plain" | "named";
  /** The stream may end at any moment: its end is no truncation. */
  readonly openEnded?: true;
  /** The answer is one page of a list. */
  readonly page?: PageStyle;
  /** What is made of the decoded answer beyond its JSON. */
  readonly adapt?: "embeddings" | "response";
}

/** Values for the placeholders of a path template, by placeholder. */
export type PathIds = Readonly<Record<string, string>>;

/** What a generated resource holds: it turns an operation and its arguments into an answer. */
export interface Caller {
  /**
   * Sends one operation.
   *
   * @param operation Its facts.
   * @param ids Placeholders given as arguments of their own.
   * @param params Path fields, query, header fields and body in one object.
   * @param options How this one request is sent.
   */
  call<T>(
    operation: Operation,
    ids: PathIds | null,
    params?: object | null,
    options?: RequestOptions,
  ): APIPromise<T>;
  /** The same for an operation that lists: its answer also iterates over all pages. */
  page<PageType extends AbstractPage<unknown>>(
    operation: Operation,
    ids: PathIds | null,
    params?: object | null,
    options?: RequestOptions,
  ): PagePromise<PageType>;
}

/** How one request is sent: overrides what the client was made with. */
export interface RequestOptions {
  /** Where this request goes instead of its operation's path: a path below the base URL, or an absolute URL. */
  path?: string;
  /** Headers of this request; `null` removes a default. */
  headers?: HeadersLike;
  /** Query parameters of this request; `undefined` removes a default. */
  query?: object | null;
  /** Body: an object goes as JSON; text, bytes, forms, blobs and streams go as they are. */
  body?: unknown;
  /** Further fields for a JSON body, over those of the params. */
  extraBody?: Readonly<Record<string, unknown>>;
  /** Longest one attempt may take, in ms: to the end of the body, or to the head of a stream or of an answer that is left unread (a `Response`). 0 is no limit. */
  timeout?: number;
  /** Longest silence between two events of a stream, in ms. 0 is no limit. */
  streamIdleTimeout?: number;
  /** Longest the whole call may take, in ms: all attempts, the waits between them and a stream's events; not the reading of a `Response`. 0 is no limit. */
  deadline?: number;
  /** Attempts after the first; 0 turns retries off. */
  maxRetries?: number;
  /** Stops the call: before it is sent, while it waits to be sent again, and while its answer is read. */
  signal?: AbortSignal | null;
  /** Value of `Idempotency-Key`; without it every POST gets one of its own. */
  idempotencyKey?: string;
  /** Passed on to `fetch`. Must not set method, headers, body or signal. */
  fetchOptions?: FetchOptions;
  /** Called as an upload goes out, with bytes sent so far and in all (`undefined` if unknown). */
  onUploadProgress?: (sent: number, total: number | undefined) => void;
  /** Read the answer as an event stream; only for requests made by path. */
  stream?: boolean;
  /** Base URL for this request where the client has only the built-in one; it gets the credentials. */
  defaultBaseURL?: string;
}

/** What `fetch` takes beside the four things that the client decides; Deno's `client` among them. */
export type FetchOptions = Omit<
  RequestInit,
  "method" | "headers" | "body" | "signal"
>;

/** A request made by path: `client.request({ method: "GET", path: "/models" })`. */
export interface PathRequest extends RequestOptions {
  /** HTTP verb. */
  method: Method;
  /** Path below the base URL, or an absolute URL. */
  path: string;
}
