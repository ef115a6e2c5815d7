/**
 * Types of the events of streams.
 *
 * @module
 */
import type { APIUserAbortError, OpenAIError } from "../errors.ts";

/** Events of every stream. */
export interface BaseEvents {
  /** The request was answered, or the readable stream opened. */
  connect: () => void;
  /** The stream failed, other than by an abort. */
  error: (error: OpenAIError) => void;
  /** The stream was aborted. */
  abort: (error: APIUserAbortError) => void;
  /** The stream is over, in whatever way. */
  end: () => void;
}

/** Arguments of the listeners of an event. */
export type EventParameters<Events, Event extends keyof Events> =
  Events[Event] extends (...args: infer Args) => unknown ? Args : never;

/** What `emitted()` resolves with: nothing, the one argument, or all of them. */
export type EmittedResult<Args extends unknown[]> = Args extends [] ? undefined
  : Args extends [infer Only] ? Only
  : Args;
