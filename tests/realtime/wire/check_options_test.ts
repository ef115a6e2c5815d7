import { assertEquals, assertThrows } from "@std/assert";
import { checkOptions } from "../../../src/realtime/wire/check_options.ts";
import { checkSessionOptions } from "../../../src/realtime/session/check_options.ts";

const RULES = {
  name: "string",
  share: [0, 1],
  wait: [1, Infinity, null],
  mode: ["auto", "never"],
  anything: "any",
  inner: { share: [0, 100], deeper: { share: [5, 6] } },
} as const;

Deno.test("checkOptions() checks each number against the bounds of its own path", () => {
  checkOptions({
    share: 1,
    wait: null,
    mode: "auto",
    anything: Symbol(),
    name: undefined,
    inner: { share: 100, deeper: false },
  }, RULES);
  const messages = [
    { share: 50 },
    { inner: { share: 101 } },
    { inner: { deeper: { share: "5" } } },
    { wait: 0 },
    { share: null },
  ].map((options) =>
    assertThrows(() => checkOptions(options, RULES), RangeError).message
  );
  assertEquals(messages, [
    "share must be between 0 and 1, got 50",
    "inner.share must be between 0 and 100, got 101",
    "inner.deeper.share must be between 5 and 6, got string",
    "wait must be at least 1, got 0",
    "share must be between 0 and 1, got null",
  ]);
});

Deno.test("checkOptions() names the whole path of an unknown or mistyped option, and never shows its text", () => {
  const messages = [
    { inner: { deeper: { depth: 1 } } },
    { inner: [] },
    { inner: "sk-secret" },
    { name: true },
    { mode: "sk-secret" },
    null,
  ].map((options) =>
    assertThrows(() => checkOptions(options, RULES), TypeError).message
  );
  assertEquals(messages, [
    'Unknown option "inner.deeper.depth", expected one of share',
    "inner must be an object, got array",
    "inner must be an object, got string",
    "name must be a string, got boolean",
    'mode must be "auto" or "never"',
    "options must be an object, got null",
  ]);
});

Deno.test("checkSessionOptions() says what is wrong with a snapshot", () => {
  const snapshot = { version: 1, items: [], model: "m" };
  const messages = [
    { version: 2 },
    { version: 1 },
    snapshot,
    { ...snapshot, usage: {} },
  ].map((from) =>
    assertThrows(() => checkSessionOptions({ from } as never), TypeError)
      .message
  );
  assertEquals(messages, [
    "Invalid snapshot: unsupported version 2 (expected 1)",
    "Invalid snapshot: `items` is missing or malformed",
    "Invalid snapshot: `usage` is missing or malformed",
    "Invalid snapshot: `usage` is missing or malformed",
  ]);
});
