/**
 * What a relay needs of a session: server events as they came, and client events as they are sent on.
 *
 * @module
 */
import { isBase64 } from "../core/is_base64.ts";
import { TextRing } from "../core/text_ring.ts";
import type { EventTap } from "../socket/event_hub.ts";
import type { FrameTap } from "./channel/event_sequencer.ts";
import type { SessionCore } from "./session/session_core.ts";
import type { SessionEvent } from "./wire/events.ts";
import type { RealtimeClientEvent, RealtimeServerEvent } from "./wire/types.ts";
import { base64, coreOf } from "./runtime.js";
import type { RealtimeSession } from "./session/session.ts";

/** Takes events that the program sees, too, when the session includes them already. */
export interface TapListener {
  /**
   * An event. Must not throw.
   *
   * @param event The event, of the server or of the session itself.
   * @param text The frame that it came in, unchanged; `null` for events of the session itself, and
   * for those that it held back or completed.
   */
  onEvent(event: SessionEvent, text: string | null): void;
}

/** Sends the client events of a relay's client. */
export interface SessionTap {
  /**
   * Sends input audio without decoding it.
   *
   * @param audio Base64, in the session's input format.
   * @param eventId ID of its event, for errors about it.
   * @returns Whether it went out at once; audio after the end of the session is dropped and counted.
   * @throws {TypeError} If it is not Base64.
   */
  append(audio: string, eventId?: string): boolean;

  /**
   * Sends a client event. A `session.update` also applies to the connections to come.
   *
   * @param event The event. Where `event_id`, or the ID of an item, is missing, it is filled in.
   * @returns The event that acknowledges it. Rejects if it is refused, which is an `error` event
   * as well, or lost. `null` for audio, for events that nothing acknowledges, and after the end.
   * @throws {BackpressureError} If the send buffer is full.
   */
  send(event: RealtimeClientEvent): Promise<RealtimeServerEvent> | null;
}

/**
 * Taps a session.
 *
 * @param session The session; it can have one tap.
 * @param listener Takes its events.
 */
export function tap(
  session: RealtimeSession,
  listener: TapListener,
): SessionTap {
  return new Tap(coreOf(session), listener);
}

/**
 * Lets go of the signal with which a session was opened: it does not end the session any more.
 *
 * @param session The session; it is open.
 */
export function releaseSignal(session: RealtimeSession): void {
  const { supervisor } = coreOf(session);
  supervisor.signal?.removeEventListener("abort", supervisor);
  supervisor.signal = undefined;
}

class Tap
  implements SessionTap, FrameTap<RealtimeServerEvent>, EventTap<SessionEvent> {
  readonly #core: SessionCore;
  readonly #listener: TapListener;
  // those of the last frame
  #event: RealtimeServerEvent | null = null;
  #text: string | null = null;

  constructor(core: SessionCore, listener: TapListener) {
    this.#core = core;
    this.#listener = listener;
    core.sender.microphone.makeTexts = makeRing;
    core.sequencer.tap = this;
    core.hub.tap(this);
  }

  onFrame(event: RealtimeServerEvent, frame: string | ArrayBuffer): void {
    this.#event = event;
    this.#text = typeof frame === "string" ? frame : null;
  }

  onEvent(event: SessionEvent): void {
    const came = event.type === "unknown" ? event.event : event;
    const text = came === this.#event ? this.#text : null;
    if (text !== null) this.#event = this.#text = null; // an idle session keeps no frame
    this.#listener.onEvent(event, text);
  }

  append(audio: string, eventId?: string): boolean {
    if (!isBase64(audio)) base64(audio); // throws
    return this.#core.sender.appendOrDrop(audio, eventId);
  }

  send(event: RealtimeClientEvent): Promise<RealtimeServerEvent> | null {
    const { sender, supervisor: { phase } } = this.#core;
    if (event.type === "input_audio_buffer.append") {
      sender.send(event);
      return null;
    }
    if (phase === "closed" || phase === "closing") return null;
    const reply = event.type === "session.update"
      ? this.#core.update(event.session, event.event_id)
      : sender.forward(event);
    reply?.catch(() => {});
    return reply ?? null;
  }
}

/**
 * Keeps the audio for the next connection out of the heap: that of hundreds of sessions would make
 * every collection of new objects take milliseconds.
 */
function makeRing(): TextRing {
  return new TextRing();
}
