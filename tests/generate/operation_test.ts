import { assertEquals, assertThrows } from "@std/assert";
import { operationOf } from "../../tools/generate/operation.ts";
import type { Row } from "../../tools/generate/tables.ts";

const ROW: Row = {
  kind: "operation",
  accessor: "things.get",
  verb: "get",
  path: "/things/{id}",
  op: "#",
  pathParams: [],
  signature: ["id", "options?"],
  body: { kind: "none" },
  response: { kind: "json", status: "200", types: ["Thing"] },
  credential: "api",
  deprecated: false,
};
const of = (more: Partial<Row>, lookup: unknown = {}) =>
  operationOf({ ...ROW, ...more }, () => lookup);

Deno.test("operationOf() omits fields with their default value", () => {
  assertEquals(of({}), { method: "GET", path: "/things/{id}" });
});

Deno.test("operationOf() includes every field", () => {
  assertEquals(
    of({
      verb: "post",
      credential: "admin",
      body: { kind: "json" },
      query: [{ name: "include", required: false, ref: "" }],
      headers: { Accept: "text/plain" },
      betaHeader: "assistants=v2",
      headerFields: [{ field: "betas", header: "openai-beta" }],
      response: {
        kind: "binary",
        status: "200",
        types: [],
        textWhen: { field: "format", values: ["srt"] },
      },
      stream: {
        select: "query.stream",
        type: "Event",
        schema: "",
        framing: "joined",
      },
    }),
    {
      method: "POST",
      path: "/things/{id}",
      credential: "admin",
      body: "json",
      query: ["include"],
      headers: { accept: "text/plain", "openai-beta": "assistants=v2" },
      headerFields: { betas: "openai-beta" },
      returns: "binary",
      textWhen: { field: "format", values: ["srt"] },
      stream: "field",
      framing: "named",
    },
  );
});

Deno.test("operationOf() derives the page style from style and parameter", () => {
  const page = { class: "", pageType: "", itemType: "", itemSchema: "" };
  assertEquals(
    of({ pagination: { ...page, style: "next", param: "page" } }).page,
    "next-page",
  );
  assertEquals(of({ pagination: { ...page, style: "single" } }).page, "single");
  assertThrows(
    () => of({ pagination: { ...page, style: "next", param: "before" } }),
    Error,
    'Cannot generate things.get: unknown pagination "next before"',
  );
});

Deno.test("operationOf() reads the types of encoded parts from the document", () => {
  const encoding = { sdp: { contentType: "application/sdp" } };
  const lookup = {
    requestBody: { content: { "multipart/form-data": { encoding } } },
  };
  const { body, parts } = of(
    { body: { kind: "multipart (encoded parts)" } },
    lookup,
  );
  assertEquals([body, parts], ["parts", { sdp: "application/sdp" }]);
});

Deno.test("operationOf() marks open-ended streams", () => {
  const { stream, openEnded } = of({
    stream: { select: "always", type: "AgentSessionEvent", schema: "" },
  });
  assertEquals([stream, openEnded], ["always", true]);
});

Deno.test("operationOf() rejects a body or a stream of an unknown kind", () => {
  assertThrows(
    () => of({ body: { kind: "xml" } }),
    Error,
    'Cannot generate things.get: unknown body "xml"',
  );
  assertThrows(
    () => of({ stream: { select: "header.stream", type: "", schema: "" } }),
    Error,
    'unknown stream "header.stream"',
  );
});
