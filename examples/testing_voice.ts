/**
 * Tests a voice app: it asks a question as audio and reads the response, without any recordings.
 *
 * Run: `deno test --allow-net=127.0.0.1 examples/testing_voice.ts`
 */
import type OpenAI from "@duplex/openai";
import { fakeOpenAI } from "@duplex/openai/testing";
import { assertEquals } from "@std/assert";

/** The app: sends a question as audio and returns the transcript of the response. */
async function ask(client: OpenAI, question: Uint8Array): Promise<string> {
  await using session = await client.realtime.connect({
    model: "gpt-realtime",
    session: { audio: { input: { turn_detection: null } } },
  });
  session.inputAudioBuffer.append(question);
  await session.inputAudioBuffer.commit();
  return await session.response.create().transcript();
}

Deno.test("the app gets a response to its question", async () => {
  await using openai = await fakeOpenAI();
  openai.once("capital of Norway", "Oslo, of course.");
  const client = openai.client();

  // The fake's speech: 24,000 samples per second, 16 bits each, the format of the session.
  const speech = await client.audio.speech.create({
    model: "gpt-4o-mini-tts",
    voice: "marin",
    input: "What is the capital of Norway?",
    response_format: "pcm",
  });
  const question = new Uint8Array(await speech.arrayBuffer());

  assertEquals(await ask(client, question), "Oslo, of course.");

  const [session] = openai.realtime.sessions;
  assertEquals(session.items.map((item) => item.role), ["user", "assistant"]);
});
