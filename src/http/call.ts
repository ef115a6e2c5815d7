/**
 * The values that pass through the stages: a call and its attempts.
 *
 * @module
 */
import type { Method } from "../contract.ts";
import type { ApiKey } from "../config/credentials.ts";
import type { Fetch, Logger, LogLevel } from "../config/client_options.ts";
import type { Platform } from "../config/platform.ts";
import type { CallEvents } from "./call_events.ts";
import type { EncodedBody } from "./encode_body.ts";
import type { FinalRequestOptions, Hooks } from "./hooks.ts";
import type { HeaderRecord } from "../core/headers.ts";
import type { ReportBytes } from "./progress.ts";
import type { Transfer } from "./transfer.ts";
import type { Secrets } from "../core/secrets/redact.ts";

/** The encoded request, the same on every attempt. */
export interface EncodedRequest {
  /** HTTP verb. */
  readonly method: Method;
  /** Whole URL. */
  readonly url: string;
  /** Headers, without the credential that `key` supplies. */
  readonly headers: HeaderRecord;
  /** Body, as `fetch` takes it. */
  readonly body: BodyInit | null;
  /** Encodes the body without the fields that this client added; `undefined` if it added none. */
  readonly plainBody?: (() => EncodedBody | Promise<EncodedBody>) | undefined;
  /** Whether the body can be sent a second time. */
  readonly replayable: boolean;
  /** Sources of a body that is read while it is sent. */
  readonly transfer?: Transfer | undefined;
  /** The key to send; `null` if the headers contain a credential. */
  readonly key: ApiKey | null;
  /** Header that carries it; `authorization` carries it as a bearer token. */
  readonly keyHeader?: "authorization" | "api-key";
  /** The provider of the client sets the credential. */
  readonly isProvided?: boolean;
  /** Redirects are not followed: their response is the error. */
  readonly isPinned?: boolean;
}

/** How the response is read. */
export interface Expectation {
  /** `any`: depends on the content type. */
  readonly kind: "json" | "text" | "binary" | "none" | "stream" | "any";
  /** See `Operation.framing`. */
  readonly framing?: "plain" | "named" | undefined;
  /** See `Operation.openEnded`. */
  readonly openEnded?: boolean | undefined;
  /** Whether this is a request by path: the end marker of its stream is unknown. */
  readonly byPath?: boolean | undefined;
  /** Converts the parsed JSON into the result. */
  readonly adapt?: ((json: unknown) => unknown) | undefined;
}

/** Limits of time, in ms, and of size; 0 means no limit. */
export interface Limits {
  /** One attempt. */
  readonly timeout: number;
  /** Longest wait for the next event. */
  readonly streamIdleTimeout: number;
  /** Moment at which the whole call ends, in ms since 1970; `Infinity` is never. */
  readonly deadlineAt: number;
  /** Attempts after the first one. */
  readonly maxRetries: number;
  /** Largest response that is read at once, in bytes. */
  readonly maxResponseSize?: number;
  /** Largest file or unread body, in bytes: `maxResponseSize`, if the request sets it. */
  readonly maxUnreadSize?: number;
  /** Largest event of a stream, in characters. */
  readonly maxEventSize?: number;
}

/** One call: its request, the expected response, and its limits. */
export interface Call {
  /** Method and path, for messages: `POST /chat/completions`. Never contains a query. */
  readonly action: string;
  /** The request. */
  readonly request: EncodedRequest;
  /** The expected response. */
  readonly expects: Expectation;
  /** Its limits. */
  readonly limits: Limits;
  /** The caller's own signal. */
  readonly signal: AbortSignal | null;
  /** Function that sends it. */
  readonly fetch: Fetch;
  /** The service, unless it is OpenAI's own. */
  readonly platform?: Platform | null;
  /** `fetch` is a function of the program. */
  readonly hasCustomFetch: boolean;
  /** `fetch` is the runtime's own, which takes headers in any form. */
  readonly hasRuntimeFetch?: boolean;
  /** Methods that a subclass of the client overrides. */
  readonly hooks: Hooks;
  /** The request before it was encoded, for them. */
  readonly final: FinalRequestOptions;
  /** Further options for `fetch`. */
  readonly fetchOptions: RequestInit | undefined;
  /** Emits the events of the call; `null` without `onEvent`. */
  readonly events: CallEvents | null;
  /** Called with the progress of reading the response. */
  readonly onDownload: ReportBytes | undefined;
  /** Logger and level; `null` if logging is off. */
  readonly log: { readonly logger: Logger; readonly level: LogLevel } | null;
}

/** One attempt at a call. */
export interface Attempt {
  /** Counts from 0. */
  readonly number: number;
  /** Whether the body is left unread, because the caller wants the `Response`. */
  readonly raw: boolean;
  /** Aborts this attempt. */
  readonly controller: AbortController;
  /** Aborted with the attempt or with the caller's signal. */
  readonly signal: AbortSignal;
  /** What it waits for, which decides the kind of timeout and whether anything has been sent. */
  phase: "key" | "head" | "body";
  /** Bearer token that it sends; `null` if the headers of the request hold the credential. */
  token: string | null;
  /** Headers that it sends: those of the request, until a hook of a subclass changes them. */
  headers: HeaderRecord;
  /** The credentials that it sends, to keep them out of errors and logs; computed when needed. */
  readonly secrets: () => Secrets;
}
