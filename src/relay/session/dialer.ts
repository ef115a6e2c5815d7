/**
 * Connects a relayed session to the API.
 *
 * @module
 */
import type { Snapshot } from "../../realtime/conversation/snapshot.ts";
import type { RealtimeSession } from "../../realtime/session/session.ts";
import type { Relayed, SessionHost } from "./host.ts";

/** The outcome of an attempt. */
export interface DialEvents {
  /** The session is open. */
  onConnected(session: RealtimeSession): void;
  /** It could not be opened; the error has been reported. */
  onFailed(): void;
}

/** Connects to the API, one attempt at a time. */
export class Dialer {
  readonly #host: SessionHost;
  readonly #relayed: Relayed;
  readonly #events: DialEvents;
  #attempt: AbortController | null = null;

  /**
   * @param host What all sessions share.
   * @param relayed The session.
   * @param events Called with the outcome of an attempt.
   */
  constructor(host: SessionHost, relayed: Relayed, events: DialEvents) {
    this.#host = host;
    this.#relayed = relayed;
    this.#events = events;
  }

  /**
   * Begins to connect, unless that has begun.
   *
   * @param from The conversation to continue.
   */
  dial(from: Snapshot | null): void {
    if (this.#attempt) return;
    const attempt = this.#attempt = new AbortController();
    this.#host.track(
      this.#connect(from, attempt).catch((error) => {
        if (attempt.signal.aborted) return;
        this.#host.report(error, this.#relayed);
        this.#events.onFailed();
      }),
    );
  }

  /** Cancels the attempt. */
  cancel(): void {
    this.#attempt?.abort();
    this.#attempt = null;
  }

  async #connect(
    from: Snapshot | null,
    attempt: AbortController,
  ): Promise<void> {
    const session = await this.#open(from, attempt.signal);
    if (attempt.signal.aborted) {
      await session.close();
      return;
    }
    this.#attempt = null;
    this.#events.onConnected(session);
  }

  async #open(
    from: Snapshot | null,
    signal: AbortSignal,
  ): Promise<RealtimeSession> {
    const { client, settings } = this.#host;
    const options = typeof settings.session === "function"
      ? await settings.session(this.#relayed.identity)
      : settings.session;
    signal.throwIfAborted();
    return await client.realtime.connect({
      ...options,
      ...(from ? { from } : {}),
      signal: options.signal
        ? AbortSignal.any([signal, options.signal])
        : signal,
    });
  }
}
