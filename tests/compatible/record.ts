/**
 * Records what llama.cpp sends: `deno run -A tests/compatible/record.ts [PACKAGE_VERSION]`.
 *
 * @module
 */
import type { Recording } from "./recording.ts";
import {
  type LlamaOptions,
  LlamaServer,
  llamaVersion,
} from "./llama_server.ts";

type Request = Recording["request"] & { readonly key?: string };

const MODEL = { model: "tiny" };
const chat = (body: Record<string, unknown> = {}): Request => ({
  method: "POST",
  path: "/chat/completions",
  body: { ...MODEL, messages: [{ role: "user", content: "Hi" }], ...body },
});
const post = (path: string, body: unknown): Request => ({
  method: "POST",
  path,
  body: typeof body === "string" ? body : { ...MODEL, ...body as object },
});
const get = (path: string): Request => ({ method: "GET", path });

const SCHEMA = {
  type: "object",
  properties: { city: { type: "string" }, days: { type: "integer" } },
  required: ["city", "days"],
  additionalProperties: false,
};
const WEATHER = { name: "weather", parameters: SCHEMA, strict: true };
const TOOLS = {
  tools: [{ type: "function", function: WEATHER }],
  tool_choice: "required",
  parallel_tool_calls: false,
};
const RESPONSE_TOOLS = {
  ...TOOLS,
  tools: [{ type: "function", ...WEATHER }],
};
const JSON_SCHEMA = {
  response_format: {
    type: "json_schema",
    json_schema: { name: "forecast", strict: true, schema: SCHEMA },
  },
};
const STREAM = { stream: true };
const USAGE = { ...STREAM, stream_options: { include_usage: true } };
const LOGPROBS = { logprobs: true, top_logprobs: 2 };
const LONG = "x".repeat(5_000);

/** What is requested of which server. */
const SCRIPTS: readonly (LlamaOptions & {
  readonly requests: Readonly<Record<string, Request>>;
})[] = [
  {
    args: ["--api-key", "sk-local"],
    requests: {
      "models": get("/models"),
      "model": get("/models/tiny"),
      "chat": chat(),
      "chat stream": chat(STREAM),
      "chat stream with usage": chat(USAGE),
      "chat length": chat({ max_tokens: 5 }),
      "chat stream length": chat({ ...STREAM, max_tokens: 5 }),
      "chat tools": chat(TOOLS),
      "chat stream tools": chat({ ...USAGE, ...TOOLS }),
      "chat stream tools length": chat({ ...STREAM, ...TOOLS, max_tokens: 9 }),
      "chat stream tools parallel": chat({
        ...STREAM,
        ...TOOLS,
        parallel_tool_calls: true,
        max_tokens: 130,
      }),
      "chat json_schema": chat(JSON_SCHEMA),
      "chat stream json_schema": chat({ ...STREAM, ...JSON_SCHEMA }),
      "chat json_object": chat({ response_format: { type: "json_object" } }),
      "chat logprobs": chat({ ...LOGPROBS, max_tokens: 5 }),
      "chat stream logprobs": chat({ ...STREAM, ...LOGPROBS }),
      "chat n": chat({ n: 2 }),
      "chat stream n": chat({ ...STREAM, n: 2 }),
      "completion": post("/completions", { prompt: "Hi\n" }),
      "completion stream": post("/completions", { prompt: "Hi\n", ...USAGE }),
      "response": post("/responses", { input: "Hi" }),
      "response length": post("/responses", {
        input: "Hi",
        max_output_tokens: 2,
      }),
      "response stream": post("/responses", { input: "Hi", ...STREAM }),
      "response tools": post("/responses", { input: "Hi", ...RESPONSE_TOOLS }),
      "response stream tools": post("/responses", {
        input: "Hi",
        ...RESPONSE_TOOLS,
        ...STREAM,
      }),
      "response stream tools parallel": post("/responses", {
        input: "Hi",
        ...RESPONSE_TOOLS,
        ...STREAM,
        parallel_tool_calls: true,
        max_output_tokens: 130,
      }),
      "error key": { ...chat(), key: "sk-wrong" },
      "error key stream": { ...chat(STREAM), key: "sk-wrong" },
      "error JSON": post("/chat/completions", '{"messages":'),
      "error messages": post("/chat/completions", {}),
      "error type": chat({ temperature: "hot" }),
      "error context": chat({ messages: [{ role: "user", content: LONG }] }),
      "error context stream": chat({
        ...STREAM,
        messages: [{ role: "user", content: LONG }],
      }),
      "error context response stream": post("/responses", {
        ...STREAM,
        input: LONG,
      }),
      "error schema": chat({
        response_format: {
          type: "json_schema",
          json_schema: { name: "x", schema: { type: "nonsense" } },
        },
      }),
      "error image": chat({
        messages: [{
          role: "user",
          content: [{
            type: "image_url",
            image_url: { url: "data:image/png;base64,AAAA" },
          }],
        }],
      }),
      "error embeddings": post("/embeddings", { input: "Hi" }),
      "error transcription": post("/audio/transcriptions", {}),
      "error path": post("/images/generations", { prompt: "Hi" }),
    },
  },
  {
    thinks: true,
    requests: {
      "thinking chat": chat(),
      "thinking chat stream": chat(STREAM),
      "thinking response": post("/responses", { input: "Hi" }),
      "thinking response stream": post("/responses", {
        input: "Hi",
        ...STREAM,
      }),
    },
  },
  {
    args: ["--embeddings", "--pooling", "mean"],
    requests: {
      "embeddings": post("/embeddings", {
        input: ["Hi", "Hello"],
        encoding_format: "float",
      }),
      "embeddings base64": post("/embeddings", {
        input: ["Hi", "Hello"],
        encoding_format: "base64",
      }),
      "error embeddings input": post("/embeddings", { input: "" }),
    },
  },
  {
    isRouter: true,
    requests: {
      "router models": get("/models"),
      "router chat": chat(),
      "router error model": chat({ model: "none" }),
      "router error load": chat({ model: "broken" }),
      "router models loaded": get("/models"),
    },
  },
];

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Sends a request, and reads until the server closes the connection. */
async function exchange(
  baseURL: string,
  { method, path, body, key = "sk-local" }: Request,
): Promise<Uint8Array> {
  const { hostname, port, pathname } = new URL(baseURL);
  using connection = await Deno.connect({ hostname, port: Number(port) });
  const text = body === undefined
    ? ""
    : typeof body === "string"
    ? body
    : JSON.stringify(body);
  const head = [
    `${method} ${pathname}${path} HTTP/1.1`,
    `host: ${hostname}:${port}`,
    `authorization: Bearer ${key}`,
    "content-type: application/json",
    `content-length: ${new TextEncoder().encode(text).length}`,
    "connection: close",
  ];
  const writer = connection.writable.getWriter();
  await writer.write(
    new TextEncoder().encode(`${head.join("\r\n")}\r\n\r\n${text}`),
  );
  return await new Response(connection.readable).bytes();
}

