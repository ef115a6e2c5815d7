/** A session and the fake it is connected to. */
import { connect } from "../../src/realtime/session/connect.ts";
import type { ConnectOptions } from "../../src/realtime/session/options.ts";
import type { RealtimeSession } from "../../src/realtime/session/session.ts";
import {
  Fake as FakeOpenAI,
  type FakeOptions,
} from "../../src/testing/fake.ts";
import type { FakeRealtimeSession } from "../../src/testing/realtime/session.ts";

export type { FakeOpenAI, FakeRealtimeSession };

/** An event, as it is sent. */
export type Fields = Record<string, unknown>;

/** Both ends of a connection. */
export interface OpenSession extends AsyncDisposable {
  readonly fake: FakeOpenAI;
  readonly session: RealtimeSession;
}

/** Reconnects at once, so that no test waits. */
export const FAST_RECONNECT = { minDelay: 1, maxDelay: 5, jitter: 0 } as const;

/** No turn detection: the test commits the input audio buffer. */
export const MANUAL_TURNS = {
  audio: { input: { turn_detection: null } },
} as const;

/** The server detects turns after little silence, transcribes them and responds. */
export const SERVER_VAD = {
  instructions: "Be brief.",
  audio: {
    input: {
      transcription: { model: "whisper-1" },
      turn_detection: {
        type: "server_vad",
        prefix_padding_ms: 20,
        silence_duration_ms: 40,
      },
    },
  },
} as const;

/** Parameters of a response without audio. */
export const TEXT_ONLY = { output_modalities: ["text" as const] };

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
    session: MANUAL_TURNS,
    reconnect: FAST_RECONNECT,
    explain: false,
    ...options,
  });
}

/** A fake and a session connected to it; both end with the test. */
export async function openSession(
  options: Partial<ConnectOptions> = {},
  fakeOptions?: FakeOptions,
): Promise<OpenSession> {
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
