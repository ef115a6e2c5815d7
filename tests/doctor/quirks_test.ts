import { assertEquals } from "@std/assert";
import {
  callQuirks,
  completionQuirks,
  isCutAt,
  isWhole,
  listQuirks,
  responseQuirks,
  streamQuirks,
  vectorOf,
} from "../../src/doctor/quirks.ts";

const WHOLE = {
  id: "x",
  object: "chat.completion",
  model: "m",
  usage: {},
  choices: [{
    index: 0,
    finish_reason: "stop",
    message: { role: "assistant" },
  }],
};

/** A stream of these chunks. */
const sse = (...chunks: unknown[]) =>
  chunks.map((chunk) =>
    `data: ${typeof chunk === "string" ? chunk : JSON.stringify(chunk)}\n\n`
  ).join("");

Deno.test("completionQuirks() names the fields that are missing", () => {
  assertEquals(completionQuirks(WHOLE), []);
  const { usage: _, ...poor } = WHOLE;
  assertEquals(completionQuirks({ ...poor, choices: [{ message: {} }] }), [
    "the completion lacks usage",
    "its choice lacks index, finish_reason",
    "its message lacks role",
  ]);
  assertEquals(completionQuirks(null).length, 3);
});

Deno.test("streamQuirks() of a stream like the API's is empty", () => {
  const text = sse(
    { choices: [{ delta: { role: "assistant" } }] },
    { choices: [{ delta: {}, finish_reason: "stop" }] },
    { choices: [], usage: { total_tokens: 1 } },
    "[DONE]",
  );
  assertEquals(streamQuirks("text/event-stream; charset=utf-8", text), []);
});

Deno.test("streamQuirks() names what a stream lacks", () => {
  const text = sse({ choices: [{ delta: { content: "a" } }] });
  assertEquals(streamQuirks("application/json", text), [
    "the stream has the content type application/json",
    "the stream ends without [DONE]",
    "no chunk has a finish_reason",
    "no chunk has a role",
    "the stream lacks usage",
  ]);
  assertEquals(
    streamQuirks("text/event-stream", "data: not JSON\n\n")[0],
    "the stream contains no chunks",
  );
});

Deno.test("listQuirks() recognizes bare arrays and other bodies", () => {
  assertEquals(listQuirks({ data: [] }), []);
  assertEquals(listQuirks([]), ["the list is a bare array"]);
  assertEquals(listQuirks("x"), ["the list has no data"]);
});

Deno.test("callQuirks() and responseQuirks() name the fields that are missing or null", () => {
  assertEquals(callQuirks({ id: "a", type: "function" }), []);
  assertEquals(callQuirks({ id: null }), ["the call lacks id, type"]);
  assertEquals(responseQuirks({ id: "a", object: "response", usage: null }), [
    "the response lacks model, status, usage",
  ]);
});

Deno.test("isWhole() recognizes a JSON object where a stream should be", () => {
  assertEquals(isWhole(' {"id":"x"}'), true);
  assertEquals(isWhole("data: {}\n\n"), false);
  assertEquals(isWhole("{"), false);
});

Deno.test("vectorOf() finds the embedding in whatever form it has", () => {
  assertEquals(vectorOf({ data: [{ embedding: [1] }] }), [1]);
  assertEquals(vectorOf({ data: [{ embedding: "AAA=" }] }), "AAA=");
  assertEquals(vectorOf({ data: null }), undefined);
});

Deno.test("isCutAt() believes the reason, the status, and the usage", () => {
  const choices = [{ finish_reason: "stop" }];
  assertEquals(
    isCutAt({ choices, usage: { completion_tokens: 15 } }, 16),
    false,
  );
  assertEquals(
    isCutAt({ choices, usage: { completion_tokens: 16 } }, 16),
    true,
  );
  assertEquals(isCutAt({ choices: [{ finish_reason: "length" }] }, 16), true);
  const status = "completed";
  assertEquals(isCutAt({ status, usage: { output_tokens: 3 } }, 16), false);
  assertEquals(isCutAt({ status, usage: { output_tokens: 16 } }, 16), true);
  assertEquals(isCutAt({ status: "incomplete" }, 16), true);
  assertEquals(isCutAt(null, 16), false);
});
