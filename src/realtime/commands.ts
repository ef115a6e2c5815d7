/**
 * Which answer belongs to which command.
 *
 * The API echoes a command's `event_id` only when it refuses it. What it accepts is
 * told apart by kind, first come first served, or by the item that the command names.
 *
 * @module
 */
import type { Close } from "../socket/close.ts";
import { ConnectionClosedError } from "../socket/errors.ts";
import { RealtimeError } from "./errors.ts";
import { TURN_KEY } from "./turns.ts";
import type {
  RealtimeClientEvent,
  RealtimeErrorEvent,
  RealtimeServerEvent,
} from "./wire.ts";

/** A command that waits for its answer. */
interface Waiting {
  readonly action: string;
  readonly eventId: string;
  readonly key: string;
  readonly again: boolean;
  readonly answer: PromiseWithResolvers<RealtimeServerEvent>;
  written: boolean;
}

/** A command that waits: mark it as written once it is. */
export interface Ticket {
  /** The answer that accepts it; rejects with what refuses it or ends the connection. */
  readonly answer: Promise<RealtimeServerEvent>;
  /** Notes that the command was handed to the socket, so its fate is now unknown. */
  written(): void;
  /** Gives it up before it was written. */
  drop(error: unknown): void;
}

/** The key of what accepts a command; `null` for audio, and where it cannot be told. */
export function acceptKey(command: RealtimeClientEvent): string | null {
  switch (command.type) {
    case "session.update":
      return "session.updated";
    case "input_audio_buffer.commit":
      return "input_audio_buffer.committed";
    case "input_audio_buffer.clear":
      return "input_audio_buffer.cleared";
    case "output_audio_buffer.clear":
      return "output_audio_buffer.cleared";
    case "conversation.item.create":
      return `added ${command.item.id}`;
    case "conversation.item.retrieve":
      return `retrieved ${command.item_id}`;
    case "conversation.item.delete":
      return `deleted ${command.item_id}`;
    case "conversation.item.truncate":
      return `truncated ${command.item_id} ${command.content_index}`;
    case "response.create":
      return "response.created";
    case "response.cancel":
      return command.response_id ? `done ${command.response_id}` : null;
    default:
      return null;
  }
}

/** The key under which an event answers commands; `null` if it never does. */
export function answerKey(event: RealtimeServerEvent): string | null {
  switch (event.type) {
    case "session.created":
    case "session.updated":
    case "input_audio_buffer.committed":
    case "input_audio_buffer.cleared":
    case "output_audio_buffer.cleared":
      return event.type;
    case "conversation.item.added":
    case "conversation.item.created":
      return `added ${event.item.id}`;
    case "conversation.item.retrieved":
      return `retrieved ${event.item.id}`;
    case "conversation.item.deleted":
      return `deleted ${event.item_id}`;
    case "response.created": // those that carry our mark answer turns
      return event.response.metadata?.[TURN_KEY] ? null : event.type;
    case "response.done":
      return `done ${event.response.id}`;
    case "conversation.item.truncated":
      return `truncated ${event.item_id} ${event.content_index}`;
    default:
      return null;
  }
}

/** The commands of one connection that wait for an answer. */
export class Commands {
  readonly #byKey: Map<string, Waiting[]> = new Map();
  readonly #byId: Map<string, Waiting> = new Map();
  #vadItem: string | null = null;

  /** How many wait. */
  get size(): number {
    return this.#byId.size;
  }

  /**
   * Begins to wait.
   *
   * @param action Type of the command, for errors.
   * @param eventId Its `event_id`.
   * @param key What accepts it, as {@linkcode acceptKey} says.
   * @param again Whether it is given again after a loss.
   */
  expect(
    action: string,
    eventId: string,
    key: string,
    again = false,
  ): Ticket {
    const waiting: Waiting = {
      action,
      eventId,
      key,
      again,
      answer: Promise.withResolvers<RealtimeServerEvent>(),
      written: false,
    };
    waiting.answer.promise.catch(() => {}); // whoever wants to know holds the promise itself
    this.#byId.set(eventId, waiting);
    const queue = this.#byKey.get(key);
    if (queue) queue.push(waiting);
    else this.#byKey.set(key, [waiting]);
    return {
      answer: waiting.answer.promise,
      written: () => waiting.written = true,
      drop: (error) => {
        this.#remove(waiting);
        waiting.answer.reject(error);
      },
    };
  }

  /**
   * Settles the command that an event answers, if there is one.
   *
   * @returns Whether it was the answer to a command.
   */
  offer(event: RealtimeServerEvent): boolean {
    if (event.type === "error") return this.#refuse(event);
    if (
      event.type === "input_audio_buffer.speech_stopped" ||
      event.type === "input_audio_buffer.timeout_triggered"
    ) {
      this.#vadItem = event.item_id;
    }
    const key = answerKey(event);
    const queue = key === null ? undefined : this.#byKey.get(key);
    if (
      event.type === "input_audio_buffer.committed" &&
      event.item_id === this.#vadItem
    ) {
      this.#vadItem = null; // the server's own commit: ours is answered by another one
      return false;
    }
    const waiting = queue?.find((one) => one.written);
    if (!waiting) return false;
    this.#remove(waiting);
    waiting.answer.resolve(event);
    return true;
  }

  /**
   * Ends the wait of every command that was written, for the connection is over. What was
   * not written yet is for whoever holds it back to end.
   *
   * @returns The types of those commands that are not given again.
   */
  endWritten(close: Close): string[] {
    const actions: string[] = [];
    for (const waiting of [...this.#byId.values()]) {
      if (!waiting.written) continue;
      if (!waiting.again) actions.push(waiting.action);
      this.#remove(waiting);
      waiting.answer.reject(
        new ConnectionClosedError(waiting.action, close, "unknown"),
      );
    }
    this.#vadItem = null;
    return actions;
  }

  #refuse(event: RealtimeErrorEvent): boolean {
    const waiting = this.#byId.get(event.error.event_id ?? "");
    if (!waiting) return false;
    this.#remove(waiting);
    waiting.answer.reject(new RealtimeError(waiting.action, event));
    return true;
  }

  #remove(waiting: Waiting): void {
    this.#byId.delete(waiting.eventId);
    const queue = this.#byKey.get(waiting.key);
    if (!queue) return;
    const at = queue.indexOf(waiting);
    if (at >= 0) queue.splice(at, 1);
    if (queue.length === 0) this.#byKey.delete(waiting.key);
  }
}
