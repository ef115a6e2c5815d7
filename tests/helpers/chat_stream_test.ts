import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import OpenAI, { APIUserAbortError, OpenAIError } from "../../mod.ts";
import {
  ChatCompletionAccumulator,
  ChatCompletionStream,
} from "../../src/helpers/mod.ts";
import { PartialJson } from "../../src/helpers/partial_json.ts";
import { chunk, DONE, eventStream } from "../support/event_stream.ts";
import fc from "../support/fast_check.ts";
import { ISOLATED } from "../support/test_client.ts";
import { turns } from "../support/event_loop.ts";

const ASK = {
  model: "gpt-5",
  messages: [{ role: "user" as const, content: "Hi" }],
};

function streaming(response: () => Response) {
  const client = new OpenAI({
    ...ISOLATED,
    apiKey: "sk-test",
    maxRetries: 0,
    fetch: () => Promise.resolve(response()),
  });
  return client.chat.completions.stream(ASK);
}

const text = (...pieces: string[]) =>
  streaming(() =>
    eventStream([
      ...pieces.map((piece) => chunk(piece)),
      chunk("", "stop"),
      DONE,
    ])
  );

Deno.test("ChatCompletionStream iterates over the chunks, and then returns the final values", async () => {
  const stream = text("Hel", "lo");
  let all = "";
  for await (const { choices } of stream) all += choices[0].delta.content ?? "";
  assertEquals([all, await stream.finalContent()], ["Hello", "Hello"]);
  assertInstanceOf(stream, ChatCompletionStream);
});

Deno.test("ChatCompletionStream pauses the connection while its reader pauses, unless the end is awaited", async () => {
  let pulled = 0;
  const encoder = new TextEncoder();
  const endless = () =>
    new Response(
      new ReadableStream({
        pull(out) {
          if (pulled++ < 500) out.enqueue(encoder.encode(chunk("x")));
          else {
            out.enqueue(encoder.encode(chunk("", "stop") + DONE));
            out.close();
          }
        },
      }, { highWaterMark: 0 }),
      { headers: { "content-type": "text/event-stream" } },
    );
  const stream = streaming(endless);
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  for (let turn = 0; turn < 200; turn++) {
    await new Promise((r) => setTimeout(r, 0));
  }
  assert(pulled < 40, `${pulled} chunks were read ahead`);
  assertEquals((await stream.finalContent())?.length, 500);
});

/** Every way a stream can end, and what its promise does. */
const ENDINGS: Record<string, [() => Response, RegExp | null]> = {
  "finish": [() => eventStream([chunk("a"), chunk("", "stop"), DONE]), null],
  "length": [() => eventStream([chunk("a"), chunk("", "length"), DONE]), null],
  "error event": [
    () => eventStream([chunk("a"), 'data: {"error":{"message":"No"}}\n\n']),
    /No/,
  ],
  "cut": [() => eventStream([chunk("a")]), /ended after 1 events/],
  "nothing but [DONE]": [
    () => eventStream([DONE]),
    /without sending any chunks|ended/,
  ],
  "refused": [
    () => Response.json({ error: { message: "Bad" } }, { status: 400 }),
    /400 Bad/,
  ],
};

for (const [ending, [response, expected]] of Object.entries(ENDINGS)) {
  Deno.test(`ChatCompletionStream settles everything however it is read: ${ending}`, async () => {
    const unhandled: unknown[] = [];
    const trap = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      unhandled.push(event.reason);
    };
    addEventListener("unhandledrejection", trap);
    try {
      const check = async (work: Promise<unknown>) => {
        if (expected) await assertRejects(() => work, OpenAIError);
        else await work;
      };
      await check(Array.fromAsync(streaming(response)));
      await check(streaming(response).finalChatCompletion());
      await check(streaming(response).done());
      const listened = streaming(response);
      const ends: string[] = [];
      listened.on("error", (error) => ends.push(error.message));
      listened.on("end", () => ends.push("end"));
      await listened.emitted("end");
      assertEquals(ends.at(-1), "end");
      assertEquals(ends.length, expected ? 2 : 1);
      if (expected) assert(expected.test(ends[0]), ends[0]);
      await assertRejects(
        () => streaming(response).emitted("refusal.done"),
        OpenAIError,
      );
      const unheard = streaming(response);
      await unheard.emitted("end");
      await turns();
    } finally {
      removeEventListener("unhandledrejection", trap);
    }
    assertEquals(unhandled, []);
  });
}

Deno.test("ChatCompletionStream rejects with the error of a listener", async () => {
  const stream = text("a");
  const mine = new Error("mine");
  stream.on("content", () => {
    throw mine;
  });
  const error = await assertRejects(() => stream.done(), OpenAIError, "mine");
  assertStrictEquals(error.cause, mine);
});

Deno.test("ChatCompletionStream.abort() ends everything with APIUserAbortError", async () => {
  const stream = text("a", "b");
  const aborted: unknown[] = [];
  stream.on("abort", (error) => aborted.push(error));
  stream.on("content", () => stream.abort());
  await assertRejects(() => stream.finalContent(), APIUserAbortError);
  assertEquals([aborted.length, stream.aborted, stream.ended], [1, true, true]);
  {
    await using left = text("a");
    for await (const _ of left) break;
  }
});

