/**
 * Every kind of file that the official SDK accepts is sent as the same part of a form.
 */
import { assertEquals } from "@std/assert";
// deno-lint-ignore no-import-prefix -- the oracle, and no dependency
import * as Official from "npm:openai@7.59.0";
import * as ours from "../../src/results/runtime.js";
import { recorder } from "./record.ts";
import { call, client, type Side } from "./sides.ts";

/** How each side creates files. */
const TOOLS = {
  ours: { toFile: ours.toFile, toStreamingFile: ours.toStreamingFile },
  official: {
    toFile: Official.toFile,
    toStreamingFile: Official.toStreamingFile,
  },
};

type Tools = typeof TOOLS.ours;

function responseAt(url: string, type: string): Response {
  const response = new Response("abc", { headers: { "content-type": type } });
  return Object.defineProperty(response, "url", { value: url });
}

async function* iterate() {
  yield "ab";
  yield new TextEncoder().encode("c");
}

const bytes = () => new TextEncoder().encode("abc");

const KINDS: Record<string, (tools: Tools) => unknown> = {
  "File": () => new File(["abc"], "a.txt", { type: "text/plain" }),
  "File without a type": () => new File(["abc"], "a.txt"),
  "File in a folder": () => new File(["abc"], "some/folder\\a.txt"),
  "Blob": () => new Blob(["abc"], { type: "text/plain" }),
  "Response": () => responseAt("https://x.test/a/b%20c.csv?d", "text/csv"),
  "Response with odd URL": () =>
    responseAt("https://x.test/%E0%A4%A", "text/csv"),
  "ReadableStream": () => new Blob(["abc"]).stream(),
  "async iterable": () => iterate(),
  "async iterable with a path": () =>
    Object.assign(iterate(), { path: "/tmp/a b.jsonl" }),
  "toFile(bytes)": ({ toFile }) => toFile(bytes(), "a.bin"),
  "toFile(bytes, type)": ({ toFile }) =>
    toFile(bytes(), "a.bin", { type: "audio/mpeg" }),
  "toFile(bytes) without a name": ({ toFile }) => toFile(bytes()),
  "toFile(ArrayBuffer)": ({ toFile }) => toFile(bytes().buffer, "a.bin"),
  "toFile(Blob)": ({ toFile }) =>
    toFile(new Blob(["abc"], { type: "text/plain" }) as File, "a.bin"),
  "toFile(File)": ({ toFile }) =>
    toFile(new File(["abc"], "a.txt", { type: "text/plain" })),
  "toFile(File, name)": ({ toFile }) =>
    toFile(new File(["abc"], "a.txt", { type: "text/plain" }), "b.txt"),
  "toFile(Response)": ({ toFile }) =>
    toFile(responseAt("https://x.test/a/b%20c.csv", "text/csv")),
  "toFile(promise)": ({ toFile }) => toFile(Promise.resolve(bytes()), "a.bin"),
  "toFile(async iterable)": ({ toFile }) => toFile(iterate(), "a.bin"),
  "toStreamingFile()": ({ toStreamingFile }) =>
    toStreamingFile(iterate(), "a.bin"),
  "toStreamingFile(type)": ({ toStreamingFile }) =>
    toStreamingFile(iterate(), "a.bin", { type: "audio/mpeg" }),
};

/**
 * Where ours knows better: the API infers formats from the ending of a name, and refuses `application/octet-stream` for images.
 * What the official SDK sends instead is second.
 */
const BETTER: Record<string, [name: string, type: string][]> = {
  "File without a type": [["a.txt", "text/plain"], [
    "a.txt",
    "application/octet-stream",
  ]],
  "File in a folder": [["a.txt", "text/plain"], [
    "a.txt",
    "application/octet-stream",
  ]],
  "Blob": [["blob.txt", "text/plain"], ["blob", "text/plain"]],
  "Response with odd URL": [["%E0%A4%A.csv", "text/csv"], [
    "%E0%A4%A",
    "text/csv",
  ]],
  "async iterable with a path": [["a b.jsonl", "application/jsonl"], [
    "a b.jsonl",
    "application/octet-stream",
  ]],
};

async function bodyOf(
  side: Side,
  make: (tools: Tools) => unknown,
): Promise<unknown> {
  const { fetch, requests } = recorder(() => Response.json({}));
  const file = await make(TOOLS[side] as Tools);
  await call(client(side, fetch), "files.create", [{
    file,
    purpose: "batch",
    expires_after: { anchor: "created_at", seconds: 3600 },
  }]);
  return requests[0].body;
}

/** A form whose file has another name and type. */
function replaced(form: unknown, from: string[], to: string[]): unknown {
  let count = 0;
  const fields = (form as unknown[][]).map((field) => {
    if (field[1] !== from[0] || field[2] !== from[1]) return field;
    count++;
    return [field[0], ...to, ...field.slice(3)];
  });
  assertEquals(count, 1);
  return fields;
}

for (const [kind, make] of Object.entries(KINDS)) {
  Deno.test(`uploads equal those of the official SDK: ${kind}`, async () => {
    const ours = await bodyOf("ours", make);
    const official = await bodyOf("official", make);
    const [better, theirs] = BETTER[kind] ?? [];
    assertEquals(better ? replaced(official, theirs, better) : official, ours);
  });
}
