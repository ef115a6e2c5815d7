import { assert, assertEquals, assertRejects } from "@std/assert";
import { modulesIn, RUNTIMES } from "../../tools/bundle.ts";
import {
  type Edge,
  entryPoints,
  loadedAtStart,
  parseGraph,
  reach,
  readGraph,
  ROOT,
  sourceFiles,
} from "../../tools/module_graph.ts";

const edge = (to: string, kind: Partial<Edge> = {}): Edge => ({
  to,
  typeOnly: false,
  dynamic: false,
  ...kind,
});

Deno.test("readGraph() marks type-only imports, and names linked packages by their specifier", async () => {
  const graph = await readGraph(["tests/checks/module_graph_test.ts"]);
  assertEquals(graph.get("tools/module_graph.ts"), []);
  assert(
    graph.get("tests/checks/module_graph_test.ts")!.some((found) =>
      found.to === "tools/module_graph.ts" && !found.typeOnly
    ),
  );
});

Deno.test("readGraph() rejects when a file is missing, naming it", async () => {
  await assertRejects(
    () => readGraph(["tools/nowhere.ts"]),
    Error,
    "Cannot read tools/nowhere.ts",
  );
});

Deno.test("parseGraph() reads type-only and dynamic imports, and drops modules of other packages", () => {
  const graph = parseGraph({
    modules: [
      {
        specifier: `${ROOT.href}a.ts`,
        dependencies: [
          { specifier: "./b.ts", type: { specifier: `${ROOT.href}b.ts` } },
          {
            specifier: "./c.ts",
            code: { specifier: `${ROOT.href}c.ts` },
            isDynamic: true,
          },
          { specifier: "x", code: { specifier: "npm:/x@1.0.0" } },
        ],
      },
      { specifier: "npm:/x@1.0.0" },
    ],
  });
  assertEquals([...graph], [["a.ts", [
    edge("b.ts", { typeOnly: true }),
    edge("c.ts", { dynamic: true }),
    edge("npm:/x@1.0.0"),
  ]]]);
});

Deno.test("reach() stops at cycles, loadedAtStart() excludes types and import()", () => {
  const graph = new Map([
    ["a", [edge("b"), edge("types", { typeOnly: true })]],
    ["b", [edge("a"), edge("later", { dynamic: true })]],
  ]);
  assertEquals([...reach(graph, ["a"])], ["a", "b", "types", "later"]);
  assertEquals([...loadedAtStart(graph, "a")], ["a", "b"]);
});

Deno.test("type-only modules are never loaded by any entry point", async () => {
  const entries = await entryPoints();
  const graph = await readGraph(entries);
  for (const entry of entries) {
    const opened = [...loadedAtStart(graph, entry)].filter((path) =>
      path === "src/contract.ts" || path.startsWith("src/generated/types/")
    );
    // "./types" has only types, and is loaded only if a program imports it as a value.
    assertEquals(opened.filter((path) => path !== entry), [], entry);
  }
});

/** Modules that an entry point must not load at start-up. */
const LATER: Record<string, RegExp> = {
  "mod.ts":
    /^src\/(auth\/|providers\/(aws|vertex|bedrock\/(aws|bearer|mod))|config\/token_exchange|http\/(pipeline|retry|multipart|call_events)|otel|core\/save_file|helpers\/bulk|resources\/socket_events|socket|realtime|testing|generated\/(operations|schemas))/,
  "src/realtime/mod.ts": /^src\/(client|http|generated|testing)/,
};

/** The modules that bundles are made of, which the graph of a program does not show. */
const BUNDLED = RUNTIMES.map(({ entry }) => entry);

for (const [entry, later] of Object.entries(LATER)) {
  Deno.test(`${entry} loads only what it needs at start-up`, async () => {
    const graph = await readGraph([entry, ...BUNDLED]);
    const opened = loadedAtStart(graph, entry);
    assert(opened.size > 1);
    for (const path of opened) { // a Set iterates over elements that are added meanwhile
      const source = path.replace(/\.js$/, ".ts");
      if (!BUNDLED.includes(source)) continue;
      for (const inside of loadedAtStart(graph, source)) opened.add(inside);
    }
    assertEquals([...opened].filter((path) => later.test(path)), []);
  });
}

