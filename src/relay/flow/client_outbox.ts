/**
 * What is sent to a client, and what is dropped if the client reads too slowly.
 *
 * @module
 */

/** The part of a connection that is used. */
export interface ClientSocket {
  /** Bytes that are not sent yet. */
  readonly bufferedAmount: number;
  /** Sends a message; `false` if the connection is not open. */
  send(data: string | Uint8Array<ArrayBuffer>): boolean;
}

/** Bounds of an outbox. */
export interface OutboxLimits {
  /** Most bytes that may wait. */
  readonly limit: number;
  /** How long a client beyond this limit may read nothing, in ms. */
  readonly stall: number;
}

/** What an outbox reports. */
export interface OutboxEvents {
  /** The response no longer fits: its further audio is dropped. */
  onOverflow(responseId: string): void;
  /** So much audio of a response was dropped; reported when the client reads again. */
  onDropped(responseId: string, ms: number): void;
  /** The client does not read. */
  onStalled(): void;
}

/** Bytes beyond the limit for what is not audio, such as transcripts and the reason of a close. */
const RESERVE = 262_144;

/** Most bytes of UTF-8 for one character of a string. */
const MAX_BYTES = 3;

/** The share of the limit that a client must read within `stall` to count as reading. */
const PROGRESS = 1 / 64;

/** The messages to one client. */
export class ClientOutbox {
  readonly #socket: ClientSocket;
  readonly #limits: OutboxLimits;
  readonly #events: OutboxEvents;
  #dropping: { readonly responseId: string; ms: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #before = 0;
  /** An upper bound of what waits: asking the socket costs more than adding up. */
  #most = 0;

  /**
   * @param socket The client's socket.
   * @param limits The bounds.
   * @param events What is reported.
   */
  constructor(
    socket: ClientSocket,
    limits: OutboxLimits,
    events: OutboxEvents,
  ) {
    this.#socket = socket;
    this.#limits = limits;
    this.#events = events;
  }

  /** Bytes that wait. */
  get buffered(): number {
    return this.#socket.bufferedAmount;
  }

  /**
   * Whether a piece of a response may be sent now; if not, it counts as dropped.
   *
   * @param responseId The response.
   * @param length Bytes or characters.
   * @param ms Its playing time.
   */
  admits(responseId: string, length: number, ms: number): boolean {
    if (this.#dropping?.responseId === responseId) {
      this.#dropping.ms += ms;
      return false;
    }
    if (this.#fits(length, this.#limits.limit)) return true;
    this.#flush();
    this.#dropping = { responseId, ms };
    this.#watch();
    this.#events.onOverflow(responseId);
    return false;
  }

  /**
   * Sends a message.
   *
   * @returns `false` if the socket is closed, or too much waits.
   */
  send(data: string | Uint8Array<ArrayBuffer>): boolean {
    const length = typeof data === "string" ? data.length : data.byteLength;
    if (!this.#fits(length, this.#limits.limit + RESERVE)) {
      this.#events.onStalled();
      return false;
    }
    this.#most += length * MAX_BYTES;
    return this.#socket.send(data);
  }

  /** Reports what was dropped. Call it when a response has ended. */
  responseEnded(responseId: string): void {
    if (this.#dropping?.responseId === responseId) this.#flush();
  }

  /** Nothing more is sent: reports what was dropped last. */
  end(): void {
    this.#flush();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #fits(length: number, limit: number): boolean {
    if (this.#most + length <= limit) return true;
    this.#most = this.buffered;
    return this.#most + length <= limit;
  }

  #flush(): void {
    if (!this.#dropping) return;
    const { responseId, ms } = this.#dropping;
    this.#dropping = null;
    this.#events.onDropped(responseId, ms);
  }

  #watch(): void {
    this.#before = this.buffered;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const { limit } = this.#limits;
      if (this.buffered <= limit / 2) return;
      if (this.buffered > this.#before - limit * PROGRESS) {
        this.#events.onStalled();
      } else this.#watch();
    }, this.#limits.stall);
  }
}
