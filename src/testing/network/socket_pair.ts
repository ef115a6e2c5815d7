/**
 * A WebSocket without a network.
 *
 * @module
 */
import type { Accept, PeerEvents, PeerSocket } from "./peer_socket.ts";

/** The outcome of a handshake: a refusal, or the accepted socket. */
export type Upgrade = (
  request: Request,
) => Promise<Response | { readonly protocol: string; readonly accept: Accept }>;

type Options = ConstructorParameters<typeof globalThis.WebSocket>[1];

/**
 * A `WebSocket` whose other end is a fake in the same process.
 *
 * It fails the way Deno's does: a refused handshake is an `error` with the status in its text and a
 * `close` with code 0, and a broken connection looks the same.
 *
 * @param upgrade Decides about a handshake on the server's side.
 */
export function memoryWebSocket(
  upgrade: Upgrade,
): typeof globalThis.WebSocket {
  return class WebSocket extends MemoryWebSocket {
    constructor(url: string | URL, options: Options = {}) {
      super(url, options, upgrade);
    }
  } as unknown as typeof globalThis.WebSocket;
}

type Handler<E> = ((event: E) => void) | null;

class MemoryWebSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;

  readonly url: string;
  readonly extensions = "";
  protocol = "";
  binaryType: BinaryType = "blob";
  readyState = 0;
  bufferedAmount = 0;
  onopen: Handler<Event> = null;
  onmessage: Handler<MessageEvent> = null;
  onerror: Handler<Event> = null;
  onclose: Handler<CloseEvent> = null;
  #peer: PeerEvents | null = null;
  #reading = true;
  #answersCloses = true;

  constructor(
    url: string | URL,
    options: NonNullable<Options>,
    upgrade: Upgrade,
  ) {
    super();
    const { protocols = [], headers = {} } =
      typeof options === "string" || Array.isArray(options)
        ? { protocols: options }
        : options;
    this.url = String(url).replace(/^http/, "ws");
    const offered = [protocols].flat();
    const head = new Headers(headers);
    if (offered.length > 0) {
      head.set("sec-websocket-protocol", offered.join(", "));
    }
    head.set("upgrade", "websocket");
    const target = this.url.replace(/^ws/, "http");
    this.#dial(new Request(target, { headers: head }), upgrade);
  }

  async #dial(request: Request, upgrade: Upgrade): Promise<void> {
    let outcome: Awaited<ReturnType<Upgrade>>;
    try {
      outcome = await upgrade(request);
    } catch {
      return this.#fail("tcp connection closed");
    }
    if (this.readyState !== this.CONNECTING) return;
    if (outcome instanceof Response) {
      await outcome.body?.cancel();
      return this.#fail(`Invalid status code: ${outcome.status}`);
    }
    this.protocol = outcome.protocol;
    this.readyState = this.OPEN;
    this.#emit(new Event("open"));
    this.#peer = outcome.accept(this.#end());
  }

  #end(): PeerSocket {
    return {
      send: (text) => {
        if (!this.#answersCloses) return;
        queueMicrotask(() => {
          if (this.readyState >= this.CLOSED) return;
          this.#emit(new MessageEvent("message", { data: text }));
        });
      },
      close: (code, reason = "") => {
        queueMicrotask(() => this.#finish(code, reason, true));
      },
      cut: (how) => {
        this.#answersCloses = false;
        this.#reading = false;
        if (how === "stall") return;
        queueMicrotask(() =>
          this.#break(how === "reset" ? "Connection reset" : "Unexpected EOF")
        );
      },
      stopReading: () => {
        this.#reading = false;
      },
    };
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (this.readyState === this.CONNECTING) {
      throw new DOMException("readyState not OPEN", "InvalidStateError");
    }
    if (this.readyState !== this.OPEN) return;
    const message = typeof data === "string" ? data : bytesOf(data);
    const size = typeof message === "string"
      ? new TextEncoder().encode(message).length
      : message.length;
    this.bufferedAmount += size;
    if (!this.#reading) return;
    queueMicrotask(() => {
      if (!this.#reading) return;
      this.bufferedAmount -= size;
      if (this.readyState === this.OPEN) this.#peer?.message(message);
    });
  }

  close(code?: number, reason: string = ""): void {
    if (code !== undefined && code !== 1000 && !(code >= 3000 && code < 5000)) {
      throw new DOMException(
        `Cannot close with code ${code}`,
        "InvalidAccessError",
      );
    }
    if (new TextEncoder().encode(reason).length > 123) {
      throw new DOMException("Reason is over 123 bytes", "SyntaxError");
    }
    if (this.readyState >= this.CLOSING) return;
    const connecting = this.readyState === this.CONNECTING;
    this.readyState = this.CLOSING;
    if (connecting) {
      queueMicrotask(() => this.#fail("Interrupted: operation canceled"));
    } else if (this.#answersCloses) {
      queueMicrotask(() => this.#finish(code ?? 1005, reason, true));
    }
  }

  #fail(why: string): void {
    this.#break(`NetworkError: failed to connect to WebSocket: ${why}`);
  }

  #break(message: string): void {
    if (this.readyState === this.CLOSED) return;
    this.readyState = this.CLOSED;
    this.#emit(new ErrorEvent("error", { message }));
    this.#emit(new CloseEvent("close", { code: 0, wasClean: false }));
    this.#peer?.closed(1006, "");
  }

  #finish(code: number, reason: string, wasClean: boolean): void {
    if (this.readyState === this.CLOSED) return;
    this.readyState = this.CLOSED;
    this.#emit(new CloseEvent("close", { code, reason, wasClean }));
    this.#peer?.closed(code, reason);
  }

  #emit(event: Event): void {
    const handler = {
      open: this.onopen,
      message: this.onmessage,
      error: this.onerror,
      close: this.onclose,
    }[event.type] as Handler<Event> | undefined;
    // A wrapper of a socket listens from its constructor on, before any handler can be set.
    this.dispatchEvent(event);
    handler?.call(this, event);
  }
}

function bytesOf(data: ArrayBufferLike | Blob | ArrayBufferView): Uint8Array {
  if (ArrayBuffer.isView(data)) {
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
  if (data instanceof Blob) {
    throw new TypeError("Cannot send a Blob to the fake: send bytes or text");
  }
  return new Uint8Array(data);
}
