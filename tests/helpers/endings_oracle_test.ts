// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Every stream, every way it can end, every way of reading it: all settles, and nothing is lost or unhandled. */
import { assert, assertEquals } from "@std/assert";
import Official from "npm:openai@7.59.0";
import OpenAI, {
  APIError,
  APIUserAbortError,
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
  OpenAIError,
  TruncatedStreamError,
} from "../../mod.ts";
import { ISOLATED } from "../support/test_client.ts";

/** How a stream can end. */
const ENDINGS = [
  "finish",
  "length",
  "filter",
  "refusal",
  "error event",
  "cut",
  "abort",
  "throw in a listener",
  "refused request",
] as const;

type Ending = typeof ENDINGS[number];

/** What a server sends for each ending; `null` hangs after the first event. */
interface Class {
  /** Starts a stream. */
  start(client: any): any;
  /** The events of the API; the first one alone is what a cut stream has. */
  events(ending: Ending): object[];
  /** A whole answer, for requests without a stream. */
  answer?(ending: Ending): object;
  /** The event that a listener throws in. */
  event: string;
  /** The promise of the whole. */
  final: string;
  /** Whether the stream is an async iterable. */
  iterates: boolean;
  /** Endings that are errors, besides those that always are. */
  errors?: Partial<Record<Ending, new (...args: any[]) => Error>>;
  /** Whether events are named in the stream. */
  named?: true;
  /** Endings that a loop sees as events, or not at all; its result is an error. */
  quiet?: readonly Ending[];
}

const format = {
  type: "json_schema",
  json_schema: { name: "a", strict: true, schema: { type: "object" } },
};
const ask = { model: "gpt-5", messages: [{ role: "user", content: "Hi" }] };
const add = {
  type: "function",
  function: {
    name: "add",
    description: "Adds",
    parameters: { type: "object" },
    function: () => "3",
  },
};

const REASONS: Partial<Record<Ending, string>> = {
  length: "length",
  filter: "content_filter",
};
const base = {
  id: "c",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
};
const chunk = (delta: object, finish_reason: string | null = null) => ({
  ...base,
  choices: [{ index: 0, delta, finish_reason, logprobs: null }],
});
const failure = { error: { message: "Overloaded", type: "server_error" } };

function chunks(ending: Ending): object[] {
  const said = ending === "refusal" ? { refusal: "No" } : { content: "{}" };
  return [
    chunk({ role: "assistant", ...said }),
    ending === "error event" ? failure : chunk({}, REASONS[ending] ?? "stop"),
  ];
}

function completion(ending: Ending): object {
  const said = ending === "refusal"
    ? { content: null, refusal: "No" }
    : { content: "{}", refusal: null };
  return {
    ...base,
    object: "chat.completion",
    choices: [{
      index: 0,
      message: { role: "assistant", ...said },
      finish_reason: REASONS[ending] ?? "stop",
    }],
  };
}

const response = (status: string, more: object = {}) => ({
  id: "resp_1",
  object: "response",
  created_at: 1,
  model: "m",
  status,
  output: [],
  tools: [],
  ...more,
});

function responseEvents(ending: Ending): object[] {
  const created = {
    type: "response.created",
    sequence_number: 0,
    response: response("in_progress"),
  };
  const last = (type: string, more: object) => ({
    type: `response.${type}`,
    sequence_number: 1,
    response: response(type, more),
  });
  const content = ending === "refusal"
    ? [{ type: "refusal", refusal: "No" }]
    : [{ type: "output_text", text: "{}", annotations: [] }];
  const output = [{
    id: "msg_1",
    type: "message",
    role: "assistant",
    status: "completed",
    content,
  }];
  if (ending === "error event") {
    return [created, {
      type: "error",
      sequence_number: 1,
      code: "server_error",
      message: "Overloaded",
      param: null,
    }];
  }
  const reason = { length: "max_output_tokens", filter: "content_filter" }[
    ending as "length"
  ];
  return [
    created,
    reason
      ? last("incomplete", { output, incomplete_details: { reason } })
      : last("completed", { output }),
  ];
}

function runEvents(ending: Ending): object[] {
  const run = (status: string) => ({
    event: `thread.run.${status}`,
    data: { id: "run_1", object: "thread.run", status },
  });
  return [
    run("in_progress"),
    ending === "error event"
      ? { event: "error", data: { message: "Overloaded" } }
      : run(
        { length: "incomplete", filter: "failed" }[ending as "length"] ??
          "completed",
      ),
  ];
}

function sessionEvents(ending: Ending): object[] {
  const turn = (status: string) => ({
    id: "turn_1",
    session_id: "sess_1",
    subagent_id: null,
    status,
  });
  const event = (type: string, more: object) => ({
    type: `agent.session.${type}`,
    event_id: type,
    ...more,
  });
  const idle = {
    session: { id: "sess_1", status: "idle", required_actions: [] },
  };
  return [
    event("turn.created", { turn_id: "turn_1", turn: turn("in_progress") }),
    ...(ending === "error event"
      ? [event("failed", { session: { id: "sess_1", status: "failed" } })]
      : [
        event("turn.completed", { turn_id: "turn_1", turn: turn("completed") }),
        event("idle", idle),
      ]),
  ];
}

