import OpenAI from "openai";
import type { ChatCompletionToolRunnerParams } from "openai/lib/ChatCompletionRunner";
import type {
  BaseFunctionsArgs,
  RunnableToolFunctionWithParse,
  RunnableTools,
} from "openai/lib/RunnableFunction";
import type { JSONSchema } from "openai/lib/jsonschema";
import type { ParsedResponseStreamEvent } from "openai/lib/responses/EventTypes";
import type { ChatCompletionMessageParam } from "openai/resources/chat/completions";

const client = new OpenAI();

function makeTool<Args extends object>(
  { run, parameters, parse }: {
    run: (args: Args) => Promise<string>;
    parameters: JSONSchema;
    parse: (value: unknown) => Args;
  },
): RunnableToolFunctionWithParse<Args> {
  return {
    type: "function",
    function: {
      name: "getTemperature",
      description: "Gets the temperature of a city",
      function: run,
      parameters,
      parse: (input) => parse(JSON.parse(input)),
    },
  };
}

const tools: RunnableTools<BaseFunctionsArgs> = [
  makeTool<{ city: string }>({
    run: ({ city }) => Promise.resolve(`7 degrees in ${city}`),
    parameters: { type: "object", properties: { city: { type: "string" } } },
    parse: (value) => value as { city: string },
  }),
];

async function answer(
  messages: ChatCompletionMessageParam[],
  given: ChatCompletionToolRunnerParams<BaseFunctionsArgs>["tools"],
) {
  return await client.chat.completions.runTools({
    model: "gpt-5",
    messages,
    tools: given as RunnableTools<BaseFunctionsArgs>,
  }).finalContent();
}
console.log(
  await answer([{ role: "user", content: "How warm is it in Oslo?" }], tools),
);

async function textOf(events: AsyncIterable<ParsedResponseStreamEvent>) {
  let text = "";
  for await (const event of events) {
    if (event.type === "response.output_text.delta") text = event.snapshot;
  }
  return text;
}
const stream = client.responses.stream({ model: "gpt-5", input: "Say hello" });
console.log(
  await textOf(stream as unknown as AsyncIterable<ParsedResponseStreamEvent>),
);
