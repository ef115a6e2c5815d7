/** A TCP proxy that cuts connections after a random number of bytes, in the middle of a frame too. */

/** One connection in so many is cut by time: a session gives up if 1,000 in a row last less than five seconds. */
const LONG_LIVED = 50;
const LONG_LIFE_MS = 6_000;

/** Random numbers from a seed, from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = state + 0x6d2b79f5 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return (mixed ^ mixed >>> 14) / 2 ** 32 + 0.5;
  };
}

export class CuttingProxy implements AsyncDisposable {
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #open = new Set<Deno.TcpConn>();
  readonly #target: number;
  readonly #random: () => number;
  readonly #done: Promise<void>;
  /** Connections that were cut. */
  cuts = 0;
  /** Whether it cuts no more. */
  calm = false;

  constructor(target: number, random: () => number) {
    this.#target = target;
    this.#random = random;
    this.#done = this.#accept();
  }

  get port(): number {
    return this.#listener.addr.port;
  }

  async #accept(): Promise<void> {
    const work: Promise<void>[] = [];
    for await (const client of this.#listener) work.push(this.#serve(client));
    await Promise.all(work);
  }

  async #serve(client: Deno.TcpConn): Promise<void> {
    const server = await Deno.connect({
      hostname: "127.0.0.1",
      port: this.#target,
    });
    const both = [client, server];
    for (const one of both) this.#open.add(one);
    // short lives and long ones
    let left = Math.ceil(1_000 + 120_000 * this.#random() ** 3);
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (this.#random() < 1 / LONG_LIVED) {
      left = Infinity;
      timer = setTimeout(() => {
        if (this.calm) return;
        this.cuts++;
        end();
      }, LONG_LIFE_MS);
    }
    const end = () => {
      clearTimeout(timer);
      for (const one of both) {
        if (!this.#open.delete(one)) continue;
        try {
          one.close();
        } catch {
          // closed by its peer
        }
      }
    };
    const pump = async (from: Deno.TcpConn, to: Deno.TcpConn) => {
      const buffer = new Uint8Array(16_384);
      try {
        for (;;) {
          const count = await from.read(buffer);
          if (count === null) break;
          const passed = this.calm ? count : Math.min(count, left);
          for (let at = 0; at < passed;) {
            at += await to.write(buffer.subarray(at, passed));
          }
          left -= count;
          if (left > 0 || this.calm) continue;
          this.cuts++;
          break;
        }
      } catch {
        // the other direction has ended
      }
      end();
    };
    await Promise.all([pump(client, server), pump(server, client)]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    for (const one of this.#open) {
      try {
        one.close();
      } catch {
        // closed already
      }
    }
    await this.#done;
  }
}
