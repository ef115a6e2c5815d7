/**
 * The page's connection to the relay: after a reload, a restart of the relay or a network outage it
 * returns to the same conversation.
 *
 * @module
 */
import { encodeBase64 } from "../../../src/core/base64.ts";
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from "../../../src/realtime/wire/types.ts";
import type {
  ClientMessage,
  EndMessage,
  RelayMessage,
} from "../../../src/relay/wire/messages.ts";
import { AudioOutbox } from "./outbox.ts";

/** An event of the API, or a message of the relay. */
export type Message = RealtimeServerEvent | RelayMessage;

/** The state of the connection. */
export type ConnectionState =
  | { readonly name: "closed" }
  | { readonly name: "connecting" }
  | { readonly name: "open" }
  /** Disconnected; the next attempt begins after `delay` ms, or as soon as the network is back. */
  | { readonly name: "waiting"; readonly delay: number }
  /** Ended permanently. `message` says why, in a sentence. */
  | { readonly name: "ended"; readonly message: string };

/**
 * Settings of a {@linkcode Connection}. The relay needs the option `refuse: "close"`: a browser
 * does not see the response to a refused handshake.
 */
export interface ConnectionOptions {
  /** URL of the relay, `ws:` or `wss:`. */
  readonly url: string;
  /** URL that returns a ticket for a `POST`; `null` if a cookie or nothing identifies the user. */
  readonly ticketURL: string | null;
  /** Stores the resume token across a reload. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Called with everything that arrives. */
  readonly onMessage: (message: Message) => void;
  /** Called with each change of state. */
  readonly onState: (state: ConnectionState) => void;
  /** Called when the earlier conversation has ended, and a new one begins. */
  readonly onExpired?: () => void;
  /** Randomizes the delays. @default {Math.random} */
  readonly random?: () => number;
}

/** Key of the resume token in the storage. */
const TOKEN = "voice.resume";
/** Close codes after which the conversation can continue. 1006 is a lost network. */
const RETURNS: ReadonlySet<number> = new Set([0, 1001, 1005, 1006, 1012, 1013]);
/** Longest time for the ticket, and then for the session to open, in ms. */
const CONNECT_TIMEOUT = 15_000;
/** Close code of an abandoned connection whose conversation continues; 1000 would end it. */
const GIVEN_UP = 4000;
/** Longest delay before another attempt, in ms. The first is at most a second. */
const LONGEST_DELAY = 10_000;
/** Bytes that may be queued in the socket before audio is queued in the outbox: one second in Base64. */
const MOST_BUFFERED = 64_000;
/** Seconds of speech that are kept while the connection is not ready. */
const KEPT_SECONDS = 10;

