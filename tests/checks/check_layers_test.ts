import { assertEquals } from "@std/assert";
import { violations } from "../../tools/check_layers.ts";
import type { Edge, ModuleGraph } from "../../tools/module_graph.ts";

/** A graph from lines such as `src/a.ts: src/b.ts src/c.ts`; targets become modules as well. */
function graph(...lines: string[]): ModuleGraph {
  const modules = new Map<string, Edge[]>();
  for (const line of lines) {
    const [path, imports] = line.split(": ");
    const edges = imports.split(" ").map((to) => ({
      to,
      typeOnly: true,
      dynamic: false,
    }));
    modules.set(path, edges);
    for (const { to } of edges) if (!modules.has(to)) modules.set(to, []);
  }
  return modules;
}

Deno.test("violations() accepts the layering of the design", () => {
  const sound = graph(
    "mod.ts: src/openai.ts src/results/stream.ts src/generated/types/mod.ts",
    "src/openai.ts: src/client.ts src/generated/types/mod.ts",
    "src/client.ts: src/http/caller.ts src/generated/root.ts src/realtime/mod.ts",
    "src/http/caller.ts: src/core/json.ts src/errors.ts @std/async/retry",
    "src/core/json.ts: src/errors.ts src/core/headers.ts",
    "src/generated/root.ts: src/contract.ts src/generated/types/mod.ts",
    "src/contract.ts: src/results/page.ts src/core/headers.ts",
    "src/realtime/mod.ts: src/socket/connect.ts src/generated/types/mod.ts",
    "src/generated/types/chat.ts: src/generated/types/responses.ts",
    "src/generated/types/responses.ts: src/generated/types/chat.ts",
    "src/testing/serve.ts: src/results/page.ts",
    "src/testing.ts: src/openai.ts src/testing/serve.ts",
  );
  assertEquals(violations(sound), []);
});

const OFFENCES: Record<string, { modules: string[]; found: string[] }> = {
  "core that imports http": {
    modules: ["src/core/a.ts: src/http/b.ts"],
    found: [
      "src/core/a.ts imports src/http/b.ts: core imports nothing of ours but errors and core",
    ],
  },
  "http that reaches generated code by a detour": {
    modules: [
      "src/http/a.ts: src/config/options.ts",
      "src/config/options.ts: src/generated/b.ts",
    ],
    found: [
      "src/http/a.ts imports src/generated/b.ts (or what it imports does): http knows neither what is generated nor the client",
    ],
  },
  "generated code that imports anything but the contract": {
    modules: ["src/generated/a.ts: src/contract.ts src/errors.ts @std/async"],
    found: [
      "src/generated/a.ts imports src/errors.ts: generated imports only the contract and its own modules",
      "src/generated/a.ts imports @std/async: generated imports only the contract and its own modules",
    ],
  },
  "a contract that knows more than core and http": {
    modules: ["src/contract.ts: src/config/options.ts"],
    found: [
      "src/contract.ts imports src/config/options.ts: the contract imports only types of core and results",
    ],
  },
  "a session that reaches the client": {
    modules: [
      "src/realtime/session/session.ts: src/helpers/a.ts",
      "src/helpers/a.ts: src/client.ts",
    ],
    found: [
      "src/realtime/session/session.ts imports src/client.ts (or what it imports does): socket, realtime, relay and testing stand without the client",
    ],
  },
  "a second module where http and generated code meet": {
    modules: ["src/azure.ts: src/http/a.ts src/generated/b.ts"],
    found: [
      "src/azure.ts imports http and generated both: only src/client.ts may",
    ],
  },
  "a cycle, though of types": {
    modules: [
      "src/a.ts: src/b.ts",
      "src/b.ts: src/c.ts",
      "src/c.ts: src/b.ts",
    ],
    found: ["import cycle: src/b.ts -> src/c.ts -> src/b.ts"],
  },
  "a cycle that leaves the wire types": {
    modules: [
      "src/generated/types/a.ts: src/contract.ts",
      "src/contract.ts: src/results/b.ts",
      "src/results/b.ts: src/contract.ts",
    ],
    found: [
      "import cycle: src/contract.ts -> src/results/b.ts -> src/contract.ts",
    ],
  },
};

for (const [offence, { modules, found }] of Object.entries(OFFENCES)) {
  Deno.test(`violations() reports ${offence}`, () => {
    assertEquals(violations(graph(...modules)), found);
  });
}
