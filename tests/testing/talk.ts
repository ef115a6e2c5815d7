/** A client of bare frames, for tests of what the fake says over its sockets. */
import type { FakeOpenAI, Fields } from "../../src/testing.ts";

export const AUTH = { headers: { authorization: "Bearer sk-test" } };

/** What waits for an event that never comes is to fail, not to hang. */
export const SOON: Pick<Deno.TestDefinition, "timeout"> = { timeout: 10_000 };

/** Keeps what it gets, and waits for kinds of it. */
export interface Talk {
  readonly got: Fields[];
  /** It is open, waited for. */
  opened: Promise<unknown>;
  send(event: Fields): void;
  /** The nth event of a type, waited for. */
  next(type: string, nth?: number): Promise<Fields>;
  /** The error of the nth refusal, waited for. */
  refusal(nth?: number): Promise<Fields>;
  /** How it ended, waited for. */
  closed: Promise<CloseEvent>;
  /** Why it failed; empty while it did not. */
  failure: string;
  close(): void;
}

/** Dials a path of the fake, whether or not it is let in. */
export function dial(
  openai: FakeOpenAI,
  path: string,
  options: object = AUTH,
): Talk {
  const socket = new openai.WebSocket(
    `wss://api.openai.com/v1${path}`,
    options as never,
  );
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
    opened: new Promise((resolve) => socket.onopen = resolve),
    failure: "",
    send: (event) => socket.send(JSON.stringify(event)),
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
    resolve(event);
    wake();
  };
  return talk;
}

/** Asks the fake over HTTP, with a key. */
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
