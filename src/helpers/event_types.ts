/**
 * Types of the events of streams.
 *
 * @module
 */
import type { APIUserAbortError, OpenAIError } from "../errors.ts";

/** Events of every stream. */
export interface BaseEvents {
  /** The response has begun, or the readable stream was opened. */
  connect: () => void;
  /** The stream failed, other than by an abort. */
  error: (error: OpenAIError) => void;
  /** The stream was aborted. */
  abort: (error: APIUserAbortError) => void;
  /** The stream has ended, for any reason. */
  end: () => void;
}

/** Arguments of the listeners of an event. */
export type EventParameters<Events, Event extends keyof Events> =
  Events[Event] extends (...args: infer Args) => unknown ? Args : never;

/** What `emitted()` resolves with: nothing, the only argument, or an array of all arguments. */
export type EmittedResult<Args extends unknown[]> = Args extends [] ? undefined
  : Args extends [infer Only] ? Only
  : Args;
