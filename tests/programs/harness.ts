// deno-lint-ignore-file no-explicit-any -- one program text for two clients
/**
 * Runs the same program with both clients, against the same responses, and compares what was sent
 * and what came out.
 *
 * @module
 */
import { chunk, DONE } from "../support/event_stream.ts";

/** A request, as far as programs can tell the clients apart by it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly headers: Record<string, string | null>;
}

/** What a program works with. */
export interface Stage {
  /** The class. */
  readonly OpenAI: any;
  /** The module of the class. */
  readonly sdk: any;
  /** A client with a key and the scripted `fetch`. */
  client(options?: object): any;
  /** The scripted `fetch`. */
  readonly fetch: (url: any, init?: any) => Promise<Response>;
  /** The requests so far. */
  readonly sent: Sent[];
  /** Answers the next requests, in order; the last one also those after it. */
  script(...replies: (Response | (() => Response | Promise<Response>))[]): void;
}

/** A program: what it returns is compared. */
export type Program = (stage: Stage) => unknown;

/** Programs by name. */
export type Programs = Readonly<Record<string, Program>>;

/** A chat completion. */
export const completion = (content = "Hello"): object => ({
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1,
  model: "gpt-5",
  choices: [{
    index: 0,
    message: { role: "assistant", content, refusal: null },
    finish_reason: "stop",
    logprobs: null,
  }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

/** A response of the Responses API. */
export const responseObject = (text = "Hello"): object => ({
  id: "resp_1",
  object: "response",
  created_at: 1,
  status: "completed",
  model: "gpt-5",
  output: [{
    id: "msg_1",
    type: "message",
    role: "assistant",
    status: "completed",
    content: [{ type: "output_text", text, annotations: [] }],
  }],
});

/** JSON with a request ID. */
export const json = (value: unknown, status = 200, headers = {}): Response =>
  Response.json(value, {
    status,
    headers: { "x-request-id": "req_1", ...headers },
  });

const ROLE = `data: ${
  JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 1,
    model: "gpt-5",
    choices: [{ index: 0, delta: { role: "assistant" }, finish_reason: null }],
  })
}\n\n`;

/** A chat stream of some text. */
export const chatStream = (...pieces: string[]): Response =>
  new Response(
    [ROLE, ...pieces.map((piece) => chunk(piece)), chunk("", "stop"), DONE]
      .join(""),
    { headers: { "content-type": "text/event-stream" } },
  );

/** Runs a program with one of the clients. */
export async function run(
  program: Program,
  OpenAI: any,
  sdk: any,
  isolated: object,
): Promise<{ sent: Sent[]; outcome: unknown }> {
  const sent: Sent[] = [];
  let replies: (Response | (() => Response | Promise<Response>))[] = [
    () => json(completion()),
  ];
  const fetch = async (url: any, init: any = {}): Promise<Response> => {
    init.signal?.throwIfAborted();
    if (String(url).startsWith("data:")) return new Response(""); // the official SDK's probe
    sent.push(await recorded(String(url), init));
    const reply = replies.length > 1 ? replies.shift()! : replies[0];
    return typeof reply === "function" ? await reply() : reply.clone();
  };
  const stage: Stage = {
    OpenAI,
    sdk,
    fetch,
    sent,
    client: (options = {}) =>
      new OpenAI({
        ...isolated,
        apiKey: "sk-test-0123456789",
        fetch,
        maxRetries: 0,
        ...options,
      }),
    script: (...next) => {
      replies = next;
    },
  };
  let outcome: unknown;
  try {
    outcome = { value: plain(await program(stage)) };
  } catch (error) {
    outcome = { error: (error as Error).constructor.name };
  }
  return { sent, outcome };
}

async function recorded(url: string, init: any): Promise<Sent> {
  const headers = new Headers(init.headers);
  const type = headers.get("content-type") ?? "";
  const { body } = init;
  return {
    method: (init.method ?? "GET").toUpperCase(),
    url: decodeURIComponent(url),
    body: typeof body === "string"
      ? type.includes("json") ? JSON.parse(body) : body
      : body == null
      ? null
      : await form(body, type),
    headers: Object.fromEntries(
      [
        "api-key",
        "authorization",
        "openai-organization",
        "openai-project",
        "x-mine",
      ]
        .map((name) => [name, headers.get(name)]),
    ),
  };
}

async function form(body: any, type: string): Promise<unknown> {
  const response = new Response(
    body,
    type.includes("boundary") ? { headers: { "content-type": type } } : {},
  );
  try {
    const data = await response.clone().formData();
    const entries = [];
    for (const [name, value] of data) {
      entries.push([
        name,
        typeof value === "string" ? value : [value.name, await value.text()],
      ]);
    }
    return entries.sort();
  } catch {
    return await response.text();
  }
}

function plain(value: unknown): unknown {
  return value === undefined ? "undefined" : JSON.parse(JSON.stringify(value));
}
