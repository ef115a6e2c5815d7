import { assertEquals } from "@std/assert";
import { violations } from "../../tools/check_layers.ts";
import { LADDERS, MOST_FILES } from "../../tools/layers.ts";
import { type Edge, type ModuleGraph, ROOT } from "../../tools/module_graph.ts";

/** A graph from lines such as `src/a.ts: src/b.ts src/c.ts`; targets become modules too. */
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

Deno.test("violations() accepts imports that go down the ladders", () => {
  const sound = graph(
    "mod.ts: src/openai.ts src/results/stream.ts src/generated/types/mod.ts",
    "src/openai.ts: src/client.ts src/generated/types/mod.ts",
    "src/client.ts: src/http/caller.ts src/generated/root.ts src/resources/realtime.ts",
    "src/resources/realtime.ts: src/realtime/mod.ts src/socket/connect.ts",
    "src/http/caller.ts: src/core/json.ts src/errors.ts @std/async/retry",
    "src/core/json.ts: src/errors.ts src/core/headers.ts",
    "src/generated/root.ts: src/contract.ts src/generated/types/mod.ts",
    "src/contract.ts: src/results/page.ts src/core/headers.ts",
    "src/realtime/mod.ts: src/realtime/session/session.ts src/socket/connect.ts src/generated/types/mod.ts",
    "src/realtime/session/session.ts: src/realtime/session/core.ts src/realtime/wire/events.ts",
    "src/generated/types/chat.ts: src/generated/types/responses.ts",
    "src/generated/types/responses.ts: src/generated/types/chat.ts",
    "src/testing/fake.ts: src/testing/realtime/peer.ts src/results/page.ts",
    "src/testing/realtime/peer.ts: src/testing/handlers/chat.ts",
    "src/runtime.ts: src/openai.ts",
    "src/runtime.js: src/http/pipeline.ts src/generated/root.ts",
    "src/testing.ts: src/runtime.js src/testing/fake.ts",
  );
  assertEquals(violations(sound), []);
});

Deno.test("every room of a ladder is a file or a folder", async () => {
  for (const [folder, ladder] of Object.entries(LADDERS)) {
    for (const room of ladder.flat()) {
      const { isDirectory } = await Deno.stat(new URL(folder + room, ROOT));
      assertEquals(isDirectory, room.endsWith("/"), folder + room);
    }
  }
});

for (const [folder, ladder] of Object.entries(LADDERS)) {
  Deno.test(`violations() reports each import that climbs the ladder of ${folder}`, () => {
    const rooms = ladder.flatMap((rung, height) =>
      rung.map((room) => ({ room, height }))
    );
    const moduleOf = (room: string) =>
      folder + (room.endsWith("/") ? `${room}a.ts` : room);
    for (const from of rooms) {
      for (const to of rooms) {
        if (from.room === to.room) continue;
        const [path, target] = [moduleOf(from.room), moduleOf(to.room)];
        const expected = to.height < from.height ? [] : [
          `${path} imports ${target}: ${to.room} is not below ${from.room} in ${folder}`,
        ];
        const found = violations(graph(`${path}: ${target}`))
          .filter((sentence) => / is not below /.test(sentence));
        assertEquals(found, expected);
      }
    }
  });
}

/** Modules of a folder, each of which imports one other module. */
const filesIn = (folder: string, count: number, imports = "src/errors.ts") =>
  Array.from({ length: count }, (_, n) => `${folder}f${n}.ts: ${imports}`);

Deno.test("violations() accepts as many files in a folder as are allowed, and more in src/generated", () => {
  const modules = [
    ...filesIn("src/http/", MOST_FILES),
    ...filesIn("src/generated/", 2 * MOST_FILES, "src/contract.ts"),
  ];
  assertEquals(violations(graph(...modules)), []);
});

const OFFENCES: Record<string, { modules: string[]; found: string[] }> = {
  "core that imports http": {
    modules: ["src/core/a.ts: src/http/b.ts"],
    found: [
      "src/core/a.ts imports src/http/b.ts: http/ is not below core/ in src/",
    ],
  },
  "two rooms of one rung that import one another": {
    modules: ["src/socket/a.ts: src/results/b.ts"],
    found: [
      "src/socket/a.ts imports src/results/b.ts: results/ is not below socket/ in src/",
    ],
  },
  "a conversation that imports the session": {
    modules: ["src/realtime/conversation/a.ts: src/realtime/session/b.ts"],
    found: [
      "src/realtime/conversation/a.ts imports src/realtime/session/b.ts: session/ is not below conversation/ in src/realtime/",
    ],
  },
  "a handler of the fake that imports its realtime half": {
    modules: ["src/testing/handlers/a.ts: src/testing/realtime/b.ts"],
    found: [
      "src/testing/handlers/a.ts imports src/testing/realtime/b.ts: realtime/ is not below handlers/ in src/testing/",
    ],
  },
  "a folder that is on no ladder": {
    modules: ["src/nowhere/a.ts: src/errors.ts"],
    found: [
      "src/nowhere/a.ts is in no room: add nowhere/ to the ladder of src/",
    ],
  },
  "http that reaches generated code through another module": {
    modules: [
      "src/http/a.ts: src/config/options.ts",
      "src/config/options.ts: src/generated/b.ts",
    ],
    found: [
      "src/config/options.ts imports src/generated/b.ts: generated/ is not below config/ in src/",
      "src/http/a.ts reaches src/generated/b.ts: http works without generated code and without the client",
    ],
  },
  "generated code that imports more than the contract": {
    modules: ["src/generated/a.ts: src/contract.ts src/errors.ts @std/async"],
    found: [
      "src/generated/a.ts imports src/errors.ts: generated code imports only the contract",
      "src/generated/a.ts imports @std/async: generated code imports only the contract",
    ],
  },
  "a contract that imports more than core and results": {
    modules: ["src/contract.ts: src/socket/connect.ts"],
    found: [
      "src/contract.ts imports src/socket/connect.ts: the contract imports only core and results",
    ],
  },
  "a fake that reaches the options of a client": {
    modules: ["src/testing/fake.ts: src/config/options.ts"],
    found: [
      "src/testing/fake.ts reaches src/config/options.ts: sockets, sessions and the fake work without the client",
    ],
  },
  "a second module where http and generated code meet": {
    modules: ["src/resources/a.ts: src/http/a.ts src/generated/b.ts"],
    found: [
      "src/resources/a.ts imports both http and generated code: only src/client.ts may",
    ],
  },
  "a folder with too many files": {
    modules: filesIn("src/http/", MOST_FILES + 1),
    found: [
      `src/http holds ${
        MOST_FILES + 1
      } files: divide it, at most ${MOST_FILES} are allowed`,
    ],
  },
  "a cycle of types": {
    modules: [
      "src/core/a.ts: src/core/b.ts",
      "src/core/b.ts: src/core/c.ts",
      "src/core/c.ts: src/core/b.ts",
    ],
    found: ["import cycle: src/core/b.ts -> src/core/c.ts -> src/core/b.ts"],
  },
  "a cycle that leaves the wire types": {
    modules: [
      "src/generated/types/a.ts: src/generated/b.ts",
      "src/generated/b.ts: src/generated/types/a.ts",
    ],
    found: [
      "import cycle: src/generated/types/a.ts -> src/generated/b.ts -> src/generated/types/a.ts",
    ],
  },
};

for (const [offence, { modules, found }] of Object.entries(OFFENCES)) {
  Deno.test(`violations() reports ${offence}`, () => {
    assertEquals(violations(graph(...modules)), found);
  });
}
