/**
 * The usage and the cost of a session.
 *
 * @module
 */
import type { UsageTotal } from "../../realtime/conversation/usage.ts";
import { NO_USAGE, usageCost } from "../../realtime/runtime.js";
import type { RelayIdentity } from "../adapters/adapter.ts";
import { estimatedCost, type Meter, tokensOf } from "../limits/meter.ts";
import type { EndReport } from "../options/options.ts";
import type { EndReason } from "../wire/ends.ts";
import type { RelayItem, UsageMessage } from "../wire/messages.ts";
import type { SessionHost } from "./host.ts";

/** The account of one session. */
export class Account {
  /** Audio that was dropped, in ms, by the side that it came from. */
  readonly dropped: { client: number; server: number } = {
    client: 0,
    server: 0,
  };
  readonly #host: SessionHost;
  readonly #identity: RelayIdentity;
  readonly #meter: Meter;
  #usage: UsageTotal;
  #billed: number;

  /**
   * @param host What all sessions share.
   * @param identity The user of the session.
   * @param meter Measures it.
   * @param usage What it had used before, in another process.
   */
  constructor(
    host: SessionHost,
    identity: RelayIdentity,
    meter: Meter,
    usage: UsageTotal = NO_USAGE,
  ) {
    this.#host = host;
    this.#identity = identity;
    this.#meter = meter;
    this.#usage = usage;
    this.#billed = this.#cost()?.amount ?? 0;
  }

  /**
   * Compares what was used with the limits, after a response has ended.
   *
   * @param usage What the session has used.
   * @param reported Whether the response reported its part of it.
   * @returns The message for the client.
   */
  count(usage: UsageTotal, reported: boolean): UsageMessage {
    this.#usage = usage;
    this.#meter.responded(reported);
    const tokens = tokensOf(usage);
    const cost = this.#cost()?.amount ?? null;
    this.#meter.used(tokens, cost);
    this.#spend(cost ?? 0);
    const duration = this.#meter.spent.connected;
    return { type: "duplex.usage", cost, tokens, duration };
  }

  /**
   * Takes what was used beyond the last response: speech is written down meanwhile.
   *
   * @param usage What the session has used.
   */
  close(usage: UsageTotal): void {
    this.#usage = usage;
    this.#spend(this.#cost()?.amount ?? 0);
  }

  /** The report at the end. */
  report(
    id: string,
    reason: EndReason,
    transcript: readonly RelayItem[],
  ): EndReport {
    const { connected, talk, total } = this.#meter.spent;
    return {
      id,
      identity: this.#identity,
      reason,
      usage: this.#usage,
      cost: this.#cost(),
      transcript,
      durations: { connected, talk, total },
      dropped: { ...this.dropped },
    };
  }

  #spend(cost: number): void {
    const added = cost - this.#billed;
    if (!this.#identity.limits?.budget || added <= 0) return;
    this.#billed = cost;
    const { reservations, instance } = this.#host;
    // a store that failed without saying that it has counted it counts it twice, rather than never
    this.#host.track(
      instance.retries.run(async () =>
        this.#meter.budgeted(await reservations.spend(this.#identity, added))
      ),
    );
  }

  #cost(): EndReport["cost"] {
    const { prices } = this.#host.settings;
    if (!prices) return null;
    const { unreported } = this.#meter.spent;
    const known = usageCost(this.#usage, prices);
    return {
      amount: estimatedCost(known, this.#usage.responses, unreported),
      estimated: unreported,
    };
  }
}
