/**
 * Sends commands, tracks their replies, and sends microphone audio.
 *
 * @module
 */
import { base64Length } from "../../core/base64.ts";
import { OpenAIError } from "../../errors.ts";
import {
  type FlowOptions,
  Outbox,
  type Sink,
} from "../../socket/backpressure.ts";
import { abnormalClose, type Close } from "../../socket/close.ts";
import { ConnectionClosedError } from "../../socket/errors.ts";
import type { SessionPhase } from "../../socket/session_phase.ts";
import { type AudioFormat, durationOf } from "../audio/audio.ts";
import {
  commandKey,
  isAcknowledged,
  PendingCommands,
} from "../wire/pending_commands.ts";
import type { LossTracker } from "../conversation/loss_tracker.ts";
import { InputAudioReplay } from "../audio/input_audio_replay.ts";
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from "../wire/types.ts";

/** The parts of the session that a sender uses. */
export interface SenderHost {
  /** The connection's phase. */
  readonly supervisor: { readonly phase: SessionPhase };
  /** Encoding of input audio. */
  readonly state: { readonly inputFormat: AudioFormat };
  /** Tracks what is lost. */
  readonly loss: LossTracker;
  /** The time in ms. */
  readonly now: () => number;
  /** Makes an ID. */
  id(kind: string): string;
  /** A command was settled. */
  settled(): void;
}

const APPEND = "input_audio_buffer.append";
/** Most Base64 characters in one frame: 8 Mi is below the API's limit of 15 MiB, and a multiple of 8, so no sample is split. */
const MAX_APPEND = 1 << 23;

/** The sending half of a session. */
export class Sender {
  readonly #host: SenderHost;
  readonly #keepMs: number;
  readonly #outbox: Outbox;
  #sink: Sink | null = null;
  #lateMs = 0;
  #replay: { audio: string; ms: number }[] = [];
  #internal: Set<string> | undefined; // event IDs, of this connection

  /** Commands that wait for their reply. */
  readonly commands: PendingCommands<RealtimeServerEvent> =
    new PendingCommands();
  /** Input audio that was sent and is not committed yet. */
  readonly microphone: InputAudioReplay;
  /** When audio was last appended, in ms. */
  spokeAt = -Infinity;

  /**
   * @param host The session.
   * @param flow Bounds of the send buffer.
   * @param keepMs Input audio to keep for the next connection, in ms.
   */
  constructor(host: SenderHost, flow: FlowOptions | undefined, keepMs: number) {
    this.#host = host;
    this.#keepMs = keepMs;
    this.#outbox = new Outbox(flow);
    this.microphone = new InputAudioReplay(keepMs);
  }

