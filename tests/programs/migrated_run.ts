/**
 * Runs the programs of `migrated/`, one after the other, and prints what each has printed. The import map decides
 * which package they get. Run by `migrated_test.ts`.
 *
 * @module
 */

const lines: string[] = [];
console.log = (...values: unknown[]) =>
  lines.push(
    values.map((value) => JSON.stringify(value) ?? "undefined").join(" "),
  );

/** Objects that are retrieved until they are done: how often each was asked for. */
const asked = new Map<string, number>();

const text = (content: string) => ({
  role: "assistant",
  content,
  refusal: null,
});

function chat(body: Record<string, unknown>): object {
  const messages = body.messages as { role: string }[];
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
  const call = {
    id: "call_1",
    type: "function",
    function: { name: "getTemperature", arguments: '{"city":"Oslo"}' },
  };
  const isAnswered = messages.at(-1)?.role === "tool";
  const message = body.tools
    ? isAnswered
      ? text("It is 7 degrees")
      : { role: "assistant", content: null, tool_calls: [call] }
    : text(
      '{"steps":[{"explanation":"e","output":"o"}],"final_answer":"x = -29/8"}',
    );
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: body.model,
    choices: [{
      index: 0,
      message,
      logprobs: null,
      finish_reason: body.model === "cut-off"
        ? "length"
        : "tool_calls" in message
        ? "tool_calls"
        : "stop",
    }],
    usage,
  };
}

const chunks = ["Hel", "lo"].map((content, index) => ({
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 1,
  model: "gpt-5",
  choices: [{
    index: 0,
    delta: index === 0 ? { role: "assistant", content } : { content },
    finish_reason: index === 0 ? null : "stop",
    logprobs: null,
  }],
}));

const part = { type: "output_text", text: "", annotations: [] };
const response = (value: string, status = "completed") => ({
  id: "resp_1",
  object: "response",
  created_at: 1,
  status,
  model: "gpt-5",
  tools: [],
  output: [{
    id: "msg_1",
    type: "message",
    role: "assistant",
    status,
    content: [{ ...part, text: value }],
  }],
});
const at = { item_id: "msg_1", output_index: 0, content_index: 0 };
const responseEvents = [
  {
    type: "response.created",
    response: { ...response("", "in_progress"), output: [] },
  },
  {
    type: "response.output_item.added",
    output_index: 0,
    item: {
      id: "msg_1",
      type: "message",
      role: "assistant",
      status: "in_progress",
      content: [],
    },
  },
  { type: "response.content_part.added", ...at, part },
  { type: "response.output_text.delta", ...at, delta: "Hel" },
  { type: "response.output_text.delta", ...at, delta: "lo" },
  { type: "response.output_text.done", ...at, text: "Hello" },
  { type: "response.completed", response: response("Hello") },
].map((event, sequence_number) => ({ ...event, sequence_number }));

const run = (status: string) => ({
  id: "run_1",
  object: "thread.run",
  thread_id: "thread_1",
  status,
  required_action: status === "requires_action"
    ? {
      type: "submit_tool_outputs",
      submit_tool_outputs: { tool_calls: [{ id: "call_1" }] },
    }
    : null,
});
const message = (status: string, content: object[]) => ({
  id: "msg_1",
  object: "thread.message",
  status,
  content,
});
const delta = (value: string) => ({
  id: "msg_1",
  delta: { content: [{ index: 0, type: "text", text: { value } }] },
});
const runEvents: [string, object][] = [
  ["thread.run.created", run("queued")],
  ["thread.message.created", message("in_progress", [])],
  ["thread.message.delta", delta("Hel")],
  ["thread.message.delta", delta("lo")],
  [
    "thread.message.completed",
    message("completed", [{
      type: "text",
      text: { value: "Hello", annotations: [] },
    }]),
  ],
  ["thread.run.completed", run("completed")],
];

