import { assert, assertEquals } from "@std/assert";
import type { TransferProgress } from "../../src/contract.ts";
import { toStreamingFile } from "../../src/results/runtime.js";
import { fakeOpenAI } from "../../src/testing.ts";
import { scriptedFetch } from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";

const CONTENT = "x".repeat(300_000);

/** The steps of one direction. */
function steps(seen: TransferProgress[], direction: string) {
  return seen.filter((progress) => progress.direction === direction);
}

Deno.test("onProgress reports an upload of known length, and the response, over a real connection", async () => {
  await using openai = await fakeOpenAI();
  const client = openai.client();
  for (
    const file of [
      new File([CONTENT], "a.txt"),
      toStreamingFile(new Blob([CONTENT]).stream(), "a.txt", {
        size: CONTENT.length,
      }),
    ]
  ) {
    const seen: TransferProgress[] = [];
    await client.files.create({ file, purpose: "user_data" }, {
      onProgress: (progress) => seen.push(progress),
    });
    const upload = steps(seen, "upload");
    const { bytes, total } = upload.at(-1)!;
    assertEquals(bytes, total);
    assert(bytes > CONTENT.length && bytes < CONTENT.length + 1_000);
    assertEquals(
      upload.map((step) => step.bytes),
      upload.map((step) => step.bytes).toSorted((a, b) => a - b),
    );
    assert(steps(seen, "download").at(-1)!.bytes > 0);
  }
});

Deno.test("onProgress reports a download, with its length", async () => {
  const client = testClient(scriptedFetch(
    new Response(CONTENT, {
      headers: {
        "content-type": "application/octet-stream",
        "content-length": String(CONTENT.length),
      },
    }),
  ));
  const seen: TransferProgress[] = [];
  const response = await client.files.content("file-1", {
    onProgress: (progress) => seen.push(progress),
  });
  assertEquals(seen, [], "nothing is read before the program reads");
  assertEquals(await response.text(), CONTENT);
  assertEquals(seen.at(-1), {
    direction: "download",
    bytes: CONTENT.length,
    total: CONTENT.length,
  });
});

Deno.test("onProgress does not take the length of a compressed body for its size", async () => {
  const client = testClient(scriptedFetch(
    Response.json({ ok: 1 }, {
      headers: { "content-length": "5", "content-encoding": "gzip" },
    }),
  ));
  const seen: TransferProgress[] = [];
  await client.get("/x", { onProgress: (progress) => seen.push(progress) });
  assertEquals(seen, [{ direction: "download", bytes: 8, total: undefined }]);
});

Deno.test("onProgress that throws is logged and breaks nothing", async () => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const client = testClient(scriptedFetch(Response.json({ ok: 1 })), {
    logger: { error: log, warn: log, info: log, debug: log },
  });
  const value = await client.get("/x", {
    onProgress: () => {
      throw new TypeError("secret");
    },
  });
  assertEquals(value, { ok: 1 });
  assertEquals(lines, ["[duplex] onProgress threw TypeError: it is ignored"]);
});

Deno.test("the content type of an upload follows the extension of its name", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const forms: string[] = [];
  const client = openai.client({
    fetch: async (_url, init) => {
      forms.push(await new Response(init!.body).text());
      return Response.json({});
    },
  });
  for (const name of ["a.jsonl", "a.pdf", "a.mp3", "a.unknown"]) {
    await client.files.create({
      file: new File(["x"], name),
      purpose: "user_data",
    });
  }
  await client.files.create({
    file: new File(["x"], "a.pdf", { type: "text/plain" }),
    purpose: "user_data",
  });
  assertEquals(
    forms.map((form) => form.match(/filename.*\r\nContent-Type: (.*)\r\n/)![1]),
    [
      "application/jsonl",
      "application/pdf",
      "audio/mpeg",
      "application/octet-stream",
      "text/plain",
    ],
  );
});
