/** A WebSocket client without a library, for tests of the fake's frames. */
import {
  type FakeOpenAI,
  fakeOpenAI,
  type FakeOptions,
  type Fields,
} from "../../src/testing.ts";
import { encodeAudio, PCM24 } from "../../src/testing/sound/audio.ts";
import { synthesize } from "../../src/testing/sound/speech.ts";

export const AUTH = { headers: { authorization: "Bearer sk-test" } };

/** A test that waits for an event that never comes fails instead of hanging. */
export const SOON: Pick<Deno.TestDefinition, "timeout"> = { timeout: 10_000 };

/** Keeps the events it receives, and waits for events by type. */
export interface Talk {
  readonly got: Fields[];
  /** Types of the received events, in order. */
  readonly types: unknown[];
  /** Resolves when it is open. */
  opened: Promise<unknown>;
  send(event: Fields): void;
  /** Appends PCM16 at 24 kHz. */
  append(bytes: Uint8Array): void;
  /** Appends speech that the fake understands. */
  say(text: string): void;
  /** Appends silence. */
  silence(ms: number): void;
  /** Resolves with the nth event of a type. */
  next(type: string, nth?: number): Promise<Fields>;
  /** Resolves with the error of the nth refusal. */
  refusal(nth?: number): Promise<Fields>;
  /** Resolves when it is closed. */
  closed: Promise<CloseEvent>;
  /** Whether it is closed. */
  ended: boolean;
  /** Message of its error event; empty without one. */
  failure: string;
  close(): void;
}

/** Opens a socket to a path of the fake. */
export function dial(
  openai: FakeOpenAI,
  path: string,
  options: object = AUTH,
): Talk {
  const url = `wss://api.openai.com/v1${path}`;
  return over(new openai.WebSocket(url, options as never));
}

/** Wraps a socket that is being opened. */
export function over(socket: WebSocket): Talk {
  const got: Fields[] = [];
  const { promise: closed, resolve } = Promise.withResolvers<CloseEvent>();
  let waiting: (() => void)[] = [];
  const wake = () => {
    const woken = waiting;
    waiting = [];
    for (const one of woken) one();
  };
  const talk: Talk = {
    got,
    closed,
    ended: false,
    opened: new Promise((resolve) => socket.onopen = resolve),
    failure: "",
    get types() {
      return got.map((event) => event.type);
    },
    send: (event) => socket.send(JSON.stringify(event)),
    append: (bytes) =>
      talk.send({ type: "input_audio_buffer.append", audio: bytes.toBase64() }),
    say: (text) => talk.append(encodeAudio(synthesize(text, 24_000), PCM24)),
    silence: (ms) => talk.append(new Uint8Array(ms * 48)),
    close: () => socket.close(1000),
    refusal: async (nth) => (await talk.next("error", nth)).error as Fields,
    async next(type, nth = 1) {
      for (;;) {
        const found = got.filter((event) => event.type === type)[nth - 1];
        if (found) return found;
        if (socket.readyState === socket.CLOSED) {
          throw new Error(
            `closed before ${type}: ${got.map((event) => event.type)}`,
          );
        }
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
  };
  socket.onmessage = ({ data }) => {
    got.push(JSON.parse(data));
    wake();
  };
  socket.onerror = (event) => talk.failure = (event as ErrorEvent).message;
  socket.onclose = (event) => {
    talk.ended = true;
    resolve(event);
    wake();
  };
  return talk;
}

/** Opens a realtime session. */
export function dialRealtime(
  openai: FakeOpenAI,
  query = "model=gpt-realtime",
  options: object = AUTH,
): Talk {
  return dial(openai, `/realtime?${query}`, options);
}

/** Runs a test with a configured session, without a network. */
export async function converse(
  session: Fields,
  test: (talk: Talk, openai: FakeOpenAI) => Promise<void>,
  options: FakeOptions = {},
): Promise<void> {
  await using openai = await fakeOpenAI({ port: null, ...options });
  const one = dialRealtime(openai);
  await one.next("session.created");
  one.send({ type: "session.update", session });
  await one.next("session.updated");
  await test(one, openai);
}

/** The transcript of a response. */
export const textOf = (event: Fields) =>
  (event.response as { output: { content: Fields[] }[] }).output[0].content[0]
    .transcript;

/** The error of a refusal. */
export const errorOf = (event: Fields) =>
  event.error as {
    code: string;
    message: string;
    event_id: string;
    param: string;
  };

/** Sends a request to the fake, with a key. */
export async function post(
  openai: FakeOpenAI,
  path: string,
  body: Fields = {},
): Promise<{ status: number; body: Fields }> {
  const response = await openai.fetch(`https://api.openai.com/v1${path}`, {
    method: "POST",
    headers: { ...AUTH.headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
}
