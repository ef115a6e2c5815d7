import { assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { createReadStream } from "node:fs";
import OpenAI, {
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  toStreamingFile,
  type Uploadable,
  UploadSourceError,
} from "../../mod.ts";

/** A server that counts complete requests. */
function counter(respond = () => Response.json({ id: "file-1" })) {
  let complete = 0;
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      try {
        for await (const _ of request.body!);
        complete++;
      } catch {
        // it broke off
      }
      return respond();
    },
  );
  return {
    client: new OpenAI({
      apiKey: "sk-test",
      baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
      envFile: null,
      maxRetries: 0,
    }),
    get complete() {
      return complete;
    },
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

const upload = (
  client: OpenAI,
  file: Uploadable,
  options: { signal?: AbortSignal; timeout?: number; deadline?: number } = {},
) => client.files.create({ file, purpose: "batch" }, options);

/** A stream that yields two chunks, and then never ends. */
function silent() {
  const cancelled = Promise.withResolvers<void>();
  const waits = Promise.withResolvers<void>();
  let pulls = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (++pulls <= 2) return controller.enqueue(new Uint8Array(1000));
      waits.resolve();
      return new Promise(() => {});
    },
    cancel: () => cancelled.resolve(),
  }, { highWaterMark: 0 });
  return { stream, waits: waits.promise, cancelled: cancelled.promise };
}

for (const size of [undefined, 5000]) {
  const file = (stream: ReadableStream<Uint8Array>) =>
    toStreamingFile(stream, "a.bin", size === undefined ? {} : { size });
  const kind = size ? "of known size" : "of unknown size";

  Deno.test(`a silent upload ${kind} is cancelled when the call is aborted`, async () => {
    await using server = counter();
    const source = silent();
    const controller = new AbortController();
    const call = upload(server.client, file(source.stream), {
      signal: controller.signal,
    });
    const verdict = assertRejects(() => call, APIUserAbortError);
    await source.waits;
    controller.abort();
    await verdict;
    await source.cancelled;
  });

  for (const limit of ["timeout", "deadline"]) {
    Deno.test(`a silent upload ${kind} is cancelled at the ${limit}`, async () => {
      await using server = counter();
      const source = silent();
      await assertRejects(
        () => upload(server.client, file(source.stream), { [limit]: 50 }),
        APIConnectionTimeoutError,
      );
      await source.cancelled;
    });
  }
}

Deno.test("a silent async iterable and a silent body by path are closed when the call is aborted", async () => {
  await using server = counter();
  const closed = Promise.withResolvers<void>();
  const waits = Promise.withResolvers<void>();
  const iterable = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        waits.resolve();
        return new Promise<never>(() => {});
      },
      return: () => {
        closed.resolve();
        return Promise.resolve({ done: true as const, value: undefined });
      },
    }),
  };
  const controller = new AbortController();
  const verdict = assertRejects(
    () => upload(server.client, iterable, { signal: controller.signal }),
    APIUserAbortError,
  );
  await waits.promise;
  controller.abort();
  await verdict;
  await closed.promise;

  const source = silent();
  const second = new AbortController();
  const raw = assertRejects(
    () =>
      server.client.post("/files", {
        body: source.stream,
        signal: second.signal,
      }),
    APIUserAbortError,
  );
  await source.waits;
  second.abort();
  await raw;
  await source.cancelled;
});

Deno.test("a file is closed when the call fails before or after it is opened", async () => {
  const path = await Deno.makeTempFile();
  await Deno.writeTextFile(path, "abc");
  // The sanitizer of resources sees a file that stays open.
  const nobody = new OpenAI({
    apiKey: "sk-test",
    baseURL: "http://127.0.0.1:1/v1",
    envFile: null,
    maxRetries: 0,
  });
  await assertRejects(
    async () => upload(nobody, { name: "a.txt", data: await Deno.open(path) }),
    APIError,
  );
  await assertRejects(
    async () =>
      upload(nobody, { name: "a.txt", data: await Deno.open(path) }, {
        signal: AbortSignal.abort(),
      }),
    APIUserAbortError,
  );
  await Deno.remove(path);
});

Deno.test("a file that grows while it is sent is an error, and no form arrives", async () => {
  await using server = counter();
  const path = await Deno.makeTempFile();
  await Deno.truncate(path, 2 ** 20);
  const file = await Deno.open(path);
  // Its size is taken first, then it grows, then it is read.
  const data = {
    readable: file.readable,
    stat: async () => {
      const { size, isFile } = await file.stat();
      await Deno.writeFile(path, new Uint8Array(1000), { append: true });
      return { size, isFile };
    },
  };
  await assertRejects(
    () => upload(server.client, { name: "a.log", data }),
    UploadSourceError,
    'cannot read "a.log" to upload it',
  );
  assertEquals(server.complete, 0);
  await Deno.remove(path);
});

Deno.test("a file that shrinks while it is sent is an error, and no form arrives", async () => {
  await using server = counter();
  const path = await Deno.makeTempFile();
  await Deno.truncate(path, 1000);
  const file = await Deno.open(path);
  const data = {
    readable: file.readable,
    stat: async () => {
      const { size, isFile } = await file.stat();
      await Deno.truncate(path, 500);
      return { size, isFile };
    },
  };
  await assertRejects(
    () => upload(server.client, { name: "a.log", data }),
    UploadSourceError,
    "expected 1000, got only 500",
  );
  assertEquals(server.complete, 0);
  await Deno.remove(path);
});

for (const size of [0, 10, 999, 1001]) {
  Deno.test(`an endless source with a declared size of ${size} is an error, and is cancelled`, async () => {
    await using server = counter();
    const cancelled = Promise.withResolvers<void>();
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => cancelled.resolve(),
    });
    await assertRejects(
      () => upload(server.client, toStreamingFile(endless, "a", { size })),
      UploadSourceError,
      `expected ${size}, got more`,
    );
    await cancelled.promise;
    assertEquals(server.complete, 0);
  });
}

for (const where of ["/files by files.create()", "/files by post()"]) {
  Deno.test(`a source that fails is the error, not the connection: ${where}`, async () => {
    await using server = counter();
    const failure = Object.assign(new Error("no such disk"), { code: "EIO" });
    async function* failing() {
      yield new Uint8Array(10);
      await Promise.resolve();
      throw failure;
    }
    const error = await assertRejects(
      () =>
        where.endsWith("post()")
          ? server.client.post("/files", { body: failing() })
          : upload(server.client, failing()),
      UploadSourceError,
      "no such disk",
    );
    assertStrictEquals(error.cause, failure);
    assertEquals(error.code, "EIO");
    assertEquals(server.complete, 0);
  });
}

Deno.test("a missing file of node:fs is an error with the code ENOENT, which does not say that anything was executed", async () => {
  await using server = counter();
  const file = createReadStream("/nowhere/missing.jsonl");
  const error = await assertRejects(
    () => upload(server.client, file as unknown as Uploadable),
    UploadSourceError,
    'cannot read "missing.jsonl"',
  );
  assertEquals(error.code, "ENOENT");
  assertEquals(/execut/.test(error.message), false, error.message);
  assertEquals(server.complete, 0);
});