const turn = (status: string) => ({
  id: "turn_1",
  session_id: "sess_1",
  subagent_id: null,
  status,
});
const sessionEvents = [
  { type: "turn.created", turn_id: "turn_1", turn: turn("in_progress") },
  {
    type: "turn.item.added",
    output_index: 0,
    item: {
      type: "function_call",
      id: "i",
      turn_id: "turn_1",
      call_id: "c",
      name: "temperature",
      arguments: "{}",
    },
  },
  {
    type: "turn.item.done",
    output_index: 1,
    item: {
      type: "message",
      id: "m",
      turn_id: "turn_1",
      status: "completed",
      phase: "final_answer",
      content: [{ type: "output_text", text: '{"celsius":7}' }],
    },
  },
  { type: "turn.completed", turn_id: "turn_1", turn: turn("completed") },
  { type: "idle", session: { id: "sess_1", status: "idle" } },
].map((event, id) => ({
  ...event,
  type: `agent.session.${event.type}`,
  event_id: `e${id}`,
}));

/** An object that is done when it was asked for the second time. */
function later(path: string, first: object, last: object): object {
  const times = (asked.get(path) ?? 0) + 1;
  asked.set(path, times);
  return times === 1 ? first : last;
}

function stream(events: readonly object[]): Response {
  const body = events.map((event) => {
    const [name, data] = Array.isArray(event) ? event : [null, event];
    return `${name ? `event: ${name}\n` : ""}data: ${JSON.stringify(data)}\n\n`;
  });
  return new Response(`${body.join("")}data: [DONE]\n\n`, {
    headers: { "content-type": "text/event-stream" },
  });
}

function reply(
  method: string,
  path: string,
  body: Record<string, unknown>,
): Response {
  const json = (value: object) => Response.json(value);
  const counts = { completed: 2, total: 2 };
  switch (`${method} ${path}`) {
    case "POST /chat/completions":
      return body.stream ? stream(chunks) : json(chat(body));
    case "POST /responses":
      return body.stream ? stream(responseEvents) : json(
        response(
          '{"name":"Fair","date":"Friday","participants":["Alice","Bob"]}',
        ),
      );
    case "POST /threads":
      return json({ id: "thread_1", object: "thread" });
    case "POST /threads/thread_1/runs":
      return body.stream ? stream(runEvents) : json(run("queued"));
    case "POST /threads/thread_1/runs/run_1/submit_tool_outputs":
      return json(run("queued"));
    case "GET /threads/thread_1/runs/run_1":
      return json(later(path, run("requires_action"), run("completed")));
    case "POST /vector_stores":
      return json({ id: "vs_1", object: "vector_store" });
    case "POST /files":
      return json({ id: `file_${asked.size}`, object: "file" });
    case "POST /vector_stores/vs_1/file_batches":
      return json({ id: "vsfb_1", status: "in_progress", file_counts: counts });
    case "GET /vector_stores/vs_1/file_batches/vsfb_1":
      return json(
        later(path, { id: "vsfb_1", status: "in_progress" }, {
          id: "vsfb_1",
          status: "completed",
          file_counts: counts,
        }),
      );
    case "GET /files/file_1":
      return json(
        later(path, { id: "file_1", status: "uploaded" }, {
          id: "file_1",
          status: "processed",
        }),
      );
    case "GET /widgets":
      return json(
        later(path, { data: [{ id: "a" }], has_more: true }, {
          data: [{ id: "b" }],
          has_more: false,
        }),
      );
    case "GET /widgets/a":
      return json({ id: "a" });
    case "GET /agents/sessions/sess_1":
      return json({ id: "sess_1", status: "idle" });
    case "GET /agents/sessions/sess_1/events":
      return stream(sessionEvents);
    case "POST /agents/sessions/sess_1/events":
      return new Response(null, { status: 204 });
    default:
      throw new Error(`No reply to ${method} ${path}`);
  }
}

globalThis.fetch = async (input, init) => {
  if (String(input) === "data:,") return new Response();
  const request = new Request(input, init);
  const isJson = request.headers.get("content-type") === "application/json";
  const body = isJson ? await request.json() : {};
  return reply(request.method, new URL(request.url).pathname.slice(3), body);
};

const printed: Record<string, string[]> = {};
const folder = new URL("migrated/", import.meta.url);
for (
  const { name } of [...Deno.readDirSync(folder)].sort((a, b) =>
    a.name < b.name ? -1 : 1
  )
) {
  asked.clear();
  lines.length = 0;
  try {
    await import(new URL(name, folder).href);
  } catch (error) {
    lines.push(`failed: ${error}`);
  }
  printed[name] = [...lines];
}
await Deno.stdout.write(new TextEncoder().encode(JSON.stringify(printed)));
