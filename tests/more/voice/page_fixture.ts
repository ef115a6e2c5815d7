/**
 * The voice page over a fake, on a port of this machine.
 *
 * @module
 */
import { voicePage } from "../../../examples/voice/page_server.ts";
import type { RelayOptions } from "@duplex/openai/relay";
import {
  type FakeOpenAI,
  fakeOpenAI,
  type HeardAudio,
} from "@duplex/openai/testing";

/** Pitch of the fake's voice. */
export const VOICE_HERTZ = 330;
/** Length of its replies. */
export const REPLY_SECONDS = 3;

function speak(_text: string, rate: number): Float32Array {
  const samples = new Float32Array(rate * REPLY_SECONDS);
  for (let at = 0; at < samples.length; at++) {
    samples[at] = 0.4 * Math.sin(2 * Math.PI * VOICE_HERTZ * at / rate);
  }
  return samples;
}

/** A page that can be opened. */
export class PageFixture implements AsyncDisposable {
  /** What the fake heard. */
  readonly heard: HeardAudio[];
  /** The fake. */
  readonly fake: FakeOpenAI;
  readonly #options: Partial<RelayOptions>;
  #page: ReturnType<typeof voicePage>;
  #server: Deno.HttpServer<Deno.NetAddr>;

  private constructor(
    fake: FakeOpenAI,
    heard: HeardAudio[],
    options: Partial<RelayOptions>,
  ) {
    this.fake = fake;
    this.heard = heard;
    this.#options = options;
    this.#page = voicePage(fake.client(), options);
    this.#server = this.#serve(0);
  }

  /** Starts the fake and the server. */
  static async start(
    options: Partial<RelayOptions> = {},
  ): Promise<PageFixture> {
    const heard: HeardAudio[] = [];
    const fake = await fakeOpenAI({
      pace: 4,
      speak,
      listen(audio) {
        heard.push(audio);
        return "Can you hear me?";
      },
    });
    fake.on(() => true, "I hear you very well, thank you for asking me that.");
    return new PageFixture(fake, heard, options);
  }

  /** Port of the server. */
  get port(): number {
    return this.#server.addr.port;
  }

  /** Address of the page. */
  get url(): string {
    return `http://localhost:${this.port}/`;
  }

  /** Stops the relay as SIGINT does, and starts another one on the same port. */
  async restart(): Promise<void> {
    const { port } = this.#server.addr;
    await this.#stop();
    this.#page = voicePage(this.fake.client(), this.#options);
    this.#server = this.#serve(port);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stop();
    await this.fake[Symbol.asyncDispose]();
  }

  #serve(port: number): Deno.HttpServer<Deno.NetAddr> {
    const { handle } = this.#page;
    return Deno.serve({ port, hostname: "127.0.0.1", onListen() {} }, handle);
  }

  async #stop(): Promise<void> {
    await this.#page.relay.drain();
    await this.#server.shutdown();
  }
}
