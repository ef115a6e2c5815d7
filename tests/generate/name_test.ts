import { assertEquals } from "@std/assert";
import {
  comment,
  describeField,
  words,
} from "../../tools/generate/describe.ts";
import {
  aliasOf,
  childrenOf,
  fileOf,
  isFlat,
  relative,
} from "../../tools/generate/name.ts";
import type { Module, Names } from "../../tools/generate/tables.ts";

const module = (namespace: string, accessor: string | null) => ({
  namespace,
  accessor,
  class: null,
});

const NAMES: Names = {
  schemas: {},
  params: {},
  aliases: {},
  modules: {
    "resources/beta/beta.ts": module("Beta", "beta"),
    "resources/beta/chatkit/chatkit.ts": module("Beta.ChatKit", "beta.chatkit"),
    "resources/beta/chatkit/threads.ts": module(
      "Beta.ChatKit.Threads",
      "beta.chatkit.threads",
    ),
    "resources/shared.ts": module("Shared", null),
  },
  collisions: { Twice: { flat: "resources/shared.ts" }, Nobody: {} },
};

Deno.test("names.json builds each namespace from the names of its parents", async () => {
  const table = new URL(
    "../../tools/generate/tables/names.json",
    import.meta.url,
  );
  const names = JSON.parse(await Deno.readTextFile(table));
  const modules = Object.values<Module & { class: string | null }>(
    names.modules,
  );
  const classes = new Map(modules.map((one) => [one.accessor, one.class]));
  for (const { accessor, namespace } of modules) {
    const parts = accessor?.split(".") ?? [];
    const spaces = parts.map((_, i) =>
      classes.get(parts.slice(0, i + 1).join("."))
    );
    assertEquals(namespace, spaces.join(".") || "Shared");
  }
});

Deno.test("childrenOf() lists direct children, and aliasOf() names a module", () => {
  assertEquals(
    aliasOf(NAMES, "resources/beta/chatkit/threads.ts"),
    "BetaChatKitThreadsAPI",
  );
  assertEquals(childrenOf(NAMES, ""), ["resources/beta/beta.ts"]);
  assertEquals(childrenOf(NAMES, "Beta"), [
    "resources/beta/chatkit/chatkit.ts",
  ]);
});

Deno.test("fileOf() and relative() map modules to paths", () => {
  assertEquals(
    fileOf("resources/fine-tuning/jobs/jobs.ts"),
    "generated/types/fine_tuning/jobs/jobs.ts",
  );
  assertEquals(relative("types/a/b.ts", "types/c.ts"), "../c.ts");
  assertEquals(relative("types/a.ts", "types/b/c.ts"), "./b/c.ts");
  assertEquals(
    relative("generated/types/a/b.ts", "contract.ts"),
    "../../../contract.ts",
  );
});

Deno.test("isFlat() gives a name to one module at most, and never to beta", () => {
  assertEquals(isFlat(NAMES, "resources/shared.ts", "Once"), true);
  assertEquals(isFlat(NAMES, "resources/shared.ts", "Twice"), true);
  assertEquals(isFlat(NAMES, "resources/files.ts", "Twice"), false);
  assertEquals(isFlat(NAMES, "resources/files.ts", "Nobody"), false);
  assertEquals(isFlat(NAMES, "resources/beta/beta.ts", "Once"), false);
});

Deno.test("describeField() describes name, kind, bounds, default and null", () => {
  assertEquals(words("file_ids"), "File IDs");
  assertEquals(words("input_schema.uri"), "Input schema URI");
  assertEquals(
    describeField("created_at", { type: "integer", format: "unixtime" }),
    "/** Created at: Unix time in seconds. */",
  );
  assertEquals(
    describeField("top_p", {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { type: "null" }],
      default: 1,
    }),
    "/** Top p: a number from 0 to 1 or null; default `1`. */",
  );
  assertEquals(
    describeField("object", { type: "string", enum: ["list"] }),
    "/** Object: always `list`. */",
  );
  assertEquals(
    describeField("tier", { anyOf: [{ $ref: "Tier" }, { type: "null" }] }),
    "/** Tier: may be null. */",
  );
  assertEquals(
    describeField("order", { type: "string", enum: ["asc", "desc"] }),
    "/** Order: one of 2 values. */",
  );
  assertEquals(
    describeField("name", { type: "string", maxLength: 64 }),
    "/** Name: a string up to 64 characters. */",
  );
});

Deno.test("comment() escapes the end of a comment, and marks deprecations", () => {
  assertEquals(comment("a */ b"), "/** a *\\/ b */");
  assertEquals(
    comment("Old.", true),
    "/** @deprecated Deprecated by the API. Old. */",
  );
});
