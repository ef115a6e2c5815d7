/** A session and the fake it talks to, for tests. */
import { connect, type ConnectOptions } from "../../src/realtime/connect.ts";
import type { RealtimeSession } from "../../src/realtime/session.ts";
import {
  Fake as FakeOpenAI,
  type FakeOptions,
} from "../../src/testing/fake.ts";

export type { FakeOpenAI };

/** Both ends of a line. */
export interface Line extends AsyncDisposable {
  readonly fake: FakeOpenAI;
  readonly session: RealtimeSession;
}

/** Dials again at once, so that no test waits. */
export const EAGER = { minDelay: 1, maxDelay: 5, jitter: 0 } as const;

/** No turn detection: the test says when a turn has ended. */
export const MANUAL = { audio: { input: { turn_detection: null } } } as const;

export async function fakeOpenAI(options?: FakeOptions): Promise<FakeOpenAI> {
  const fake = new FakeOpenAI(options);
  await fake.listen(0);
  return fake;
}

export function connectTo(
  fake: FakeOpenAI,
  options: Partial<ConnectOptions> = {},
): Promise<RealtimeSession> {
  return connect({
    apiKey: "sk-test",
    baseURL: fake.baseURL,
    model: "gpt-realtime",
    session: MANUAL,
    reconnect: EAGER,
    explain: false,
    ...options,
  });
}

/** A fake and a session on it; both end with the test. */
export async function line(
  options: Partial<ConnectOptions> = {},
  fakeOptions?: FakeOptions,
): Promise<Line> {
  const fake = await fakeOpenAI(fakeOptions);
  const session = await connectTo(fake, options);
  return {
    fake,
    session,
    async [Symbol.asyncDispose]() {
      await session.close();
      await fake[Symbol.asyncDispose]();
    },
  };
}

/** Silence of so many ms, as PCM16. */
export function silence(ms: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(ms * 48);
}

/** Audio that is no silence. */
export function noise(ms: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(ms * 48).map((_, at) => at * 31 & 127);
}

/** What a user says in writing. */
export function said(text: string, id?: string) {
  return {
    type: "message" as const,
    role: "user" as const,
    content: [{ type: "input_text" as const, text }],
    ...(id ? { id } : {}),
  };
}