  /** Bytes that are not sent yet, here and in the WebSocket. */
  get bufferedAmount(): number {
    return this.#replay.reduce(
      (sum, { audio }) => sum + audio.length,
      this.#outbox.waiting + (this.#sink?.bufferedAmount ?? 0),
    );
  }

  /** Input audio that was dropped because the send buffer was full or the session had ended, in ms. */
  get droppedAudioMs(): number {
    return this.#outbox.droppedAudioMs + this.#lateMs;
  }

  /** Encoding of input audio. */
  get inputFormat(): AudioFormat {
    return this.#host.state.inputFormat;
  }

  /** Whether there is room to send now. */
  get clear(): boolean {
    return this.#outbox.clear;
  }

  /** Resolves when there is room to send more. */
  ready(): Promise<void> {
    return this.#outbox.drained();
  }

  /**
   * Sends an event without waiting for a reply.
   *
   * @returns `false` if the session has ended, and for audio that did not go out at once.
   * @throws {BackpressureError} If the send buffer is full.
   */
  send(event: RealtimeClientEvent): boolean {
    if (event.type === APPEND) {
      return this.appendOrDrop(base64(event.audio), event.event_id);
    }
    if (this.#hasEnded) return false;
    this.forward(event);
    return true;
  }

  /**
   * Sends a command whose caller does not wait for its reply. Losing it is not an error.
   *
   * @param event The command; missing IDs are filled in.
   * @returns Its reply, if the command has one.
   * @throws {BackpressureError} If the send buffer is full.
   */
  forward(
    event: RealtimeClientEvent,
  ): Promise<RealtimeServerEvent> | undefined {
    return this.#track(event, false, (error) => {
      if (!(error instanceof ConnectionClosedError)) throw error;
    });
  }

  /**
   * Sends a command.
   *
   * @param event The command; missing IDs are filled in.
   * @param isRepeatable Whether the caller sends it again if the connection drops: then it is
   * never reported as lost, and it may exceed the bounds of the send buffer.
   * @returns The event that acknowledges it. A refusal is also an `error` event.
   */
  async command(
    event: RealtimeClientEvent,
    isRepeatable = false,
  ): Promise<RealtimeServerEvent> {
    this.assertOpen(event.type);
    return await this.#track(event, isRepeatable)!;
  }

  /** Sends a command of the session itself: the program does not see a refusal. */
  internal(
    event: RealtimeClientEvent,
    isRepeatable = false,
  ): Promise<RealtimeServerEvent> {
    const event_id = this.#host.id("evt");
    (this.#internal ??= new Set()).add(event_id);
    return this.command({ ...event, event_id }, isRepeatable);
  }

  /** Whether an ID is that of a command of the session itself. */
  isInternal(eventId: string | null | undefined): boolean {
    return !!this.#internal?.has(eventId ?? "");
  }

  /** Queues a command; returns its acknowledgement, if it has one. */
  #track(
    command: RealtimeClientEvent,
    isRepeatable: boolean,
    onUnsent: (error: unknown) => void = () => {},
  ): Promise<RealtimeServerEvent> | undefined {
    const event = this.#named(command);
    const { type, event_id } = event;
    const pending = isAcknowledged(event)
      ? this.commands.expect(type, event_id!, commandKey(event), isRepeatable)
      : null;
    this.post(
      event,
      () => pending?.written(),
      (error) => {
        if (error instanceof ConnectionClosedError && !isRepeatable) {
          this.#host.loss.unsent(type);
        }
        pending?.drop(error);
        onUnsent(error);
      },
      isRepeatable,
    );
    pending?.reply.finally(() => this.#host.settled()).catch(() => {});
    return pending?.reply;
  }

  #named(event: RealtimeClientEvent): RealtimeClientEvent {
    const event_id = event.event_id ?? this.#host.id("evt");
    if (event.type !== "conversation.item.create" || event.item.id) {
      return event.event_id === event_id ? event : { ...event, event_id };
    }
    const item = { ...event.item, id: this.#host.id("item") };
    return { ...event, event_id, item };
  }

  /** Queues a command: one of the two callbacks is called, once. */
  post(
    event: RealtimeClientEvent,
    onWrite: () => void,
    onUnsent: (error: unknown) => void,
    wait = false,
  ): void {
    try {
      this.#outbox.push({
        text: JSON.stringify(event),
        audioMs: 0,
        wait,
        onWrite: () => {
          this.microphone.wroteCommand(event.type);
          onWrite();
        },
        onDiscard: () =>
          onUnsent(
            new ConnectionClosedError(
              `${event.type} failed`,
              abnormalClose(),
              "unsent",
            ),
          ),
      });
    } catch (error) {
      onUnsent(error);
    }
  }

  /**
   * Sends input audio.
   *
   * @param audio Base64, in the session's input format.
   * @param id ID of the event. Of a large chunk, the first event has it.
   * @returns Whether it went out at once.
   */
  append(audio: string, id?: string): boolean {
    this.assertOpen(APPEND);
    this.spokeAt = this.#host.now();
    let sent = true;
    for (let at = 0; at < audio.length; at += MAX_APPEND) {
      const part = audio.slice(at, at + MAX_APPEND);
      const ms = this.#duration(part);
      const went = this.#outbox.push({
        text: appendFrame(part, at ? "" : id),
        audioMs: ms,
        wait: at > 0, // the rest of a large chunk is in memory already
        onWrite: () => this.microphone.wrote(part, ms),
      });
      if (!went && !this.#sink) {
        // during an outage only the latest audio is kept
        this.#host.loss.audio(this.#outbox.trimAudio(this.#keepMs));
      }
      sent &&= went;
    }
    return sent;
  }

  /**
   * Sends input audio, or drops it if the session has ended: the source of the audio may notice
   * the end later.
   *
   * @param audio Base64, in the session's input format.
   * @param id ID of the event.
   * @returns Whether it went out at once.
   */
  appendOrDrop(audio: string, id?: string): boolean {
    if (!this.#hasEnded) return this.append(audio, id);
    this.#lateMs += this.#duration(audio);
    return false;
  }

  #duration(audio: string): number {
    return durationOf(base64Length(audio), this.#host.state.inputFormat);
  }

  get #hasEnded(): boolean {
    const { phase } = this.#host.supervisor;
    return phase === "closed" || phase === "closing";
  }

  /** Attaches a connection: audio that the old one did not commit is sent first. */
  attach(sink: Sink): void {
    this.#sink = sink;
    for (const { audio, ms } of this.#replay.splice(0)) {
      if (sink.send(appendFrame(audio))) this.microphone.wrote(audio, ms);
    }
    this.#outbox.attach(sink);
  }

  /**
   * Detaches the connection.
   *
   * @param isRetired Whether it still worked: then the server has received what was written.
   */
  detach(isRetired = false): void {
    if (!this.#sink) return;
    this.#sink = null;
    this.#internal = undefined;
    this.#outbox.detach();
    const { replay, lostMs } = this.microphone.lost(isRetired);
    this.#replay.push(...replay);
    this.#host.loss.audio(lostMs);
  }

  /**
   * Throws if the session has ended.
   *
   * @param action What the caller wants to do, for the message.
   * @throws {OpenAIError} If the session has ended.
   */
  assertOpen(action: string): void {
    if (this.#hasEnded) {
      const { phase } = this.#host.supervisor;
      throw new OpenAIError(`Cannot ${action}: the session is ${phase}`);
    }
  }

  /** The session has ended. */
  end(close: Close): void {
    this.detach();
    this.#replay = [];
    this.#outbox.end();
    this.commands.endWritten(close);
  }
}

/**
 * Checks that a text is Base64: it is copied into a JSON frame without escaping.
 *
 * @param audio The text.
 * @throws {TypeError} If it is not Base64.
 */
export function base64(audio: string): string {
  if (typeof audio !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(audio)) {
    throw new TypeError("Cannot append audio: the text is not valid Base64");
  }
  return audio;
}

/** Builds the frame by hand: Base64 needs no escaping, and this is the most frequent event. */
function appendFrame(audio: string, id?: string): string {
  const event = id ? `"event_id":${JSON.stringify(id)},` : "";
  return `{${event}"type":"${APPEND}","audio":"${audio}"}`;
}
