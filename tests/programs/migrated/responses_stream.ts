import OpenAI from "openai";
import type { ResponseStream } from "openai/lib/responses/ResponseStream";
import type { Response } from "openai/resources/responses/responses";

const client = new OpenAI();

async function text(stream: ResponseStream): Promise<Response> {
  for await (const event of stream) console.log(event.type);
  return await stream.finalResponse();
}

const stream = client.responses
  .stream({ model: "gpt-5", input: "Say hello" })
  .on(
    "response.output_text.delta",
    ({ delta, snapshot }) => console.log(delta, snapshot),
  );
console.log((await text(stream)).status);
