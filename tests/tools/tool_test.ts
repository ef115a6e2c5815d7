// deno-lint-ignore-file no-import-prefix -- schema libraries are for tests only
import { type as ark } from "npm:arktype@2.1.29";
import * as v from "npm:valibot@1.2.0";
import { z } from "npm:zod@4.3.0";
import { toJsonSchema } from "npm:@valibot/to-json-schema@1.5.0";
import { assertEquals, assertThrows } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { tool as strictTool } from "../../src/helpers/tool.ts";
import type { StandardSchema } from "../../src/schema/standard.ts";
import { type Tool, tool, ToolError } from "../../src/tools/tool.ts";

const context = () => ({
  toolCallId: "call_1",
  signal: new AbortController().signal,
});

function weather(
  input: StandardSchema<unknown, { city: string }>,
  parameters?: Tool["parameters"],
): Tool {
  return tool({
    name: "weather",
    input,
    parameters,
    run: ({ city }) => `sunny in ${city}`,
  });
}

const valibot = v.object({ city: v.string() });
const LIBRARIES: Record<string, Tool> = {
  zod: weather(z.object({ city: z.string() })),
  arktype: weather(
    ark({ city: "string" }) as unknown as StandardSchema<
      unknown,
      { city: string }
    >,
  ),
  valibot: weather(valibot, toJsonSchema(valibot) as Tool["parameters"]),
};

for (const [name, made] of Object.entries(LIBRARIES)) {
  Deno.test(`tool() accepts ${name}: its JSON Schema is sent, and arguments are checked`, async () => {
    const { type, required, properties } = made.parameters as Record<
      string,
      unknown
    >;
    assertEquals([type, required], ["object", ["city"]]);
    assertEquals(Object.keys(properties as object), ["city"]);
    assertEquals("$schema" in made.parameters, false);
    assertEquals(
      await made.call('{"city":"Rome"}', context()),
      "sunny in Rome",
    );
    const { error } = JSON.parse(await made.call('{"city":7}', context()));
    assertEquals(error.startsWith("weather: "), true);
  });
}

Deno.test("tool() throws for an invalid definition", () => {
  const input = { type: "object" } as const;
  const run = () => "";
  for (
    const wrong of [
      { name: "a b", input, run },
      { name: "", input, run },
      { input, run },
      { name: "a", run },
      { name: "a", input },
    ]
  ) assertThrows(() => tool(wrong as never), TypeError, "Cannot make tool");
});

Deno.test("tool() names an option that it does not have, such as one of other libraries", () => {
  const made = { name: "add", input: { type: "object" }, run: () => 1 };
  const wrong: [unknown, string][] = [
    [
      { ...made, timout: 5 },
      'Unknown option "tool.timout", expected one of name, description,',
    ],
    [
      { ...made, needsApproval: true },
      'Unknown option "tool.needsApproval", expected one of name, description,',
    ],
    [null, "tool must be an object, got null"],
  ];
  for (const [definition, message] of wrong) {
    assertThrows(() => tool(definition as never), TypeError, message);
    assertThrows(() => strictTool(definition as never), TypeError, message);
  }
});

Deno.test("tool() names the schema library that provides no JSON Schema", () => {
  assertThrows(
    () => weather(valibot),
    TypeError,
    "valibot does not provide a JSON Schema",
  );
});

Deno.test("tool() accepts plain JSON Schema, and reports arguments that are not JSON to the model", async () => {
  const made = tool({
    name: "f",
    input: { type: "object" },
    run: (input) => input,
  });
  assertEquals(made.parameters, { type: "object" });
  assertEquals(await made.call('{"a":1}', context()), '{"a":1}');
  assertEquals(await made.call("", context()), "{}");
  assertEquals(JSON.parse(await made.call("{a", context())), {
    error: "f: the arguments are not JSON",
  });
});

Deno.test("tool() shows the model only errors that are ToolErrors", async () => {
  const failing = (error: Error) =>
    tool({
      name: "f",
      input: { type: "object" },
      run: () => Promise.reject(error),
    })
      .call("{}", context());
  assertEquals(
    await failing(new Error("password 1234")),
    '{"error":"f failed"}',
  );
  assertEquals(
    await failing(new ToolError("no such city")),
    '{"error":"no such city"}',
  );
  const throwing = tool({
    name: "f",
    input: { type: "object" },
    run: () => {
      throw new Error("at once");
    },
  });
  assertEquals(await throwing.call("{}", context()), '{"error":"f failed"}');
});

Deno.test("tool(): a timeout aborts the tool's signal", async () => {
  using time = new FakeTime();
  let aborted = false;
  const slow = tool({
    name: "slow",
    input: { type: "object" },
    timeout: 100,
    run: (_, { signal }) => {
      signal.addEventListener("abort", () => aborted = true);
      return new Promise(() => {});
    },
  });
  const answer = slow.call("{}", context());
  await time.tickAsync(99);
  assertEquals(aborted, false);
  await time.tickAsync(1);
  assertEquals(JSON.parse(await answer), {
    error: "slow took longer than 100 ms",
  });
  assertEquals(aborted, true);
});
