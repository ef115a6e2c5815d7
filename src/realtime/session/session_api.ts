/**
 * The commands of a session, by subject.
 *
 * @module
 */
import type { Queue } from "../../socket/queue.ts";
import type { ResponseHandle } from "./response_handle.ts";
import type {
  ConversationItem,
  RealtimeResponseCreateParams,
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
