import { assertEquals, assertRejects } from "@std/assert";
import { OpenAIRealtimeTranslationWS } from "@duplex/openai/realtime/translations/ws";
import { fakeOpenAI } from "@duplex/openai/testing";

const MODEL = { model: "gpt-realtime-translate" };

Deno.test("OpenAIRealtimeTranslationWS.finish() refuses what is not a signal, and can be called again", async () => {
  await using openai = await fakeOpenAI();
  const ws = await OpenAIRealtimeTranslationWS.create(openai.client(), MODEL);
  const signal = new AbortController() as unknown as AbortSignal;
  await assertRejects(
    () => ws.finish({ timeoutMs: 5_000, signal }),
    TypeError,
    "pass controller.signal",
  );
  await ws.finish({ timeoutMs: 5_000 });
});

Deno.test("OpenAIRealtimeTranslationWS.finish() rejects, and does not throw, while the socket reports its end", async () => {
  await using openai = await fakeOpenAI();
  openai.fault({ socket: { after: 1, close: { code: 1011 } } });
  const ws = await OpenAIRealtimeTranslationWS.create(openai.client(), MODEL);
  const result = await new Promise((resolve) => {
    ws.socket.addEventListener("close", () => {
      try {
        ws.finish({ timeoutMs: 5_000 })
          .catch(({ message }) => resolve(`rejected: ${message}`));
      } catch (error) {
        resolve(error);
      }
    });
  });
  assertEquals(
    result,
    "rejected: The translation WebSocket closed before session.closed",
  );
});