/** What a program of one platform or organisation uses, import() included. */
const CLOUDS = /^src\/(azure|bedrock|providers|auth)\//;

/** Which of it is in the graph of a program, by what the program imports. */
const IN_GRAPH: Record<string, string[]> = {
  "src/subpaths/client.ts": [],
  "src/subpaths/azure.ts": ["azure"],
  "src/subpaths/bedrock.ts": ["bedrock", "providers"],
  "src/providers/vertex.ts": ["auth", "providers"],
  "src/helpers/mod.ts": [],
  "src/helpers/zod.ts": [],
  "src/realtime/mod.ts": [],
  "mod.ts": ["azure", "bedrock", "providers"],
};

for (const [entry, clouds] of Object.entries(IN_GRAPH)) {
  const named = clouds.length ? `only ${clouds.join(", ")}` : "nothing";
  Deno.test(`${entry} has ${named} of the clouds in its graph, bundles and import() included`, async () => {
    const graph = await readGraph([entry]);
    const read = reach(graph, [entry], ({ typeOnly }) => !typeOnly);
    const all = [...read];
    for (const path of read) {
      if (BUNDLED.includes(path.replace(/\.js$/, ".ts"))) {
        all.push(...await modulesIn(path));
      }
    }
    const found = all.flatMap((path) => CLOUDS.exec(path)?.[1] ?? []);
    assertEquals([...new Set(found)].sort(), clouds);
    const exchange = [...read].filter((path) => /token_exchange/.test(path));
    assertEquals(exchange, [], "it is part of the pipeline");
  });
}

/** Most modules of the package that Deno reads, and runs, before the first line of a program that imports an entry point. */
const MOST: Record<string, { read: number; run: number }> = {
  "mod.ts": { read: 36, run: 15 },
  "src/realtime/mod.ts": { read: 14, run: 14 },
};

for (const [entry, most] of Object.entries(MOST)) {
  Deno.test(`${entry} makes Deno read at most ${most.read} modules, those of import() included, and run ${most.run}`, async () => {
    const graph = await readGraph([entry]);
    const own = (modules: Iterable<string>) =>
      [...modules].filter((path) => /^(mod\.ts|src\/)/.test(path));
    const read = own(reach(graph, [entry], ({ typeOnly }) => !typeOnly));
    assert(read.length <= most.read, `${read.length}: ${read.join(" ")}`);
    const run = own(loadedAtStart(graph, entry));
    assert(run.length <= most.run, `${run.length}: ${run.join(" ")}`);
  });
}

/** Classes, variables, symbols and collections of a module that may change. */
const STATE =
  /^(?:export )?(?:(?:abstract )?class |let |const \w+(?:: (?!Readonly)[^=]+)? = (?:new |Symbol\())/m;

/** Classes and caches that a program may have twice: no instance meets code of the other copy. */
const COPIED = [
  "src/core/hollow.ts",
  "src/core/secrets/find_secrets.ts",
  "src/core/sse.ts",
  "src/socket/lifecycle.ts",
  "src/socket/queue.ts",
  "src/socket/socket.ts",
];

Deno.test("no program has a class or a state twice: from a bundle, and from another one or its module", async () => {
  const entries = await entryPoints();
  const graph = await readGraph(entries);
  const parts = new Map<string, Set<string>>();
  for (const { output } of RUNTIMES) parts.set(output, await modulesIn(output));
  const stateful = new Set<string>();
  for (const path of new Set([...parts.values()].flatMap((all) => [...all]))) {
    const text = await Deno.readTextFile(new URL(path, ROOT));
    if (STATE.test(text)) stateful.add(path);
  }
  assert(stateful.has("src/client.ts") && stateful.has("src/http/unread.ts"));
  for (const entry of entries) {
    const loaded = reach(graph, [entry], ({ typeOnly }) => !typeOnly);
    const all = [...loaded].flatMap((path) => [...parts.get(path) ?? [path]])
      .filter((path) => stateful.has(path) && !COPIED.includes(path));
    assertEquals(all.filter((path, at) => all.indexOf(path) < at), [], entry);
  }
});

Deno.test("sourceFiles() lists the published files", async () => {
  const files = await sourceFiles("src");
  assert(files.includes("src/contract.ts"));
  assert(files.every((file) => file.endsWith(".ts")));
});
