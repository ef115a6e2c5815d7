/** A WebSocket handshake by hand: shows the status, and can stop reading. */

/** One connection after its handshake. */
export class RawSocket implements Disposable {
  readonly status: number;
  readonly #connection: Deno.TcpConn;

  private constructor(connection: Deno.TcpConn, status: number) {
    this.#connection = connection;
    this.status = status;
  }

  static async open(
    port: number,
    path = "/",
    headers: Record<string, string> = {},
  ): Promise<RawSocket> {
    const connection = await Deno.connect({ hostname: "127.0.0.1", port });
    const fields = {
      host: `127.0.0.1:${port}`,
      upgrade: "websocket",
      connection: "Upgrade",
      "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
      "sec-websocket-version": "13",
      ...headers,
    };
    const lines = Object.entries(fields).map(([name, value]) =>
      `${name}: ${value}\r\n`
    );
    await connection.write(
      new TextEncoder().encode(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`),
    );
    const buffer = new Uint8Array(1_024);
    const read = await connection.read(buffer) ?? 0;
    const text = new TextDecoder().decode(buffer.subarray(0, read));
    return new RawSocket(connection, Number(text.split(" ")[1]));
  }

  /** Sends a text frame, masked with zeros. */
  async send(text: string, opcode = 1): Promise<void> {
    const body = new TextEncoder().encode(text);
    const size = body.length < 126
      ? [0x80 | body.length]
      : [0x80 | 126, body.length >> 8, body.length & 255];
    const frame = new Uint8Array([0x80 | opcode, ...size, 0, 0, 0, 0, ...body]);
    await this.#connection.write(frame);
  }

  /** Closes the TCP connection, without a close frame. */
  [Symbol.dispose](): void {
    this.#connection.close();
  }
}
