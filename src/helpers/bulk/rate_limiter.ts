/**
 * Keeps requests within the API's limits.
 *
 * @module
 */
import { assertFunction, checkNames, type Names } from "../../core/names.ts";
import type { ClientEvent, OnEvent } from "../../core/client_events.ts";
import { rateLimits } from "../../core/rate_limits.ts";
import { tokenUsage } from "../../core/token_usage.ts";
import { APIError, APIUserAbortError } from "../../errors.ts";
import {
  type Observation,
  observe,
  releaseReservation,
  type Reservation,
  reserve,
} from "./buckets.ts";
import {
  type LimiterStore,
  ownState,
  type SharedStore,
  storedState,
} from "./limiter_store.ts";

/** Options of {@linkcode rateLimiter}. */
export interface RateLimiterOptions {
  /** A `SessionStore` of the relay, so that processes and isolates share one limit. Default: this process only. */
  readonly store?: SharedStore;
  /**
   * Name of the limit in the store: the API limits each model of each project separately. @default
   * {"default"}
   */
  readonly name?: string;
}

const RUN_NAMES: Names<LimiterRunOptions> = { tokens: 1, signal: 1 };

const NAMES: Names<RateLimiterOptions> = { store: 1, name: 1 };

/** Options of one run. */
export interface LimiterRunOptions {
  /**
   * Tokens that the request may use. The API counts the input and the maximum of output tokens.
   * Default: the average of earlier runs.
   */
  readonly tokens?: number;
  /** Stops waiting. */
  readonly signal?: AbortSignal | undefined;
}

/** A run in the queue. */
interface Waiting {
  readonly tokens: number | undefined;
  readonly signal: AbortSignal | undefined;
  readonly start: (reservation: Reservation) => void;
  readonly fail: (error: unknown) => void;
}

/** How long a process may probe the limits before another one tries, in ms. */
const PROBE_TIME = 10_000;

/** Delay between two reads of the state while another process probes the limits, in ms. */
const PROBE_POLL = 50;

/** Delay between two reads of a shared state while the rate is assumed, in ms. */
const PROVISIONAL_POLL = 250;

/** How long nothing is sent after a refusal without a `retry-after`, in ms. */
const REFUSED = 1_000;

/** How long observations are collected before they are written to a shared store, in ms. */
const FLUSH = 25;

/** Most reservations in one change of the state. */
const MOST = 32;

/**
 * Sends requests as fast as the API's limits allow, in order of arrival.
 */
export class RateLimiter {
  /** Pass it as the client's `onEvent` if the functions that it runs do not return the promise of the call itself. */
  readonly onEvent: OnEvent = (event) => this.#hear(event);
  readonly #state: LimiterStore;
  readonly #queue: Waiting[] = [];
  #observed: Observation[] = [];
  #flushing: ReturnType<typeof setTimeout> | undefined;
  #pumping = false;
  #blockedUntil = 0;
  /** Wakes a pump that waits for the limits to become known. */
  #wake: () => void = () => {};
  #average = 0;

  /**
   * Makes a limiter.
   *
   * @param options Where the state is kept.
   */
  constructor(options: RateLimiterOptions = {}) {
    checkNames(options, NAMES, "");
    const { store, name = "default" } = options;
    this.#state = store ? storedState(store, `limiter:${name}`) : ownState();
  }

  /** Number of runs in the queue. */
  get waiting(): number {
    return this.#queue.length;
  }

