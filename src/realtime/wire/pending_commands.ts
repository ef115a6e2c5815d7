/**
 * Matches acknowledgements and refusals with their commands.
 *
 * The API echoes a command's `event_id` only when it refuses it. An acknowledgement
 * is matched by type, the oldest command first, or by the item that the command names.
 *
 * @module
 */
import type { Close } from "../../socket/close.ts";
import { ConnectionClosedError } from "../../socket/errors.ts";
import { RealtimeError } from "./errors.ts";
import { CORRELATION_KEY } from "./correlation_key.ts";
import type { Known, Last, Subject } from "./events.ts";
import type {
  RealtimeClientEvent,
  RealtimeErrorEvent,
  RealtimeServerEvent,
} from "./types.ts";

/** A command that waits for its acknowledgement. */
interface WaitingCommand<S> {
  readonly action: string;
  readonly eventId: string;
  readonly key: string;
  readonly isRepeatable: boolean;
  readonly deferred: PromiseWithResolvers<S>;
  written: boolean;
}

/** A command that waits: mark it as written once it is. */
export interface PendingCommand<S> {
  /** The event that accepts it; rejects if it is refused or the connection closes. */
  readonly reply: Promise<S>;
  /** Notes that the command was handed to the socket, so the server may receive it. */
  written(): void;
  /** Gives it up before it was written. */
  drop(error: unknown): void;
}

/** Which command an event accepts, by subject: `created` of an item accepts the `create` of an item. */
const ACCEPTED: {
  readonly [S in Subject<Known>]?: {
    readonly [T in Known as S extends Subject<T> ? Last<T> : never]?: string;
  };
} = {
  "session": {
    created: "created", // requested by connecting
    updated: "update",
  },
  "input_audio_buffer": { committed: "commit", cleared: "clear" },
  "output_audio_buffer": { cleared: "clear" },
  "conversation.item": {
    added: "create",
    created: "create",
    done: "create", // some servers send only this one
    retrieved: "retrieve",
    deleted: "delete",
    truncated: "truncate",
  },
  "response": { created: "create", done: "cancel" },
};

/** The same by type. */
const ACCEPTS: ReadonlyMap<string, string> = new Map(
  Object.entries(ACCEPTED).flatMap(([subject, commands]) =>
    Object.entries(commands).map(([event, command]) => [
      `${subject}.${event}`,
      `${subject}.${command}`,
    ])
  ),
);

/** Types of the commands that are acknowledged. */
export const ACKNOWLEDGED: readonly string[] = [...ACCEPTS.values()];

/** A command that was written and not settled. */
export type InFlight = readonly [eventId: string, type: string];

/** Whether the server acknowledges a command. */
export function isAcknowledged(command: RealtimeClientEvent): boolean {
  return command.type === "response.cancel"
    ? command.response_id !== undefined
    : ACKNOWLEDGED.includes(command.type);
}

/**
 * The key under which a command waits: its type, and the item or response that it names.
 *
 * @param named The command, or an event that accepts one.
 * @param type The command's type.
 */
export function commandKey(
  named: { readonly type: string },
  type: string = named.type,
): string {
  if (type.includes("buffer") || type === "response.create") return type; // the acknowledgement has IDs that the command lacks
  const { item, item_id, response, response_id } = named as {
    item?: { id?: string };
    item_id?: string;
    response?: { id?: string };
    response_id?: string;
  };
  return `${type} ${item_id ?? item?.id ?? response_id ?? response?.id}`;
}

/** The key of the command that an event settles, see {@linkcode PendingCommands.settle}. */
export function ackKey(event: RealtimeServerEvent): string | null {
  if (event.type === "error") return event.error.event_id ?? null;
  // a response with a correlation key belongs to a response request
  if (
    event.type === "response.created" &&
    event.response.metadata?.[CORRELATION_KEY]
  ) {
    return null;
  }
  const type = ACCEPTS.get(event.type);
  return type === undefined ? null : commandKey(event, type);
}

/** The commands of one channel that wait for an acknowledgement. */
export class PendingCommands<S extends { readonly type: string }> {
  #waiting: WaitingCommand<S>[] = []; // the oldest first

  /** How many wait. */
  get size(): number {
    return this.#waiting.length;
  }

  /** The commands that were written, the oldest first. */
  get written(): InFlight[] {
    return this.#waiting.filter(({ written }) => written)
      .map(({ eventId, action }) => [eventId, action]);
  }

  /**
   * Begins to wait.
   *
   * @param action Type of the command, for errors.
   * @param eventId Its `event_id`.
   * @param key The key of its acknowledgement, if that is not its `event_id`.
   * @param isRepeatable Whether the caller sends it again if the connection drops.
   */
  expect(
    action: string,
    eventId: string,
    key: string = eventId,
    isRepeatable = false,
  ): PendingCommand<S> {
    const deferred = Promise.withResolvers<S>();
    const waiting = {
      action,
      eventId,
      key,
      isRepeatable,
      deferred,
      written: false,
    };
    deferred.promise.catch(() => {}); // not an unhandled rejection: the caller holds the promise
    this.#waiting.push(waiting);
    return {
      reply: deferred.promise,
      written: () => waiting.written = true,
      drop: (error) => {
        this.#remove(waiting);
        deferred.reject(error);
      },
    };
  }

  /**
   * Settles the command that an event accepts or refuses, if there is one.
   *
   * @param event The event.
   * @param key For a refusal the command's `event_id`, else its key;
   * `null` if the event settles no command. @default that of an event of a session
   * @returns Whether it settled a command.
   */
  settle(event: S, key: string | null = ackKey(event as never)): boolean {
    if (key === null) return false;
    const refused = event.type === "error";
    const waiting = this.#waiting.find((one) =>
      refused ? one.eventId === key : one.written && one.key === key
    );
    if (!waiting) return false;
    const { action, deferred } = waiting;
    this.#remove(waiting);
    if (!refused) deferred.resolve(event);
    else {
      deferred.reject(
        new RealtimeError(action, event as unknown as RealtimeErrorEvent),
      );
    }
    return true;
  }

  /**
   * Ends the wait of every command.
   *
   * @param error Why.
   */
  fail(error: unknown): void {
    for (const { deferred } of this.#waiting) deferred.reject(error);
    this.#waiting = [];
  }

  /**
   * Ends the wait of every command that was written, because the connection closed. The
   * sender ends those that were not written.
   *
   * @returns The types of those commands that are not repeatable.
   */
  endWritten(close: Close): string[] {
    const ended = this.#waiting.filter(({ written }) => written);
    this.#waiting = this.#waiting.filter(({ written }) => !written);
    for (const { action, deferred } of ended) {
      deferred.reject(
        new ConnectionClosedError(`${action} failed`, close, "unknown"),
      );
    }
    return ended.filter(({ isRepeatable }) => !isRepeatable)
      .map(({ action }) => action);
  }

  #remove(waiting: WaitingCommand<S>): void {
    this.#waiting = this.#waiting.filter((one) => one !== waiting);
  }
}
