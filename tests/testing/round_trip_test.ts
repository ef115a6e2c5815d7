/** Whatever the fake replies, it takes back as the history of the next request. */
import { assert, assertEquals } from "@std/assert";
import type { ScriptedReply } from "../../src/testing.ts";
import { type FakeOpenAI, fakeOpenAI, type Fields } from "../../src/testing.ts";
import fc from "../support/fast_check.ts";

const TOOL = {
  name: "f",
  parameters: {
    type: "object",
    properties: {},
    required: [],
    additionalProperties: false,
  },
};

const word = fc.string({ minLength: 1, maxLength: 12, unit: "binary" });
const calls = fc.array(
  fc.record({ name: fc.constant("f"), arguments: fc.constant({}) }),
  { minLength: 1, maxLength: 3 },
);
const reply: fc.Arbitrary<ScriptedReply> = fc.oneof(
  fc.record({ text: word }),
  fc.record({ refusal: word }),
  fc.record({ text: word, reasoning: word }),
  fc.record({ toolCalls: calls }),
  fc.record({ text: word, toolCalls: calls }),
  fc.record({ reasoning: word, toolCalls: calls }),
);
const replies = fc.array(reply, { minLength: 1, maxLength: 4 });
const RUNS = { numRuns: 40, seed: 1 };

