/**
 * A model that calls tools as a test scripts it, over Chat Completions and over Responses.
 *
 * @module
 */
import OpenAI from "../../mod.ts";
import {
  resumeTools,
  type ResumeToolsOptions,
  type RunnableTool,
  runTools,
  type ToolRun,
  type ToolRunOptions,
  type ToolRunState,
} from "../../src/helpers/mod.ts";
import { event } from "./event_stream.ts";
import { answering, type Sent } from "./scripted_fetch.ts";
import { ISOLATED } from "./test_client.ts";

/** A reply: text, or calls `name(arguments)` with their IDs. */
export interface ScriptedTurn {
  readonly text?: string;
  readonly calls?:
    readonly (readonly [name: string, args: string, id?: string])[];
  readonly refusal?: string;
  readonly finish?: "length" | "content_filter";
  readonly usage?: readonly [input: number, output: number, cached?: number];
}

/** Which API a script speaks. */
export type Api = "chat" | "responses";

/** Both. */
export const APIS: readonly Api[] = ["chat", "responses"];

/** A scripted model. */
export interface ToolScript {
  // deno-lint-ignore no-explicit-any -- bodies of requests
  readonly sent: any[];
  /** The outputs that the model received, by ID of the call, in order. */
  outputs(): Record<string, string>;
  run(
    tools: readonly RunnableTool[],
    options?: ToolRunOptions & {
      stream?: boolean;
      format?: unknown;
      params?: object;
    },
  ): ToolRun<unknown>;
  resume(
    state: ToolRunState,
    tools: readonly RunnableTool[],
    options?: ResumeToolsOptions,
  ): ToolRun<unknown>;
}

/**
 * A model that replies with these turns, one after the other, and then with the last one.
 *
 * @param api Which API it speaks.
 * @param turns Its replies.
 * @param before What is called with each request first.
 */
export function toolScript(
  api: Api,
  turns: readonly ScriptedTurn[],
  before?: (count: number, sent: Sent) => unknown,
): ToolScript {
  // deno-lint-ignore no-explicit-any -- bodies of either API
  const sent: any[] = [];
  const client = new OpenAI({
    ...ISOLATED,
    apiKey: "sk-test",
    maxRetries: 0,
    fetch: answering(async (one) => {
      const body = JSON.parse(one.body as string);
      const count = sent.push(body);
      await before?.(count, one);
      const turn = turns[Math.min(count, turns.length) - 1];
      const reply = api === "chat"
        ? chatReply(turn, count)
        : response(turn, count);
      return body.stream ? streamed(api, reply) : Response.json(reply);
    }),
  });
  const target = api === "chat" ? client.chat.completions : client.responses;
  return {
    sent,
    outputs: () =>
      Object.fromEntries(
        sent.flatMap(({ messages, input }) => messages ?? input)
          .filter(({ role, type }) =>
            role === "tool" || type === "function_call_output"
          )
          .map(({ tool_call_id, call_id, content, output }) => [
            tool_call_id ?? call_id,
            content ?? output,
          ]),
      ),
    run(tools, { stream, format, params, ...options } = {}) {
      const common = { model: "gpt-5", tools, stream, ...params };
      return api === "chat"
        ? runTools(target, {
          ...common,
          messages: [{ role: "user", content: "Go" }],
          ...(format ? { response_format: format as never } : {}),
        }, options) as ToolRun<unknown>
        : runTools(target, {
          ...common,
          input: "Go",
          ...(format ? { text: { format: format as never } } : {}),
        }, options) as ToolRun<unknown>;
    },
    resume: (state, tools, options) =>
      resumeTools(target, state, { tools }, options) as ToolRun<unknown>,
  };
}

const idOf = (count: number, at: number, id?: string) =>
  id ?? `call_${count}_${at}`;

