/**
 * Connects a relayed session to the API.
 *
 * @module
 */
import type { Snapshot } from "../../realtime/conversation/snapshot.ts";
import type { RealtimeSession } from "../../realtime/session/session.ts";
import { releaseSignal } from "../../realtime/tap.ts";
import type { EndReason } from "../wire/ends.ts";
import type { Relayed, SessionHost } from "./host.ts";

/** Whose connection it is; it gets the outcome of an attempt. */
export interface Dialing extends Relayed {
  /** The session is open. */
  onConnected(session: RealtimeSession): void;
  /** It could not be opened: ends the session. */
  end(reason: EndReason): void;
}

/** Connects to the API, one attempt at a time. */
export class Dialer {
  readonly #host: SessionHost;
  readonly #dialing: Dialing;
  #attempt: AbortController | null = null;

  /**
   * @param host What all sessions share.
   * @param dialing The session.
   */
  constructor(host: SessionHost, dialing: Dialing) {
    this.#host = host;
    this.#dialing = dialing;
  }

  /**
   * Begins to connect, unless that has begun.
   *
   * @param from The conversation to continue.
   */
  dial(from: Snapshot | null): void {
    if (this.#attempt) return;
    const attempt = this.#attempt = new AbortController();
    this.#host.track(this.#connect(from, attempt.signal));
  }

  /** Cancels the attempt. */
  cancel(): void {
    this.#attempt?.abort();
    this.#attempt = null;
  }

  async #connect(
    from: Snapshot | null,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      const session = await this.#open(from, signal);
      if (signal.aborted) {
        await session.close();
        return;
      }
      this.#attempt = null;
      this.#dialing.onConnected(session);
    } catch (error) {
      if (signal.aborted) return;
      this.#host.report(error, this.#dialing);
      this.#dialing.end("upstream_failed");
    }
  }

  async #open(
    from: Snapshot | null,
    signal: AbortSignal,
  ): Promise<RealtimeSession> {
    const { client, settings } = this.#host;
    const options = typeof settings.session === "function"
      ? await settings.session(this.#dialing.identity)
      : settings.session;
    signal.throwIfAborted();
    const session = await client.realtime.connect({
      ...options,
      ...(from ? { from } : {}),
      signal: options.signal
        ? AbortSignal.any([signal, options.signal])
        : signal,
    });
    if (!options.signal) releaseSignal(session); // it was only to cancel the attempt
    return session;
  }
}