  /**
   * Waits for a free slot, then sends one request.
   *
   * @param send Sends it. If it returns the promise of a call, such as that of
   * `client.responses.create()`, the limits and tokens of its response are recorded.
   * @param options Its tokens, and a signal.
   * @returns What `send` returns.
   * @throws {TypeError} If `send` is not a function, or an option is unknown.
   * @throws {APIUserAbortError} If `signal` aborts while it waits.
   */
  async run<T>(
    send: () => PromiseLike<T>,
    options: LimiterRunOptions = {},
  ): Promise<Awaited<T>> {
    assertFunction(send, "send");
    checkNames(options, RUN_NAMES, "");
    const reservation = await this.#turn(options);
    let seen: Omit<Observation, "reservation" | "ends"> = {};
    try {
      const sent = send();
      if (!isCall(sent)) {
        const value = await sent;
        seen = { used: this.#used(value) };
        return value;
      }
      const { data, response } = await sent.withResponse();
      seen = {
        limits: rateLimits(response.headers),
        used: this.#used(data),
      };
      return data as Awaited<T>;
    } catch (error) {
      seen = refusal(error);
      throw error;
    } finally {
      this.#note({ reservation, ends: true, ...seen });
    }
  }

  #turn({ tokens, signal }: LimiterRunOptions): Promise<Reservation> {
    checkTokens(tokens);
    return new Promise((resolve, reject) => {
      const leave = () => {
        const at = this.#queue.indexOf(waiting);
        if (at >= 0) this.#queue.splice(at, 1);
        reject(new APIUserAbortError({ cause: signal!.reason }));
      };
      const settle = () => signal?.removeEventListener("abort", leave);
      const waiting: Waiting = {
        tokens,
        signal,
        start: (reservation) => {
          settle();
          resolve(reservation);
        },
        fail: (error) => {
          settle();
          reject(error);
        },
      };
      if (signal?.aborted) return leave();
      signal?.addEventListener("abort", leave);
      this.#queue.push(waiting);
      this.#pump();
    });
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      while (this.#queue.length > 0) await this.#step();
    } catch (error) {
      for (const waiting of this.#queue.splice(0)) waiting.fail(error);
    } finally {
      this.#pumping = false;
      this.#flushLater();
    }
  }

  /**
   * Makes reservations for the head of the queue: for all runs that may start now, or for one that
   * has to wait.
   */
  async #step(): Promise<void> {
    const batch = this.#queue.slice(0, MOST);
    const observed = this.#observed.splice(0);
    const made = await this.#state.update((before) => {
      const now = Date.now();
      let state = observed.reduce((all, one) => observe(all, one, now), before);
      const reservations: Reservation[] = [];
      if (!state.known) {
        if (state.probeUntil > now) return [state, reservations];
        state = { ...state, probeUntil: now + PROBE_TIME };
      }
      for (const { tokens = Math.ceil(this.#average) } of batch) {
        const [next, reservation] = reserve(state, tokens, now);
        state = next;
        reservations.push(reservation);
        if (reservation.at > now || !state.known) break;
      }
      return [state, reservations];
    });
    if (made.length === 0) return await this.#sleep(PROBE_POLL);
    for (const reservation of made) await this.#begin(reservation);
  }

