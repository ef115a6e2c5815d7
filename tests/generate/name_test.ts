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
  nameAfterClasses,
  relative,
} from "../../tools/generate/name.ts";
import type { Names } from "../../tools/generate/tables.ts";

const module = (
  namespace: string,
  accessor: string | null,
  name: string | null,
) => ({ namespace, accessor, class: name });

const NAMES = {
  modules: {
    "resources/beta/beta.ts": module("Beta", "beta", "Beta"),
    "resources/beta/chatkit/chatkit.ts": module(
      "Beta.Chatkit",
      "beta.chatkit",
      "ChatKit",
    ),
    "resources/beta/chatkit/threads.ts": module(
      "Beta.Chatkit.Threads",
      "beta.chatkit.threads",
      "Threads",
    ),
    "resources/shared.ts": module("Shared", null, null),
  },
  collisions: { Twice: { flat: "resources/shared.ts" }, Nobody: {} },
} as unknown as Names;
nameAfterClasses(NAMES);

Deno.test("nameAfterClasses() names namespaces as the official SDK does", () => {
  assertEquals(
    NAMES.modules["resources/beta/chatkit/threads.ts"].namespace,
    "Beta.ChatKit.Threads",
  );
  assertEquals(
    aliasOf(NAMES, "resources/beta/chatkit/threads.ts"),
    "BetaChatKitThreadsAPI",
  );
  assertEquals(childrenOf(NAMES, ""), ["resources/beta/beta.ts"]);
  assertEquals(childrenOf(NAMES, "Beta"), [
    "resources/beta/chatkit/chatkit.ts",
  ]);
});

Deno.test("fileOf() and relative() lead from file to file", () => {
  assertEquals(
    fileOf("resources/fine-tuning/jobs/jobs.ts"),
    "types/fine_tuning/jobs/jobs.ts",
  );
  assertEquals(relative("types/a/b.ts", "types/c.ts"), "../c.ts");
  assertEquals(relative("types/a.ts", "types/b/c.ts"), "./b/c.ts");
  assertEquals(
    relative("types/a/b.ts", "../contract.ts"),
    "../../../contract.ts",
  );
});

Deno.test("isFlat() gives a name to one module at most, and none to beta", () => {
  assertEquals(isFlat(NAMES, "resources/shared.ts", "Once"), true);
  assertEquals(isFlat(NAMES, "resources/shared.ts", "Twice"), true);
  assertEquals(isFlat(NAMES, "resources/files.ts", "Twice"), false);
  assertEquals(isFlat(NAMES, "resources/files.ts", "Nobody"), false);
  assertEquals(isFlat(NAMES, "resources/beta/beta.ts", "Once"), false);
});

Deno.test("describeField() tells name, kind, limits, default and null", () => {
  assertEquals(words("file_ids"), "File IDs");
  assertEquals(words("input_schema.uri"), "Input schema URI");
  assertEquals(
    describeField("created_at", { type: "integer", format: "unixtime" }),
    "/** Created at: Unix time, in s. */",
  );
  assertEquals(
    describeField("top_p", {
      anyOf: [{ type: "number", minimum: 0, maximum: 1 }, { type: "null" }],
      default: 1,
    }),
    "/** Top p: a number from 0 to 1 or null; `1` by default. */",
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
    "/** Name: text up to 64 characters. */",
  );
});

Deno.test("comment() cannot be left early, and marks what is deprecated", () => {
  assertEquals(comment("a */ b"), "/** a *\\/ b */");
  assertEquals(
    comment("Old.", true),
    "/** @deprecated Marked so by the API. Old. */",
  );
});