const UNFINISHED = {
  length: LengthFinishReasonError,
  filter: ContentFilterFinishReasonError,
};

const CLASSES: Record<string, Class> = {
  ChatCompletionStream: {
    start: (client) =>
      client.chat.completions.stream({ ...ask, response_format: format }),
    events: chunks,
    event: "chunk",
    final: "finalChatCompletion",
    iterates: true,
    errors: UNFINISHED,
  },
  ChatCompletionStreamingRunner: {
    start: (client) =>
      client.chat.completions.runTools({ ...ask, tools: [add], stream: true }),
    events: chunks,
    event: "chunk",
    final: "finalChatCompletion",
    iterates: true,
    errors: UNFINISHED,
  },
  ChatCompletionRunner: {
    start: (client) =>
      client.chat.completions.runTools({ ...ask, tools: [add] }),
    events: chunks,
    answer: completion,
    event: "message",
    final: "finalChatCompletion",
    iterates: false,
    errors: UNFINISHED,
  },
  ResponseStream: {
    start: (client) => client.responses.stream({ model: "m", input: "Hi" }),
    events: responseEvents,
    event: "event",
    final: "finalResponse",
    iterates: true,
  },
  AssistantStream: {
    start: (client) =>
      client.beta.threads.runs.stream("thread_1", { assistant_id: "asst_1" }),
    events: runEvents,
    event: "event",
    final: "finalRun",
    iterates: true,
    named: true,
  },
  AgentSessionStream: {
    start: (client) =>
      client.beta.agents.sessions.stream("sess_1", { input: "Hi" }),
    events: sessionEvents,
    event: "",
    final: "finalResult",
    iterates: true,
    quiet: ["error event"],
  },
  AgentSessionCreateStream: {
    start: (client) => {
      const made = client.beta.agents.sessions.create({
        environment: { type: "none" },
        input: "Hi",
        stream: true,
      });
      made.catch(() => {}); // until it is awaited, the call is not a stream
      return {
        finalResult: async () => await (await made).finalResult(),
        abort: async () => (await made).controller.abort(),
        async *[Symbol.asyncIterator]() {
          yield* await made;
        },
      };
    },
    events: sessionEvents,
    event: "",
    final: "finalResult",
    iterates: true,
    // It may go on after any turn, so that its end says nothing.
    quiet: ["error event", "cut", "abort"],
  },
};

/** A client whose server ends streams in one way. */
function serving(Client: any, more: object, kind: Class, ending: Ending): any {
  return new Client({
    ...more,
    apiKey: "sk-test",
    baseURL: "https://api.test/v1",
    maxRetries: 0,
    fetch: async (input: any, init: any) => {
      const isEvents = /\/events$/.test(String(input)) &&
        init.method !== "POST";
      const isSession = /\/sessions\//.test(String(input));
      if (ending === "refused request") {
        return Response.json({ error: { message: "No" } }, { status: 400 });
      }
      if (isSession && !isEvents) {
        return init.method === "POST" || init.method === "post"
          ? new Response(null, { status: 204 })
          : Response.json({ id: "sess_1", status: "idle" });
      }
      if (kind.answer) {
        if (ending === "abort") {
          await new Promise((_, reject) =>
            init.signal.addEventListener(
              "abort",
              () => reject(init.signal.reason),
            )
          );
        }
        if (ending === "cut") throw new TypeError("connection reset");
        if (ending === "error event") {
          return Response.json(failure, { status: 500 });
        }
        return Response.json(kind.answer(ending));
      }
      const all = kind.events(ending).map((event: any) =>
        kind.named
          ? `event: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`
          : `data: ${JSON.stringify(event)}\n\n`
      );
      const isOpen = ending === "abort";
      const sent = isOpen || ending === "cut" ? all.slice(0, 1) : all;
      const isDone = !isOpen && ending !== "cut" && !isSession;
      const pieces = isDone ? [...sent, "data: [DONE]\n\n"] : sent;
      return new Response(
        new ReadableStream({
          pull(out) {
            const piece = pieces.shift();
            if (piece !== undefined) {
              out.enqueue(new TextEncoder().encode(piece));
            } else if (isOpen) return new Promise(() => {});
            else out.close();
          },
        }),
        { headers: { "content-type": "text/event-stream" } },
      );
    },
  });
}

/** Ends that the program makes. */
function begin(kind: Class, stream: any, ending: Ending): any {
  if (ending === "abort") setTimeout(() => stream.abort(), 5);
  if (ending === "throw in a listener") {
    stream.on(kind.event, () => {
      throw new Error("mine");
    });
  }
  return stream;
}

