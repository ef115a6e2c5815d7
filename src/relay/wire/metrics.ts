/**
 * What a relay counts.
 *
 * @module
 */
import type { EndReason } from "./ends.ts";

/** Metrics of one relay since its start. */
export interface RelayMetrics {
  /** Whether the relay is shutting down, and accepts no more clients. */
  readonly draining: boolean;
  /** Sessions now. */
  readonly sessions: number;
  /** Clients connected now. */
  readonly clients: number;
  /** Calls that the relay has joined, whose audio does not pass through it. */
  readonly calls: number;
  /** Connections that are closed here, and that their clients hold open. They count for `capacity`. */
  readonly lingering: number;
  /** Connections to the API now. */
  readonly upstream: number;
  /** Sessions that are prepared now. */
  readonly prepared: number;
  /** Bytes that wait for clients now. */
  readonly buffered: number;
  /** Clients accepted, those that came back included. */
  readonly accepted: number;
  /** Clients refused, by reason. */
  readonly refused: Readonly<Partial<Record<EndReason, number>>>;
  /** Sessions ended, by reason. */
  readonly ended: Readonly<Partial<Record<EndReason, number>>>;
  /** Clients that came back. */
  readonly resumed: number;
  /** Connections to the API that were replaced. */
  readonly restored: number;
  /** Audio dropped, in ms, by the side that it came from. */
  readonly dropped: { readonly client: number; readonly server: number };
}
