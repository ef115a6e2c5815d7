/**
 * A network between the page and its server that can be cut and slowed down.
 *
 * @module
 */

/** Passes connections on to a port of this machine. */
export class TcpProxy implements AsyncDisposable {
  /** Holds back what the server sends, in ms for each piece, up to this much at random. */
  jitter = 0;
  readonly #target: number;
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #connections = new Set<Deno.TcpConn>();
  readonly #done: Promise<unknown>;

  /** @param target The port of the server. */
  constructor(target: number) {
    this.#target = target;
    this.#done = this.#accept();
  }

  /** The port to connect to. */
  get port(): number {
    return this.#listener.addr.port;
  }

  /** Cuts every connection, as a lost network does. */
  cut(): void {
    for (const connection of this.#connections) {
      try {
        connection.close();
      } catch {
        // closed already
      }
    }
    this.#connections.clear();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    this.cut();
    await this.#done;
  }

  async #accept(): Promise<void> {
    const pipes: Promise<void>[] = [];
    try {
      for await (const client of this.#listener) {
        const server = await Deno.connect({
          hostname: "127.0.0.1",
          port: this.#target,
        });
        this.#connections.add(client).add(server);
        pipes.push(
          this.#pipe(client, server, () => 0),
          this.#pipe(server, client, () => this.jitter * Math.random()),
        );
      }
    } catch {
      // the listener was closed
    }
    await Promise.all(pipes);
  }

  async #pipe(
    from: Deno.TcpConn,
    to: Deno.TcpConn,
    delay: () => number,
  ): Promise<void> {
    const writer = to.writable.getWriter();
    try {
      for await (const chunk of from.readable) {
        const ms = delay();
        if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
        await writer.write(chunk);
      }
      await writer.close();
    } catch {
      // one side was cut
    }
  }
}
