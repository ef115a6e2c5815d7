/** What the fake says on each surface, held to the types and to the API's schemas. */
import { assertEquals } from "@std/assert";
import type {
  ClientEvent,
  ServerEvent,
} from "../../../src/generated/types/live/live.ts";
import type {
  ConnectClientEvent,
  ConnectServerEvent,
} from "../../../src/generated/types/live/sideband/sideband.ts";
import type {
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent,
} from "../../../src/generated/types/realtime/realtime.ts";
import type { ResponsesServerEvent } from "../../../src/generated/types/responses/responses.ts";
import { fakeOpenAI } from "../../../src/testing.ts";
import {
  eventsOf,
  marked,
  misfits,
  SOON,
  speech,
  typesOf,
} from "./wire_log.ts";

const START = { session: { model: "gpt-live-1" } } as const;

/** Every event that a Live session may send, and whether this fake sends it by itself. */
const SAYS: Record<(ServerEvent | ConnectServerEvent)["type"], boolean> = {
  "session.started": true,
  "session.updated": true,
  "session.closed": true,
  "session.input_audio.muted": true,
  "session.input_audio.unmuted": true,
  "session.input_audio.append": false,
  "session.output_audio.fixture.playing": true,
  "session.output_audio.fixture.played": true,
  "session.output_audio.delta": true,
  "session.instructions.appended": true,
  "session.thinking.appended": true,
  "session.commentary.appended": true,
  "session.input_transcript.delta": true,
  "session.output_transcript.delta": true,
  "session.delegation.created": false,
  "session.usage.updated": true,
  "decision.event": true,
  "decision.item.created": true,
  "decision.item.deleted": true,
  "response.event": true,
  "transport.dtmf.received": false,
  "transport.dtmf.send": false,
  "transport.dtmf.sent": true,
  "transport.ringing": false,
  "transport.answered": false,
  "transport.failed": false,
  "error": true,
  "info": false,
};

/** A command of each type; the compiler knows whether one is missing. */
const COMMANDS: {
  [T in (ClientEvent | ConnectClientEvent)["type"]]: Extract<
    ClientEvent | ConnectClientEvent,
    { type: T }
  >;
} = {
  "session.start": { type: "session.start", ...START }, // refused: it has started
  "session.input_audio.append": {
    type: "session.input_audio.append",
    audio: speech("Hi").toBase64(),
  },
  "session.input_audio.mute": { type: "session.input_audio.mute" },
  "session.input_audio.unmute": { type: "session.input_audio.unmute" },
  "session.output_audio.fixture.play": {
    type: "session.output_audio.fixture.play",
    audio: "AAAA",
  },
  "session.instructions.append": {
    type: "session.instructions.append",
    content: "x",
    delegation_id: null,
  },
  "session.thinking.append": {
    type: "session.thinking.append",
    content: "x",
    delegation_id: null,
  },
  "session.commentary.append": {
    type: "session.commentary.append",
    content: "x",
    delegation_id: null,
  },
  "decision.create": { type: "decision.create", event_id: "evt" },
  "decision.item.create": {
    type: "decision.item.create",
    item: { id: "item_1", type: "message", role: "user", content: "x" },
  },
  "decision.item.delete": { type: "decision.item.delete", item_id: "item_1" },
  "session.update": {
    type: "session.update",
    session: {
      delegation: { type: "responses", responses: { model: "gpt-5" } },
    },
  },
  "response.item.create": {
    type: "response.item.create",
    item: { type: "message", role: "user", content: "Hi" },
  },
  "response.create": { type: "response.create" },
  "transport.dtmf.send": { type: "transport.dtmf.send", event: "5" },
  "session.close": { type: "session.close" },
};

