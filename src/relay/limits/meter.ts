/**
 * Measures a session against its limits.
 *
 * @module
 */
import type { UsageTotal } from "../../realtime/conversation/usage.ts";
import type { RelayLimits } from "../adapters/adapter.ts";
import { type Alarm, Alarms } from "./alarms.ts";
import type { LimitKind } from "../wire/messages.ts";

/** What a session has used so far; it travels with the session to another instance. */
export interface Spent {
  /** Time with a client connected, in ms. */
  readonly connected: number;
  /** Time with a connection to the API, in ms. */
  readonly talk: number;
  /** Time since the beginning, in ms. */
  readonly total: number;
  /** Responses that have ended. */
  readonly responses: number;
  /** Responses that did not report their usage. */
  readonly unreported: number;
}

/** Nothing used yet. */
export const NOTHING_SPENT: Spent = {
  connected: 0,
  talk: 0,
  total: 0,
  responses: 0,
  unreported: 0,
};

/** What a meter reports. */
export interface MeterEvents {
  /** A limit is near; each is reported once. */
  onNear(kind: LimitKind, left: number): void;
  /** A limit is reached; reported once. */
  onReached(kind: LimitKind): void;
}

/** A clock that can be stopped. */
class StopWatch {
  #before: number;
  #since: number | null = null;

  constructor(before: number) {
    this.#before = before;
  }

  run(on: boolean, now: number): void {
    if (on) {
      this.#since ??= now;
    } else if (this.#since !== null) {
      this.#before += now - this.#since;
      this.#since = null;
    }
  }

  get running(): boolean {
    return this.#since !== null;
  }

  read(now: number): number {
    return this.#before + (this.#since === null ? 0 : now - this.#since);
  }
}

/** How long before the end a limit of time is announced, in ms; shorter limits in their last fifth. */
const NEAR_MS = 30_000;
/** The share of a limit that is left when it is announced, for limits that are not times. */
const NEAR_SHARE = 0.2;
/** Time limits, which are measured by a clock. */
const TIMED = ["duration", "talk", "idle"] as const;
type TimedKind = typeof TIMED[number];
const NONE: readonly LimitKind[] = [];

/** Measures one session. */
export class Meter implements Alarm {
  readonly #limits: RelayLimits;
  readonly #events: MeterEvents;
  readonly #alarms: Alarms;
  readonly #connected: StopWatch;
  readonly #talk: StopWatch;
  readonly #total: StopWatch;
  #announced = NONE;
  #responses: number;
  #unreported: number;
  #spokenUntil: number;
  #busy = 0;
  #reached = false;

  /**
   * @param limits The limits.
   * @param events What is reported.
   * @param alarms Wakes it in time.
   * @param spent What was used before.
   */
  constructor(
    limits: RelayLimits = {},
    events: MeterEvents,
    alarms: Alarms = new Alarms(),
    spent: Spent = NOTHING_SPENT,
  ) {
    this.#limits = limits;
    this.#events = events;
    this.#alarms = alarms;
    this.#connected = new StopWatch(spent.connected);
    this.#talk = new StopWatch(spent.talk);
    this.#total = new StopWatch(spent.total);
    this.#total.run(true, Date.now());
    this.#responses = spent.responses;
    this.#unreported = spent.unreported;
    this.#spokenUntil = Date.now();
  }

  /** What was used so far. */
  get spent(): Spent {
    const now = Date.now();
    return {
      connected: this.#connected.read(now),
      talk: this.#talk.read(now),
      total: this.#total.read(now),
      responses: this.#responses,
      unreported: this.#unreported,
    };
  }

  /** A client has connected or disconnected. */
  connected(on: boolean): void {
    this.#connected.run(on, Date.now());
    this.#changed();
  }

  /** The connection to the API has opened or closed. */
  talking(on: boolean): void {
    this.#talk.run(on, Date.now());
    this.#changed();
  }

  /**
   * One of the two sides is speaking.
   *
   * @param ms How long what it says takes to play: audio arrives faster than it plays.
   */
  spoke(ms = 0): void {
    this.#spokenUntil = Math.max(this.#spokenUntil, Date.now()) + ms;
    // the alarm rings early, and it checks again, because this is called for each piece of audio
  }

