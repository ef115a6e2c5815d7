/** The errors of sessions: each class that can be thrown is exported, documented, and an OpenAIError. */
import { assert, assertEquals } from "@std/assert";
import * as realtime from "../../src/realtime/mod.ts";
import { OpenAIError } from "../../src/errors.ts";
import { Transcript } from "../../src/realtime/conversation/transcript.ts";

const SRC = new URL("../../src/", import.meta.url);

/** Errors of the language; every program has them. */
const BUILT_IN = new Set(["Error", "TypeError", "RangeError", "DOMException"]);

/** The source of the modules that ./realtime loads. */
async function* sources(
  folder: URL,
): AsyncGenerator<[file: string, text: string]> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const url = new URL(name + (isDirectory ? "/" : ""), folder);
    if (isDirectory) yield* sources(url);
    else if (name.endsWith(".ts")) {
      yield [url.pathname, await Deno.readTextFile(url)];
    }
  }
}

async function modules(): Promise<[string, string][]> {
  const all: [string, string][] = [];
  for (const room of ["realtime/", "socket/", "tools/"]) {
    all.push(...await Array.fromAsync(sources(new URL(room, SRC))));
  }
  return all;
}

const exported: Readonly<Record<string, unknown>> = { ...realtime };

Deno.test("every error class that a session may throw is exported by ./realtime", async () => {
  const made = new Set<string>();
  for (const [, text] of await modules()) {
    for (const [, name] of text.matchAll(/new (\w+Error)(?:<\w+>)?\(/g)) {
      if (!BUILT_IN.has(name)) made.add(name);
    }
  }
  assert(made.size >= 8, `found ${[...made]}`);
  assertEquals([...made].filter((name) => !(name in exported)), []);
});

Deno.test("every error class of ./realtime is in a @throws, or in the words of a promise", async () => {
  const classes = Object.keys(exported).filter((name) =>
    name.endsWith("Error")
  );
  const texts = (await modules()).map(([, text]) => text).join("\n") +
    await Deno.readTextFile(new URL("resources/realtime.ts", SRC));
  const documented = (name: string) =>
    text(name).some((words) => texts.includes(words));
  const text = (name: string) => [
    `@throws {${name}}`,
    `\`${name}\` if`,
    `{@linkcode ${name}} if`,
  ];
  assertEquals(classes.filter((name) => !documented(name)), []);
  assert(classes.length >= 8, `found ${classes}`);
  for (const name of classes) {
    const { prototype } = exported[name] as { prototype: unknown };
    assert(
      name === "OpenAIError" || name === "ToolError" ||
        prototype instanceof OpenAIError,
      `${name} is not an OpenAIError`,
    );
  }
});

Deno.test("every class that a @throws names is built in, or exported by ./realtime", async () => {
  const unknown: string[] = [];
  for (const [file, text] of await modules()) {
    for (const [, name] of text.matchAll(/@throws \{(\w+)\}/g)) {
      if (!BUILT_IN.has(name) && !(name in exported)) {
        unknown.push(`${file}: ${name}`);
      }
    }
  }
  assertEquals(unknown, []);
});

Deno.test("text() and transcript() are whole promises: awaited, caught, raced, and settled once", async () => {
  const [good, bad] = [new Transcript(), new Transcript()];
  good.add("words");
  good.end();
  bad.end(new OpenAIError("Cannot go on: lost"));
  assert(good instanceof Transcript && typeof good.finally === "function");
  assertEquals(await good, "words");
  assertEquals(await good.then((text) => text.length), 5);
  assertEquals(
    await bad.catch((error) => (error as Error).message),
    "Cannot go on: lost",
  );
  let ended = 0;
  await Promise.all(
    [good, bad.catch(() => "")].map((one) => one.finally(() => void ended++)),
  );
  assertEquals(ended, 2);
  assertEquals(
    (await Promise.allSettled([good, bad])).map(({ status }) => status),
    ["fulfilled", "rejected"],
  );
  assertEquals(await Promise.race([good, new Promise(() => {})]), "words");
  assertEquals(`${good}`, "[object Transcript]");
});
