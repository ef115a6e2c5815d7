import { assert, assertEquals, assertRejects } from "@std/assert";
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

for (const [entry, later] of Object.entries(LATER)) {
  Deno.test(`${entry} loads only what it needs at start-up`, async () => {
    const graph = await readGraph([entry]);
    const opened = [...loadedAtStart(graph, entry)];
    assert(opened.length > 1);
    assertEquals(opened.filter((path) => later.test(path)), []);
  });
}

Deno.test("sourceFiles() lists the published files", async () => {
  const files = await sourceFiles("src");
  assert(files.includes("src/contract.ts"));
  assert(files.every((file) => file.endsWith(".ts")));
});
