/** Every ending of a stream or a run, times every way of reading it: nothing unsettled, nothing swallowed. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import OpenAI, { APIUserAbortError, OpenAIError } from "../../mod.ts";
import { runTools, tool } from "../../src/helpers/mod.ts";
import { fakeOpenAI } from "../../src/testing.ts";
import { chunk, DONE, event, eventStream } from "../support/event_stream.ts";
import { answering } from "../support/scripted_fetch.ts";
import { ISOLATED } from "../support/test_client.ts";
import { turns } from "../support/event_loop.ts";

const ENDINGS = [
  "finish",
  "length",
  "filter",
  "refusal",
  "error event",
  "cut",
  "abort",
  "listener throws",
] as const;
type Ending = typeof ENDINGS[number];

/** How a stream or a run looks to these tests. */
interface Readable extends AsyncIterable<unknown> {
  done(): Promise<void>;
  on(event: string, listener: () => void): unknown;
  events(event: string): AsyncIterable<unknown>;
  readonly ended: boolean;
}

interface Subject {
  /** The body of the response. */
  body(ending: Ending): string[];
  start(client: OpenAI, signal: AbortSignal): Readable;
  /** The promise of what it ends with. */
  final(stream: Readable): Promise<unknown>;
  /** An event that each of its streams has. */
  readonly event: string;
  /** Endings that are errors, with their class; all others are results. */
  readonly errors: Partial<Record<Ending, string>>;
}

const FORMAT = { type: "object", properties: {}, additionalProperties: false };
const ABRUPT: Partial<Record<Ending, string>> = {
  "cut": "TruncatedStreamError",
  "abort": "APIUserAbortError",
  "listener throws": "OpenAIError",
};

function chatBody(ending: Ending): string[] {
  const finish = ending === "length"
    ? ending
    : ending === "filter"
    ? "content_filter"
    : "stop";
  const refusal = event({
    choices: [{ index: 0, delta: { refusal: "No" }, finish_reason: null }],
  });
  const head = ending === "refusal" ? [refusal] : [chunk("{"), chunk("}")];
  if (ending === "error event") {
    return [...head, event({ error: { message: "Broken" } })];
  }
  if (ending === "cut") return head;
  return [...head, chunk("", finish), DONE];
}

function responseBody(ending: Ending): string[] {
  const head = { id: "r", status: "in_progress", output: [] };
  const begun = event({ type: "response.created", response: head });
  if (ending === "cut") return [begun];
  if (ending === "error event") {
    return [begun, event({ type: "error", message: "Broken", code: "x" })];
  }
  const isCut = ending === "length" || ending === "filter";
  const part = ending === "refusal"
    ? { type: "refusal", refusal: "No" }
    : { type: "output_text", text: "{}", annotations: [] };
  const status = isCut ? "incomplete" : "completed";
  const reason = ending === "length" ? "max_output_tokens" : "content_filter";
  return [
    begun,
    event({
      type: `response.${status}`,
      response: {
        id: "r",
        status,
        incomplete_details: isCut ? { reason } : null,
        output: [{
          type: "message",
          id: "m",
          role: "assistant",
          content: [part],
        }],
      },
    }),
  ];
}

const echo = tool({ name: "echo", input: { type: "object" }, run: (a) => a });
const messages = [{ role: "user" as const, content: "Go" }];
const SUBJECTS: Record<string, Subject> = {
  "chat.completions.stream()": {
    body: chatBody,
    start: (client, signal) =>
      client.chat.completions.stream({
        model: "m",
        messages,
        response_format: {
          type: "json_schema",
          json_schema: { name: "it", schema: FORMAT },
        },
      }, { signal }) as unknown as Readable,
    final: (stream) =>
      (stream as unknown as { finalChatCompletion(): Promise<unknown> })
        .finalChatCompletion(),
    event: "chunk",
    errors: {
      ...ABRUPT,
      "length": "LengthFinishReasonError",
      "filter": "ContentFilterFinishReasonError",
      "error event": "StreamError",
    },
  },
  "responses.stream()": {
    body: responseBody,
    start: (client, signal) =>
      client.responses.stream({ model: "m", input: "Go" }, {
        signal,
      }) as unknown as Readable,
    final: (stream) =>
      (stream as unknown as { finalResponse(): Promise<unknown> })
        .finalResponse(),
    event: "event",
    errors: { ...ABRUPT, "error event": "APIError" },
  },
  "runTools() over chat": {
    body: chatBody,
    start: (client, signal) =>
      runTools(client.chat.completions, {
        model: "m",
        messages,
        tools: [echo],
        stream: true,
      }, { signal }) as unknown as Readable,
    final: (run) => (run as unknown as { result(): Promise<unknown> }).result(),
    event: "event",
    errors: { ...ABRUPT, "error event": "StreamError" },
  },
  "runTools() over responses": {
    body: responseBody,
    start: (client, signal) =>
      runTools(client.responses, {
        model: "m",
        input: "Go",
        tools: [echo],
        stream: true,
      }, { signal }) as unknown as Readable,
    final: (run) => (run as unknown as { result(): Promise<unknown> }).result(),
    event: "event",
    errors: { ...ABRUPT, "error event": "APIError" },
  },
};

