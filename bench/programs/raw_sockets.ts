/**
 * WebSockets without `WebSocket`: plain TCP connections that send frames prepared in advance, so
 * that a load costs less than what it measures.
 *
 * @module
 */

/** Longest frame that is read, in bytes. */
const MAX_FRAME = 8_192;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** One end of a connection. */
export class RawSocket {
  readonly #conn: Deno.Conn;
  #buffer: Uint8Array<ArrayBuffer> = new Uint8Array(MAX_FRAME);
  #used = 0;
  #ready = Promise.resolve();

  /** Takes the payload of each message; the bytes are valid until it returns. */
  onMessage: (payload: Uint8Array) => void = () => {};
  /** Called when a read has ended within a frame. */
  onPart: () => void = () => {};
  /** Called once, at the end. */
  onClose: () => void = () => {};

  /** @param conn A connection. */
  constructor(conn: Deno.Conn) {
    this.#conn = conn;
    (conn as Deno.TcpConn).setNoDelay?.(true);
  }

  /** Sends a frame, or several; the bytes may be changed when the promise resolves. */
  send(frame: Uint8Array): Promise<void> {
    return this.#ready = this.#ready.then(() => this.#write(frame));
  }

  /** Closes the connection. */
  close(): void {
    try {
      this.#conn.close();
    } catch {
      // closed by its peer
    }
  }

  /** Reads the head of an HTTP message. */
  async head(): Promise<string> {
    for (;;) {
      const text = decoder.decode(this.#buffer.subarray(0, this.#used));
      const end = text.indexOf("\r\n\r\n");
      if (end >= 0) {
        this.#consume(end + 4);
        return text.slice(0, end);
      }
      if (!await this.#read()) throw new Error("Closed during the handshake");
    }
  }

  /** Reads frames until the end. */
  async run(): Promise<void> {
    do this.#messages(); while (await this.#read());
    this.close();
    this.onClose();
  }

  async #write(frame: Uint8Array): Promise<void> {
    try {
      let sent = 0;
      while (sent < frame.length) {
        sent += await this.#conn.write(frame.subarray(sent));
      }
    } catch {
      // closed: `run()` ends
    }
  }

  async #read(): Promise<boolean> {
    try {
      const read = await this.#conn.read(this.#buffer.subarray(this.#used));
      this.#used += read ?? 0;
      return read !== null;
    } catch {
      return false; // reset by its peer, or closed here
    }
  }

  #consume(length: number): void {
    this.#buffer.copyWithin(0, length, this.#used);
    this.#used -= length;
  }

  #messages(): void {
    const bytes = this.#buffer;
    let at = 0;
    for (;;) {
      const left = this.#used - at;
      if (left < 2) break;
      const isMasked = bytes[at + 1] >= 128;
      let length = bytes[at + 1] & 127;
      let head = 2;
      if (length === 126) {
        if (left < 4) break;
        length = bytes[at + 2] << 8 | bytes[at + 3];
        head = 4;
      }
      if (length === 127 || length > MAX_FRAME - 8) {
        throw new Error("A frame is too long for this load");
      }
      const from = at + head + (isMasked ? 4 : 0);
      if (this.#used < from + length) break;
      const payload = bytes.subarray(from, from + length);
      if (isMasked) unmask(payload, bytes.subarray(from - 4, from));
      const opcode = bytes[at] & 15;
      if (opcode < 8) this.onMessage(payload);
      if (opcode === 8) this.close();
      if (opcode === 9) this.send(pong(payload, !isMasked));
      at = from + length;
    }
    if (at > 0) this.#consume(at);
    if (this.#used > 0) this.onPart();
  }
}

/** Decodes only the beginning of a payload: nobody reads the rest. */
function unmask(payload: Uint8Array, mask: Uint8Array): void {
  const end = Math.min(payload.length, 128);
  for (let at = 0; at < end; at++) payload[at] ^= mask[at & 3];
}

/**
 * The reply to a ping.
 *
 * @param payload What it carried, at most 125 bytes.
 * @param masked Whether it comes from a client; its mask is 0, which changes nothing.
 */
function pong(payload: Uint8Array, masked: boolean): Uint8Array<ArrayBuffer> {
  const { length } = payload;
  const head = masked ? [138, 128 | length, 0, 0, 0, 0] : [138, length];
  const frame = new Uint8Array(head.length + length);
  frame.set(head);
  frame.set(payload, head.length);
  return frame;
}

/**
 * A text frame.
 *
 * @param text The message.
 * @param masked Whether it comes from a client; its mask is 0, which changes nothing.
 */
export function frameOf(text: string, masked = false): Uint8Array<ArrayBuffer> {
  const payload = encoder.encode(text);
  const { length } = payload;
  const bit = masked ? 128 : 0;
  const head = length < 126
    ? [129, bit | length]
    : [129, bit | 126, length >> 8, length & 255];
  if (masked) head.push(0, 0, 0, 0);
  const frame = new Uint8Array(head.length + length);
  frame.set(head);
  frame.set(payload, head.length);
  return frame;
}

/** Opens a connection to a server. */
export async function connectRaw(address: string): Promise<RawSocket> {
  const [hostname, port] = address.split(":");
  const socket = new RawSocket(
    await Deno.connect({ hostname, port: Number(port) }),
  );
  await socket.send(encoder.encode(
    `GET / HTTP/1.1\r\nhost: ${address}\r\nupgrade: websocket\r\n` +
      "connection: Upgrade\r\nsec-websocket-version: 13\r\n" +
      "sec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n",
  ));
  const head = await socket.head();
  if (!head.startsWith("HTTP/1.1 101")) throw new Error(head);
  return socket;
}

/** Accepts connections; returns the address. */
export function listenRaw(accept: (socket: RawSocket) => void): string {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const serve = async (conn: Deno.Conn) => {
    const socket = new RawSocket(conn);
    const head = await socket.head();
    const of = (name: string) =>
      new RegExp(`^${name}: *([^,\\s]+)`, "im").exec(head)?.[1];
    const key = `${
      of("sec-websocket-key")
    }258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const hash = await crypto.subtle.digest("SHA-1", encoder.encode(key));
    const protocol = of("sec-websocket-protocol");
    await socket.send(encoder.encode([
      "HTTP/1.1 101 Switching Protocols",
      "upgrade: websocket",
      "connection: Upgrade",
      `sec-websocket-accept: ${new Uint8Array(hash).toBase64()}`,
      ...protocol ? [`sec-websocket-protocol: ${protocol}`] : [],
      "\r\n",
    ].join("\r\n")));
    accept(socket);
  };
  (async () => {
    for await (const conn of listener) serve(conn).catch(console.error);
  })();
  return `127.0.0.1:${(listener.addr as Deno.NetAddr).port}`;
}
