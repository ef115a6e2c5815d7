/**
 * An HTTP server that writes bytes, so that it can misbehave.
 *
 * @module
 */

/** What a server does with a connection, once a request has come in. */
export type Behaviour = (peer: Peer, count: number) => Promise<void> | void;

/** One request as it came in. */
export interface RawRequest {
  /** First line and headers. */
  readonly head: string;
  /** As much of the body as `content-length` announced; chunked bodies are given as they came. */
  readonly body: string;
}

/** The client's side of one connection. */
export class Peer {
  readonly #connection: Deno.TcpConn;
  /** The request of this response. */
  readonly request: RawRequest;
  /** Resolves as soon as the client has closed or reset the connection. */
  readonly gone: Promise<void>;

  constructor(
    connection: Deno.TcpConn,
    request: RawRequest,
    gone: Promise<void>,
  ) {
    this.#connection = connection;
    this.request = request;
    this.gone = gone;
  }

  /** Writes text as it is; it is not an error if the client is gone. */
  async write(text: string | Uint8Array): Promise<void> {
    const bytes = typeof text === "string"
      ? new TextEncoder().encode(text)
      : text;
    try {
      for (let at = 0; at < bytes.length;) {
        at += await this.#connection.write(bytes.subarray(at));
      }
    } catch {
      // the client has left
    }
  }

  /** Ends the connection. */
  close(): void {
    try {
      this.#connection.close();
    } catch {
      // closed already
    }
  }
}

/** Listens on a free port of 127.0.0.1. */
export class RawServer implements AsyncDisposable {
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #connections = new Set<Deno.TcpConn>();
  readonly #tasks = new Set<Promise<void>>();
  readonly #done: Promise<void>;
  /** Requests that came in, in order. */
  readonly requests: RawRequest[] = [];

  constructor(behaviour: Behaviour) {
    this.#done = this.#accept(behaviour);
  }

  /** Root of the API on this server. */
  get url(): string {
    return `http://127.0.0.1:${this.#listener.addr.port}/v1`;
  }

  async #accept(behaviour: Behaviour): Promise<void> {
    for await (const connection of this.#listener) {
      this.#connections.add(connection);
      const task = this.#serve(connection, behaviour).catch(() => {});
      this.#tasks.add(task);
    }
  }

  async #serve(connection: Deno.TcpConn, behaviour: Behaviour) {
    const input = new Input(connection);
    const request = await input.request();
    if (request === null) return;
    this.requests.push(request);
    await behaviour(
      new Peer(connection, request, input.end()),
      this.requests.length,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    for (const connection of this.#connections) {
      try {
        connection.close();
      } catch {
        // closed by the behaviour
      }
    }
    await Promise.all([this.#done, ...this.#tasks]);
  }
}

/** Reads requests from a connection, and notices its end. */
class Input {
  readonly #connection: Deno.TcpConn;
  readonly #buffer = new Uint8Array(65_536);
  readonly #decoder = new TextDecoder();
  #bytes = 0;
  #text = "";

  constructor(connection: Deno.TcpConn) {
    this.#connection = connection;
  }

  async #more(): Promise<boolean> {
    const count = await this.#connection.read(this.#buffer).catch(() => null);
    if (count === null) return false;
    this.#bytes += count;
    this.#text += this.#decoder.decode(this.#buffer.subarray(0, count), {
      stream: true,
    });
    return true;
  }

  async request(): Promise<RawRequest | null> {
    while (!this.#text.includes("\r\n\r\n")) {
      if (!await this.#more()) return null;
    }
    const [head] = this.#text.split("\r\n\r\n", 1);
    const length = Number(head.match(/content-length: *(\d+)/i)?.[1] ?? 0);
    this.#text = this.#text.slice(head.length + 4);
    const end = new TextEncoder().encode(head).length + 4 + length;
    while (this.#bytes < end) if (!await this.#more()) break;
    return { head, body: this.#text };
  }

  async end(): Promise<void> {
    while (await this.#more());
  }
}

/** A complete response, in bytes. */
export function rawResponse(
  body: string,
  headers: Record<string, string> = {},
  status = "200 OK",
): string {
  const lines = Object.entries({
    "content-type": "application/json",
    "content-length": String(new TextEncoder().encode(body).length),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join("")}\r\n${body}`;
}

/** The head of an event stream that ends when the connection does. */
export const SSE_HEAD =
  "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n";
