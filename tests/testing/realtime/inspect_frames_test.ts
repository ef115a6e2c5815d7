/** What a client sends over a socket, held to the API's schemas. */
import { assertEquals } from "@std/assert";
import {
  type FakeOpenAI,
  fakeOpenAI,
  type Fields,
} from "../../../src/testing.ts";
import { dial, SOON, type Talk } from "../../support/talk.ts";

/** A frame that is refused: its code, its field, and a part of the words. */
type Case = readonly [
  frame: Fields,
  code: string,
  param: string,
  words?: string,
];

async function refuses(one: Talk, cases: readonly Case[]): Promise<void> {
  for (const [index, [frame, code, param, words = ""]] of cases.entries()) {
    const event_id = `event ${index}`;
    one.send({ event_id, ...frame });
    const error = await one.refusal(index + 1);
    assertEquals(
      [
        error.type,
        error.code,
        error.param,
        error.event_id ?? error.client_event_id,
        String(error.message).includes(words) ? "" : error.message,
      ],
      ["invalid_request_error", code, param, event_id, ""],
    );
  }
}

async function begun(openai: FakeOpenAI, path: string): Promise<Talk> {
  const one = dial(openai, path);
  await one.next("session.created");
  return one;
}

const update = (session: Fields) => ({ type: "session.update", session });
const input = (fields: Fields, type = "realtime") =>
  update({ type, audio: { input: fields } });
const answer = (response: unknown) => ({ type: "response.create", response });
const item = (item: unknown) => ({ type: "conversation.item.create", item });

// First, since the schemas are loaded once for all.
Deno.test(
  "frames that arrive before the schemas are loaded are handled in order, including audio",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const one = dial(openai, "/realtime?model=gpt-realtime");
    await one.opened;
    // Heard before the update, this would be a turn.
    const audio = new Uint8Array(48 * 800).fill(99, 0, 9_600).toBase64();
    one.send(input({ turn_detection: null }));
    one.send({ type: "input_audio_buffer.append", audio });
    one.send({ type: "input_audio_buffer.commit" });
    one.send(answer({ conversation: "none", output_modalities: ["text"] }));
    await one.next("response.done");
    assertEquals(
      one.got.map(({ type }) => String(type)).filter((type) =>
        /updated|speech|committed|response.created|error/.test(type) &&
        !type.startsWith("rate")
      ),
      ["session.updated", "input_audio_buffer.committed", "response.created"],
    );
    one.close();
  },
);

Deno.test(
  "a realtime session refuses events that do not fit the schema, and does not change",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const one = await begun(openai, "/realtime?model=gpt-realtime");
    const before = JSON.stringify(openai.realtime.sessions[0].session);
    const format = "session.audio.input.format";
    await refuses(one, [
      [input({ format: "pcm16" }), "invalid_type", format, "an object"],
      [
        input({ format: { type: "pcm16" } }),
        "invalid_value",
        `${format}.type`,
        "'audio/pcm', 'audio/pcmu', and 'audio/pcma'",
      ],
      [
        input({ format: { type: "audio/pcm", rate: 16_000 } }),
        "invalid_value",
        `${format}.rate`,
        "24000",
      ],
      [
        update({ type: "realtime", temperature: 1 }),
        "unknown_parameter",
        "session.temperature",
      ],
      [
        update({ type: "realtime", bogus: null }),
        "unknown_parameter",
        "session.bogus",
      ],
      [update({ type: "spoken" }), "invalid_value", "session.type"],
      [{ type: "session.update" }, "missing_required_parameter", "session"],
      [
        answer({ modalities: ["text"] }),
        "unknown_parameter",
        "response.modalities",
      ],
      [answer({ input: 4 }), "invalid_type", "response.input"],
      [
        answer({ temperature: "hot" }),
        "unknown_parameter",
        "response.temperature",
      ],
      [answer("now"), "invalid_type", "response"],
      [{ type: "response.create", bogus: 1 }, "unknown_parameter", "bogus"],
      [
        { type: "response.cancel", response_id: 1 },
        "invalid_type",
        "response_id",
      ],
      [item({ type: "word" }), "invalid_value", "item.type"],
      [
        item({ type: "message", role: "user", content: "hi" }),
        "invalid_type",
        "item.content",
      ],
      [
        item({ type: "message", role: "robot", content: [] }),
        "invalid_value",
        "item.role",
      ],
    ]);
    const [session] = openai.realtime.sessions;
    assertEquals(JSON.stringify(session.session), before);
    assertEquals(session.items, []);
    one.close();
  },
);

