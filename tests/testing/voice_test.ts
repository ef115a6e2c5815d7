import { assertEquals } from "@std/assert";
import { fakeOpenAI } from "@duplex/openai/testing";

/** 100 ms of full volume, whatever the text. */
const speak = (_text: string, rate: number) =>
  new Float32Array(rate / 10).fill(1);

Deno.test("speak gives the fake a voice, for files and for sessions", async () => {
  await using openai = await fakeOpenAI({ port: null, speak });
  openai.on("Hi", "Hello.");
  const client = openai.client();

  const speech = await client.audio.speech.create({
    model: "gpt-4o-mini-tts",
    voice: "marin",
    input: "Hi",
    response_format: "pcm",
  });
  const file = new Int16Array(await speech.arrayBuffer());
  assertEquals([file.length, file[0]], [2_400, 0x7fff]);

  await using session = await client.realtime.connect({
    model: "gpt-realtime",
  });
  await session.conversation.item.create({
    type: "message",
    role: "user",
    content: [{ type: "input_text", text: "Hi" }],
  });
  let ms = 0;
  for await (const chunk of session.response.create().audio) {
    ms += chunk.bytes.length / 48;
  }
  assertEquals(ms, 100);
});
