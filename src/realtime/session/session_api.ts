/**
 * The commands of a session, by subject.
 *
 * @module
 */
import { encodeBase64 } from "../../core/base64.ts";
import type { Queue } from "../../socket/queue.ts";
import { bytesOf } from "../audio/audio.ts";
import type { ResponseHandle } from "./response_handle.ts";
import { base64 } from "./sender.ts";
import type { SessionCore } from "./session_core.ts";
import type {
  ConversationItem,
  RealtimeClientEvent,
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
} from "../wire/types.ts";

/** Commands for the input audio buffer. */
export interface InputAudioBuffer {
  /**
   * Appends audio in the session's input format.
   *
   * @param audio Bytes, or Base64, which is sent unchanged.
   * @returns `false` if it waits because the connection is congested or being restored.
   */
  append(audio: Uint8Array | string): boolean;
  /** Turns the buffered audio into a user item. @returns The item's ID. */
  commit(): Promise<string>;
  /** Discards the buffered audio. */
  clear(): Promise<void>;
}

/** Commands for the buffer of audio that the server plays itself. */
export interface OutputAudioBuffer {
  /** Stops the playback. */
  clear(): Promise<void>;
}

/** Reports of how far the audio was played. */
export interface PlaybackReports {
  /**
   * Reports how much of an item was played.
   *
   * @param itemId The item.
   * @param playedMs Audio of it that was played, in ms.
   */
  mark(itemId: string, playedMs: number): void;
}

/** An item that the server has, so its ID is set. */
export type KnownItem = ConversationItem & { readonly id: string };

/** Commands for the items of the conversation. */
export interface ConversationItems {
  /**
   * Adds an item.
   *
   * @param item The item; a missing ID is generated.
   * @param after ID of the item before it, or `root` for the beginning. By default it goes to the end.
   * @returns The item as the server stored it.
   */
  create(item: ConversationItem, after?: string): Promise<KnownItem>;
  /** Retrieves an item as the server has it, including its audio. */
  retrieve(itemId: string): Promise<KnownItem>;
  /** Truncates the audio of an assistant item at `audioEndMs`, in whole ms. */
  truncate(
    itemId: string,
    audioEndMs: number,
    contentIndex?: number,
  ): Promise<void>;
  /** Removes an item. */
  delete(itemId: string): Promise<void>;
}

/** Commands for responses. */
export interface Responses {
  /**
   * Requests a response.
   *
   * Requests wait for each other and for responses that the server begins by itself, so only
   * one is active at a time. Requests with `conversation: "none"` do not wait.
   */
  create(params?: RealtimeResponseCreateParams): ResponseHandle;
  /** Cancels the active response, if there is one. */
  cancel(): Promise<void>;
  /**
   * Cancels every response: those of the conversation, those outside of it
   * (`conversation: "none"`), and requests that wait.
   */
  cancelAll(): Promise<void>;
  /** Every response that begins from now on, requested or not. */
  all(): Queue<ResponseHandle>;
}

/** Lets callers ignore the promise of a command: a refusal is also an `error` event. */
export function ignorable<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** The commands of a session. */
export interface Commands {
  /** The input audio buffer on the server. */
  readonly inputAudioBuffer: InputAudioBuffer;
  /** The buffer of audio that the server plays itself, over WebRTC and SIP. */
  readonly outputAudioBuffer: OutputAudioBuffer;
  /** The conversation on the server. */
  readonly conversation: {
    /** Its items. */
    readonly item: ConversationItems;
  };
  /** Responses. */
  readonly response: Responses;
  /** Reports how far the audio was played. */
  readonly playback: PlaybackReports;
}

/**
 * The commands of a session.
 *
 * @param core The session.
 */
export function commandsOf(
  { sender, scheduler, playback }: SessionCore,
): Commands {
  const ask = <T>(
    event: RealtimeClientEvent,
    read: (reply: RealtimeServerEvent) => T,
  ) => ignorable(sender.command(event).then(read));
  return {
    inputAudioBuffer: {
      append: (audio) =>
        sender.appendOrDrop(
          typeof audio === "string"
            ? base64(audio)
            : encodeBase64(bytesOf(audio)),
        ),
      commit: () =>
        ask(
          { type: "input_audio_buffer.commit" },
          (event) => (event as { item_id: string }).item_id,
        ),
      clear: () => ask({ type: "input_audio_buffer.clear" }, nothing),
    },
    outputAudioBuffer: {
      clear: () => ask({ type: "output_audio_buffer.clear" }, nothing),
    },
    conversation: {
      item: {
        create: (item, previous_item_id) =>
          ask(
            { type: "conversation.item.create", item, previous_item_id },
            itemOf,
          ),
        retrieve: (item_id) =>
          ask({ type: "conversation.item.retrieve", item_id }, itemOf),
        truncate: (item_id, audio_end_ms, content_index = 0) =>
          ask({
            type: "conversation.item.truncate",
            item_id,
            content_index,
            audio_end_ms,
          }, nothing),
        delete: (item_id) =>
          ask({ type: "conversation.item.delete", item_id }, nothing),
      },
    },
    response: {
      create: (params = {}) => scheduler.create(params),
      cancel: () => ignorable(scheduler.stopActive()),
      cancelAll: () => ignorable(scheduler.stopAll()),
      all: () => scheduler.follow(),
    },
    playback: {
      mark: (itemId, playedMs) => playback.mark(itemId, playedMs),
    },
  };
}

function nothing(): void {}

function itemOf(event: RealtimeServerEvent): KnownItem {
  return (event as { item: KnownItem }).item;
}
