/**
 * An OpenAI that runs inside your test: HTTP, event streams and WebSockets, with scripts, faults and a recorder.
 *
 * @example
 * ```ts
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI({ port: null });
 * openai.on("weather", "It rains.");
 *
 * const client = openai.client();
 * const response = await client.responses.create({
 *   model: "gpt-5",
 *   input: "How is the weather?",
 * });
 * assertEquals(response.output_text, "It rains.");
 * openai.requests.assertCalled("POST /responses", 1);
 * ```
 *
 * @module
 */
import { OpenAI } from "./runtime.js";
import type { ClientOptions } from "./config/client_options.ts";
import { Fake } from "./testing/fake.ts";
import { runProgram } from "./testing/program.ts";
import type { FakeOptions } from "./testing/settings.ts";

export { readCassette } from "./testing/cassette/cassette.ts";
export type { CassetteLine } from "./testing/cassette/cassette.ts";
export { replayCassette } from "./testing/cassette/replay.ts";
export type {
  CassettePlayer,
  ReplayOptions,
} from "./testing/cassette/replay.ts";
export { recordCassette } from "./testing/cassette/record.ts";
export type {
  CassetteRecorder,
  RecordOptions,
} from "./testing/cassette/record.ts";
export type { ChaosOptions } from "./testing/chaos.ts";
export { ManualClock } from "./testing/clock.ts";
export type { Clock } from "./testing/clock.ts";
export { Fake } from "./testing/fake.ts";
export type { RealtimeView } from "./testing/fake.ts";
export type {
  CutKind,
  Fault,
  FaultPosition,
  SocketFault,
} from "./testing/faults.ts";
export type { Fields } from "./testing/fields.ts";
export type { RealtimeCall } from "./testing/realtime/http.ts";
export type {
  Matcher,
  Prompt,
  PromptMessage,
  PromptTool,
  Reply,
  ScriptedCall,
  ScriptedReply,
} from "./testing/model.ts";
export type {
  EventMatcher,
  HeldEvents,
} from "./testing/realtime/event_hooks.ts";
export type { RealtimeItem } from "./testing/realtime/items.ts";
export type {
  FakeRealtimeSession,
  SessionEnd,
} from "./testing/realtime/session.ts";
export type { FakeRateLimits } from "./testing/rate_limits.ts";
export { Recorder } from "./testing/recorder.ts";
export type { RecordedFrame, RecordedRequest } from "./testing/recorder.ts";
export type { FakeOptions } from "./testing/settings.ts";
export type { RequestInfo, RequestMatcher } from "./testing/request_matcher.ts";
export { webhookRequest } from "./testing/webhook_request.ts";
export type {
  WebhookFields,
  WebhookRequestOptions,
} from "./testing/webhook_request.ts";
export type { HeardAudio, Pace } from "./testing/fake_state.ts";

/** An OpenAI in this process, and clients of it. */
export class FakeOpenAI extends Fake {
  /**
   * A client wired to this fake: over its port, or without a network if it has none.
   *
   * It does not read the environment.
   *
   * @param options They override the options that connect it to the fake.
   */
  client(options: ClientOptions = {}): OpenAI {
    return new OpenAI({
      apiKey: "sk-fake",
      adminAPIKey: "sk-admin-fake",
      organization: null,
      project: null,
      envFile: null,
      ...(this.isListening ? { baseURL: this.baseURL } : {
        baseURL: "https://fake.invalid/v1",
        fetch: this.fetch,
        WebSocket: this.WebSocket,
      }),
      ...options,
    });
  }
}

/**
 * Starts a fake.
 *
 * @example
 * ```ts
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI(); // on a free port of 127.0.0.1
 * console.log(openai.baseURL); // for a client in any language
 * ```
 *
 * @param options Settings of the fake.
 * @throws {TypeError} If an option is unknown or of the wrong type.
 * @throws {Deno.errors.NotCapable} Without the permission to listen; `port: null` needs none.
 */
export async function fakeOpenAI(
  options: FakeOptions = {},
): Promise<FakeOpenAI> {
  const fake = new FakeOpenAI(options);
  const { port = 0 } = options;
  if (port !== null) await fake.listen(port);
  return fake;
}

if (import.meta.main) await runProgram(Deno.args, fakeOpenAI);