  /** For how long what was said will still play, in ms. */
  get playingMs(): number {
    return Math.max(0, this.#spokenUntil - Date.now());
  }

  /** What was still to play is not played. */
  silenced(): void {
    this.#spokenUntil = Math.min(this.#spokenUntil, Date.now());
    this.#schedule();
  }

  /** The user begins to speak, a response or a tool begins: until {@linkcode Meter.rests} nothing is idle. */
  begins(): void {
    this.#busy++;
    this.#changed();
  }

  /** What {@linkcode Meter.begins} announced has ended. */
  rests(): void {
    this.#busy = Math.max(0, this.#busy - 1);
    this.#changed();
  }

  /** All that had begun has ended, as when a connection drops. */
  interrupted(): void {
    this.#busy = 0;
    this.#changed();
  }

  /**
   * A response has ended.
   *
   * @param reported Whether it reported its usage.
   */
  responded(reported: boolean): void {
    this.#responses++;
    if (!reported) this.#unreported++;
    this.#amount("responses", this.#limits.responses, this.#responses);
  }

  /** Compares what the session has used with the limits. */
  used(tokens: number, cost: number | null): void {
    this.#amount("tokens", this.#limits.tokens, tokens);
    if (cost !== null) this.#amount("cost", this.#limits.cost, cost);
  }

  /** Compares what the user has spent in the period with the budget. */
  budgeted(spent: number): void {
    this.#amount("budget", this.#limits.budget?.cost, spent);
  }

  /** Stops measuring. */
  end(): void {
    const now = Date.now();
    for (const watch of [this.#connected, this.#talk, this.#total]) {
      watch.run(false, now);
    }
    this.#reached = true;
    this.#alarms.clear(this);
  }

  #amount(kind: LimitKind, limit: number | undefined, used: number): void {
    if (limit === undefined || this.#reached) return;
    const left = Math.max(0, limit - used);
    if (left === 0) this.#reach(kind);
    else if (left <= limit * NEAR_SHARE) this.#near(kind, left);
  }

  #near(kind: LimitKind, left: number): void {
    if (this.#announced.includes(kind)) return;
    this.#announced = [...this.#announced, kind];
    this.#events.onNear(kind, left);
  }

  #reach(kind: LimitKind): void {
    if (this.#reached) return;
    this.#reached = true;
    this.#alarms.clear(this);
    this.#events.onReached(kind);
  }

  /** How much is left of a time limit, in ms; `Infinity` if it does not run. */
  #left(kind: TimedKind, now: number): number {
    const limit = this.#limits[kind];
    const watch = kind === "talk" ? this.#talk : this.#connected;
    if (limit === undefined || !watch.running) return Infinity;
    if (kind !== "idle") return limit - watch.read(now);
    return this.#busy === 0 ? this.#spokenUntil + limit - now : Infinity;
  }

  /** How much is left of a time limit when it is announced, in ms. */
  #nearAt(kind: TimedKind): number {
    return Math.min(NEAR_MS, this.#limits[kind]! * NEAR_SHARE);
  }

  /** The set of running clocks has changed. */
  #changed(): void {
    this.spoke();
    this.#schedule();
  }

  #schedule(): void {
    if (this.#reached) return;
    const now = Date.now();
    let next = Infinity;
    for (const kind of TIMED) {
      const left = this.#left(kind, now);
      if (left === Infinity) continue;
      const isAnnounced = this.#announced.includes(kind);
      next = Math.min(next, isAnnounced ? left : left - this.#nearAt(kind));
    }
    if (next === Infinity) this.#alarms.clear(this);
    else this.#alarms.set(this, now + Math.max(1, next));
  }

  ring(): void {
    const now = Date.now();
    for (const kind of TIMED) {
      const left = this.#left(kind, now);
      if (left === Infinity) continue;
      if (left <= 0) return this.#reach(kind);
      if (left <= this.#nearAt(kind)) this.#near(kind, left);
      else if (kind === "idle") {
        this.#announced = this.#announced.filter((one) => one !== kind);
      }
    }
    this.#schedule();
  }
}

/** All tokens of a session. */
export function tokensOf(usage: UsageTotal): number {
  const sum = ({ text, audio, image }: UsageTotal["input"]) =>
    text + audio + image;
  return sum(usage.input) + sum(usage.cached) + sum(usage.output) +
    sum(usage.transcription.input) + usage.transcription.output;
}

/**
 * The cost of a session, including responses that did not report their usage: those count like the
 * average of the others.
 *
 * @param cost Cost of what was reported.
 * @param responses Responses that reported their usage.
 * @param unreported Responses that did not.
 */
export function estimatedCost(
  cost: number,
  responses: number,
  unreported: number,
): number {
  return responses === 0 ? cost : cost + unreported * cost / responses;
}