/** Splits what a server sent. Fails if a chunk divides a character. */
function parse(bytes: Uint8Array): Recording["response"] {
  let at = 0;
  const line = () => {
    const end = bytes.indexOf(10, at);
    const text = utf8.decode(bytes.subarray(at, end - 1));
    at = end + 1;
    return text;
  };
  const head: string[] = [];
  for (let text = line(); text !== ""; text = line()) head.push(text);
  if (!head.includes("Transfer-Encoding: chunked")) {
    return { head, body: [utf8.decode(bytes.subarray(at))] };
  }
  const body: string[] = [];
  for (let size = parseInt(line(), 16); size > 0; size = parseInt(line(), 16)) {
    body.push(utf8.decode(bytes.subarray(at, at + size)));
    at += size + 2;
  }
  return { head, body };
}

/** A response without the folder of this machine's models. */
function withoutFolder(
  { head, body }: Recording["response"],
  folder: string,
): Recording["response"] {
  const hidden = body.map((piece) => piece.replaceAll(folder, "/models"));
  const length = new TextEncoder().encode(hidden.join("")).length;
  return {
    head: head.map((line) =>
      line.replace(/^(Content-Length:).*/, `$1 ${length}`)
    ),
    body: hidden,
  };
}

/** What a server says while it starts: it is asked again and again until it is ready. */
async function recordLoading(): Promise<Recording> {
  const request = chat();
  for (let attempt = 0; attempt < 20; attempt++) {
    const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const { port } = listener.addr;
    listener.close();
    let isReady = false;
    let response: Recording["response"] | null = null;
    const starting = LlamaServer.start({ args: ["--port", String(port)] })
      .finally(() => isReady = true);
    while (!isReady && response === null) {
      response = await exchange(`http://127.0.0.1:${port}/v1`, request)
        .then(parse, () => null);
    }
    await using _ = await starting;
    if (response?.head[0].includes("503")) {
      return { name: "error loading", request, response };
    }
  }
  throw new Error("the model was loaded before the server could be asked");
}

const version = await llamaVersion();
if (version === null) throw new Error("llama-server is not installed");
const recordings: Recording[] = [];
for (const { requests, ...options } of SCRIPTS) {
  await using server = await LlamaServer.start(options);
  for (const [name, { key, ...request }] of Object.entries(requests)) {
    const bytes = await exchange(server.baseURL, { ...request, key });
    const response = withoutFolder(parse(bytes), server.folder);
    recordings.push({ name, request, response });
  }
}
recordings.push(await recordLoading());
const [debian] = Deno.args;
const server = `llama.cpp ${version}${
  debian ? `, Debian package ${debian}` : ""
}`;
await Deno.writeTextFile(
  new URL("recorded/llama_cpp.json", import.meta.url),
  JSON.stringify({ server, recordings }, null, 1) + "\n",
);
console.log(`${recordings.length} recordings of ${server}`);
