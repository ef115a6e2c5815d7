import OpenAI from "openai";
import { APIUserAbortError, LengthFinishReasonError } from "openai/error";
import { zodResponseFormat } from "openai/helpers/zod";
import { z } from "zod";

const openai = new OpenAI({ maxRetries: 0 });
const format = zodResponseFormat(z.object({ a: z.string() }), "a");
try {
  await openai.chat.completions.parse({
    model: "cut-off",
    messages: [{ role: "user", content: "Write a lot" }],
    response_format: format,
  });
} catch (error) {
  console.log(error instanceof LengthFinishReasonError);
}
const stream = openai.chat.completions.stream({
  model: "gpt-5",
  messages: [{ role: "user", content: "Say hello" }],
});
stream.on("chunk", () => stream.abort());
stream.on("abort", (error) => console.log(error instanceof APIUserAbortError));
await stream.done().catch((error) => console.log(error.constructor.name));
console.log(stream.aborted, stream.ended);
