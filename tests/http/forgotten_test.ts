/** What a program leaves unread, or forgets half read, holds neither the process nor a connection. */
import { assertEquals, assertInstanceOf, assertRejects } from "@std/assert";
import OpenAI, { DeadlineExceededError } from "../../mod.ts";
import { run, SOURCE } from "../support/program.ts";
import { within } from "../support/within.ts";

const SETUP = `
  import { OpenAI } from "${SOURCE}/runtime.js";
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, () => {
    const body = new ReadableStream({
      start(controller) {
        open++;
        controller.enqueue(new TextEncoder().encode('data: {"id":"a"}\\n\\n'));
      },
      cancel() {
        open--;
        closed();
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  });
  let open = 0;
  let closed = () => {};
  const client = new OpenAI({
    apiKey: "sk-test",
    baseURL: "http://127.0.0.1:" + server.addr.port + "/v1",
    envFile: null,
  });
  async function forget(options) {
    const params = { model: "m", messages: [], stream: true };
    const stream = await client.chat.completions.create(params, options);
    const events = stream[Symbol.asyncIterator]();
    await events.next();
  }
`;
const flags = [
  "--no-prompt",
  "--allow-net=127.0.0.1",
  "--v8-flags=--expose-gc",
];

for (
  const kind of ["no signal", "a signal that lives on", "a deadline", "both"]
) {
  Deno.test(`a stream that was half read and forgotten is closed when it is garbage-collected: ${kind}`, async () => {
    const code = `${SETUP}
      const signal = ${
      /signal that|both/.test(kind)
        ? "new AbortController().signal"
        : "undefined"
    };
      const deadline = ${/deadline|both/.test(kind) ? 600_000 : 0};
      globalThis.held = signal;
      for (let count = 0; count < 20; count++) {
        await forget({ signal, deadline });
        if (deadline === 0) continue;
        const params = { model: "m", messages: [], stream: true };
        const call = () =>
          client.chat.completions.create(params, { signal, deadline });
        await call(); // never iterated
        await call().asResponse();
      }
      while (open > 0) {
        gc(); // collects in its own time: asked again until the connections are closed
        await new Promise((resolve) => {
          const timer = setTimeout(resolve, 20);
          closed = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      console.log("all closed");
      Deno.exit();
    `;
    assertEquals(
      await within(run({ code, flags }), "the program"),
      "all closed\n",
    );
  });
}

/** What a program leaves behind; `speech` is a file that never ends, as every response of the server. */
const LEFT: Readonly<Record<string, string>> = {
  "a stream that was half read": `
    const stream = await client.chat.completions.create(CHAT);
    globalThis.held = stream[Symbol.asyncIterator]();
    await globalThis.held.next();`,
  "a stream that was never iterated":
    "globalThis.held = await client.chat.completions.create(CHAT);",
  "a file that was never read":
    "globalThis.held = await client.audio.speech.create(SPEECH);",
  "a file that was half read": `
    const file = await client.audio.speech.create(SPEECH);
    globalThis.held = file.body.getReader();
    await globalThis.held.read();`,
  "a body of asResponse()":
    "globalThis.held = await client.chat.completions.create(CHAT).asResponse();",
};

for (const [what, leave] of Object.entries(LEFT)) {
  for (const deadline of [0, 600_000]) {
    Deno.test(`${what} lets the process end, with deadline ${deadline}`, async () => {
      const server = Deno.serve(
        { hostname: "127.0.0.1", port: 0, onListen() {} },
        async (request) => {
          await request.bytes();
          const type = request.url.endsWith("/speech")
            ? "audio/mpeg"
            : "text/event-stream";
          const body = new ReadableStream({
            start: (controller) =>
              controller.enqueue(
                new TextEncoder().encode('data: {"id":"a"}\n\n'),
              ),
          });
          return new Response(body, { headers: { "content-type": type } });
        },
      );
      const code = `
        import { OpenAI } from "${SOURCE}/runtime.js";
        const client = new OpenAI({
          apiKey: "sk-test",
          baseURL: "http://127.0.0.1:${server.addr.port}/v1",
          envFile: null,
          deadline: ${deadline},
        });
        const SPEECH = { model: "m", voice: "v", input: "i" };
        const CHAT = { model: "m", messages: [], stream: true };
        ${leave}
        console.log("left");
      `;
      assertEquals(
        await within(run({ code, flags }), "the program"),
        "left\n",
      );
      await server.shutdown();
    });
  }
}

