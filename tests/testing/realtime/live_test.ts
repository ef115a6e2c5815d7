/** Live through the client, against the fake: a session from its start to its end. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import type {
  ClientEvent,
  ServerEvent,
} from "../../../src/generated/types/live/live.ts";
import { RealtimeError } from "../../../src/realtime/wire/errors.ts";
import { fakeOpenAI } from "../../../src/testing.ts";
import {
  awkward,
  heard,
  misfits,
  SOON,
  speech,
  text,
  upTo,
} from "./wire_log.ts";

const START = { session: { model: "gpt-live-1" } } as const;
const AUDIO = "session.output_audio.delta";
const LINE = /^\/live\/sessions$/;
const CLIENT = { path: LINE, from: "client", schema: "ClientEvent" } as const;
const SERVER = { path: LINE, from: "server", schema: "ServerEvent" } as const;

Deno.test(
  "client.live.connect() receives speech, responds in text and audio, and counts the time",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    openai.once("the weather", "It rains.");
    await using session = await openai.client().live.connect({
      session: { ...START.session, instructions: "Be brief." },
    });
    const events = session.events();
    const voice = session.audio.output.getReader();
    await awkward(speech("How is the weather?"), 1_001).pipeTo(
      session.audio.input,
    );
    const turn = await upTo(events, "session.usage.updated");
    assertEquals(
      text(turn, "session.input_transcript.delta"),
      "How is the weather?",
    );
    assertEquals(text(turn, "session.output_transcript.delta"), "It rains.");
    assertEquals(heard(turn, AUDIO), "It rains.");
    const [first] = turn.filter(({ type }) => type === AUDIO);
    assert(first.type === AUDIO);
    const { bytes, startMs } = (await voice.read()).value!;
    assertEquals([bytes.toBase64(), startMs], [first.delta, 0]);
    await voice.cancel();
    let end = 0;
    for (const event of turn) {
      if (event.type !== AUDIO) continue;
      assertEquals(event.start_ms, end); // no gap, no overlap
      end = event.end_ms!;
    }
    assertEquals(end, 600); // nine bytes of 60 ms, and two tones of 30 ms
    const last = turn.at(-1)!;
    assertEquals(
      last.type === "session.usage.updated" && last.usage.seconds >= 0,
      true,
    );
    assertEquals(
      openai.realtime.sessions[0].session.instructions,
      "Be brief.",
    );
    assertEquals(await misfits(openai, CLIENT, SERVER), []);
  },
);

Deno.test(
  "LiveSession.finish() requests the end, receives it, and closes with 1000",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const session = await openai.client().live.connect(START);
    const told: string[] = [];
    session.on(
      "session.closed",
      ({ reason }) => told.push(`${reason} while ${session.phase}`),
    );
    assertEquals((await session.finish()).code, 1000);
    assertEquals(told, ["close_requested while ready"]);
    assertEquals([session.phase, openai.realtime.sessions[0].ended?.code], [
      "closed",
      1000,
    ]);
  },
);

Deno.test(
  "a Live session that expires reports its reason, and ends without an error",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const session = await openai.client().live.connect(START);
    const events = session.events();
    openai.realtime.sessions[0].expire();
    const closed = (await upTo(events, "session.closed")).at(-1)!;
    assertEquals(closed.type === "session.closed" && closed.reason, "expired");
    assertEquals((await session.closed).code, 1000);
    assertEquals((await Array.fromAsync(events)).map(({ type }) => type), [
      "closed",
    ]);
  },
);

Deno.test(
  "client.live.connect() rejects with the API's words if the start is refused",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    await assertRejects(
      () => openai.client().live.connect({ session: { model: "" } }),
      Error,
      "Cannot receive session.started: Missing required parameter: 'session.model'.",
    );
  },
);

Deno.test(
  "LiveSession.request() settles many commands at once, each with its own reply",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    await using session = await openai.client().live.connect(START);
    const item = {
      id: "item_1",
      type: "message",
      role: "user",
      content: "Hi",
    } as const;
    const told = { content: "x", delegation_id: null };
    const asked: [ClientEvent, ServerEvent["type"] | `no: ${string}`][] = [
      [{ type: "session.input_audio.mute" }, "session.input_audio.muted"],
      [
        {
          type: "session.update",
          session: { instructions: "Be rude." } as never,
        },
        "no: session.instructions",
      ],
      [
        { type: "session.instructions.append", ...told },
        "session.instructions.appended",
      ],
      [
        { type: "session.thinking.append", content: "x" } as never,
        "no: delegation_id",
      ],
      [
        { type: "session.thinking.append", ...told },
        "session.thinking.appended",
      ],
      [
        { type: "session.commentary.append", ...told },
        "session.commentary.appended",
      ],
      [{ type: "decision.item.create", item }, "decision.item.created"],
      [{ type: "decision.item.delete", item_id: "item_2" }, "no: item_id"],
      [
        { type: "decision.item.delete", item_id: "item_1" },
        "decision.item.deleted",
      ],
      [{ type: "decision.create", event_id: "" }, "no: session.delegation"],
      [
        { type: "session.output_audio.fixture.play", audio: "AAAA" },
        "session.output_audio.fixture.playing",
      ],
      [{ type: "session.input_audio.unmute" }, "session.input_audio.unmuted"],
      [
        { type: "session.update", session: { triggers: [] } },
        "session.updated",
      ],
    ];
    const answers = asked.map(([command]) =>
      session.request(command).then(({ type }) => type, (error) => {
        if (error instanceof RealtimeError) return `no: ${error.param}`;
        throw error;
      })
    );
    assertEquals(await Promise.all(answers), asked.map(([, answer]) => answer));
  },
);

Deno.test(
  "a muted Live session ignores audio until it is unmuted",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    await using session = await openai.client().live.connect(START);
    const events = session.events();
    await session.request({ type: "session.input_audio.mute" });
    session.append(speech("Say one"));
    await session.request({ type: "session.input_audio.unmute" });
    session.append(speech("Say two").toBase64());
    const turn = await upTo(events, "session.usage.updated");
    assertEquals(text(turn, "session.output_transcript.delta"), "two");
  },
);

Deno.test(
  "a Live delegation to Responses is created, receives its events, and is reported to the session",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    openai.once("flights", "Three flights.");
    const responses = { model: "gpt-5" };
    await using session = await openai.client().live.connect({
      session: {
        ...START.session,
        delegation: { type: "responses", responses },
      },
    });
    const created = session.once("session.delegation.created");
    openai.realtime.sessions[0].emit({ // the fake does not delegate by itself
      type: "session.delegation.created",
      delegation: { id: "dlg_1", target: "responses", type: "delegation" },
      offset_ms: 20,
    });
    const { delegation } = await created;
    const events = session.events("response.event");
    session.send({
      type: "response.item.create",
      item: { type: "message", role: "user", content: "Any flights?" },
    });
    const first = await session.request({ type: "response.create" });
    assertEquals(
      first.type === "response.event" && first.event.type,
      "response.created",
    );
    const types: unknown[] = [];
    for await (const { event } of events) {
      types.push(event.type);
      if (event.type !== "response.completed") continue;
      const { output } = event.response as { output: { content: unknown }[] };
      assertEquals(
        (output[0].content as { text: string }[])[0].text,
        "Three flights.",
      );
      break;
    }
    assertEquals(types[0], "response.created"); // none before, each once
    assertEquals(new Set(types).has("response.output_text.delta"), true);
    const told = await session.request({
      type: "session.commentary.append",
      content: "Three flights.",
      delegation_id: delegation.id,
    });
    assertEquals(told.type, "session.commentary.appended");
    assertEquals(await misfits(openai, CLIENT, SERVER), []);
  },
);

Deno.test(
  "a Live delegation to decisions supports every kind of question",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const session = await openai.client().live.connect({
      session: {
        ...START.session,
        delegation: {
          type: "decisions",
          decisions: {
            model: "gpt-5",
            questions: [
              { type: "predicate", name: "polite", instructions: "Polite?" },
              {
                type: "choice",
                name: "which",
                instructions: "Which?",
                choices: [{ value: "a" }, { value: "b" }],
              },
              {
                type: "score",
                name: "how",
                instructions: "How?",
                levels: [{ label: "low" }],
              },
            ],
          },
        },
      },
    });
    const decided = session.once("decision.event");
    session.send({ type: "decision.create", event_id: "evt" });
    const { event } = await decided;
    assertEquals(event.decision.answers.map(({ type, name }) => [type, name]), [
      ["predicate", "polite"],
      ["choice", "which"],
      ["score", "how"],
    ]);
    await session.finish();
    assertEquals(await misfits(openai, CLIENT, SERVER), []);
  },
);
