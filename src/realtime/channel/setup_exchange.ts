/**
 * The first events of a channel's connection: the expected one, or the refusal in its place.
 *
 * @module
 */
import { MAX_WAITING_EVENTS } from "../../core/limits.ts";
import { redactText } from "../../core/secrets/redact.ts";
import { OpenAIError } from "../../errors.ts";
import { Queue } from "../../socket/queue.ts";
import type { Socket } from "../../socket/socket.ts";
import { describeProgress, noteType } from "../wire/setup_progress.ts";
import type { PendingConnection } from "./event_sequencer.ts";
import type { SetupExchange, WireEvent } from "./protocol.ts";

/** Sets up one connection of a channel. */
export class ChannelSetup<S extends WireEvent>
  implements PendingConnection<S>, SetupExchange<S> {
  readonly #socket: Socket;
  readonly #events: Queue<S> = new Queue<S>({ max: MAX_WAITING_EVENTS });
  readonly #seen: Set<string> = new Set();
  #awaited = "";
  /** The expected events, in order. */
  readonly greeting: S[] = [];

  /**
   * @param socket The fresh connection.
   */
  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** What it waits for, and what arrived instead. */
  get detail(): string {
    return describeProgress(this.#awaited, this.#seen);
  }

  /** See {@linkcode SetupExchange}. */
  send(event: object): void {
    this.#socket.send(JSON.stringify(event));
  }

  /** See {@linkcode SetupExchange}. */
  async expect(type: string): Promise<S> {
    this.#awaited = type;
    for (;;) {
      const event = (await this.#events.next()).value!; // it never ends
      if (event.type === "error") throw refusalOf(type, event);
      if (event.type !== type) continue;
      this.greeting.push(event);
      return event;
    }
  }

  /** Takes an event of the server. */
  take(event: S): void {
    noteType(this.#seen, event.type);
    this.#events.push(event);
  }

  /** The events that were not awaited, in order. */
  kept(): S[] {
    return this.#events.drain();
  }
}

/** Makes an error of the error event of any protocol that came instead of an event. */
function refusalOf(type: string, event: WireEvent): OpenAIError {
  const { error, message } = event as unknown as {
    error?: { message?: string; code?: string };
    message?: string;
  };
  return new OpenAIError(
    `Cannot receive ${type}: ${
      redactText(`${error?.message ?? message ?? error?.code ?? "refused"}`)
    }`,
  );
}
