// deno-lint-ignore-file no-explicit-any -- both clients, and events as a server sends them
/** Turns of agents as event logs, a client that serves them, and ways of reading a stream. */

let number = 0;
export const event = (type: string, fields: object = {}) => ({
  type: `agent.session.${type}`,
  event_id: `event_${++number}`,
  ...fields,
});
export const session = (status = "idle", required_actions: object[] = []) => ({
  id: "sess_1",
  object: "agent.session",
  status,
  required_actions,
});
const turn = (status: string, subagent_id: string | null = null) => ({
  id: subagent_id ? "turn_sub" : "turn_1",
  session_id: "sess_1",
  subagent_id,
  status,
});
const turnEvent = (
  name: string,
  status: string,
  subagent: string | null = null,
) =>
  event(`turn.${name}`, {
    turn_id: turn(status, subagent).id,
    turn: turn(status, subagent),
  });
export const message = (text: string, more: object = {}) => ({
  id: `msg_${text}`,
  type: "message",
  role: "assistant",
  status: "completed",
  phase: "final_answer",
  turn_id: "turn_1",
  content: [{ type: "output_text", text }],
  ...more,
});
export const done = (item: object, output_index = 0) =>
  event("turn.item.done", { output_index, item });
export const call = (name: string, args: unknown, call_id = "call_1") =>
  event("turn.item.added", {
    output_index: 0,
    item: {
      id: "item_1",
      type: "function_call",
      turn_id: "turn_1",
      call_id,
      name,
      arguments: args,
    },
  });
export const sessionEvent = (
  name: string,
  status: string,
  actions: object[] = [],
) => event(name, { session: session(status, actions) });
export const begun = () => [
  sessionEvent("idle", "idle"),
  sessionEvent("in_progress", "in_progress"),
  turnEvent("created", "in_progress"),
  turnEvent("in_progress", "in_progress"),
];
export const over = () => [
  turnEvent("completed", "completed"),
  sessionEvent("idle", "idle"),
];
const again = event("turn.output_text.delta", {
  turn_id: "turn_1",
  delta: "twice",
});

export const handlers = {
  add: ({ a, b }: any) => ({ sum: a + b }),
  text: () => "plain",
  nothing: () => null,
  content: () => [{ type: "input_text", text: "t" }, {
    type: "input_image",
    image_url: "u",
  }],
  data: () => [1, 2],
  missing: () => undefined,
  fails: () => Promise.reject(new Error("secret")),
};

export interface Log {
  events: object[];
  status?: string;
  params?: object;
  options?: object;
  /** Answers to outputs of tools, before they are accepted. */
  refusals?: object[];
}

export const LOGS: Record<string, Log> = {
  "a message": { events: [...begun(), done(message("Hello")), ...over()] },
  "messages of the user, and a key": {
    params: {
      input: [{ role: "user", content: [{ type: "input_text", text: "Hi" }] }],
      idempotencyKey: "key-1",
    },
    events: [...begun(), done(message("Hello")), ...over()],
  },
  "a key in the headers": {
    options: { headers: { "Idempotency-Key": "key-2", "x-own": "1" } },
    events: [...begun(), ...over()],
  },
  "several messages, commentary, one that is incomplete": {
    events: [
      ...begun(),
      done(message("b"), 2),
      done(message("a"), 1),
      done(message("c", { phase: "commentary" }), 0),
      done(message("d", { status: "incomplete" }), 3),
      done(message("b"), 2),
      ...over(),
    ],
  },
  "an event twice": {
    events: [...begun(), again, again, done(message("x")), ...over()],
  },
  "a subagent's turn": {
    events: [
      ...begun(),
      turnEvent("created", "in_progress", "sub_1"),
      turnEvent("completed", "completed", "sub_1"),
      sessionEvent("idle", "idle"),
      done(message("x")),
      ...over(),
    ],
  },
  "tools with all kinds of outputs": {
    params: { toolHandlers: handlers },
    events: [
      ...begun(),
      call("add", '{"a":1,"b":2}', "c1"),
      call("add", { a: 3, b: 4 }, "c2"),
      call("text", "{}", "c3"),
      call("nothing", "{}", "c4"),
      call("content", "{}", "c5"),
      call("data", "{}", "c6"),
      call("missing", "{}", "c7"),
      call("fails", "{}", "c8"),
      call("add", "not JSON", "c9"),
      call("add", "[1]", "c10"),
      call("unknown", "{}", "c11"),
      call("add", '{"a":1,"b":2}', "c1"),
      done(message("3")),
      ...over(),
    ],
  },
  "an output that comes too early": {
    params: { toolHandlers: handlers },
    refusals: [{
      error: {
        code: "invalid_request_error",
        message: "Unknown pending tool call: call_1",
      },
    }],
    events: [...begun(), call("text", "{}"), ...over()],
  },
  "an output that is refused": {
    params: { toolHandlers: handlers },
    refusals: [{ error: { code: "invalid_request_error", message: "No" } }],
    events: [...begun(), call("text", "{}"), ...over()],
  },
  "a turn that fails": {
    events: [
      ...begun(),
      turnEvent("failed", "failed"),
      sessionEvent("idle", "idle"),
    ],
  },
  "a turn that is cancelled": {
    events: [
      ...begun(),
      turnEvent("cancelled", "cancelled"),
      sessionEvent("idle", "idle"),
    ],
  },
  "a session that fails": {
    events: [...begun(), sessionEvent("failed", "failed")],
  },
  "a session that needs an action": {
    events: [
      ...begun(),
      sessionEvent("requires_action", "requires_action", [
        { type: "function_call", name: "unknown", call_id: "call_1" },
      ]),
      ...over(),
    ],
  },
  "a session that needs an action that is handled": {
    params: { toolHandlers: handlers },
    events: [
      ...begun(),
      call("text", "{}"),
      sessionEvent("requires_action", "requires_action", [
        { type: "function_call", name: "text", call_id: "call_1" },
      ]),
      sessionEvent("in_progress", "in_progress"),
      done(message("x")),
      ...over(),
    ],
  },
  "a budget that is reached before the turn": {
    events: [sessionEvent("budget_reached", "budget_reached"), ...over()],
  },
  "a budget that is reached during the turn": {
    events: [
      ...begun(),
      sessionEvent("budget_reached", "budget_reached"),
      done(message("x")),
      turnEvent("completed", "completed"),
      sessionEvent("budget_reached", "budget_reached"),
    ],
  },
  "a stream that is cut": { events: [...begun(), done(message("x"))] },
  "a session that is not idle": { status: "in_progress", events: [] },
  "structured output": {
    params: {
      outputFormat: {
        type: "json_schema",
        schema: {},
        $parseRaw: (text: string) => JSON.parse(text),
      },
    },
    events: [...begun(), done(message('{"n":1}')), ...over()],
  },
  "structured output that cannot be parsed": {
    params: {
      outputFormat: {
        type: "json_schema",
        schema: {},
        $parseRaw: (text: string) => JSON.parse(text),
      },
    },
    events: [...begun(), done(message("oops")), ...over()],
  },
  "structured output without text": {
    params: {
      outputFormat: { type: "json_schema", schema: {}, $parseRaw: JSON.parse },
    },
    events: [...begun(), ...over()],
  },
};

