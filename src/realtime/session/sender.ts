/**
 * Everything that goes out: commands that wait for their answer, and the microphone.
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
import type { SessionPhase } from "../../socket/supervisor.ts";
import { audioDuration, type AudioFormat } from "../audio/audio.ts";
import {
  commandKey,
  isAcknowledged,
  PendingCommands,
} from "../wire/pending_commands.ts";
import type { LossTracker } from "../conversation/loss_tracker.ts";
import { InputAudioReplay } from "../audio/input_replay.ts";
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from "../wire/types.ts";

/** What it needs of its session. */
export interface SenderHost {
  /** The connection's phase. */
  readonly supervisor: { readonly phase: SessionPhase };
  /** Encoding of the microphone's audio. */
  readonly state: { readonly inputFormat: AudioFormat };
  /** Account of what is lost. */
  readonly loss: LossTracker;
  /** The time in ms. */
  readonly now: () => number;
  /** Makes an ID. */
  id(kind: string): string;
  /** Something was settled. */
  settled(): void;
}

/** Longest piece of Base64 in one frame: below the API's 15 MiB, and cut where a sample begins. */
const MAX_APPEND = 1 << 23;

/** The outward half of a session. */
export class Sender {
  readonly #host: SenderHost;
  readonly #keepMs: number;
  readonly #outbox: Outbox;
  #sink: Sink | null = null;
  #replay: { audio: string; ms: number }[] = [];

  /** Commands that wait for their answer. */
  readonly commands: PendingCommands<RealtimeServerEvent> =
    new PendingCommands();
  /** Audio that was sent and not committed. */
  readonly microphone: InputAudioReplay;
  /** When audio was last given, in ms. */
  spokeAt = -Infinity;

  /**
   * @param host The session.
   * @param flow How much may wait.
   * @param keepMs Microphone audio to keep for the next connection, in ms.
   */
  constructor(host: SenderHost, flow: FlowOptions | undefined, keepMs: number) {
    this.#host = host;
    this.#keepMs = keepMs;
    this.#outbox = new Outbox(flow);
    this.microphone = new InputAudioReplay(keepMs);
  }

  /** Bytes that wait to be sent, here and in the runtime. */
  get bufferedAmount(): number {
    const replay = this.#replay.reduce(
      (sum, { audio }) => sum + audio.length,
      0,
    );
    return replay + this.#outbox.waiting + (this.#sink?.bufferedAmount ?? 0);
  }

  /** Microphone audio that was dropped for want of room, in ms. */
  get droppedAudioMs(): number {
    return this.#outbox.droppedAudioMs;
  }

  /** Encoding of the microphone's audio. */
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
   * Hands over an event; its answer is not waited for.
   *
   * @throws {BackpressureError} If there is no room for it.
   */
  send(event: RealtimeClientEvent): void {
    this.assertOpen(event.type);
    if (event.type === "input_audio_buffer.append") {
      return void this.append(base64(event.audio));
    }
    this.#track(event, false, (error) => {
      if (!(error instanceof ConnectionClosedError)) throw error;
    });
  }

  /**
   * Sends a command.
   *
   * @param event The command; IDs that it lacks are filled in.
   * @param again The caller gives it again after a loss: so it is never told as lost, and it
   * stands in line even where commands of the program do not.
   * @returns The event that accepts it. Whoever does not look at it hears of a refusal
   * by an `error` event all the same.
   */
  async command(
    event: RealtimeClientEvent,
    again = false,
  ): Promise<RealtimeServerEvent> {
    this.assertOpen(event.type);
    return await this.#track(event, again)!;
  }

  /** Puts a command in line; returns what accepts it, if that can be told. */
  #track(
    command: RealtimeClientEvent,
    again: boolean,
    onUnsent: (error: unknown) => void = () => {},
  ): Promise<RealtimeServerEvent> | undefined {
    const event = this.#named(command);
    const { type, event_id } = event;
    const ticket = isAcknowledged(event)
      ? this.commands.expect(type, event_id!, commandKey(event), again)
      : null;
    this.post(event, () => ticket?.written(), (error) => {
      if (error instanceof ConnectionClosedError && !again) {
        this.#host.loss.unsent(type);
      }
      ticket?.drop(error);
      onUnsent(error);
    }, again);
    ticket?.reply.finally(() => this.#host.settled()).catch(() => {});
    return ticket?.reply;
  }

  #named(event: RealtimeClientEvent): RealtimeClientEvent {
    const event_id = event.event_id ?? this.#host.id("evt");
    if (event.type !== "conversation.item.create" || event.item.id) {
      return { ...event, event_id };
    }
    const item = { ...event.item, id: this.#host.id("item") };
    return { ...event, event_id, item };
  }

  /** Puts a command in line: one of the two callbacks is called, once. */
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
            new ConnectionClosedError(event.type, abnormalClose(), "unsent"),
          ),
      });
    } catch (error) {
      onUnsent(error);
    }
  }

  /**
   * Sends microphone audio.
   *
   * @param audio Base64, of the session's input format.
   * @returns Whether it went out at once.
   */
  append(audio: string): boolean {
    this.assertOpen("input_audio_buffer.append");
    this.spokeAt = this.#host.now();
    let sent = true;
    for (let at = 0; at < audio.length; at += MAX_APPEND) {
      // what is more than a frame is in the caller's memory already
      sent = this.#append(audio.slice(at, at + MAX_APPEND), at > 0) && sent;
    }
    return sent;
  }

  #append(audio: string, wait: boolean): boolean {
    const ms = audioDuration(
      base64Length(audio),
      this.#host.state.inputFormat,
    );
    const sent = this.#outbox.push({
      text: appendFrame(audio),
      audioMs: ms,
      wait,
      onWrite: () => this.microphone.wrote(audio, ms),
    });
    if (!sent && !this.#sink) {
      // during an outage only the last moments are worth keeping
      this.#host.loss.audio(this.#outbox.trimAudio(this.#keepMs));
    }
    return sent;
  }

  /** A fresh connection: first the audio that the old one did not make an item of. */
  attach(sink: Sink): void {
    this.#sink = sink;
    for (const { audio, ms } of this.#replay.splice(0)) {
      if (sink.send(appendFrame(audio))) this.microphone.wrote(audio, ms);
    }
    this.#outbox.attach(sink);
  }

  /** The connection is gone, or is being left. */
  detach(): void {
    if (!this.#sink) return;
    this.#sink = null;
    this.#outbox.detach();
    const { replay, lostMs } = this.microphone.lost();
    this.#replay.push(...replay);
    this.#host.loss.audio(lostMs);
  }

  /**
   * Refuses what comes too late.
   *
   * @param action What is to be done.
   * @throws {OpenAIError} If the session is over.
   */
  assertOpen(action: string): void {
    const { phase } = this.#host.supervisor;
    if (phase === "closed" || phase === "closing") {
      throw new OpenAIError(`Cannot ${action}: the session is ${phase}`);
    }
  }

  /** The session is over. */
  end(close: Close): void {
    this.detach();
    this.#replay = [];
    this.#outbox.end();
    this.commands.endWritten(close);
  }
}

/**
 * Text that is Base64: whatever else it holds would become part of the frame.
 *
 * @param audio What the caller gave.
 * @throws {TypeError} If it is something else.
 */
export function base64(audio: string): string {
  if (typeof audio !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(audio)) {
    throw new TypeError("Cannot append audio: the text is not Base64");
  }
  return audio;
}

/** Base64 needs no escaping, and building the frame by hand is what the microphone does most. */
function appendFrame(audio: string): string {
  return `{"type":"input_audio_buffer.append","audio":"${audio}"}`;
}
