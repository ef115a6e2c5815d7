/**
 * One response of a realtime session, spoken or written piece by piece.
 *
 * @module
 */
import { type AudioFormat, encodeAudio } from "../sound/audio.ts";
import { pause } from "../clock.ts";
import type { Fields } from "../fields.ts";
import type { Utterance, UtteredCall } from "../model.ts";
import type { RealtimeItem } from "./items.ts";
import { tokenize } from "../tokens.ts";
import type { FakeState } from "../fake_state.ts";

const CHUNK_MS = 200;
const TEXT_MS_PER_TOKEN = 20;

/** What a response needs of its session. */
export interface Stage {
  /** Shared state. */
  readonly state: FakeState;
  /** Sends an event. */
  send(event: Fields): void;
  /** A name that nothing in the conversation has. */
  name(prefix: "item_" | "call_"): string;
  /** Puts an item into the conversation; id of the one before it. */
  add(item: RealtimeItem): string | null;
  /** Changes an item of the conversation. */
  change(item: RealtimeItem): void;
  /** Records audio of an item that is sent. */
  spoke(id: string, bytes: Uint8Array, format: AudioFormat): void;
}

/** How a response speaks. */
export interface Manner {
  /** Whether it speaks or writes. */
  readonly modality: "audio" | "text";
  /** Coding of its audio. */
  readonly format: AudioFormat;
  /** Whether its items go into the conversation. */
  readonly inConversation: boolean;
}

/** A response under way. */
export class Run {
  /** Its name. */
  readonly id: string;
  /** Items finished so far. */
  readonly output: RealtimeItem[] = [];
  /** Audio that went out, in ms. */
  spokenMs = 0;
  #cancelled: string | null = null;
  readonly #abort = new AbortController();

  /**
   * @param id Its name.
   */
  constructor(id: string) {
    this.id = id;
  }

  /** Why it was cancelled; `null` if it was not. */
  get cancelled(): string | null {
    return this.#cancelled;
  }

  /** Stops it at the next piece. */
  cancel(reason: string): void {
    this.#cancelled ??= reason;
    this.#abort.abort();
  }

  /** Sends the whole reply, or as much as it can before it is cancelled. */
  async speak(
    stage: Stage,
    utterance: Utterance,
    manner: Manner,
  ): Promise<void> {
    const text = utterance.text || utterance.refusal;
    if (text !== "") await this.#message(stage, text, utterance, manner);
    for (const call of utterance.calls) {
      if (this.#cancelled === null) await this.#call(stage, call, manner);
    }
  }

  async #wait(state: FakeState, ms: number): Promise<void> {
    const { pace } = state.settings;
    const speed = pace === "instant"
      ? Infinity
      : pace === "realtime"
      ? 1
      : pace;
    await pause(state.clock, ms / speed, this.#abort.signal);
  }

  #open(stage: Stage, item: RealtimeItem, manner: Manner): void {
    stage.send({
      type: "response.output_item.added",
      response_id: this.id,
      output_index: this.output.length,
      item,
    });
    if (!manner.inConversation) return;
    const previous = stage.add(item);
    stage.send({
      type: "conversation.item.added",
      previous_item_id: previous,
      item,
    });
    this.#previous = previous;
  }
  #previous: string | null = null;

