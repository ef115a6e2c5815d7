/**
 * The page's connection to the relay: it comes back after a reload, a restart of the relay and
 * a lost network, to the same conversation.
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

/** What the connection is doing. */
export type ConnectionState =
  | { readonly name: "closed" }
  | { readonly name: "connecting" }
  | { readonly name: "open" }
  /** Disconnected; the next attempt begins after `delay` ms, or once the network is back. */
  | { readonly name: "waiting"; readonly delay: number }
  /** It ended for good. `message` says why, in a sentence. */
  | { readonly name: "ended"; readonly message: string };

/** Settings of a {@linkcode Connection}. */
export interface ConnectionOptions {
  /** Address of the relay, `ws:` or `wss:`. */
  readonly url: string;
  /** Where `POST` gives a ticket; `null` if a cookie or nothing identifies the user. */
  readonly ticketURL: string | null;
  /** Keeps the resume token over a reload. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Called with everything that arrives. */
  readonly onMessage: (message: Message) => void;
  /** Called with each change of state. */
  readonly onState: (state: ConnectionState) => void;
  /** Called when the earlier conversation is over, and a new one begins. */
  readonly onExpired?: () => void;
  /** Spreads the attempts. @default {Math.random} */
  readonly random?: () => number;
}

/** Key of the resume token in the storage. */
const TOKEN = "voice.resume";
/** Close codes after which the conversation can go on. 1006 is a lost network. */
const RETURNS: ReadonlySet<number> = new Set([0, 1001, 1005, 1006, 1012, 1013]);
/** HTTP status of a resume token that is not valid any more. */
const EXPIRED = 410;
/** Longest time until the relay has accepted the connection, in ms. */
const CONNECT_TIMEOUT = 15_000;
/** Longest delay before another attempt, in ms. The first is at most a second. */
const LONGEST_DELAY = 10_000;
/** Bytes that may wait in the socket before audio waits in the outbox: one second in Base64. */
const MOST_BUFFERED = 64_000;
/** Seconds of speech that are kept while the connection is not ready. */
const KEPT_SECONDS = 10;

/** Connects, sends, receives, and reconnects. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #outbox = new AudioOutbox(KEPT_SECONDS);
  #socket: WebSocket | null = null;
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

  /** What the connection is doing. */
  get state(): ConnectionState {
    return this.#state;
  }

  /** Microphone audio that was dropped, in ms: the network was too slow or away for too long. */
  get droppedMs(): number {
    return this.#outbox.droppedMs;
  }

  /** Whether a conversation can be continued, as after a reload. */
  get canResume(): boolean {
    return this.#options.storage.getItem(TOKEN) !== null;
  }

  /** Connects, unless it is connected or about to. */
  open(): void {
    if (this.#state.name !== "closed" && this.#state.name !== "ended") return;
    addEventListener("online", this.#retryNow);
    this.#attempt = 0;
    void this.#connect();
  }

  /** Ends the conversation for good. */
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
      const ticket = await fetchTicket(ticketURL);
      if (this.#state.name !== "connecting") return;
      if (typeof ticket !== "string") return this.#refused(ticket);
      protocols.push(`duplex-ticket.${ticket}`);
    }
    const token = storage.getItem(TOKEN);
    if (token !== null) protocols.push(`duplex-resume.${token}`);
    const socket = this.#socket = new WebSocket(url, protocols);
    let isOpened = false;
    socket.onopen = () => {
      isOpened = true;
    };
    this.#timer = setTimeout(() => this.#closed(1006), CONNECT_TIMEOUT);
    socket.onmessage = ({ data }) => {
      if (socket === this.#socket) this.#receive(JSON.parse(data));
    };
    socket.onclose = ({ code }) => {
      if (socket !== this.#socket) return;
      clearTimeout(this.#timer);
      this.#socket = null;
      if (isOpened) this.#closed(code);
      else void this.#explain();
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
    this.#drop();
    if (RETURNS.has(code) && this.#end?.resumable !== false) {
      return this.#retry(0);
    }
    const message = this.#end?.message ?? `The connection was closed (${code})`;
    this.#finish({ name: "ended", message });
  }

  /** A browser does not see why a socket was refused. The same URL tells it by HTTP. */
  async #explain(): Promise<void> {
    const { url, storage } = this.#options;
    const asked = new URL(url.replace(/^ws/, "http"));
    const token = storage.getItem(TOKEN);
    if (token !== null) asked.searchParams.set("resume", token);
    this.#refused(await refusal(fetch(asked)));
  }

  #refused({ status, message, retryAfter, isFinal }: Refusal): void {
    if (this.#state.name !== "connecting") return;
    const { storage, onExpired } = this.#options;
    if (status === EXPIRED && storage.getItem(TOKEN) !== null) {
      storage.removeItem(TOKEN);
      onExpired?.();
      this.#retry(0);
    } else if (isFinal) this.#finish({ name: "ended", message });
    else this.#retry(retryAfter);
  }

  #retry(atLeast: number): void {
    this.#attempt++;
    const { random = Math.random } = this.#options;
    // Random, so that the clients of a relay that restarts do not all come at once.
    const most = Math.min(LONGEST_DELAY, 1_000 * 2 ** (this.#attempt - 1));
    const delay = Math.max(atLeast, Math.round(random() * most));
    this.#move({ name: "waiting", delay });
    this.#timer = setTimeout(this.#retryNow, delay);
  }

  #finish(state: ConnectionState): void {
    clearTimeout(this.#timer);
    removeEventListener("online", this.#retryNow);
    this.#options.storage.removeItem(TOKEN);
    this.#drop();
    this.#move(state);
  }

  /** Lets go of the socket, whatever state it is in. */
  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close(1000);
  }

  #move(state: ConnectionState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

/** Why the relay does not let the page in. */
interface Refusal {
  readonly status: number;
  readonly message: string;
  /** How long to wait before the next attempt, in ms. */
  readonly retryAfter: number;
  readonly isFinal: boolean;
}

async function fetchTicket(url: string): Promise<string | Refusal> {
  const request = fetch(url, { method: "POST" });
  const response = await request.catch(() => null);
  if (!response?.ok) return await refusal(request);
  return (await response.json()).ticket;
}

/** Reads a refusal. No answer at all, 429 and 503 pass; others are final. */
async function refusal(request: Promise<Response>): Promise<Refusal> {
  try {
    const response = await request;
    const { error } = await response.json();
    const { status } = response;
    return {
      status,
      message: error?.message ?? "",
      retryAfter: Number(response.headers.get("retry-after") ?? 0) * 1_000,
      isFinal: !response.ok && status !== 429 && status !== 503,
    };
  } catch {
    return { status: 0, message: "", retryAfter: 0, isFinal: false };
  }
}
