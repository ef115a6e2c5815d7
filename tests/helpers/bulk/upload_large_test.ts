import { assert, assertEquals, assertRejects } from "@std/assert";
import type { LargeUploadState } from "../../../src/helpers/bulk/upload_large.ts";
import { APIUserAbortError, BadRequestError } from "../../../src/errors.ts";
import { toStreamingFile } from "../../../src/results/runtime.js";
import { fakeOpenAI } from "../../../src/testing.ts";
import { within } from "../../support/within.ts";

const TEXT = Array.from({ length: 1000 }, (_, n) => `line ${n}`).join("\n");
const SIZE = TEXT.length;

const file = () => new File([TEXT], "notes.txt");

Deno.test("uploadLarge() sends a file in parts, some at a time, and completes it in order", async () => {
  await using openai = await fakeOpenAI({ port: null });
  let running = 0;
  let most = 0;
  const client = openai.client({
    fetch: async (url, init) => {
      const isPart = String(url).endsWith("/parts");
      if (isPart) most = Math.max(most, ++running);
      try {
        return await openai.fetch(url, init);
      } finally {
        if (isPart) running--;
      }
    },
  });
  const seen: number[] = [];
  const upload = await client.uploads.uploadLarge(file(), {
    purpose: "user_data",
    partSize: 1000,
    concurrency: 3,
    progress: ({ direction, bytes, total }) => {
      assertEquals([direction, total], ["upload", SIZE]);
      seen.push(bytes);
    },
  });
  assertEquals(upload.status, "completed");
  const content = await client.files.content(upload.file!.id);
  assertEquals(await content.text(), TEXT);
  assert(most > 1 && most <= 3, `${most} at a time`);
  assertEquals(seen.at(-1), SIZE);
  assertEquals(seen, [...new Set(seen)].sort((a, b) => a - b));
  const [{ body }] = openai.requests.take("POST /uploads");
  assertEquals(body, {
    filename: "notes.txt",
    mime_type: "text/plain",
    bytes: SIZE,
    purpose: "user_data",
  });
});

async function* chunksOf(size: number) {
  const bytes = new TextEncoder().encode(TEXT);
  for (let at = 0; at < SIZE; at += size) yield bytes.slice(at, at + size);
}

Deno.test("uploadLarge() reads a stream part by part, whatever its chunks", async () => {
  for (const chunk of [1, 999, 1000, 1001, SIZE]) {
    await using openai = await fakeOpenAI({ port: null });
    const client = openai.client();
    const upload = await client.uploads.uploadLarge(
      toStreamingFile(chunksOf(chunk), "notes.txt", { size: SIZE }),
      { purpose: "user_data", partSize: 1000 },
    );
    const content = await client.files.content(upload.file!.id);
    assertEquals(await content.text(), TEXT);
  }
});

Deno.test("uploadLarge() cancels the upload after a failure", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ status: 400 }, {
    on: ({ path }) => path.endsWith("/parts"),
    skip: 2,
  });
  await assertRejects(
    () =>
      openai.client().uploads.uploadLarge(file(), {
        purpose: "user_data",
        partSize: 1000,
        concurrency: 1,
      }),
    BadRequestError,
  );
  const paths = openai.requests.all.map(({ path }) => path.split("/").at(-1));
  assertEquals(paths, ["uploads", "parts", "parts", "parts", "cancel"]);
});

Deno.test("uploadLarge() with save keeps the upload, and resumes it with the parts that are missing", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client();
  const stop = new AbortController();
  let state: LargeUploadState | undefined;
  await assertRejects(() =>
    client.uploads.uploadLarge(file(), {
      purpose: "user_data",
      partSize: 1000,
      concurrency: 2,
      signal: stop.signal,
      save: (now) => {
        state = JSON.parse(JSON.stringify(now));
        if (now.parts.filter((part) => part).length === 4) stop.abort();
      },
    })
  );
  const isCancel = ({ path }: { path: string }) => path.endsWith("/cancel");
  assertEquals(openai.requests.all.filter(isCancel), []);
  openai.requests.take();
  const upload = await client.uploads.uploadLarge(file(), {
    purpose: "user_data",
    resume: state!,
  });
  assertEquals(upload.id, state!.upload_id);
  const missing = state!.parts.filter((part) => part === null).length;
  assert(missing > 0 && missing < state!.parts.length);
  const parts = openai.requests.all.filter(({ path }) =>
    path.endsWith("/parts")
  );
  assertEquals(parts.length, missing);
  const content = await client.files.content(upload.file!.id);
  assertEquals(await content.text(), TEXT);
});

Deno.test("uploadLarge() closes its source if the upload cannot begin, and cancels nothing", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ status: 400 }, { on: ({ path }) => path === "/uploads" });
  let isClosed = false;
  const source = new ReadableStream<Uint8Array>({
    cancel: () => {
      isClosed = true;
    },
  });
  await assertRejects(
    () =>
      openai.client().uploads.uploadLarge(source, {
        purpose: "user_data",
        bytes: SIZE,
      }),
    BadRequestError,
  );
  assert(isClosed);
  assertEquals(openai.requests.all.length, 1);
});

Deno.test("uploadLarge() ends with the signal, and after a failure, while its source waits for data", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const { uploads } = openai.client();
  const waiting = async function* () {
    yield new Uint8Array(1000);
    await new Promise(() => {});
  };
  for (const make of [waiting, () => ReadableStream.from(waiting())]) {
    const stop = new AbortController();
    const error = await assertRejects(
      () =>
        within(
          uploads.uploadLarge(toStreamingFile(make(), "a.txt"), {
            purpose: "user_data",
            bytes: SIZE,
            partSize: 1000,
            signal: stop.signal,
            save: () => stop.abort("enough"),
          }),
          "uploadLarge()",
        ),
      APIUserAbortError,
    );
    assertEquals(error.cause, "enough");
  }
  openai.fault({ status: 400 }, { on: ({ path }) => path.endsWith("/parts") });
  await assertRejects(
    () =>
      within(
        uploads.uploadLarge(toStreamingFile(waiting(), "a.txt"), {
          purpose: "user_data",
          bytes: SIZE,
          partSize: 1000,
        }),
        "uploadLarge()",
      ),
    BadRequestError,
  );
  assert(openai.requests.all.at(-1)!.path.endsWith("/cancel"));
});

Deno.test("uploadLarge() names invalid options", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const { uploads } = openai.client();
  const stream = () => new Blob([TEXT]).stream();
  await assertRejects(
    () => uploads.uploadLarge("data.jsonl" as never, { purpose: "user_data" }),
    TypeError,
    "file must be a File, a Blob, a Response or a stream, got a string: open a path with Deno.open(path)",
  );
  await assertRejects(
    () => uploads.uploadLarge(stream(), { purpose: "user_data" }),
    TypeError,
    "bytes must be given for a stream of unknown length",
  );
  await assertRejects(
    () =>
      uploads.uploadLarge(file(), { purpose: "user_data", partSize: 2 ** 27 }),
    RangeError,
    "partSize must be a positive integer of at most 67108864, got 134217728",
  );
  for (
    const [bytes, found] of [[SIZE + 1, `only ${SIZE}`], [SIZE - 1, "more"]]
  ) {
    await assertRejects(
      () =>
        uploads.uploadLarge(stream(), {
          purpose: "user_data",
          bytes: Number(bytes),
        }),
      TypeError,
      `bytes must be the size of the file, expected ${bytes}, got ${found}`,
    );
  }
});
