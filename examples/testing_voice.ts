/**
 * A voice app under test: it asks aloud, hears the answer, and nothing was recorded for it.
 *
 * Run: `deno test --allow-net=127.0.0.1 examples/testing_voice.ts`
 */
import type OpenAI from "@duplex/openai";
import { fakeOpenAI } from "@duplex/openai/testing";
import { assertEquals } from "@std/assert";

/** The app: plays a question to the model and returns what it says. */
async function ask(client: OpenAI, question: Uint8Array): Promise<string> {
  await using session = await client.realtime.connect({
    model: "gpt-realtime",
    session: { audio: { input: { turn_detection: null } } },
  });
  session.inputAudioBuffer.append(question);
  await session.inputAudioBuffer.commit();
  return await session.response.create().transcript();
}

Deno.test("the app hears the answer to its question", async () => {
  await using openai = await fakeOpenAI();
  openai.once("capital of Norway", "Oslo, of course.");
  const client = openai.client();

  // The fake's own voice: 24,000 samples a second, 16 bit each, as the session wants them.
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
