/**
 * One call on its way through the stages, as values.
 *
 * @module
 */
import type { PathRequest } from "../contract.ts";
import type { ApiKey } from "../config/credentials.ts";
import type { Fetch, Logger, LogLevel } from "../config/options.ts";
import type { HeaderRecord } from "../core/headers.ts";
import type { Secrets } from "../core/redact.ts";

/** What goes out, the same on every attempt. */
export interface EncodedRequest {
  /** HTTP verb. */
  readonly method: PathRequest["method"];
  /** Whole URL. */
  readonly url: string;
  /** Headers but for the credential. */
  readonly headers: HeaderRecord;
  /** Body, as `fetch` takes it. */
  readonly body: BodyInit | null;
  /** Whether the body can be sent a second time. */
  readonly replayable: boolean;
  /** Whose key it takes; `null` if its headers say so themselves. */
  readonly key: ApiKey | null;
}

/** How the answer is to be read. */
export interface Expectation {
  /** `any`: what the content type says. */
  readonly kind: "json" | "text" | "binary" | "none" | "stream" | "any";
  /** See `Operation.framing`. */
  readonly framing?: "plain" | "named" | undefined;
  /** See `Operation.openEnded`. */
  readonly openEnded?: boolean | undefined;
  /** A request by path: of its stream nobody knows the end marker. */
  readonly byPath?: boolean | undefined;
  /** What is made of the JSON beyond itself. */
  readonly adapt?: ((json: unknown) => unknown) | undefined;
}

/** How long things may take, in ms; 0 is no limit. */
export interface Limits {
  /** One attempt. */
  readonly timeout: number;
  /** Silence between two events. */
  readonly streamIdleTimeout: number;
  /** Moment at which the whole call ends, in ms since 1970; `Infinity` is never. */
  readonly deadlineAt: number;
  /** Attempts after the first. */
  readonly maxRetries: number;
}

/** One call: what is sent, what is due, and within which limits. */
export interface Call {
  /** Method and path, for messages: `POST /chat/completions`. Never holds a query. */
  readonly action: string;
  /** What goes out. */
  readonly request: EncodedRequest;
  /** What is due. */
  readonly expects: Expectation;
  /** Its limits. */
  readonly limits: Limits;
  /** The caller's own signal. */
  readonly signal: AbortSignal | null;
  /** Sends it. */
  readonly fetch: Fetch;
  /** What `fetch` takes beside. */
  readonly fetchOptions: RequestInit | undefined;
  /** Where it is logged, `null` if nothing is. */
  readonly log: { readonly logger: Logger; readonly level: LogLevel } | null;
}

/** One attempt at a call. */
export interface Attempt {
  /** Counts from 0. */
  readonly number: number;
  /** Leave the body unread, because the caller wants the `Response`. */
  readonly raw: boolean;
  /** Ends this attempt. */
  readonly controller: AbortController;
  /** Ends with the attempt or with the caller's signal. */
  readonly signal: AbortSignal;
  /** What it waits for: decides which timeout it was, and whether anything has been sent. */
  phase: "key" | "head" | "body";
  /** Bearer token that it sends; `null` if the headers of the request hold the credential. */
  token: string | null;
  /** The credentials that it sends, to keep them out of errors and logs; computed when needed. */
  readonly secrets: () => Secrets;
}
