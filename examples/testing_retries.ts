/**
 * How an app behaves when the API does not: a busy server, a line that breaks in the middle of a stream.
 *
 * Run: `deno test examples/testing_retries.ts`
 */
import type OpenAI from "@duplex/openai";
import { fakeOpenAI } from "@duplex/openai/testing";
import { assertEquals } from "@std/assert";

/** The app: streams an answer, and says so if it is not the whole one. */
async function tell(client: OpenAI, question: string): Promise<string> {
  let told = "";
  try {
    const stream = await client.responses.create({
      model: "gpt-5",
      input: question,
      stream: true,
    });
    for await (const event of stream) {
      if (event.type === "response.output_text.delta") told += event.delta;
    }
  } catch {
    told += " (the line broke)";
  }
  return told;
}

Deno.test("a busy server is asked again", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ status: 503, headers: { "retry-after-ms": "5" } });
  assertEquals(await tell(openai.client(), "Count to 3"), "1, 2, 3");
  openai.requests.assertCalled("POST /responses", 2);
});

Deno.test("what was told before the line broke is kept", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ cut: "reset", afterEvents: 6 });
  const told = await tell(openai.client(), "Count to 3");
  assertEquals(told, "1, (the line broke)");
});