/** A server whose response never ends; `gone` resolves when the client has closed it. */
function dripping(type: string, piece: string) {
  const gone = Promise.withResolvers<void>();
  let timer: ReturnType<typeof setInterval>;
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      await request.bytes();
      const bytes = new TextEncoder().encode(piece);
      const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (controller) => {
          controller.enqueue(bytes);
          timer = setInterval(() => controller.enqueue(bytes), 5);
        },
        cancel: () => {
          clearInterval(timer);
          gone.resolve();
        },
      });
      return new Response(body, { headers: { "content-type": type } });
    },
  );
  return {
    client: new OpenAI({
      apiKey: "sk-test",
      baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
      envFile: null,
      deadline: 1_000, // the response must begin before it, also on a busy machine
    }),
    gone: gone.promise,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

const SPEECH = { model: "m", voice: "v", input: "i" };
const CHAT: OpenAI.ChatCompletionCreateParamsStreaming = {
  model: "m",
  messages: [],
  stream: true,
};

Deno.test("deadline holds for a stream that is never iterated", async () => {
  await using server = dripping("text/event-stream", 'data: {"id":1}\n\n');
  const stream = await server.client.chat.completions.create(CHAT);
  await server.gone;
  assertInstanceOf(stream.controller.signal.reason, DeadlineExceededError);
  await assertRejects(
    () => Array.fromAsync(stream),
    DeadlineExceededError,
  );
});

// side by side, because each takes the second of the deadline
Deno.test("deadline holds for the body of a file, however it is read", async () => {
  const ways = ["arrayBuffer", "blob", "text", "not at all"] as const;
  await Promise.all(ways.map(async (how) => {
    await using server = dripping("audio/mpeg", "x");
    const response = await server.client.audio.speech.create(SPEECH);
    assertEquals(response.url.startsWith("http://127.0.0.1"), true);
    assertEquals(response.headers.get("content-type"), "audio/mpeg");
    if (how !== "not at all") {
      await assertRejects(() => response[how](), DeadlineExceededError);
    }
    await server.gone;
  }));
});

Deno.test("deadline holds for the body that asResponse() hands out", async () => {
  const types = ["application/json", "text/event-stream", "audio/mpeg"];
  await Promise.all(types.map(async (type) => {
    await using server = dripping(type, "x");
    const response = await server.client.models.retrieve("m").asResponse();
    await assertRejects(() => response.text(), DeadlineExceededError);
    await server.gone;
  }));
});

Deno.test("deadline holds while a program waits for a body of a fetch of its own", async () => {
  const client = new OpenAI({
    apiKey: "sk-test",
    envFile: null,
    deadline: 30,
    fetch: () =>
      Promise.resolve(
        new Response(new ReadableStream(), {
          headers: { "content-type": "audio/mpeg" },
        }),
      ),
  });
  const file = await client.audio.speech.create(SPEECH);
  await assertRejects(() => file.bytes(), DeadlineExceededError);
});

Deno.test("deadline leaves no timer behind when a stream or a file was read, cancelled or disposed in time", async () => {
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      await request.bytes();
      return request.url.endsWith("/speech")
        ? new Response("abc", { headers: { "content-type": "audio/mpeg" } })
        : new Response('data: {"id":"a"}\n\ndata: [DONE]\n\n', {
          headers: { "content-type": "text/event-stream" },
        });
    },
  );
  const client = new OpenAI({
    apiKey: "sk-test",
    baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
    envFile: null,
    deadline: 60_000,
  });
  const file = await client.audio.speech.create(SPEECH);
  assertEquals([file.ok, new URL(file.url).pathname], [
    true,
    "/v1/audio/speech",
  ]);
  assertEquals(await file.text(), "abc");
  await (await client.audio.speech.create(SPEECH)).body!.cancel();
  const read = await client.chat.completions.create(CHAT);
  assertEquals((await Array.fromAsync(read)).length, 1);
  const left = await client.chat.completions.create(CHAT);
  left.controller.abort();
  const own = new AbortController();
  await client.chat.completions.create(CHAT, { signal: own.signal });
  own.abort();
  await server.shutdown();
});
