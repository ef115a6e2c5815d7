import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";

/** What is used of it: `client` is not a public field, but it is used if it is set. */
interface Library {
  ChatOpenAI: new (fields: Record<string, unknown>) => Model;
  ChatOpenAICompletions: new (fields: Record<string, unknown>) => Holder;
  ChatOpenAIResponses: new (fields: Record<string, unknown>) => Holder;
  OpenAIEmbeddings: new (fields: Record<string, unknown>) => {
    client?: unknown;
    embedDocuments(texts: string[]): Promise<number[][]>;
  };
}

interface Holder {
  client?: unknown;
}

interface Model {
  invoke(text: string): Promise<Message>;
  stream(text: string): Promise<AsyncIterable<Message>>;
  bindTools(tools: unknown[]): Model;
  withStructuredOutput(schema: object, options: object): {
    invoke(text: string): Promise<unknown>;
  };
}

interface Message {
  content: unknown;
  tool_calls?: unknown[];
  usage_metadata?: unknown;
}

const langchain = await load<Library>("npm:@langchain/openai@1.6.0");

const parameters = {
  type: "object",
  properties: { city: { type: "string" } },
  required: ["city"],
  additionalProperties: false,
};

for (const useResponsesApi of [false, true]) {
  both(
    `@langchain/openai@1.6.0: ChatOpenAI uses a given client, ${
      useResponsesApi ? "over Responses" : "over chat completions"
    }`,
    langchain,
    async ({ library, client, openai }) => {
      const fields = {
        model: "gpt-4o",
        apiKey: "sk-other-0123456789",
        useResponsesApi,
        maxRetries: 0,
      };
      const model = new library.ChatOpenAI({
        ...fields,
        completions: holding(client, library.ChatOpenAICompletions, fields),
        responses: holding(client, library.ChatOpenAIResponses, fields),
      });
      const { content, usage_metadata } = await model.invoke("Say hi");
      const chunks = await Array.fromAsync(await model.stream("Say hi"));
      openai.once("weather", {
        toolCalls: [{ name: "forecast", arguments: { city: "Oslo" } }],
      });
      const { tool_calls } = await model.bindTools([{
        type: "function",
        function: { name: "forecast", description: "Weather", parameters },
      }]).invoke("How is the weather?");
      assertEquals(tool_calls?.length, 1);
      const structured = await model
        .withStructuredOutput(parameters, {
          method: "jsonSchema",
          name: "city",
        })
        .invoke("Where?");
      const embedder = new library.OpenAIEmbeddings({
        model: "text-embedding-3-small",
        dimensions: 3,
        apiKey: "sk-other-0123456789",
      });
      embedder.client = client;
      const vectors = await embedder.embedDocuments(["a", "b"]);
      return {
        content,
        usage_metadata,
        chunks: chunks.map(({ content }) => content),
        tool_calls,
        structured,
        vectors,
      };
    },
  );
}

/** A model of one API that uses the client. */
function holding(
  client: unknown,
  Model: new (fields: Record<string, unknown>) => Holder,
  fields: Record<string, unknown>,
): Holder {
  return Object.assign(new Model(fields), { client });
}
