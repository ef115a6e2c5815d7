/**
 * The response of one call before it is decoded.
 *
 * @module
 */
import type { RateLimits } from "../error_details.ts";

/** The response of one call, before it is decoded. */
export interface RawResponse {
  /** Status and headers; the body is unread exactly if `text` is `null`. */
  readonly response: Response;
  /** The body as text; `null` if it was left unread. */
  readonly text: string | null;
  /** The parsed body; `undefined` if it is not JSON. */
  readonly json: unknown;
  /** Aborts the request while its body is still being read. */
  readonly controller: AbortController;
  /** Credentials that the request carried: an error made from the response must not show them. */
  readonly secrets: () => readonly string[];
  /** The limits that the response reports. */
  readonly rateLimits?: () => RateLimits | undefined;
  /** Writes a body to a file, and returns its size in bytes. */
  readonly save?: (
    body: ReadableStream<Uint8Array> | null,
    path: string | URL,
  ) => Promise<number>;
}

/** What the caller of a request wants, known before it is sent. */
export interface SendMode {
  /** Leave the body unread: the caller wants the `Response`. */
  raw: boolean;
}