export const shown = (value: unknown) =>
  JSON.parse(JSON.stringify(value ?? null));

/** What matters of an error. */
export const failure = (error: any) =>
  [
    "failed",
    error.reason,
    error.session_id,
    error.turn_id,
    error.messages,
    error.required_actions,
  ].map(shown);

/** A client that serves a log, and the requests it got. */
export function serving(Client: any, more: object, log: Log) {
  const requests: unknown[] = [];
  const refusals = [...log.refusals ?? []];
  const keys = new Map<string | null, number>();
  const client = new Client({
    ...more,
    apiKey: "sk-test",
    baseURL: "https://api.test/v1",
    maxRetries: 0,
    fetch: async (input: any, init: any) => {
      const request = new Request(input, init);
      const body = await request.text();
      const isCreation = request.url.endsWith("/agents/sessions");
      const sent = request.headers.get("idempotency-key");
      // Each POST of ours has one; the official SDK sends none unless it is given.
      const key = isCreation && !sent?.startsWith("key-") ? null : sent;
      // Random keys: which requests have the same.
      if (!keys.has(key)) keys.set(key, keys.size);
      requests.push([
        request.method,
        request.url,
        request.headers.get("openai-beta"),
        request.headers.get("x-own"),
        key?.startsWith("key-") ? key : key && keys.get(key),
        body && JSON.parse(body),
      ]);
      if (request.method === "POST" && !isCreation) {
        const isResult = body.includes("tool_result");
        const refusal = isResult && refusals.shift();
        return refusal
          ? Response.json(refusal, { status: 400 })
          : new Response(null, { status: 204 });
      }
      if (!isCreation && !request.url.endsWith("/events")) {
        return Response.json(session(log.status));
      }
      const text = log.events.map((one: any) =>
        `event: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`
      ).join("");
      return new Response(text, {
        headers: { "content-type": "text/event-stream" },
      });
    },
  });
  return { client, requests };
}

export const WAYS: Record<string, (stream: any) => Promise<unknown>> = {
  "iterated": async (stream) => {
    const events: unknown[] = [];
    try {
      for await (const one of stream) events.push(one.event_id);
    } catch {
      events.push("failed");
    }
    return events;
  },
  "its result awaited": (stream) => stream.finalResult(),
  "iterated, and then its result awaited": async (stream) => {
    stream.withResultCollection();
    const events: unknown[] = [];
    try {
      for await (const one of stream) events.push(one.event_id);
    } catch {
      events.push("failed");
    }
    return [events, await stream.finalResult().catch(failure)];
  },
  "left after three events": async (stream) => {
    const events: unknown[] = [];
    try {
      for await (const one of stream) {
        if (events.push(one.event_id) === 3) break;
      }
    } catch {
      events.push("failed");
    }
    return [events, stream.controller.signal.aborted];
  },
};
