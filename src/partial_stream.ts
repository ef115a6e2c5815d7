/**
 * What errors of streams have of the stream.
 *
 * @module
 */

/** What was received of a stream before it broke off. */
export interface PartialStream {
  /** Events delivered. */
  readonly events: number;
  /** Text deltas of the first choice or output, joined. */
  readonly text: string;
  /** The last event, as it was delivered. */
  readonly last: unknown;
}