Deno.test("a stream goes through toReadableStream() and fromReadableStream()", async () => {
  const copy = ChatCompletionStream.fromReadableStream(
    text("Hel", "lo").toReadableStream(),
  );
  assertEquals(await copy.finalContent(), "Hello");
});

Deno.test("ChatCompletionAccumulator tolerates what compatible servers leave out, and reports it", () => {
  const accumulator = new ChatCompletionAccumulator();
  const part = (choice: object) =>
    accumulator.add(
      {
        id: "c",
        object: "chat.completion.chunk",
        created: 1,
        model: "m",
        choices: [choice],
      } as never,
    );
  part({ delta: { content: "a" } });
  part({
    delta: {
      tool_calls: [{ id: "call_1", function: { name: "f", arguments: "{" } }],
    },
  });
  part({ delta: { tool_calls: [{ function: { arguments: "}" } }] } });
  const [choice] = accumulator.completion().choices;
  assertEquals(choice.message.role, "assistant");
  assertEquals(choice.finish_reason, "tool_calls");
  assertEquals(choice.message.tool_calls, [{
    id: "call_1",
    type: "function",
    function: { name: "f", arguments: "{}" },
  }]);
  assertEquals([...accumulator.quirks].sort(), [
    "choices[].delta.role",
    "choices[].finish_reason",
    "choices[].index",
    "tool_calls[].index",
    "tool_calls[].type",
  ]);
});

Deno.test("ChatCompletionAccumulator closes gaps between tool calls, which some servers count from 1", () => {
  const accumulator = new ChatCompletionAccumulator();
  const fn = { name: "f", arguments: "{}" };
  const calls = [{ index: 1, id: "a", type: "function", function: fn }];
  accumulator.add({
    id: "c",
    choices: [{ index: 0, delta: { tool_calls: calls } }],
  } as never);
  const [{ message }] = accumulator.completion().choices;
  assertEquals(message.tool_calls, [{
    id: "a",
    type: "function",
    function: fn,
  }]);
  assert(accumulator.quirks.has("tool_calls[].index"));
});

Deno.test("ChatCompletionAccumulator.completion() names the choice of which nothing came", () => {
  const accumulator = new ChatCompletionAccumulator();
  accumulator.add({
    id: "c",
    choices: [{ index: 1, delta: { content: "b" } }],
  } as never);
  assertThrows(
    () => accumulator.completion(),
    OpenAIError,
    "choices[0] is missing",
  );
});

Deno.test("ChatCompletionAccumulator appends pieces of reasoning of any number", () => {
  const accumulator = new ChatCompletionAccumulator();
  const COUNT = 300_000; // more than the arguments of a call
  for (const length of [1, COUNT]) {
    const reasoning_details = Array.from({ length }, () => 1);
    accumulator.add({
      id: "c",
      choices: [{ index: 0, delta: { reasoning_details } }],
    } as never);
  }
  const [{ message }] = accumulator.completion().choices;
  const { reasoning_details } = message as { reasoning_details?: unknown[] };
  assertEquals(reasoning_details?.length, COUNT + 1);
});

Deno.test("ChatCompletionStream.quirks has what was missing, while the stream is read and after its end", async () => {
  const delta = { tool_calls: [{ id: "c", function: { name: "f" } }] };
  const stream = streaming(() =>
    eventStream([
      `data: ${JSON.stringify({ choices: [{ index: 0, delta }] })}\n\n`,
      chunk("", "tool_calls"),
      DONE,
    ])
  );
  const during: (readonly string[])[] = [];
  stream.on("chunk", () => during.push(stream.quirks));
  await stream.finalChatCompletion();
  const calls = ["tool_calls[].index", "tool_calls[].type"];
  assertEquals(during, [calls, calls]);
  assertEquals(stream.quirks, [...calls, "choices[].delta.role"]);
});

Deno.test("PartialJson ends with the value of JSON.parse(), however the text is cut", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.array(fc.nat(40), { minLength: 1, maxLength: 30 }),
      (value, sizes) => {
        const source = JSON.stringify(value);
        const json = new PartialJson();
        for (let at = 0, turn = 0; at < source.length; turn++) {
          const size = sizes[turn % sizes.length] + 1;
          json.push(source.slice(at, at + size));
          at += size;
        }
        json.push(" "); // the end of a number
        assertEquals(json.value, JSON.parse(source));
      },
    ),
  );
});

Deno.test("PartialJson returns strings, objects and arrays as far as they have arrived", () => {
  const json = new PartialJson();
  const steps: [string, unknown][] = [
    ['{"a', {}],
    ['":"b\\', { a: "b" }],
    ['n", "c":[1', { a: "b\n", c: [] }],
    [",2", { a: "b\n", c: [1] }],
    [',{"d":tr', { a: "b\n", c: [1, 2, { d: true }] }],
    ["ue}]}", { a: "b\n", c: [1, 2, { d: true }] }],
  ];
  for (const [piece, value] of steps) {
    json.push(piece);
    assertEquals(json.value, value);
  }
});
