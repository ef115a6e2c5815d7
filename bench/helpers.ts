// Cost of the helpers: streams of events beyond the plain loop, the type check and the bundle of structured outputs.
// deno-lint-ignore-file no-import-prefix -- the official SDK, to compare with
import OfficialOpenAI from "npm:openai@7.59.0";
import OpenAI from "../mod.ts";
import { cpuOfCheck } from "./check.ts";
import { type Scenario, timed } from "./compare.ts";
import { drain, dripping } from "./streams.ts";
import { type Registry, serveRegistry } from "./registry.ts";
import { chatStream, EVENTS, responseStream } from "./wire.ts";

type Kind = "chat" | "responses";

const chat = { model: "gpt-5", messages: [] };
const response = { model: "gpt-5", input: "Hi" };

/** Both ways of reading a stream of so many events, with either client. */
function reading(kind: Kind, events: number) {
  const body = kind === "chat" ? chatStream(events) : responseStream(events);
  const fetch = dripping(body, 16_384);
  const turn = (read: () => Promise<number>) =>
    timed(async () => {
      const found = await read();
      if (found !== events) {
        throw new Error(`Read ${found} of ${events} events`);
      }
    });
  const of = (client: OpenAI) => ({
    plain: turn(() =>
      kind === "chat"
        ? drain(client.chat.completions.create({ ...chat, stream: true }))
        : drain(client.responses.create({ ...response, stream: true }))
    ),
    helper: turn(() =>
      drain(Promise.resolve(
        kind === "chat"
          ? client.chat.completions.stream(chat)
          : client.responses.stream(response),
      ))
    ),
  });
  return {
    ours: of(new OpenAI({ apiKey: "sk-bench", fetch })),
    // The same calls, with other types.
    official: of(
      new OfficialOpenAI({ apiKey: "sk-bench", fetch }) as unknown as OpenAI,
    ),
  };
}

/** `stream()` against the plain loop of this package over the same events. */
function against(kind: Kind): Scenario {
  const { ours, official } = reading(kind, EVENTS);
  const name = kind === "chat" ? "chat.completions" : "responses";
  return {
    what: `${name}.stream(), 20,000 events`,
    unit: "ms",
    budget: { most: 2, times: "floor" },
    // The official one takes seconds for Responses.
    rounds: kind === "chat" ? 7 : 3,
    cost: { floor: ours.plain, ours: ours.helper, official: official.helper },
  };
}

/** The whole stream against ten times a tenth of it: an exponent of 1.1 is 1.26x. */
function growth(kind: Kind): Scenario {
  const whole = reading(kind, EVENTS).ours.helper;
  const tenth = reading(kind, EVENTS / 10).ours.helper;
  const name = kind === "chat" ? "chat.completions" : "responses";
  return {
    what: `${name}.stream(), against ten times`,
    unit: "ms",
    budget: { most: 1.26, times: "floor" },
    rounds: 7,
    cost: {
      floor: async () => {
        let sum = 0;
        for (let turn = 0; turn < 10; turn++) sum += await tenth();
        return sum;
      },
      ours: whole,
    },
  };
}

const SCHEMA = `
const Person = z.object({ name: z.string(), age: z.number().optional() });
const List = z.object({ people: z.array(Person), kind: z.enum(["a", "b"]) });
const messages = [{ role: "user" as const, content: "Hi" }];
`;
const PARSED = `
const completion = await client.chat.completions.parse({
  model: "gpt-5", messages, response_format: zodResponseFormat(List, "list"),
});
const people: { name: string }[] = completion.choices[0].message.parsed!.people;
console.log(people);
`;
const CREATED = `
const completion = await client.chat.completions.create({ model: "gpt-5", messages });
const { people } = List.parse(JSON.parse(completion.choices[0].message.content!));
console.log(people);
`;
const ZOD = 'import { z } from "npm:zod@4.3.0";\n';

/** A program with a schema, that uses the helpers or does without. */
function program(root: string, helpers: string | null): string {
  return `import OpenAI from "${root}";\n${
    helpers ? `import { zodResponseFormat } from "${helpers}";\n` : ""
  }${ZOD}const client = new OpenAI({ apiKey: "key" });${SCHEMA}${
    helpers ? PARSED : CREATED
  }`;
}

function typeCheck(): Scenario {
  let registry: Registry;
  const cost = (openai: string, zod: string | null) =>
    cpuOfCheck(program(openai, zod), registry);
  const npm = "npm:openai@7.59.0";
  return {
    what: "check a program with zod and parse()",
    unit: "ms",
    budget: { most: 1.2, times: "floor" },
    rounds: 5,
    meanwhile: async () => registry = await serveRegistry(),
    cost: {
      floor: () => cost(registry.specifier(), null),
      ours: () =>
        cost(registry.specifier(), registry.specifier("/helpers/zod")),
      official: () => cost(npm, `${npm}/helpers/zod`),
    },
  };
}

/** Minified size of a program for a browser, in KiB. */
async function bundled(code: string): Promise<number> {
  const path = new URL(`./bundle_${crypto.randomUUID()}.ts`, import.meta.url);
  await Deno.writeTextFile(path, code);
  try {
    const { stdout, success, stderr } = await new Deno.Command(
      Deno.execPath(),
      {
        args: [
          "bundle",
          "--quiet",
          "--platform=browser",
          "--minify",
          path.href,
        ],
      },
    ).output();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    return stdout.length / 1024;
  } finally {
    await Deno.remove(path);
  }
}

function bundle(): Scenario {
  const root = new URL("../mod.ts", import.meta.url).href;
  const helpers = new URL("../src/helpers/zod.ts", import.meta.url).href;
  const npm = "npm:openai@7.59.0";
  const cost = (root: string, helpers: string) => async () =>
    await bundled(program(root, helpers)) - await bundled(program(root, null));
  return {
    what: "zodResponseFormat() in a bundle",
    unit: "KiB",
    budget: { most: 12 },
    rounds: 1,
    cost: {
      ours: cost(root, helpers),
      official: cost(npm, `${npm}/helpers/zod`),
    },
  };
}

/** Scenarios of the helpers. */
export function helpers(): Scenario[] {
  return [
    against("chat"),
    against("responses"),
    growth("chat"),
    growth("responses"),
    typeCheck(),
    bundle(),
  ];
}
