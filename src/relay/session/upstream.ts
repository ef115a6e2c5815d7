/**
 * The connection of a relayed session to the API.
 *
 * @module
 */
import type { Snapshot } from "../../realtime/conversation/snapshot.ts";
import type { RealtimeSession } from "../../realtime/session/session.ts";
import { type SessionTap, tap } from "../../realtime/session/tap.ts";
import type { SessionEvent } from "../../realtime/wire/events.ts";
import type { RelayIdentity } from "../adapters/adapter.ts";
import type { Input } from "../flow/early_input.ts";
import type { SessionHost } from "./host.ts";

/** Takes an event, with its frame if it came in one. */
export type UpstreamListener = (
  event: SessionEvent,
  text: string | null,
) => void;

/** An open session with the API. */
export class Upstream {
  /** The session. */
  readonly session: RealtimeSession;
  readonly #tap: SessionTap;

  /**
   * @param session The session.
   * @param listener Takes its events.
   */
  constructor(session: RealtimeSession, listener: UpstreamListener) {
    this.session = session;
    this.#tap = tap(session, listener);
  }

  /**
   * Sends what a client sent.
   *
   * @throws {TypeError} If audio is not Base64.
   * @throws {BackpressureError} If too much waits to be sent.
   */
  send(input: Input): void {
    if ("audio" in input) this.#tap.append(input.audio);
    else this.#tap.send(input.event);
  }

  /**
   * The conversation so far, without an answer that is not finished: it is given again. The
   * configuration stays here, since it may hold secrets.
   */
  snapshot(): Snapshot {
    const snapshot = this.session.snapshot();
    const { history } = this.session;
    const isWhole = (id: string) => {
      const item = history.get(id);
      return !item || item.done || item.role !== "assistant";
    };
    const items = snapshot.items.filter(({ id }) => isWhole(id));
    return { ...snapshot, items, config: null };
  }
}

/**
 * Connects to the API.
 *
 * @param host What all sessions share.
 * @param identity Whose session it is.
 * @param from The conversation to go on with.
 * @param signal Aborts.
 */
export async function connectUpstream(
  { client, settings }: SessionHost,
  identity: RelayIdentity,
  from: Snapshot | null,
  signal: AbortSignal,
): Promise<RealtimeSession> {
  const options = typeof settings.session === "function"
    ? await settings.session(identity)
    : settings.session;
  signal.throwIfAborted();
  return await client.realtime.connect({
    ...options,
    ...(from ? { from } : {}),
    signal: options.signal ? AbortSignal.any([signal, options.signal]) : signal,
  });
}
