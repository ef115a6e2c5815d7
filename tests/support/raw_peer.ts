/** A server that writes bytes, to misbehave as no WebSocket library can. */

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const text = new TextEncoder();

/** One connection as the peer sees it. */
export interface RawLine {
  /** The request head, as it came. */
  readonly head: string;
  /** Accepts the handshake with 101. */
  accept(): Promise<void>;
  /** Writes bytes as they are. */
  write(bytes: string | Uint8Array): Promise<void>;
  /** Writes one unmasked text frame of less than 64 KiB. */
  say(message: string): Promise<void>;
  /** Reads and discards everything until the client is gone. */
  drain(): Promise<void>;
  /** Ends the TCP connection. */
  end(): void;
}

/** A peer on a port of its own; each connection is handed to `serve`. */
export class RawPeer implements AsyncDisposable {
  readonly #listener: Deno.TcpListener = Deno.listen({
    hostname: "127.0.0.1",
    port: 0,
  });
  readonly #open = new Set<Deno.TcpConn>();
  readonly #work: Promise<void>;
  connections = 0;

  constructor(serve: (line: RawLine, nth: number) => Promise<void> | void) {
    this.#work = this.#accept(serve);
  }

  get baseURL(): string {
    return `http://127.0.0.1:${this.#listener.addr.port}/v1`;
  }

  async #accept(serve: (line: RawLine, nth: number) => Promise<void> | void) {
    const jobs: Promise<void>[] = [];
    for await (const connection of this.#listener) {
      this.#open.add(connection);
      jobs.push(
        lineOf(connection)
          .then((line) => serve(line, ++this.connections))
          .catch(() => {}), // the other side may be gone at any moment
      );
    }
    await Promise.all(jobs);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    for (const connection of this.#open) close(connection);
    await this.#work;
  }
}

function close(connection: Deno.TcpConn): void {
  try {
    connection.close();
  } catch {
    // closed already
  }
}

async function lineOf(connection: Deno.TcpConn): Promise<RawLine> {
  const buffer = new Uint8Array(65_536);
  let head = "";
  while (!head.includes("\r\n\r\n")) {
    const read = await connection.read(buffer);
    if (read === null) throw new Error("gone");
    head += new TextDecoder().decode(buffer.subarray(0, read));
  }
  const write = async (bytes: string | Uint8Array) => {
    const data = typeof bytes === "string" ? text.encode(bytes) : bytes;
    for (let at = 0; at < data.length;) {
      at += await connection.write(data.subarray(at));
    }
  };
  return {
    head,
    write,
    async accept() {
      const key = /sec-websocket-key: *(\S+)/i.exec(head)?.[1];
      const digest = await crypto.subtle.digest(
        "SHA-1",
        text.encode(key + GUID),
      );
      const accept = btoa(String.fromCharCode(...new Uint8Array(digest)));
      await write(
        "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n" +
          `sec-websocket-accept: ${accept}\r\n\r\n`,
      );
    },
    async say(message) {
      const payload = text.encode(message);
      const size = payload.length < 126
        ? [payload.length]
        : [126, payload.length >> 8, payload.length & 255];
      await write(new Uint8Array([0x81, ...size, ...payload]));
    },
    async drain() {
      while (await connection.read(buffer) !== null);
    },
    end: () => close(connection),
  };
}
