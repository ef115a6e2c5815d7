/** Calls, who may join them, and how they end; secrets, and what they open. */
import { assertEquals, assertMatch } from "@std/assert";
import {
  type FakeOpenAI,
  fakeOpenAI,
  type Fields,
} from "../../../src/testing.ts";
import { dial, post, SOON } from "../../support/talk.ts";

async function accepted(openai: FakeOpenAI): Promise<string> {
  const { id } = openai.realtime.ring();
  await post(openai, `/realtime/calls/${id}/accept`, {
    type: "realtime",
    instructions: "Be brief.",
  });
  return id;
}

const said = (text: string): Fields => ({
  type: "conversation.item.create",
  item: {
    type: "message",
    role: "user",
    content: [{ type: "input_text", text }],
  },
});

Deno.test(
  "a call that is hung up ends for all that joined it, and cannot be joined again",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const id = await accepted(openai);
    const lines = [
      dial(openai, `/realtime?call_id=${id}`),
      dial(openai, `/realtime?call_id=${id}`),
    ];
    for (const line of lines) await line.next("session.created");
    assertEquals(
      (await post(openai, `/realtime/calls/${id}/hangup`)).status,
      200,
    );
    for (const line of lines) assertEquals((await line.closed).code, 1000);
    assertEquals(openai.realtime.sessions.map(({ ended }) => ended?.code), [
      1000,
    ]);
    const late = dial(openai, `/realtime?call_id=${id}`);
    await late.closed;
    assertMatch(late.failure, /404/);
  },
);

Deno.test(
  "a connection that joins a call receives its conversation and the events of others, but not their refusals",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const id = await accepted(openai);
    const one = dial(openai, `/realtime?call_id=${id}`);
    const created = (await one.next("session.created")).session as Fields;
    one.send(said("Say hello"));
    await one.next("conversation.item.done");
    const other = dial(openai, `/realtime?call_id=${id}`);
    const joined = (await other.next("session.created")).session as Fields;
    assertEquals([joined.id, joined.instructions], [created.id, "Be brief."]);
    other.send({ type: "response.create" });
    const done = await one.next("response.done");
    assertEquals(
      (await other.next("response.done")).event_id,
      done.event_id,
    );
    other.send({ type: "response.cancel" });
    await other.refusal();
    other.send({ type: "input_audio_buffer.clear" });
    await one.next("input_audio_buffer.cleared");
    assertEquals(one.got.some(({ type }) => type === "error"), false);
    assertEquals(openai.realtime.sessions.length, 1);
    assertEquals(openai.realtime.sessions[0].items.length, 2);
  },
);

Deno.test(
  "a call continues without connections, and keeps its conversation",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const id = await accepted(openai);
    const one = dial(openai, `/realtime?call_id=${id}`);
    await one.next("session.created");
    one.send(said("Say remembered"));
    await one.next("conversation.item.done");
    openai.realtime.sessions[0].cut("reset");
    assertEquals((await one.closed).wasClean, false);
    assertEquals(openai.realtime.sessions[0].ended, null);
    const again = dial(openai, `/realtime?call_id=${id}`);
    await again.next("session.created");
    again.send({ type: "response.create" });
    const { response } = await again.next("response.done") as {
      response: { output: { content: Fields[] }[] };
    };
    assertEquals(response.output[0].content[0].transcript, "remembered");
    openai.realtime.sessions[0].close(1000, "bye");
    assertEquals((await again.closed).code, 1000);
    assertEquals(openai.realtime.calls.get(id)?.status, "ended");
  },
);

async function secretFor(openai: FakeOpenAI, path: string, session?: Fields) {
  const { status, body } = await post(
    openai,
    `/realtime${path}/client_secrets`,
    session ? { session } : {},
  );
  assertEquals(status, 200);
  return { headers: { authorization: `Bearer ${body.value}` } };
}

Deno.test(
  "a session that is opened with a client secret starts with the secret's configuration",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const begun = async (path: string, key: object) =>
      (await dial(openai, path, key).next("session.created")).session as {
        type: string;
        model?: string;
        instructions?: string;
        audio: Record<"input" | "output", Fields>;
      };
    const spoken = await begun(
      "/realtime?model=gpt-realtime-2",
      await secretFor(openai, "", {
        type: "realtime",
        instructions: "Be brief.",
        audio: { output: { voice: "marin" } },
      }),
    );
    assertEquals(
      [
        spoken.model,
        spoken.instructions,
        spoken.audio.output.voice,
        spoken.audio.output.speed,
      ],
      ["gpt-realtime-2", "Be brief.", "marin", 1],
    );
    const written = await begun(
      "/realtime?intent=transcription",
      await secretFor(openai, "", {
        type: "transcription",
        audio: { input: { transcription: { model: "whisper-1" } } },
      }),
    );
    assertEquals(
      [written.type, written.audio.input.transcription],
      ["transcription", { model: "whisper-1" }],
    );
    const model = "gpt-realtime-translate";
    const translated = await begun(
      `/realtime/translations?model=${model}`,
      await secretFor(openai, "/translations", {
        model,
        audio: { output: { language: "fr" } },
      }),
    );
    assertEquals(
      [translated.type, translated.audio.output.language],
      ["translation", "fr"],
    );
    const bare = await secretFor(openai, "");
    for (
      const [query, type] of [["model=m", "realtime"], [
        "intent=transcription",
        "transcription",
      ]]
    ) {
      assertEquals((await begun(`/realtime?${query}`, bare)).type, type);
    }
  },
);

Deno.test(
  "a client secret joins no call, and opens nothing of another kind",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const id = await accepted(openai);
    const key = await secretFor(openai, "");
    for (
      const [path, status] of [
        [`/realtime?call_id=${id}`, 404],
        ["/realtime/translations?model=gpt-realtime-translate", 400],
      ]
    ) {
      const refused = dial(openai, String(path), key);
      await refused.closed;
      assertMatch(refused.failure, new RegExp(`${status}$`));
    }
  },
);