async function ask(
  openai: FakeOpenAI,
  path: string,
  body?: object,
): Promise<Fields> {
  const response = await openai.fetch(`https://x/v1${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      authorization: "Bearer x",
      "content-type": "application/json",
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  assertEquals(response.status, 200, text);
  if (!text.startsWith("data:") && !text.startsWith("event:")) {
    return JSON.parse(text);
  }
  const frames = text.split("\n").filter((line) => line.startsWith("data: {"));
  return { frames: frames.map((line) => JSON.parse(line.slice(6))) };
}

/** The message of a stream, put together the way everybody does: indices included. */
function assembled(frames: readonly Fields[]): Fields {
  const message: Fields = {};
  const made: Fields[] = [];
  for (const { choices } of frames) {
    const [choice] = choices as Fields[];
    const { tool_calls, ...delta } = (choice?.delta ?? {}) as Fields;
    for (const [name, value] of Object.entries(delta)) {
      const before = message[name];
      message[name] = typeof before === "string" && name !== "role"
        ? before + value
        : value;
    }
    for (const piece of (tool_calls ?? []) as Fields[]) {
      const { name, arguments: more } = piece.function as Fields;
      const call = made[piece.index as number] ??= {
        ...piece,
        function: { name, arguments: "" },
      };
      const called = call.function as { arguments: string };
      called.arguments += more;
    }
  }
  return made.length === 0 ? message : { ...message, tool_calls: made };
}

for (const stream of [false, true]) {
  Deno.test(`chat takes back its own messages, ${stream ? "streamed" : "whole"}`, async () => {
    await fc.assert(
      fc.asyncProperty(replies, async (script) => {
        await using openai = await fakeOpenAI({ port: null });
        const messages: Fields[] = [{ role: "user", content: "x" }];
        for (const said of script) {
          openai.once(() => true, said);
          const answer = await ask(openai, "/chat/completions", {
            model: "gpt-5",
            messages,
            stream,
            tools: [{ type: "function", function: TOOL }],
          });
          const message = stream
            ? assembled(answer.frames as Fields[])
            : (answer.choices as { message: Fields }[])[0].message;
          messages.push(message);
          for (const call of (message.tool_calls ?? []) as Fields[]) {
            messages.push({
              role: "tool",
              tool_call_id: call.id,
              content: "1",
            });
          }
          messages.push({ role: "user", content: "And?" });
        }
      }),
      RUNS,
    );
  });
}

Deno.test("Responses take back their own output and their own input items", async () => {
  await fc.assert(
    fc.asyncProperty(replies, fc.boolean(), async (script, byItems) => {
      await using openai = await fakeOpenAI({ port: null });
      let input: Fields[] = [{ role: "user", content: "x" }];
      for (const said of script) {
        openai.once(() => true, said);
        const answer = await ask(openai, "/responses", {
          model: "gpt-5",
          input,
          tools: [{ type: "function", ...TOOL, strict: null }],
        });
        if (byItems) {
          const page = await ask(
            openai,
            `/responses/${answer.id}/input_items?order=asc&limit=100`,
          );
          input = page.data as Fields[];
        }
        const output = answer.output as Fields[];
        input = [...input, ...output];
        for (const { type, call_id } of output) {
          if (type !== "function_call") continue;
          input.push({ type: "function_call_output", call_id, output: "1" });
        }
        input.push({ role: "user", content: "And?" });
      }
      assert(input.length > script.length);
    }),
    RUNS,
  );
});

Deno.test("a response's own settings make the next request", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const first = await ask(openai, "/responses", {
    model: "gpt-5",
    input: "x, as JSON",
    tools: [{ type: "function", ...TOOL, strict: true }],
    text: { format: { type: "json_object" } },
  });
  const { model, tools, tool_choice, text, reasoning, metadata, ...rest } =
    first;
  const { temperature, top_p, truncation, store, service_tier, user } = rest;
  const { max_output_tokens, instructions, parallel_tool_calls } = rest;
  const second = await ask(openai, "/responses", {
    input: "y",
    previous_response_id: first.id,
    model,
    tools,
    tool_choice,
    text,
    reasoning,
    metadata,
    temperature,
    top_p,
    truncation,
    store,
    service_tier,
    user,
    max_output_tokens,
    instructions,
    parallel_tool_calls,
  });
  assertEquals(second.status, "completed");
});

/** Outputs for the calls that have none. */
function outputsFor(items: readonly Fields[]): Fields[] {
  const done = items.filter(({ type }) => type === "function_call_output")
    .map(({ call_id }) => call_id);
  return items.filter(({ type, call_id }) =>
    type === "function_call" && !done.includes(call_id)
  ).map(({ call_id }) => ({
    type: "function_call_output",
    call_id,
    output: "1",
  }));
}

Deno.test("conversations take back their own items", async () => {
  await fc.assert(
    fc.asyncProperty(replies, async (script) => {
      await using openai = await fakeOpenAI({ port: null });
      const { id } = await ask(openai, "/conversations", {
        items: [{ role: "user", content: "x" }],
      });
      for (const said of script) {
        openai.once(() => true, said);
        await ask(openai, "/responses", {
          model: "gpt-5",
          input: "x",
          conversation: id,
          tools: [{ type: "function", ...TOOL, strict: null }],
        });
        const read = async () => {
          const path = `/conversations/${id}/items?order=asc&limit=100`;
          return (await ask(openai, path)).data as Fields[];
        };
        const before = await read();
        const outputs = outputsFor(before);
        if (outputs.length > 0) {
          await ask(openai, `/conversations/${id}/items`, { items: outputs });
        }
        const items = await read();
        await ask(openai, "/conversations", { items: items.slice(-20) });
        await ask(openai, `/conversations/${id}/items`, {
          items: items.slice(-2).filter(({ type }) => type === "message"),
        });
        await ask(openai, "/responses", { model: "gpt-5", input: items });
      }
    }),
    RUNS,
  );
});

Deno.test("threads take back their own messages and assistants their own fields", async () => {
  await fc.assert(
    fc.asyncProperty(replies, async (script) => {
      await using openai = await fakeOpenAI({ port: null });
      const assistant = await ask(openai, "/assistants", { model: "gpt-5" });
      const { id: _id, object: _object, created_at: _at, ...fields } =
        assistant;
      await ask(openai, "/assistants", fields);
      await ask(openai, `/assistants/${assistant.id}`, fields);
      let messages: Fields[] = [{ role: "user", content: "x" }];
      for (const said of script) {
        const { text } = said as { text?: string };
        openai.once(() => true, text ?? "text");
        const thread = await ask(openai, "/threads", { messages });
        await ask(openai, `/threads/${thread.id}/runs`, {
          assistant_id: assistant.id,
        });
        const page = await ask(
          openai,
          `/threads/${thread.id}/messages?order=asc&limit=100`,
        );
        messages = (page.data as Fields[]).map((
          { role, content, attachments, metadata },
        ) => ({
          role,
          attachments,
          metadata,
          content: (content as { type: string; text: { value: string } }[])
            .map(({ type, text }) => ({ type, text: text.value })),
        }));
        for (const message of messages) {
          await ask(openai, `/threads/${thread.id}/messages`, message);
        }
        await ask(openai, `/threads/${thread.id}`, {
          metadata: thread.metadata,
          tool_resources: thread.tool_resources,
        });
      }
    }),
    { ...RUNS, numRuns: 20 },
  );
});
