/**
 * What a session can be told, by subject.
 *
 * @module
 */
import type { Queue } from "../../socket/queue.ts";
import type { ResponseHandle } from "./response_handle.ts";
import type {
  ConversationItem,
  RealtimeResponseCreateParams,
} from "../wire/types.ts";

/** Senders for the microphone's buffer. */
export interface InputAudioBuffer {
  /**
   * Appends audio in the session's input format.
   *
   * @param audio Bytes, or Base64, which is passed on as it is.
   * @returns `false` if it waits because the connection is congested or being restored.
   */
  append(audio: Uint8Array | string): boolean;
  /** Makes an item of what was appended. @returns The item's ID. */
  commit(): Promise<string>;
  /** Throws away what was appended. */
  clear(): Promise<void>;
}

/** An item that the server has, so that it has an ID. */
export type KnownItem = ConversationItem & { readonly id: string };

/** Senders for the items of the conversation. */
export interface ConversationItems {
  /**
   * Adds an item.
   *
   * @param item The item; without an ID it gets one.
   * @param after ID of the item before it, or `root` for the beginning. By default it goes to the end.
   * @returns The item as the server took it.
   */
  create(item: ConversationItem, after?: string): Promise<KnownItem>;
  /** Asks for an item as the server has it, audio included. */
  retrieve(itemId: string): Promise<KnownItem>;
  /** Cuts the audio of an assistant's item off at `audioEndMs`, in whole ms. */
  truncate(
    itemId: string,
    audioEndMs: number,
    contentIndex?: number,
  ): Promise<void>;
  /** Removes an item. */
  delete(itemId: string): Promise<void>;
}

/** Senders for answers. */
export interface Responses {
  /**
   * Asks for an answer.
   *
   * Requests wait for one another and for answers that the server begins by itself, so
   * there is never more than one; requests with `conversation: "none"` wait for none.
   */
  create(params?: RealtimeResponseCreateParams): ResponseHandle;
  /** Cancels the answer that is being given, if there is one. */
  cancel(): Promise<void>;
  /** Every answer that begins from now on, asked for or not. */
  all(): Queue<ResponseHandle>;
}
