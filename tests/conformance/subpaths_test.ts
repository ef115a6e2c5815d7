/**
 * What programs import from subpaths of the official SDK, they import from ours. The names of types are compared
 * by the compiler, in `tests/types/subpath_names.ts`.
 */
import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import config from "../../deno.json" with { type: "json" };
import { OpenAI } from "../../mod.ts";
import { loadedAtStart, readGraph } from "../../tools/module_graph.ts";
import type { Chat, ChatCompletion } from "../../src/subpaths/resources/mod.js";

/** Ours, and those whose official module needs the package `ws`, or `zod` as a peer. */
const OWN = new Set([
  ".",
  "./helpers",
  "./helpers/beta/agents/zod",
  "./helpers/zod",
  "./providers/bedrock/aws", // needs packages of AWS
  "./helpers/zod.js",
  "./helpers/zod.mjs",
  "./realtime",
  "./relay",
  "./realtime/translations/ws",
  "./realtime/ws",
  "./resources/beta/responses/ws",
  "./resources/live/forks/ws",
  "./resources/live/sideband/ws",
  "./resources/live/ws",
  "./resources/responses/ws",
  "./testing",
  "./types",
]);
const subpaths = Object.entries(config.exports).filter(([name]) =>
  !OWN.has(name)
);

/** A type that is declared as a class, for internal use. */
const HELPERS = ["ParsingToolFunction"];

/** Values of the official SDK that do not exist here, by subpath. */
const MISSING: Record<string, readonly string[]> = {
  "./resources/chat/completions": HELPERS,
  "./resources/chat/completions/index": HELPERS,
  "./resources/chat/completions/completions": HELPERS,
  // Internal functions there
  "./lib/ResponsesParser": ["resolveResponseParseOptions"],
  "./lib/transform": [
    "normalizeObjectAllOfForExclusivity",
    "rewriteLocalRefsIntoMovedOneOfBranches",
  ],
};

for (const [name, file] of subpaths) {
  Deno.test(`"${name}" has the values of the official module`, async () => {
    const path = name.slice(1).replace(/\.m?js$/, "");
    const official = await import(`npm:openai@7.59.0${path}`).catch((error) => {
      // Not a path of the official package: an entry point of our own.
      if (/ERR_PACKAGE_PATH_NOT_EXPORTED/.test(error.message)) return {};
      throw error;
    });
    const ours = await import(new URL(`../../${file}`, import.meta.url).href);
    const { [`.${path}`]: missing = [] } = MISSING;
    assertEquals(
      Object.keys(official).filter((key) => !(key in ours)).sort()
        .filter((key) => !missing.includes(key)),
      [],
    );
  });
}

Deno.test("a class from a subpath is the class of the client: a stub of its prototype works", async () => {
  const { Completions } = await import(
    "../../src/subpaths/resources/chat/completions/completions.js"
  );
  const resources = await import("../../src/subpaths/resources/mod.js");
  const client = new OpenAI({ apiKey: "test" });
  assertStrictEquals<unknown>(Completions, OpenAI.Chat.Completions);
  assert(client.chat.completions instanceof Completions);
  assertStrictEquals<unknown>(resources.Responses, OpenAI.Responses);
  assert(client.responses instanceof resources.Responses);
  assertStrictEquals<unknown>(resources.Webhooks, OpenAI.Webhooks);
});

Deno.test("the classes of subpaths are types and namespaces of types too", () => {
  const chat: Chat = new OpenAI({ apiKey: "test" }).chat;
  const read = (choice: Chat.Completions.ChatCompletion.Choice) =>
    choice satisfies ChatCompletion.Choice;
  assertEquals([typeof chat.completions.create, typeof read], [
    "function",
    "function",
  ]);
});

Deno.test("importing types from a subpath loads nothing", async () => {
  const graph = await readGraph(["tests/types/subpath_names.ts"]);
  assertEquals([...loadedAtStart(graph, "tests/types/subpath_names.ts")], [
    "tests/types/subpath_names.ts",
  ]);
});

Deno.test("a subpath of errors, streams, files or pages does not load the client", async () => {
  for (const name of ["error", "streaming", "uploads", "pagination"]) {
    const entry = `src/subpaths/${name}.ts`;
    const loaded = [...loadedAtStart(await readGraph([entry]), entry)];
    assert(loaded.length > 1, name);
    assertEquals(
      loaded.filter((path) => /^src\/(client|generated|config)/.test(path)),
      [],
    );
  }
});
