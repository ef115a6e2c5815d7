/**
 * Counters of a relay.
 *
 * @module
 */
import type { EndReason } from "../wire/ends.ts";

/** Counters since the start. */
export class Counters {
  /** Clients accepted. */
  accepted = 0;
  /** Clients that came back. */
  resumed = 0;
  /** Dropped connections to the API that were replaced. */
  restored = 0;
  /** Audio dropped, in ms. */
  readonly dropped: { client: number; server: number } = {
    client: 0,
    server: 0,
  };
  /** Clients refused. */
  readonly refused: Partial<Record<EndReason, number>> = {};
  /** Sessions ended. */
  readonly ended: Partial<Record<EndReason, number>> = {};

  /** Counts one more. */
  count(kind: "refused" | "ended", reason: EndReason): void {
    this[kind][reason] = (this[kind][reason] ?? 0) + 1;
  }
}
