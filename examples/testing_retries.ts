/**
 * Tests how an app handles failures of the API: a busy server, and a connection that drops in the middle of a stream.
 *
 * Run: `deno test examples/testing_retries.ts`
 */
import { type OpenAI, TruncatedStreamError } from "@duplex/openai";
import { fakeOpenAI } from "@duplex/openai/testing";
import { assertEquals } from "@std/assert";

/** The app: streams a response, and marks it if it is incomplete. */
async function ask(client: OpenAI, question: string): Promise<string> {
  let text = "";
  try {
    const stream = await client.responses.create({
      model: "gpt-5",
      input: question,
      stream: true,
    });
    for await (const event of stream) {
      if (event.type === "response.output_text.delta") text += event.delta;
    }
  } catch (error) {
    if (!(error instanceof TruncatedStreamError)) throw error;
    text += " (interrupted)";
  }
  return text;
}

Deno.test("a request to a busy server is retried", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ status: 503, headers: { "retry-after-ms": "5" } });
  assertEquals(await ask(openai.client(), "Count to 3"), "1, 2, 3");
  openai.requests.assertCalled("POST /responses", 2);
});

Deno.test("the text before the interruption is kept", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ cut: "reset", afterEvents: 6 });
  const text = await ask(openai.client(), "Count to 3");
  assertEquals(text, "1, (interrupted)");
});
