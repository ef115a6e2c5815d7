// deno-lint-ignore-file no-explicit-any -- one program text for two clients
import {
  chatStream,
  completion,
  json,
  type Programs,
  responseObject,
} from "./harness.ts";

const ENDPOINT = "https://res.openai.azure.com/";
const options = {
  endpoint: ENDPOINT,
  apiVersion: "2024-10-21",
  apiKey: "azure-key-0123456789",
  maxRetries: 0,
};
const messages = [{ role: "user", content: "Hi" }];

/** A client of Azure. */
const azure = ({ sdk, fetch }: any, more: object = {}): any =>
  new sdk.AzureOpenAI({ ...options, fetch, ...more });

/** Azure begins a stream with the results of its filter of the prompt, without a choice. */
const filtered = (stream: Response): Response =>
  new Response(
    ReadableStream.from((async function* () {
      yield new TextEncoder().encode(
        `data: ${
          JSON.stringify({
            id: "",
            object: "",
            created: 0,
            model: "",
            choices: [],
            prompt_filter_results: [{
              prompt_index: 0,
              content_filter_results: { hate: { filtered: false } },
            }],
          })
        }\n\n`,
      );
      yield* stream.body!;
    })()),
    { headers: { "content-type": "text/event-stream" } },
  );

export const azurePrograms: Programs = {
  "Azure: a chat with the deployment as model": async (stage) => {
    const client = azure(stage);
    const { choices } = await client.chat.completions.create({
      model: "my-gpt",
      messages,
    });
    return [choices[0].message.content, client.deploymentName];
  },
  "Azure: a chat with the deployment of the client": async (stage) => {
    const client = azure(stage, { deployment: "my gpt" });
    await client.chat.completions.create({ model: "gpt-4o", messages });
    return [client.deploymentName, client.apiVersion, client.baseURL];
  },
  "Azure: a stream that begins with the filter": async (stage) => {
    stage.script(() => filtered(chatStream("Hel", "lo")));
    const stream = await azure(stage).chat.completions.create({
      model: "my-gpt",
      messages,
      stream: true,
    });
    let text = "";
    let empty = 0;
    for await (const { choices } of stream) {
      if (choices.length === 0) empty++;
      text += choices[0]?.delta?.content ?? "";
    }
    return [text, empty];
  },
  "Azure: a stream of events that begins with the filter": async (stage) => {
    stage.script(() => filtered(chatStream("Hel", "lo")));
    const runner = azure(stage).chat.completions.stream({
      model: "my-gpt",
      messages,
    });
    let text = "";
    runner.on("content", (delta: string) => text += delta);
    return [await runner.finalContent(), text];
  },
  "Azure: a token of Entra for each request": async (stage) => {
    let count = 0;
    const client = azure(stage, {
      apiKey: undefined,
      azureADTokenProvider: () =>
        Promise.resolve(`token-${++count}-0123456789`),
    });
    await client.chat.completions.create({ model: "a", messages });
    await client.chat.completions.create({ model: "a", messages });
    return count;
  },
  "Azure: the base URL of LangChain": async (stage) => {
    const client = azure(stage, {
      endpoint: undefined,
      baseURL: `${ENDPOINT}openai/deployments/my-gpt`,
      defaultHeaders: { "x-mine": "langchain", "User-Agent": "langchain" },
      defaultQuery: { "api-version": "2024-10-21" },
      dangerouslyAllowBrowser: true,
      timeout: 60_000,
      organization: "org_1",
    });
    await client.chat.completions.create({ model: "gpt-4o", messages });
    await client.embeddings.create({
      model: "e",
      input: "x",
      encoding_format: "float",
    });
    return true;
  },
  "Azure: OpenAI with the URL of a deployment and an api-key": async (
    { client },
  ) => {
    const openai = client({
      apiKey: options.apiKey,
      baseURL: `${ENDPOINT}openai/deployments/my-gpt`,
      defaultQuery: { "api-version": "2024-10-21" },
      defaultHeaders: { "api-key": options.apiKey },
    });
    await openai.chat.completions.create({ model: "x", messages });
    return true;
  },
  "Azure: OpenAI with the v1 path": async ({ client, script }) => {
    script(json(responseObject()));
    const openai = client({
      apiKey: options.apiKey,
      baseURL: `${ENDPOINT}openai/v1/`,
    });
    return (await openai.responses.create({ model: "m", input: "Hi" }))
      .output_text;
  },
  "Azure: responses are not below a deployment": async (stage) => {
    stage.script(json(responseObject()));
    const client = azure(stage, { deployment: "my-gpt" });
    const { id, output_text } = await client.responses.create({
      model: "my-gpt",
      input: "Hi",
    });
    await client.responses.retrieve(id);
    return output_text;
  },
  "Azure: data of one's own": async (stage) => {
    await azure(stage).chat.completions.create({
      model: "my-gpt",
      messages,
      data_sources: [{
        type: "azure_search",
        parameters: { index_name: "docs" },
      }],
    });
    return true;
  },
  "Azure: speech to text, and back": async (stage) => {
    const client = azure(stage);
    stage.script(json({ text: "Hello" }), new Response("mp3"));
    const { text } = await client.audio.transcriptions.create({
      model: "whisper",
      file: new File(["x"], "a.wav", { type: "audio/wav" }),
    });
    const speech = await client.audio.speech.create({
      model: "tts",
      voice: "alloy",
      input: text,
    });
    return await speech.text();
  },
  "Azure: images, embeddings and batches of several deployments": async (
    stage,
  ) => {
    stage.script(json({ data: [{ url: "u", embedding: [1] }], id: "b" }));
    const client = azure(stage);
    await client.images.generate({ model: "dall-e", prompt: "p" });
    await client.withOptions({ deployment: "embed" }).embeddings.create({
      model: "any",
      input: ["a"],
      encoding_format: "float",
    });
    await client.batches.create({
      input_file_id: "file_1",
      endpoint: "/chat/completions",
      completion_window: "24h",
    });
    return true;
  },
  "Azure: assistants": async (stage) => {
    stage.script(json({ id: "thread_1", object: "thread" }));
    const client = azure(stage);
    const thread = await client.beta.threads.create();
    await client.beta.threads.messages.create(thread.id, {
      role: "user",
      content: "Hi",
    });
    return thread.id;
  },
  "Azure: a prompt that the filter refuses": async (stage) => {
    stage.script(json({
      error: {
        message: "The response was filtered",
        type: null,
        param: "prompt",
        code: "content_filter",
        status: 400,
        innererror: {
          code: "ResponsibleAIPolicyViolation",
          content_filter_result: { violence: { filtered: true } },
        },
      },
    }, 400));
    try {
      await azure(stage).chat.completions.create({ model: "m", messages });
    } catch (error: any) {
      return [
        error instanceof stage.sdk.BadRequestError,
        error.code,
        error.param,
        error.type,
        error.error.innererror,
      ];
    }
  },
  "Azure: 429 with retry-after-ms": async (stage) => {
    stage.script(
      () => json({ error: { code: "429" } }, 429, { "retry-after-ms": "1" }),
      json(completion()),
    );
    await azure(stage, { maxRetries: 1 }).chat.completions.create({
      model: "m",
      messages,
    });
    return stage.sent.length;
  },
  "Azure: errors of a wrong configuration": ({ sdk }) => {
    const wrong: object[] = [
      { ...options, apiVersion: "" },
      { ...options, apiKey: "" },
      { ...options, baseURL: ENDPOINT },
      { ...options, azureADTokenProvider: () => Promise.resolve("t") },
    ];
    return wrong.map((one) => {
      try {
        new sdk.AzureOpenAI(one);
      } catch (error) {
        return error instanceof sdk.OpenAIError;
      }
    });
  },
  "Azure: a subclass with headers of its own": async (stage) => {
    class Traced extends stage.sdk.AzureOpenAI {
      prepareOptions(given: any) {
        given.headers = { ...given.headers, "x-mine": "traced" };
        return Promise.resolve();
      }
    }
    const client: any = new (Traced as any)({ ...options, fetch: stage.fetch });
    await client.chat.completions.create({ model: "m", messages });
    return client instanceof stage.sdk.AzureOpenAI &&
      client instanceof stage.OpenAI;
  },
  "Azure: a subclass that passes its options on, and withOptions()": async (
    stage,
  ) => {
    class Mine extends stage.sdk.AzureOpenAI {
      constructor(given: any) {
        super({ timeout: 5_000, ...given });
      }
    }
    const client: any = new (Mine as any)({
      ...options,
      fetch: stage.fetch,
      deployment: "mine",
    });
    const other = client.withOptions({ maxRetries: 1, apiVersion: "v2" });
    await other.chat.completions.create({ messages });
    return [other.deploymentName, other.timeout, other.maxRetries];
  },
  "Azure: a Proxy, a copy and a mock of the client": async (stage) => {
    const client = azure(stage, { deployment: "mine" });
    const proxy = new Proxy(client, {
      get: (target, name, receiver) => Reflect.get(target, name, receiver),
    });
    await proxy.chat.completions.create({ messages });
    await Object.create(client).chat.completions.create({ messages });
    client.chat.completions.create = () => Promise.resolve({ id: "mock" });
    return [
      proxy.deploymentName,
      (await client.chat.completions.create()).id,
    ];
  },
  "Azure: tools": async (stage) => {
    const call = {
      id: "call_1",
      type: "function",
      function: { name: "add", arguments: '{"a":1,"b":2}' },
    };
    const first = completion() as any;
    first.choices[0].message = {
      role: "assistant",
      content: null,
      tool_calls: [call],
    };
    first.choices[0].finish_reason = "tool_calls";
    stage.script(json(first), json(completion("3")));
    const runner = azure(stage).chat.completions.runTools({
      model: "my-gpt",
      messages,
      tools: [{
        type: "function",
        function: {
          name: "add",
          parameters: { type: "object", properties: {} },
          parse: JSON.parse,
          function: ({ a, b }: any) => String(a + b),
        },
      }],
    });
    return await runner.finalContent();
  },
};