/** Connects, sends, receives, and reconnects. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #outbox = new AudioOutbox(KEPT_SECONDS);
  #socket: WebSocket | null = null;
  /** Aborts the request for a ticket. */
  #asking: AbortController | null = null;
  #state: ConnectionState = { name: "closed" };
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: EndMessage | null = null;
  readonly #retryNow = (): void => {
    if (this.#state.name === "waiting") void this.#connect();
  };

  /** @param options Addresses and callbacks. */
  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /** The current state. */
  get state(): ConnectionState {
    return this.#state;
  }

  /** Microphone audio that was dropped, in ms, because the network was too slow or away for too long. */
  get droppedMs(): number {
    return this.#outbox.droppedMs;
  }

  /** Whether a conversation can be continued, as after a reload. */
  get canResume(): boolean {
    return this.#options.storage.getItem(TOKEN) !== null;
  }

  /** Connects, unless it is connected or connecting. */
  open(): void {
    if (this.#state.name !== "closed" && this.#state.name !== "ended") return;
    addEventListener("online", this.#retryNow);
    this.#attempt = 0;
    void this.#connect();
  }

  /** Ends the conversation permanently. */
  close(): void {
    this.send({ type: "duplex.leave" });
    this.#finish({ name: "closed" });
  }

  /**
   * Sends an event of the API or a message to the relay.
   *
   * @returns Whether it was sent. Nothing is kept for later.
   */
  send(event: ClientMessage | RealtimeClientEvent): boolean {
    if (this.#state.name !== "open") return false;
    this.#socket?.send(JSON.stringify(event));
    return true;
  }

  /** Sends microphone audio, now or once the connection is ready. */
  sendAudio(samples: Int16Array<ArrayBuffer>): void {
    this.#outbox.push(new Uint8Array(samples.buffer));
    this.#flush();
  }

  #flush(): void {
    const socket = this.#socket;
    if (!socket || this.#state.name !== "open") return;
    while (socket.bufferedAmount < MOST_BUFFERED) {
      const block = this.#outbox.shift();
      if (!block) return;
      const audio = encodeBase64(block);
      socket.send(
        JSON.stringify({ type: "input_audio_buffer.append", audio }),
      );
    }
  }

  async #connect(): Promise<void> {
    clearTimeout(this.#timer);
    this.#move({ name: "connecting" });
    this.#end = null;
    const protocols = ["realtime"];
    const { ticketURL, storage, url } = this.#options;
    if (ticketURL !== null) {
      const asking = this.#asking = new AbortController();
      this.#timer = setTimeout(() => asking.abort(), CONNECT_TIMEOUT);
      const ticket = await fetchTicket(ticketURL, asking.signal);
      clearTimeout(this.#timer);
      if (this.#asking !== asking) return; // closed meanwhile
      if (typeof ticket !== "string") return this.#refused(ticket);
      protocols.push(`duplex-ticket.${ticket}`);
    }
    const token = storage.getItem(TOKEN);
    if (token !== null) protocols.push(`duplex-resume.${token}`);
    const socket = this.#socket = new WebSocket(url, protocols);
    this.#timer = setTimeout(() => this.#closed(1006), CONNECT_TIMEOUT);
    socket.onmessage = ({ data }) => {
      if (socket === this.#socket) this.#receive(JSON.parse(data));
    };
    socket.onclose = ({ code }) => {
      if (socket !== this.#socket) return;
      clearTimeout(this.#timer);
      this.#socket = null;
      this.#closed(code);
    };
  }

  #receive(message: Message): void {
    switch (message.type) {
      case "session.created":
        clearTimeout(this.#timer);
        this.#attempt = 0;
        this.#move({ name: "open" });
        this.#flush();
        break;
      case "duplex.resume":
        this.#options.storage.setItem(TOKEN, message.token);
        break;
      case "duplex.end":
        this.#end = message;
        break;
    }
    this.#options.onMessage(message);
  }

  #closed(code: number): void {
    this.#drop(GIVEN_UP);
    const { storage, onExpired } = this.#options;
    if (this.#end?.reason === "expired" && this.canResume) {
      storage.removeItem(TOKEN);
      onExpired?.();
      return this.#retry(0);
    }
    if (RETURNS.has(code) && this.#end?.resumable !== false) {
      return this.#retry(0);
    }
    const message = this.#end?.message ?? `The connection was closed (${code})`;
    this.#finish({ name: "ended", message });
  }

  #refused({ message, retryAfter, isFinal }: Refusal): void {
    if (isFinal) this.#finish({ name: "ended", message });
    else this.#retry(retryAfter);
  }

  #retry(atLeast: number): void {
    this.#attempt++;
    const { random = Math.random } = this.#options;
    // Random, so that the clients of a restarted relay do not all reconnect at once.
    const most = Math.min(LONGEST_DELAY, 1_000 * 2 ** (this.#attempt - 1));
    const delay = Math.max(atLeast, Math.round(random() * most));
    this.#move({ name: "waiting", delay });
    this.#timer = setTimeout(this.#retryNow, delay);
  }

  #finish(state: ConnectionState): void {
    clearTimeout(this.#timer);
    removeEventListener("online", this.#retryNow);
    this.#options.storage.removeItem(TOKEN);
    this.#outbox.clear();
    this.#drop(1000);
    this.#move(state);
  }

  /** Abandons the socket, whatever its state, and a request for a ticket. */
  #drop(code: number): void {
    this.#asking?.abort();
    this.#asking = null;
    const socket = this.#socket;
    this.#socket = null;
    socket?.close(code);
  }

  #move(state: ConnectionState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

/** Why there is no ticket. */
interface Refusal {
  readonly message: string;
  /** Delay before the next attempt, in ms. */
  readonly retryAfter: number;
  readonly isFinal: boolean;
}

/** Requests a ticket. Without a response, and after 429 or 503, another attempt may succeed. */
async function fetchTicket(
  url: string,
  signal: AbortSignal,
): Promise<string | Refusal> {
  try {
    const response = await fetch(url, { method: "POST", signal });
    const { ticket, error } = await response.json();
    if (response.ok) return String(ticket);
    const { status, headers } = response;
    return {
      message: String(error?.message ?? `The page was refused (${status})`),
      retryAfter: Number(headers.get("retry-after") ?? 0) * 1_000,
      isFinal: status !== 429 && status !== 503,
    };
  } catch {
    return { message: "", retryAfter: 0, isFinal: false }; // no network, or no JSON
  }
}