Deno.test(
  "Live: the fake accepts every command, and its events are typed and fit the schema",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const client = openai.client();
    const session = await client.live.connect({
      session: {
        ...START.session,
        delegation: {
          type: "decisions",
          decisions: { model: "gpt-5", questions: [] },
        },
      },
    });
    await using side = await client.live.attach(openai.realtime.sessions[0].id);
    const spoken = session.once("session.usage.updated");
    const answered = session.once("response.event");
    const dialled = side.once("transport.dtmf.sent");
    for (const command of Object.values(COMMANDS)) {
      if (command.type === "transport.dtmf.send") side.send(command);
      else if (command.type !== "session.close") session.send(command);
    }
    await Promise.all([spoken, answered, dialled]);
    const over = side.closed;
    await session.finish();
    await over;
    const line = /^\/live\/sessions$/;
    const joined = /attach$/;
    assertEquals(
      typesOf([
        ...eventsOf(openai, { path: line, from: "client" }),
        ...eventsOf(openai, { path: joined, from: "client" }),
      ]),
      Object.keys(COMMANDS).sort(),
    );
    assertEquals(
      typesOf(eventsOf(openai, { path: line, from: "server" })),
      marked(SAYS),
    );
    assertEquals(
      await misfits(
        openai,
        { path: line, from: "client", schema: "ClientEvent" },
        { path: line, from: "server", schema: "ServerEvent" },
        { path: joined, from: "client", schema: "ConnectClientEvent" },
        { path: joined, from: "server", schema: "ConnectServerEvent" },
      ),
      [],
    );
  },
);

/** Every event of a translation; the fake sends them all. */
const TRANSLATES: Record<RealtimeTranslationServerEvent["type"], boolean> = {
  "session.created": true,
  "session.updated": true,
  "session.closed": true,
  "session.input_transcript.delta": true,
  "session.output_transcript.delta": true,
  "session.output_audio.delta": true,
  "error": true,
};

Deno.test(
  "translation: the fake sends every event, and each fits the schema",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const session = await openai.client().realtime.translate({
      language: "fr",
      session: {
        audio: { input: { transcription: { model: "gpt-realtime-whisper" } } },
      },
    });
    const refused = session.once("error");
    session.append("?");
    session.append(speech("Good day"));
    assertEquals((await refused).error.param, "audio");
    await session.finish();
    const path = /translations$/;
    assertEquals(
      typesOf(eventsOf(openai, { path, from: "server" })),
      marked(TRANSLATES),
    );
    const asked: RealtimeTranslationClientEvent["type"][] = [
      "session.close",
      "session.input_audio_buffer.append",
      "session.update",
    ];
    assertEquals(typesOf(eventsOf(openai, { path, from: "client" })), asked);
    assertEquals(
      await misfits(
        openai,
        { path, from: "client", schema: "RealtimeTranslationClientEvent" },
        { path, from: "server", schema: "RealtimeTranslationServerEvent" },
      ),
      [],
    );
  },
);

/** The events of Responses that the fake sends; none that the type does not know. */
const ANSWERS: readonly ResponsesServerEvent["type"][] = [
  "error",
  "response.completed",
  "response.content_part.added",
  "response.content_part.done",
  "response.created",
  "response.failed",
  "response.function_call_arguments.delta",
  "response.function_call_arguments.done",
  "response.in_progress",
  "response.incomplete",
  "response.output_item.added",
  "response.output_item.done",
  "response.output_text.delta",
  "response.output_text.done",
  "response.refusal.delta",
  "response.refusal.done",
];

Deno.test(
  "Responses over a socket: the fake's events are typed and fit the schema",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    openai.once("call", { toolCalls: [{ name: "f" }] })
      .once("no", { refusal: "No." })
      .once("cut", { text: "Half", finish: "length" })
      .once("fail", { failure: { code: "server_error", message: "Broke." } });
    await using socket = await openai.client().responses.connect();
    const model = "gpt-5";
    const tools = [{
      type: "function" as const,
      name: "f",
      parameters: { type: "object" },
      strict: false,
    }];
    const runs = [
      ...["call", "no", "cut", "fail"].map((input) =>
        socket.create({ model, input, tools }, { streamId: input })
      ),
      socket.create({ model, input: "x", previous_response_id: "resp_x" }),
    ];
    await Promise.allSettled(runs.map(({ done }) => done));
    const path = /^\/responses$/;
    assertEquals(
      typesOf(eventsOf(openai, { path, from: "server" })),
      [...ANSWERS].sort(),
    );
    assertEquals(
      await misfits(
        openai,
        { path, from: "client", schema: "ResponsesClientEvent" },
        { path, from: "server", schema: "ResponsesServerEvent" },
      ),
      [],
    );
  },
);