function chatReply(turn: ScriptedTurn, count: number) {
  const { text, calls, refusal, finish, usage } = turn;
  return {
    id: `c${count}`,
    object: "chat.completion",
    created: 1,
    model: "m",
    choices: [{
      index: 0,
      finish_reason: finish ?? (calls ? "tool_calls" : "stop"),
      message: {
        role: "assistant",
        content: text ?? null,
        refusal: refusal ?? null,
        ...(calls
          ? {
            tool_calls: calls.map(([name, args, id], at) => ({
              id: idOf(count, at, id),
              type: "function",
              function: { name, arguments: args },
            })),
          }
          : {}),
      },
    }],
    ...(usage
      ? {
        usage: {
          prompt_tokens: usage[0],
          completion_tokens: usage[1],
          total_tokens: usage[0] + usage[1],
          prompt_tokens_details: { cached_tokens: usage[2] ?? 0 },
        },
      }
      : {}),
  };
}

function response(turn: ScriptedTurn, count: number) {
  const { text, calls = [], refusal, finish, usage } = turn;
  const parts = [
    ...(text === undefined
      ? []
      : [{ type: "output_text", text, annotations: [] }]),
    ...(refusal === undefined ? [] : [{ type: "refusal", refusal }]),
  ];
  return {
    id: `resp_${count}`,
    object: "response",
    created_at: 1,
    model: "m",
    status: finish ? "incomplete" : "completed",
    incomplete_details: finish
      ? { reason: finish === "length" ? "max_output_tokens" : finish }
      : null,
    output: [
      ...(parts.length
        ? [{ type: "message", id: "m", role: "assistant", content: parts }]
        : []),
      ...calls.map(([name, args, id], at) => ({
        type: "function_call",
        id: `fc_${count}_${at}`,
        call_id: idOf(count, at, id),
        name,
        arguments: args,
        status: "completed",
      })),
    ],
    ...(usage
      ? {
        usage: {
          input_tokens: usage[0],
          output_tokens: usage[1],
          total_tokens: usage[0] + usage[1],
          input_tokens_details: { cached_tokens: usage[2] ?? 0 },
        },
      }
      : {}),
  };
}

// deno-lint-ignore no-explicit-any -- a reply of either API
function streamed(api: Api, reply: any): Response {
  const pieces: string[] = [];
  if (api === "responses") {
    const head = { ...reply, output: [], status: "in_progress" };
    pieces.push(event({ type: "response.created", response: head }));
    reply.output.forEach(
      (item: { type: string; arguments: string }, at: number) => {
        pieces.push(event({
          type: "response.output_item.added",
          output_index: at,
          item: item.type === "function_call"
            ? { ...item, arguments: "" }
            : item,
        }));
        if (item.type !== "function_call") return;
        for (const delta of item.arguments.match(/.{1,4}/g) ?? []) {
          pieces.push(event({
            type: "response.function_call_arguments.delta",
            output_index: at,
            delta,
          }));
        }
      },
    );
    pieces.push(event({ type: `response.${reply.status}`, response: reply }));
  } else {
    const [{ message, finish_reason }] = reply.choices;
    const { tool_calls, ...rest } = message;
    const chunk = (delta: unknown, finish: string | null = null) =>
      event({
        ...reply,
        object: "chat.completion.chunk",
        usage: null,
        choices: [{ index: 0, delta, finish_reason: finish }],
      });
    pieces.push(chunk(rest));
    // deno-lint-ignore no-explicit-any -- bodies of either API
    for (const [index, call] of ((tool_calls ?? []) as any[]).entries()) {
      const { name, arguments: text } = call.function;
      pieces.push(chunk({
        tool_calls: [{ ...call, index, function: { name, arguments: "" } }],
      }));
      for (const piece of text.match(/.{1,4}/g) ?? []) {
        pieces.push(
          chunk({ tool_calls: [{ index, function: { arguments: piece } }] }),
        );
      }
    }
    pieces.push(chunk({}, finish_reason));
    if (reply.usage) {
      pieces.push(event({ ...reply, choices: [], usage: reply.usage }));
    }
    pieces.push("data: [DONE]\n\n");
  }
  return new Response(pieces.join(""), {
    headers: { "content-type": "text/event-stream" },
  });
}
