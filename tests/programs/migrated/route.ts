import OpenAI from "openai";
import { ChatCompletionStream } from "openai/lib/ChatCompletionStream";

const openai = new OpenAI();

/** As in a route of a web framework. */
function POST(): Response {
  const stream = openai.chat.completions.stream({
    model: "gpt-5",
    stream: true,
    messages: [{ role: "user", content: "Say hello" }],
  });
  return new Response(stream.toReadableStream());
}

/** As in the browser. */
const runner = ChatCompletionStream.fromReadableStream(POST().body!);
runner.on("content", (delta) => console.log(delta));
console.log((await runner.finalMessage()).content);