/** How a stream can be read; each resolves with its error, or `null`. */
const READINGS: Record<string, (stream: any, kind: Class) => Promise<unknown>> =
  {
    "iterated": async (stream) => {
      for await (const _ of stream);
      return null;
    },
    "listened to": async (stream) => {
      const seen: unknown[] = [];
      let error: unknown = null;
      for (const name of ["error", "abort"]) {
        stream.on(name, (reason: unknown) => {
          seen.push(name);
          error = reason;
        });
      }
      stream.on("end", () => seen.push("end"));
      await new Promise<void>((done) => stream.on("end", () => done()));
      await macrotasks();
      const isAbort = error instanceof APIUserAbortError;
      assertEquals(
        seen,
        error === null ? ["end"] : [isAbort ? "abort" : "error", "end"],
      );
      assertEquals([stream.ended, stream.errored, stream.aborted], [
        true,
        error !== null,
        isAbort,
      ]);
      return error;
    },
    "its events iterated": async (stream, { event }) => {
      for await (const _ of stream.events(event));
      return null;
    },
    "its final promise awaited": (stream, { final }) =>
      stream[final]().then(() => null),
    "done() awaited": (stream) => stream.done().then(() => null),
    "its final promise awaited too late": async (stream, { final }) => {
      await new Promise<void>((done) => stream.on("end", () => done()));
      await macrotasks();
      return await stream[final]().then(() => null);
    },
  };

const READINGS_OF_AGENTS = ["iterated", "its final promise awaited"];

async function macrotasks() {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((done) => setTimeout(done, 0));
  }
}

/** What an ending is, whatever the class. */
const ALWAYS: Partial<Record<Ending, new (...args: any[]) => Error>> = {
  "error event": OpenAIError,
  "cut": OpenAIError,
  "abort": OpenAIError,
  "throw in a listener": OpenAIError,
  "refused request": OpenAIError,
};

for (const [name, kind] of Object.entries(CLASSES)) {
  const isAgent = kind.event === "";
  for (const ending of ENDINGS) {
    if (isAgent && ending === "throw in a listener") continue; // it has no listeners
    Deno.test(`${name} settles everything however it is read: ${ending}`, async () => {
      const unhandled: unknown[] = [];
      const trap = (event: PromiseRejectionEvent) => {
        event.preventDefault();
        unhandled.push(event.reason);
      };
      addEventListener("unhandledrejection", trap);
      try {
        const expected = kind.errors?.[ending] ?? ALWAYS[ending];
        const start = () =>
          begin(
            kind,
            kind.start(serving(OpenAI, ISOLATED, kind, ending)),
            ending,
          );
        for (const [reading, read] of Object.entries(READINGS)) {
          if (reading === "iterated" && !kind.iterates) continue;
          if (isAgent && !READINGS_OF_AGENTS.includes(reading)) continue;
          const what = `${reading}, ${ending}`;
          const error = await read(start(), kind).catch((error) => error);
          const isQuiet = reading === "iterated" &&
            kind.quiet?.includes(ending);
          if (!expected || isQuiet) assertEquals(error, null, what);
          else assert(error instanceof expected, `${what}: ${error}`);
          if (expected && !isAgent) check(error, ending, what);
        }
        start(); // nobody reads it
        await new Promise((done) =>
          setTimeout(done, ending === "abort" ? 12 : 0)
        );
        await macrotasks();
      } finally {
        removeEventListener("unhandledrejection", trap);
      }
      assertEquals(unhandled, []);
    });

    // A cut stream ends well there: see docs/differences.md.
    if (isAgent || ending === "cut") continue;
    Deno.test(`${name} ends as the official one does: ${ending}`, async () => {
      const outcome = async (Client: any, more: object) => {
        const stream = begin(
          kind,
          kind.start(serving(Client, more, kind, ending)),
          ending,
        );
        return await stream[kind.final]().then(
          (value: unknown) => JSON.parse(JSON.stringify(value)),
          (error: any) =>
            ending === "error event" || ending === "refused request"
              ? `an error ${error.status}`
              : error.constructor.name,
        );
      };
      assertEquals(
        await outcome(OpenAI, ISOLATED),
        await outcome(Official, {}),
      );
    });
  }
}

/** An error says which ending it was. */
function check(error: any, ending: Ending, what: string) {
  const cases: Partial<Record<Ending, () => boolean>> = {
    "error event": () => error instanceof APIError,
    "cut": () =>
      error instanceof TruncatedStreamError ||
      /connection reset|Connection error/i.test(`${error.message}`),
    "abort": () => error instanceof APIUserAbortError,
    "throw in a listener": () => error.cause?.message === "mine",
    "refused request": () => error.status === 400,
  };
  assert(cases[ending]?.() ?? true, `${what}: ${error}`);
}
