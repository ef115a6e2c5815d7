/** Events with fields that are missing, null or of another kind, on every surface. */
import { assertEquals } from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import { transcribe } from "../../../src/realtime/session/transcribe.ts";
import {
  attachLive,
  connectLive,
} from "../../../src/realtime/surfaces/live.ts";
import { connectResponses } from "../../../src/realtime/surfaces/responses.ts";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import { chanceOf } from "../../support/chance.ts";
import { type Peer, scripted } from "../../support/scripted_socket.ts";
import { turns } from "../../support/event_loop.ts";
import { within } from "../../support/within.ts";

const SEED = Number(Deno.env.get("FUZZ_SEED") ?? 7);
const EVENTS = Number(Deno.env.get("FUZZ_EVENTS") ?? 400);

const TYPES = `error session.created session.updated session.started
  session.closed conversation.created conversation.item.added
  conversation.item.created conversation.item.done conversation.item.retrieved
  conversation.item.truncated conversation.item.deleted
  input_audio_buffer.speech_started input_audio_buffer.speech_stopped
  input_audio_buffer.committed input_audio_buffer.cleared
  input_audio_buffer.timeout_triggered
  conversation.item.input_audio_transcription.delta
  conversation.item.input_audio_transcription.completed
  conversation.item.input_audio_transcription.failed response.created
  response.done response.output_item.added response.output_item.done
  response.content_part.added response.content_part.done
  response.output_text.delta response.output_text.done
  response.output_audio.delta response.output_audio_transcript.delta
  response.function_call_arguments.done response.audio.delta response.text.delta
  rate_limits.updated session.output_audio.delta
  session.output_transcript.delta session.delegation.created
  session.instructions.appended response.completed response.failed
  response.event constructor __proto__`.split(/\s+/);
const FIELDS = `session item item_id response response_id delta transcript audio
  part content_index call_id arguments error previous_item_id audio_start_ms
  rate_limits event_id stream_id usage event message code`.split(/\s+/);
const VALUES: readonly unknown[] = [
  null,
  0,
  -1,
  "",
  "i_1",
  "r_1",
  "%%%",
  true,
  [],
  [null],
  {},
  { id: null },
  { id: "r_1", object: "realtime.response", status: "completed" },
  { id: "r_1", status: "completed", output: [null], usage: {} },
  { id: "i_1", type: "message", role: "assistant", content: null },
  { id: "i_1", type: "message", role: "user", content: [null] },
  { id: "i_2", type: "function_call", name: null, arguments: null },
  { type: "realtime", audio: null, tools: null },
  { message: null, event_id: 5, code: 5 },
];

function oddEvent(chance: ReturnType<typeof chanceOf>) {
  const event: Record<string, unknown> = { type: chance.one(TYPES) };
  for (let n = chance.below(5); n > 0; n--) {
    event[chance.one(FIELDS)] = chance.one(VALUES);
  }
  return event;
}

/** What all sessions have. */
interface AnySession extends AsyncDisposable {
  on(type: "error", listener: (event: object) => void): unknown;
  readonly phase: string;
}

type Endpoint = Parameters<typeof translate>[0];

const SURFACES: Readonly<
  Record<string, (at: Endpoint) => Promise<AnySession>>
> = {
  realtime: ({ baseURL }) =>
    connect({ apiKey: "sk-test", baseURL, model: "m" }),
  transcription: (at) => transcribe(at),
  translation: (at) => translate(at, { language: "de" }),
  live: (at) => connectLive(at, { session: { model: "gpt-live-1" } }),
  sideband: (at) => attachLive(at, "live_1"),
  responses: (at) => connectResponses(at),
};

for (const [surface, open] of Object.entries(SURFACES)) {
  Deno.test(`${surface}: no event of a server is a bare TypeError, or an error without a message (seeded)`, async () => {
    const chance = chanceOf(SEED);
    const sent = Promise.withResolvers<void>();
    await using server = scripted(async (peer: Peer) => {
      if (surface === "live") {
        await peer.next();
        peer.say({ type: "session.started", session: { id: "live_1" } });
      } else if (surface !== "sideband" && surface !== "responses") {
        peer.say({ type: "session.created", session: { id: "s" } });
        if (surface !== "realtime") await peer.next();
        peer.say({ type: "session.updated", session: { id: "s" } });
      }
      for (let n = 0; n < EVENTS; n++) {
        peer.say(oddEvent(chance));
        if (chance.happens(0.05)) await Promise.resolve();
      }
      sent.resolve();
      await peer.gone;
    });
    const endpoint = { baseURL: server.baseURL, token: () => "sk-test" };
    await using session = await within(open(endpoint), "connect");
    const odd: unknown[] = [];
    session.on("error", (event) => {
      const { error } = event as { error?: { message?: unknown } };
      const message = error?.message;
      const isPlain = typeof message === "string" && message !== "" &&
        !/undefined|not a function|not iterable|reading '/.test(message);
      if (!isPlain) odd.push(error);
    });
    await sent.promise;
    await turns(20); // the last events arrive
    assertEquals(odd, []);
  });
}