/** Ways of reading; each resolves with the error that the reader got, or `null`. */
const READINGS: Record<
  string,
  (stream: Readable, subject: Subject) => Promise<unknown>
> = {
  "iterate": (stream) => caught(Array.fromAsync(stream)),
  "events": (stream, { event }) =>
    caught(Array.fromAsync(stream.events(event))),
  "final promise": (stream, { final }) => caught(final(stream)),
  "none": (stream) =>
    new Promise((resolve) => stream.on("end", () => resolve("unread"))),
};

async function caught(work: Promise<unknown>): Promise<unknown> {
  return await work.then(() => null, (error) => error);
}

for (const [name, subject] of Object.entries(SUBJECTS)) {
  for (const ending of ENDINGS) {
    for (const [reading, read] of Object.entries(READINGS)) {
      Deno.test(`${name}: ${ending}, read by ${reading}`, async () => {
        const unhandled: unknown[] = [];
        const trap = (event: PromiseRejectionEvent) => {
          event.preventDefault();
          unhandled.push(event.reason);
        };
        addEventListener("unhandledrejection", trap);
        try {
          const abort = new AbortController();
          const client = new OpenAI({
            ...ISOLATED,
            apiKey: "sk-test",
            maxRetries: 0,
            fetch: answering(({ init }) => {
              if (ending !== "abort") return eventStream(subject.body(ending));
              // Half of the body, and then an abort while the rest is awaited.
              const [head] = subject.body("finish");
              return new Response(
                new ReadableStream({
                  start(out) {
                    out.enqueue(new TextEncoder().encode(head));
                    init.signal!.addEventListener(
                      "abort",
                      () => out.error(init.signal!.reason),
                    );
                    setTimeout(() => abort.abort(), 0);
                  },
                }),
                { headers: { "content-type": "text/event-stream" } },
              );
            }),
          });
          const stream = subject.start(client, abort.signal);
          const told: string[] = [];
          for (const event of ["error", "abort", "end"]) {
            stream.on(event, () => told.push(event));
          }
          if (ending === "listener throws") {
            stream.on(subject.event, () => {
              throw new Error("of the listener");
            });
          }
          const error = await read(stream, subject);
          const wanted = subject.errors[ending];
          if (error !== "unread") {
            assertEquals((error as Error | null)?.name, wanted);
          }
          // Whoever asks later gets the same.
          const later = await caught(stream.done()) as OpenAIError | null;
          assertEquals(later?.name, wanted);
          const final = await caught(subject.final(stream)) as Error | null;
          assertEquals(final?.name, wanted);
          if (wanted) assert(later instanceof OpenAIError);
          if (wanted && name.includes("stream()")) {
            // What had come is part of the error, and is not printed with it.
            assert(later!.snapshot !== undefined);
            assert(!Object.keys(later!).includes("snapshot"));
          }
          if (ending === "listener throws") {
            assertEquals((later!.cause as Error).message, "of the listener");
          }
          assertEquals(told, [
            ...(wanted
              ? [later instanceof APIUserAbortError ? "abort" : "error"]
              : []),
            "end",
          ]);
          assert(stream.ended);
          await turns();
          assertEquals(unhandled, []);
        } finally {
          removeEventListener("unhandledrejection", trap);
        }
      });
    }
  }
}

Deno.test("responses.stream(): the snapshot of an error has the text so far in output_text", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ cut: "close", afterEvents: 8 }, { on: "/responses" });
  const stream = openai.client({ maxRetries: 0 }).responses.stream({
    model: "gpt-5",
    input: "Count to 9",
  });
  let text = "";
  stream.on("response.output_text.delta", ({ delta }) => text += delta);
  const error = await caught(stream.done()) as OpenAIError;
  assert(text.length > 0);
  assertEquals((error.snapshot as { output_text: string }).output_text, text);
});

Deno.test("stream(): what a listener of error or end throws is an unhandled rejection, and the stream fails with its own", async () => {
  const unhandled: string[] = [];
  const onRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    unhandled.push(event.reason.message);
  };
  addEventListener("unhandledrejection", onRejection);
  try {
    const client = new OpenAI({
      ...ISOLATED,
      apiKey: "sk-test",
      maxRetries: 0,
      fetch: () =>
        Promise.resolve(
          Response.json({ error: { message: "bad" } }, { status: 400 }),
        ),
    });
    const stream = client.chat.completions.stream({ model: "m", messages: [] });
    const seen: string[] = [];
    stream.on("error", () => {
      throw new Error("of error");
    });
    stream.on("end", () => {
      seen.push("end");
      throw new Error("of end");
    });
    await assertRejects(() => stream.done(), Error, "400 bad");
    await turns();
    assertEquals([unhandled, seen], [["of error", "of end"], ["end"]]);
  } finally {
    removeEventListener("unhandledrejection", onRejection);
  }
});