Deno.test(
  "a realtime session accepts what the API accepts beyond its schema: null that clears, items by reference",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const one = await begun(openai, "/realtime?model=gpt-realtime");
    one.send(
      input({
        noise_reduction: null,
        transcription: null,
        turn_detection: null,
      }),
    );
    await one.next("session.updated");
    const content = [{ type: "input_text", text: "Say named" }];
    one.send({
      ...item({ type: "message", id: "mine", role: "user", content }),
      previous_item_id: null,
    });
    one.send(answer({
      conversation: "none",
      input: [{ type: "item_reference", id: "mine" }],
    }));
    const { response } = await one.next("response.done") as {
      response: { output: { content: Fields[] }[] };
    };
    assertEquals(response.output[0].content[0].transcript, "named");
    assertEquals(one.got.some(({ type }) => type === "error"), false);
    one.close();
  },
);

Deno.test(
  "transcription, translation and Live sessions refuse events that do not fit their schemas",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const written = await begun(openai, "/realtime?intent=transcription");
    await refuses(written, [
      [
        update({ type: "transcription", instructions: "x" }),
        "unknown_parameter",
        "session.instructions",
      ],
      [
        input({ transcription: { model: 5 } }, "transcription"),
        "invalid_type",
        "session.audio.input.transcription.model",
      ],
    ]);
    const translated = await begun(openai, "/realtime/translations?model=m");
    await refuses(translated, [
      [
        update({ audio: { output: { language: 5 } } }),
        "invalid_type",
        "session.audio.output.language",
      ],
      [{ type: "session.close", bogus: 1 }, "unknown_parameter", "bogus"],
    ]);
    const live = dial(openai, "/live/sessions");
    await live.opened;
    const start = (session: Fields) => ({ type: "session.start", session });
    await refuses(live, [
      [start({}), "missing_required_parameter", "session.model"],
      [start({ model: 5 }), "invalid_type", "session.model"],
      [
        start({ model: "gpt-live-1", voice: "ash" }),
        "unknown_parameter",
        "session.voice",
      ],
    ]);
    live.send(start({ model: "gpt-live-1" }));
    const { session } = await live.next("session.started");
    const side = dial(
      openai,
      `/live/sessions/${(session as Fields).id}/attach`,
    );
    await side.opened;
    await refuses(side, [
      [
        { type: "session.input_audio.append", audio: "AAAA" },
        "invalid_value",
        "type",
      ],
    ]);
    await live.refusal(4); // everybody hears of it
    live.send({ type: "transport.dtmf.send", event: "5", event_id: "tone" });
    assertEquals((await live.refusal(5)).param, "type");
    for (const one of [written, translated, live, side]) one.close();
  },
);

Deno.test(
  "a Responses socket refuses events that do not fit the schema, in their stream and in order",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const one = dial(openai, "/responses");
    await one.opened;
    const good = { type: "response.create", model: "gpt-5", input: "Say hi" };
    const cases: Case[] = [
      [{ ...good, model: 5 }, "invalid_type", "model", "a string"],
      [{ ...good, input: 4 }, "invalid_type", "input"],
      [{ ...good, temperature: "hot" }, "invalid_type", "temperature"],
      [{ ...good, bogus: 1 }, "unknown_parameter", "bogus"],
      [{ ...good, background: true }, "unsupported_parameter", "background"],
    ];
    for (const [index, [frame, code, param, words = ""]] of cases.entries()) {
      one.send({ ...frame, stream_id: "a" });
      const error = await one.refusal(index + 1);
      const { status, stream_id } = one.got.at(-1)!;
      assertEquals(
        [status, stream_id, error.type, error.code, error.param],
        [400, "a", "invalid_request_error", code, param],
      );
      assertEquals(String(error.message).includes(words), true);
    }
    one.send({ ...good, stream_id: "a" });
    one.send({ ...good, stream_id: "a", bogus: 1 });
    await one.refusal(cases.length + 1);
    assertEquals(one.got.at(-2)!.type, "response.completed");
    one.close();
  },
);

Deno.test(
  "with validate: false frames are not checked against the schemas",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null, validate: false });
    const one = await begun(openai, "/realtime?model=gpt-realtime");
    one.send({ ...answer({ modalities: ["text"] }), bogus: 1 });
    await one.next("response.done");
    one.close();
  },
);
