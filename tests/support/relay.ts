/** A relay between a fake and clients of bare frames. */
import { assert } from "@std/assert";
import { OpenAI } from "../../mod.ts";
import { realtimeRelay, type Relay } from "../../src/relay/relay.ts";
import type { RelayOptions } from "../../src/relay/options/options.ts";
import { Fake, type FakeOptions } from "../../src/testing/fake.ts";
import type { Fields } from "./session.ts";

/** How a client connection ended. */
export interface Ended {
  readonly code: number;
  readonly reason: string;
}

/** A client of bare frames. */
export class BareClient {
  readonly socket: WebSocket;
  /** Everything that came, in order; binary messages as bytes. */
  readonly received: (Fields | Uint8Array)[] = [];
  /** The text frames as they came. */
  readonly texts: string[] = [];
  readonly closed: Promise<Ended>;
  readonly opened: Promise<void>;
  #waiting: (() => void)[] = [];
  #over = false;

  constructor(
    url: string,
    options: { protocols?: string[]; headers?: Record<string, string> } = {},
  ) {
    this.socket = new WebSocket(url, options);
    this.socket.binaryType = "arraybuffer";
    const open = Promise.withResolvers<void>();
    const end = Promise.withResolvers<Ended>();
    this.opened = open.promise;
    this.closed = end.promise;
    this.opened.catch(() => {});
    this.socket.onopen = () => open.resolve();
    this.socket.onerror = () => {};
    this.socket.onclose = ({ code, reason }) => {
      this.#over = true;
      open.reject(new Error(`closed with ${code}`));
      end.resolve({ code: code || 1006, reason }); // Deno reports 0
      this.#wake();
    };
    this.socket.onmessage = ({ data }) => {
      if (typeof data === "string") {
        this.texts.push(data);
        this.received.push(JSON.parse(data));
      } else this.received.push(new Uint8Array(data));
      this.#wake();
    };
  }

  /** Messages in JSON. */
  get events(): Fields[] {
    return this.received.filter((one) =>
      !(one instanceof Uint8Array)
    ) as Fields[];
  }

  /** Types of all messages in JSON. */
  get types(): unknown[] {
    return this.events.map(({ type }) => type);
  }

  /** The next message that fits, or the first of those that came already. */
  async find(
    wanted: string | ((event: Fields) => boolean),
    after = 0,
  ): Promise<Fields> {
    const fits = typeof wanted === "string"
      ? ({ type }: Fields) => type === wanted
      : wanted;
    for (;;) {
      const found = this.events.slice(after).find(fits);
      if (found) return found;
      assert(
        !this.#over,
        `closed before ${wanted} came: ${this.types.slice(-20).join(", ")}`,
      );
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  send(event: Fields | string | Uint8Array<ArrayBuffer>): void {
    this.socket.send(
      typeof event === "string" || event instanceof Uint8Array
        ? event
        : JSON.stringify(event),
    );
  }

  /** Says something in writing. */
  say(text: string): void {
    this.send({
      type: "conversation.item.create",
      item: {
        type: "message",
        role: "user",
        content: [{ type: "input_text", text }],
      },
    });
    this.send({ type: "response.create" });
  }

  async close(code = 1000): Promise<Ended> {
    if (this.socket.readyState < 2) this.socket.close(code);
    return await this.closed;
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** A fake, a relay in front of it, and clients. */
export class RelayUnderTest implements AsyncDisposable {
  readonly fake: Fake;
  readonly relay: Relay;
  readonly server: Deno.HttpServer<Deno.NetAddr>;
  readonly errors: unknown[] = [];
  readonly clients: BareClient[] = [];

  constructor(fake: Fake, options: Partial<RelayOptions>) {
    this.fake = fake;
    this.relay = realtimeRelay(clientOf(fake), {
      session: SESSION,
      onError: (error) => this.errors.push(error),
      ...options,
    });
    this.server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen() {} },
      this.relay,
    );
  }

  get http(): string {
    return `http://127.0.0.1:${this.server.addr.port}`;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.server.addr.port}`;
  }

  connect(
    path = "/",
    options: { protocols?: string[]; headers?: Record<string, string> } = {},
  ): BareClient {
    const client = new BareClient(`${this.url}${path}`, options);
    this.clients.push(client);
    return client;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.clients.map((client) => client.close()));
    await this.relay.drain();
    await this.server.shutdown();
    await this.fake[Symbol.asyncDispose]();
  }
}

/** Session options of a relay under test. */
export const SESSION = {
  model: "gpt-realtime",
  session: { audio: { input: { turn_detection: null } } },
  reconnect: { minDelay: 1, maxDelay: 5, jitter: 0 },
  explain: false,
} as const satisfies RelayOptions["session"];

/** A client of a fake. */
export function clientOf(fake: Fake): OpenAI {
  return new OpenAI({
    apiKey: "sk-test-relay",
    baseURL: fake.baseURL,
    envFile: null,
  });
}

/** Starts a relay between a fake and clients of bare frames. */
export async function relayUnderTest(
  options: Partial<RelayOptions> = {},
  fakeOptions?: FakeOptions,
): Promise<RelayUnderTest> {
  const fake = new Fake(fakeOptions);
  await fake.listen(0);
  return new RelayUnderTest(fake, options);
}
