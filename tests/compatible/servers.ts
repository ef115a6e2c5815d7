/**
 * What servers send that cannot be had for a test, with the oddities that their users report.
 * Written from their sources and issue trackers. What llama.cpp sends is recorded: `recording.ts`.
 *
 * @module
 */

/** One answer of a server. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server, and what it answers to. */
export interface CompatibleServer {
  readonly name: string;
  readonly models: Answer;
  readonly chat: Answer;
  readonly stream: Answer;
  /** An error of its own form, and the message in it. */
  readonly error: Answer & { readonly message: string };
}

const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

const sse = (body: string, type = "text/event-stream"): Answer => ({
  headers: { "content-type": type },
  body,
});

const data = (...chunks: unknown[]) =>
  chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join("");

const message = { role: "assistant", content: "Hello there" };

/** All servers that are tested. */
export const SERVERS: readonly CompatibleServer[] = [
  {
    name: "Ollama",
    models: json({ object: "list", data: null }), // without models
    chat: json({
      id: "chatcmpl-1",
      object: "chat.completion",
      model: "llama3.2",
      system_fingerprint: "fp_ollama",
      choices: [{ index: 0, message, finish_reason: "stop" }],
    }),
    // each chunk repeats the role, and the end marker has a blank
    stream: sse(
      data(
        {
          choices: [{
            index: 0,
            delta: { role: "assistant", content: "Hello" },
          }],
        },
        {
          choices: [{
            index: 0,
            delta: { role: "assistant", content: " there" },
            finish_reason: "stop",
          }],
        },
      ) + "data: [DONE] \n\n",
    ),
    error: {
      ...json({
        error: {
          message: 'model "x" not found, try pulling it first',
          type: "api_error",
          param: null,
          code: null,
        },
      }, 404),
      message: 'model "x" not found, try pulling it first',
    },
  },
  {
    name: "vLLM",
    models: json({
      object: "list",
      data: [{
        id: "m",
        object: "model",
        owned_by: "vllm",
        max_model_len: 8192,
      }],
    }),
    chat: json({
      id: "chatcmpl-1",
      object: "chat.completion",
      model: "m",
      choices: [{
        index: 0,
        message: { ...message, reasoning_content: null, tool_calls: [] },
        logprobs: null,
        finish_reason: "stop",
        stop_reason: null,
      }],
      usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
    }),
    stream: sse(
      data(
        { choices: [{ index: 0, delta: { role: "assistant", content: "" } }] },
        {
          choices: [{ index: 0, delta: { content: "Hello" }, logprobs: null }],
        },
        {
          choices: [{
            index: 0,
            delta: { content: " there" },
            finish_reason: "stop",
            stop_reason: null,
          }],
        },
        { choices: [], usage: { total_tokens: 3 } },
      ) + "data: [DONE]\n\n",
      "text/event-stream; charset=utf-8",
    ),
    error: {
      ...json({
        object: "error",
        message: "This model's maximum context length is 8192 tokens.",
        type: "BadRequestError",
        param: null,
        code: 400,
      }, 400),
      message: "This model's maximum context length is 8192 tokens.",
    },
  },
  {
    name: "LM Studio",
    models: json({ data: [{ id: "m", object: "model" }], object: "list" }),
    chat: json({
      id: "chatcmpl-1",
      object: "chat.completion",
      model: "m",
      choices: [{ index: 0, message, logprobs: null, finish_reason: "stop" }],
      stats: {},
    }),
    // JSON as the content type of an event stream
    stream: sse(
      data(
        {
          choices: [{
            index: 0,
            delta: { role: "assistant", content: "Hello" },
          }],
        },
        { choices: [{ index: 0, delta: { content: " there" } }] },
        { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] },
      ) + "data: [DONE]\n\n",
      "application/json",
    ),
    error: {
      ...json({ error: "No models loaded." }, 404),
      message: "No models loaded.",
    },
  },
  {
    name: "OpenRouter",
    models: json({ data: [{ id: "a/m", name: "M", pricing: {} }] }),
    chat: json({
      id: "gen-1",
      provider: "P",
      model: "a/m",
      object: "chat.completion",
      choices: [{
        index: 0,
        message: { ...message, refusal: null, reasoning: "Greet." },
        native_finish_reason: "stop",
        finish_reason: "stop",
      }],
    }),
    stream: sse(
      ": OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n" +
        data(
          {
            choices: [{ index: 0, delta: { role: "assistant", content: "" } }],
          },
          { choices: [{ index: 0, delta: { content: "Hello" } }] },
        ) +
        ": OPENROUTER PROCESSING\n\n" +
        data({
          choices: [{
            index: 0,
            delta: { content: " there" },
            finish_reason: "stop",
          }],
        }) + "data: [DONE]\n\n",
    ),
    // a 200 with an error in it
    error: {
      ...json({ error: { message: "Provider returned error", code: 429 } }),
      message: "Provider returned error",
    },
  },
  {
    name: "Gemini's compatible endpoint",
    models: json({
      object: "list",
      data: [{ id: "models/m", object: "model" }],
    }),
    chat: json({
      choices: [{ finish_reason: "stop", index: 0, message }],
      created: 1,
      model: "m",
      object: "chat.completion",
    }),
    stream: sse(
      data(
        {
          choices: [{
            delta: { content: "Hello", role: "assistant" },
            index: 0,
          }],
        },
        {
          choices: [{
            delta: { content: " there", role: "assistant" },
            finish_reason: "stop",
            index: 0,
          }],
        },
      ) + "data: [DONE]\n\n",
    ),
    error: {
      ...json([{
        error: {
          code: 400,
          message: "API key not valid.",
          status: "INVALID_ARGUMENT",
        },
      }], 400),
      message: "API key not valid.",
    },
  },
];