  /** Starts the first run in the queue when its time has come. */
  async #begin(made: Reservation): Promise<void> {
    let reservation = made;
    for (;;) {
      const now = Date.now();
      const ms = Math.max(reservation.at, this.#blockedUntil) - now;
      if (ms <= 0) break;
      if (reservation.isProvisional) {
        // Another process may learn the limits meanwhile.
        await this.#sleep(
          this.#state.shared ? Math.min(ms, PROVISIONAL_POLL) : ms,
        );
        reservation = await this.#reserveAgain(reservation);
      } else await pause(ms);
    }
    const first = this.#queue.shift();
    if (first) return first.start(reservation);
    // The run was aborted.
    await this.#state.update((
      state,
    ) => [releaseReservation(state, reservation), null]);
  }

  /** Replaces a reservation after a response has reported more. */
  async #reserveAgain(old: Reservation): Promise<Reservation> {
    const observed = this.#observed.splice(0);
    return await this.#state.update((before) => {
      const now = Date.now();
      const state = observed.reduce(
        (all, one) => observe(all, one, now),
        releaseReservation(before, old),
      );
      return reserve(state, old.tokens, now);
    });
  }

  #used(value: unknown): number | undefined {
    const usage = tokenUsage((value as { usage?: unknown } | null)?.usage);
    if (!usage) return undefined;
    const used = usage.input + usage.output;
    this.#average = this.#average === 0
      ? used
      : this.#average * 0.9 + used * 0.1;
    return used;
  }

  #hear(event: ClientEvent): void {
    if (event.type === "first_byte" && event.rateLimits) {
      const blockedFor = event.status === 429 ? REFUSED : 0;
      this.#note({
        reservation: null,
        ends: false,
        limits: event.rateLimits,
        blockedFor,
      });
    } else if (event.type === "retry" && event.error.status === 429) {
      const blockedFor = event.retryAfter || REFUSED;
      this.#note({ reservation: null, ends: false, blockedFor });
    }
  }

  /** Records an observation: with the next reservation, or soon if there is none. */
  #note(observation: Observation): void {
    const { blockedFor = 0 } = observation;
    if (blockedFor > 0) {
      this.#blockedUntil = Math.max(
        this.#blockedUntil,
        Date.now() + blockedFor,
      );
    }
    this.#observed.push(observation);
    this.#wake();
    this.#flushLater();
  }

  #flushLater(): void {
    if (this.#pumping || this.#observed.length === 0) return;
    if (!this.#state.shared) return void this.#flush();
    this.#flushing ??= setTimeout(() => {
      this.#flushing = undefined;
      if (!this.#pumping) void this.#flush();
    }, FLUSH);
  }

  /** Writes the latest observations to the store at once; call it before the store is closed. */
  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#flushing);
    this.#flushing = undefined;
    if (this.#observed.length > 0) await this.#flush();
  }

  async #flush(): Promise<void> {
    const observed = this.#observed.splice(0);
    await this.#state.update((state) => {
      const now = Date.now();
      return [
        observed.reduce((all, one) => observe(all, one, now), state),
        null,
      ];
    }).catch(() => {
      // The next reservation fails for the same reason, and reports it.
    });
  }

  async #sleep(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => {};
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) =>
    setTimeout(resolve, Math.min(ms, 2 ** 31 - 1))
  );
}

interface Call {
  withResponse(): Promise<{ data: unknown; response: Response }>;
}

function isCall(sent: unknown): sent is Call {
  return typeof (sent as Partial<Call> | null)?.withResponse === "function";
}

function refusal(error: unknown): Partial<Observation> {
  if (!(error instanceof APIError)) return {};
  return {
    limits: error.rateLimits,
    ...(error.status === 429
      ? { blockedFor: error.retryAfter ?? REFUSED }
      : {}),
  };
}

function checkTokens(tokens: number | undefined): void {
  if (tokens === undefined || (Number.isFinite(tokens) && tokens >= 0)) return;
  throw new RangeError(`tokens must be a number of at least 0, got ${tokens}`);
}

/**
 * Makes a limiter. It learns the limits from the `x-ratelimit-*` headers: the first request is sent
 * alone, then as many at once as the limits allow, then as fast as the server fills them up.
 *
 * Tokens are reserved before a request is sent and settled when its usage is known. After a refusal
 * (429) nothing is sent until the time that the server names. The limiter does not retry.
 *
 * Use one limiter for each model, because the API limits each model separately. With a `store`,
 * processes share the limit; their clocks should agree to within a few milliseconds.
 *
 * @example
 * ```ts
 * import { mapLimit, rateLimiter } from "@duplex/openai/helpers";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const client = openai.client();
 * const limiter = rateLimiter();
 * const descriptions = await mapLimit(
 *   ["Paris", "Rome", "Oslo"],
 *   (city) => client.responses.create({ model: "gpt-5", input: `Describe ${city}` }),
 *   { concurrency: 20, limiter },
 * );
 * console.log(descriptions.map(({ output_text }) => output_text));
 * ```
 *
 * @param options Where the state is kept.
 * @throws {TypeError} If an option is unknown.
 */
export function rateLimiter(options?: RateLimiterOptions): RateLimiter {
  return new RateLimiter(options);
}
