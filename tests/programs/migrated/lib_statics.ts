import OpenAI from "openai";
import { ChatCompletionRunner } from "openai/lib/ChatCompletionRunner";
import { ChatCompletionStream } from "openai/lib/ChatCompletionStream";
import { ChatCompletionStreamingRunner } from "openai/lib/ChatCompletionStreamingRunner";
import { ResponseStream } from "openai/lib/responses/ResponseStream";

const client = new OpenAI();
const messages = [{ role: "user" as const, content: "Say hello" }];
const stream = ChatCompletionStream.createChatCompletion(client, {
  model: "gpt-5",
  messages,
});
console.log(await stream.finalContent());
const runner = ChatCompletionRunner.runTools(client, {
  model: "gpt-5",
  messages,
  tools: [],
});
console.log(await runner.finalContent());
const streamed = ChatCompletionStreamingRunner.runTools(client, {
  model: "gpt-5",
  messages,
  tools: [],
  stream: true,
});
console.log(await streamed.finalContent());
const response = ResponseStream.createResponse(client, {
  model: "gpt-5",
  input: "Say hello",
});
console.log((await response.finalResponse()).output_text);
