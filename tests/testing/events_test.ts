import { assert, assertEquals } from "@std/assert";
import { fakeOpenAI, type Fields } from "../../src/testing.ts";
import { encodeAudio, PCM24 } from "../../src/testing/sound/audio.ts";
import { loadSpec } from "../../src/testing/schema/api_spec.ts";
import { synthesize } from "../../src/testing/sound/speech.ts";
import { schemaError } from "../../src/testing/schema/validate.ts";

const TOOLS = [{ type: "function", name: "f", parameters: { type: "object" } }];

// The API's own examples have null in these places, where its schema has none.
const NULL_IN_PRACTICE = [
  "status_details",
  "transcript",
  "transcription",
  "noise_reduction",
  "include",
  "usage",
  "user",
];

function inPractice(key: string, value: unknown): unknown {
  if (value === null && NULL_IN_PRACTICE.includes(key)) return undefined;
  // Clients add this one.
  return key === "response" ? { output_text: "", ...value as object } : value;
}

async function wrong(
  events: readonly unknown[],
  schema: string,
): Promise<string[]> {
  const { lookup } = await loadSpec();
  return events.flatMap((event) => {
    const bare = JSON.parse(JSON.stringify(event, inPractice));
    const found = schemaError(bare, { $ref: schema }, {
      lookup,
      tolerant: true,
    });
    return found === null
      ? []
      : [`${found.message} in ${JSON.stringify(event).slice(0, 200)}`];
  });
}

Deno.test("every event of a Responses stream fits the API's schema", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.on("all", {
    reasoning: "Hm.",
    text: "Yes.",
    toolCalls: [{ name: "f" }],
  })
    .on("no", { refusal: "No." }).on("cut", { text: "Half", finish: "length" })
    .on("fail", { failure: { code: "server_error", message: "Broke." } });
  const events: unknown[] = [];
  for (const input of ["all", "no", "cut", "fail"]) {
    const stream = await openai.client().responses.create({
      model: "gpt-5",
      input,
      stream: true,
      tools: TOOLS as never,
    });
    try {
      for await (const event of stream) events.push(event);
    } catch {
      // A failed response is an error of the client's.
    }
  }
  assert(events.length > 40);
  assertEquals(await wrong(events, "ResponseStreamEvent"), []);
});

Deno.test("every chunk of a chat stream fits the API's schema", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.on("all", {
    text: "Yes.",
    toolCalls: [{ name: "f", arguments: { x: 1 } }],
  }).on("no", { refusal: "No." });
  const chunks: unknown[] = [];
  for (const content of ["all", "no"]) {
    const stream = await openai.client().chat.completions.create({
      model: "gpt-5",
      messages: [{ role: "user", content }],
      stream: true,
      stream_options: { include_usage: true },
    });
    for await (const chunk of stream) chunks.push(chunk);
  }
  assertEquals(await wrong(chunks, "CreateChatCompletionStreamResponse"), []);
});

Deno.test("every event of a realtime session fits the API's schema", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.once("call", { toolCalls: [{ name: "f" }] });
  const socket = new openai.WebSocket(
    "wss://x/v1/realtime?model=gpt-realtime",
    { headers: { authorization: "Bearer x" } },
  );
  const seen: Fields[] = [];
  let wake = () => {};
  socket.onmessage = ({ data }) => {
    seen.push(JSON.parse(data));
    wake();
  };
  const until = async (type: string, nth = 1) => {
    while (seen.filter((event) => event.type === type).length < nth) {
      await new Promise<void>((resolve) => wake = resolve);
    }
    return seen.filter((event) => event.type === type)[nth - 1];
  };
  const send = (event: Fields) => socket.send(JSON.stringify(event));
  await until("session.created");
  send({
    type: "session.update",
    session: {
      type: "realtime",
      tools: TOOLS,
      audio: {
        input: {
          transcription: { model: "gpt-4o-transcribe" },
          turn_detection: { type: "server_vad" },
        },
      },
    },
  });
  const say = (text: string) =>
    send({
      type: "input_audio_buffer.append",
      audio: encodeAudio(synthesize(text, 24_000), PCM24).toBase64(),
    });
  say("Please call");
  send({
    type: "input_audio_buffer.append",
    audio: new Uint8Array(48 * 600).toBase64(),
  });
  await until("response.done");
  say("x");
  send({ type: "input_audio_buffer.clear" });
  send({
    type: "conversation.item.create",
    item: {
      id: "i",
      type: "message",
      role: "user",
      content: [{ type: "input_text", text: "Say hi" }],
    },
  });
  send({ type: "response.create" });
  const { response } = await until("response.done", 2) as {
    response: { output: { id: string }[] };
  };
  send({
    type: "conversation.item.truncate",
    item_id: response.output[0].id,
    content_index: 0,
    audio_end_ms: 10,
  });
  send({ type: "conversation.item.retrieve", item_id: "i" });
  send({ type: "conversation.item.delete", item_id: "i" });
  send({
    type: "response.create",
    response: { output_modalities: ["text"], metadata: { a: "b" } },
  });
  await until("response.done", 3);
  send({ type: "conversation.item.delete", item_id: "i" });
  await until("error");
  assert(
    new Set(seen.map((event) => event.type)).size > 28,
    `${new Set(seen.map((event) => event.type)).size}`,
  );
  assertEquals(await wrong(seen, "RealtimeServerEvent"), []);
});