  #close(stage: Stage, item: RealtimeItem, manner: Manner): void {
    if (manner.inConversation) {
      stage.change(item);
      stage.send({
        type: "conversation.item.done",
        previous_item_id: this.#previous,
        item,
      });
    }
    stage.send({
      type: "response.output_item.done",
      response_id: this.id,
      output_index: this.output.length,
      item,
    });
    this.output.push(item);
  }

  async #message(
    stage: Stage,
    text: string,
    utterance: Utterance,
    manner: Manner,
  ): Promise<void> {
    const item: RealtimeItem = {
      id: stage.name("item_"),
      object: "realtime.item",
      type: "message",
      status: "in_progress",
      role: "assistant",
      content: [],
    };
    this.#open(stage, item, manner);
    const place = {
      response_id: this.id,
      item_id: item.id,
      output_index: this.output.length,
      content_index: 0,
    };
    const spoken = manner.modality === "audio";
    const type = spoken ? "audio" : "text";
    const field = spoken ? "transcript" : "text";
    stage.send({
      type: "response.content_part.added",
      ...place,
      part: { type, [field]: "" },
    });
    const transcript = spoken
      ? await this.#voice(stage, text, manner, place)
      : await this.#writing(stage, text, place);
    const whole = this.#cancelled === null && utterance.finish !== "length";
    if (spoken) {
      stage.send({ type: "response.output_audio.done", ...place });
      stage.send({
        type: "response.output_audio_transcript.done",
        ...place,
        transcript,
      });
    } else {
      stage.send({
        type: "response.output_text.done",
        ...place,
        text: transcript,
      });
    }
    stage.send({
      type: "response.content_part.done",
      ...place,
      part: { type, [field]: transcript },
    });
    this.#close(stage, {
      ...item,
      status: whole ? "completed" : "incomplete",
      content: [{ type: `output_${type}`, [field]: transcript }],
    }, manner);
  }

  /** Speaks until cancelled; returns the transcript that went out, which runs ahead of the audio. */
  async #voice(
    stage: Stage,
    text: string,
    { format }: Manner,
    place: Fields,
  ): Promise<string> {
    const samples = stage.state.settings.speak(text, format.rate);
    const audio = encodeAudio(samples, format);
    const size = CHUNK_MS * format.bytesPerMs;
    const pieces = tokenize(text);
    const chunks = Math.ceil(audio.length / size);
    let transcript = "";
    for (let i = 0; i < chunks && this.#cancelled === null; i++) {
      const due = Math.ceil(text.length * (i + 1) / chunks);
      while (transcript.length < due) {
        const delta = pieces.shift()!;
        transcript += delta;
        stage.send({
          type: "response.output_audio_transcript.delta",
          ...place,
          delta,
        });
      }
      const chunk = audio.subarray(i * size, (i + 1) * size);
      this.spokenMs += chunk.length / format.bytesPerMs;
      stage.spoke(String(place.item_id), chunk, format);
      stage.send({
        type: "response.output_audio.delta",
        ...place,
        delta: chunk.toBase64(),
      });
      await this.#wait(stage.state, CHUNK_MS);
    }
    return transcript;
  }

  async #writing(stage: Stage, text: string, place: Fields): Promise<string> {
    let written = "";
    for (const delta of tokenize(text)) {
      if (this.#cancelled !== null) break;
      written += delta;
      stage.send({ type: "response.output_text.delta", ...place, delta });
      await this.#wait(stage.state, TEXT_MS_PER_TOKEN);
    }
    return written;
  }

  async #call(
    stage: Stage,
    call: UtteredCall,
    manner: Manner,
  ): Promise<void> {
    const item: RealtimeItem = {
      id: stage.name("item_"),
      object: "realtime.item",
      type: "function_call",
      status: "in_progress",
      name: call.name,
      call_id: call.id ?? stage.name("call_"),
      arguments: "",
    };
    this.#open(stage, item, manner);
    const place = {
      response_id: this.id,
      item_id: item.id,
      output_index: this.output.length,
      call_id: item.call_id,
    };
    let given = "";
    for (const delta of tokenize(call.arguments)) {
      if (this.#cancelled !== null) break;
      given += delta;
      stage.send({
        type: "response.function_call_arguments.delta",
        ...place,
        delta,
      });
      await this.#wait(stage.state, TEXT_MS_PER_TOKEN);
    }
    const whole = this.#cancelled === null;
    stage.send({
      type: "response.function_call_arguments.done",
      ...place,
      name: call.name,
      arguments: given,
    });
    this.#close(stage, {
      ...item,
      status: whole ? "completed" : "incomplete",
      arguments: given,
    }, manner);
  }
}

/** A response without output. */
export function opened(
  id: string,
  settings: Fields,
  { format, voice }: Fields,
  { modality }: Manner,
): Fields {
  return {
    object: "realtime.response",
    id,
    status: "in_progress",
    status_details: null,
    output: [],
    conversation_id: null,
    output_modalities: [modality],
    max_output_tokens: settings.max_output_tokens ?? "inf",
    audio: { output: { format, voice } },
    usage: null,
    metadata: settings.metadata ?? null,
  };
}

/** Status of a response that has ended. */
export function outcome(
  run: Run,
  finish: string,
  failure: { code: string; message: string } | null,
): Fields {
  if (run.cancelled !== null) {
    const status_details = { type: "cancelled", reason: run.cancelled };
    return { status: "cancelled", status_details };
  }
  if (failure !== null) {
    const error = { type: "server_error", ...failure };
    return { status: "failed", status_details: { type: "failed", error } };
  }
  if (finish === "length" || finish === "content_filter") {
    const reason = finish === "length" ? "max_output_tokens" : finish;
    const status_details = { type: "incomplete", reason };
    return { status: "incomplete", status_details };
  }
  return { status: "completed", status_details: null };
}
