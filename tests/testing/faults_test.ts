import { assert, assertEquals, assertRejects } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { HandshakeError } from "../../src/socket/errors.ts";
import { type FakeOpenAI, fakeOpenAI, type Fault } from "../../src/testing.ts";

const INIT = {
  method: "POST",
  headers: {
    authorization: "Bearer sk-test",
    "content-type": "application/json",
  },
};
const messages = [{ role: "user", content: "Count to 3" }];
const BODY = JSON.stringify({ model: "gpt-5", messages });
const STREAM = JSON.stringify({ model: "gpt-5", messages, stream: true });

/** The two ways to the fake: without a network, and over its port. */
const WAYS: [string, (openai: FakeOpenAI) => [typeof fetch, string]][] = [
  [
    "without a network",
    (openai) => [openai.fetch, "https://api.openai.com/v1"],
  ],
  ["over its port", (openai) => [fetch, openai.baseURL]],
];

function both(
  name: string,
  test: (
    ask: (body?: string) => Promise<Response>,
    openai: FakeOpenAI,
  ) => Promise<void>,
): void {
  for (const [way, wire] of WAYS) {
    Deno.test(`${name}, ${way}`, async () => {
      await using openai = await fakeOpenAI();
      const [send, base] = wire(openai);
      await test(
        (body = BODY) => send(`${base}/chat/completions`, { ...INIT, body }),
        openai,
      );
    });
  }
}

async function lines(
  response: Response,
): Promise<{ events: number; error: Error | null }> {
  let text = "";
  try {
    for await (
      const chunk of response.body!.pipeThrough(new TextDecoderStream())
    ) text += chunk;
    return { events: text.split("\n\n").length - 1, error: null };
  } catch (error) {
    return { events: text.split("\n\n").length - 1, error: error as Error };
  }
}

both(
  "fault() responds with a status and headers, as often as given",
  async (ask, openai) => {
    openai.fault({ status: 503, headers: { "retry-after": "1" } }, {
      skip: 1,
      times: 2,
    });
    const found: number[] = [];
    for (let i = 0; i < 4; i++) {
      const response = await ask();
      found.push(response.status);
      if (!response.ok) {
        assertEquals(response.headers.get("retry-after"), "1");
        assertEquals((await response.json()).error.type, "server_error");
      } else await response.body?.cancel();
    }
    assertEquals(found, [200, 503, 503, 200]);
  },
);

both("fault() strikes the requests it is about", async (ask, openai) => {
  openai.fault({ status: 500 }, { on: "POST /embeddings" });
  const response = await ask();
  assertEquals(response.status, 200);
  await response.body?.cancel();
});

both("fault() resets before the headers", async (ask, openai) => {
  openai.fault({ reset: "before-headers" });
  await assertRejects(() => ask(), TypeError);
  assertEquals(openai.requests.all[0].status, null);
});

both("fault() resets after the headers", async (ask, openai) => {
  openai.fault({ reset: "after-headers" });
  const response = await ask();
  assertEquals(response.status, 200);
  await assertRejects(() => response.text(), TypeError);
});

both("fault() cuts a JSON body short of its length", async (ask, openai) => {
  openai.fault({ cut: "close", afterBytes: 20 });
  const response = await ask();
  await assertRejects(() => response.text(), TypeError);
});

both("fault() truncates JSON in a body that ends well", async (ask, openai) => {
  openai.fault({ truncate: 20 });
  const text = await (await ask()).text();
  assertEquals(text.length, 20);
  assert(text.startsWith('{"id":"chatcmpl-'));
});

both("fault() cuts a stream after n events", async (ask, openai) => {
  openai.fault({ cut: "close", afterEvents: 2 });
  const { events, error } = await lines(await ask(STREAM));
  assertEquals(events, 2);
  assert(error instanceof TypeError);
});

both("fault() breaks one event and sends the rest", async (ask, openai) => {
  openai.fault({ malformedEvent: 1 });
  const text = await (await ask(STREAM)).text();
  const events = text.split("\n\n");
  JSON.parse(events[0].slice(6));
  assert(!events[1].endsWith("}"));
  JSON.parse(events[2].slice(6));
  assert(text.endsWith("data: [DONE]\n\n"));
});

both("fault() lies about the content type", async (ask, openai) => {
  openai.fault({ contentType: "text/html" });
  const response = await ask(STREAM);
  assertEquals(response.headers.get("content-type"), "text/html");
  await response.body?.cancel();
});

both("fault() sends a body of any kind with a status", async (ask, openai) => {
  openai.fault({
    status: 502,
    body: "<h1>Bad gateway</h1>",
    headers: { "content-type": "text/html" },
  });
  const response = await ask();
  assertEquals([response.status, await response.text()], [
    502,
    "<h1>Bad gateway</h1>",
  ]);
});

both("fault() drips a body without changing it", async (ask, openai) => {
  const whole = await (await ask(STREAM)).text();
  openai.fault({ drip: 3 });
  const dripped = await (await ask(STREAM)).text();
  const anonymous = (text: string) =>
    text.replace(/chatcmpl-\d+|"created":\d+/g, "");
  assertEquals(anonymous(dripped), anonymous(whole));
});

both(
  "fault() stalls a stream until the client gives up",
  async (_ask, openai) => {
    openai.fault({ cut: "stall", afterEvents: 1 });
    const controller = new AbortController();
    const response = await openai.fetch("https://x/v1/chat/completions", {
      ...INIT,
      body: STREAM,
      signal: controller.signal,
    });
    const reader = response.body!.getReader();
    assertEquals((await reader.read()).done, false);
    const silence = reader.read();
    controller.abort(new Error("enough"));
    await assertRejects(() => silence, Error, "enough");
  },
);

Deno.test("fault() drips the given number of bytes at a time, by the clock", async () => {
  using time = new FakeTime();
  await using openai = await fakeOpenAI({ port: null, validate: false });
  openai.fault({ drip: 100, dripEvery: 50 });
  const response = await openai.fetch("https://x/v1/chat/completions", {
    ...INIT,
    body: BODY,
  });
  const sizes: number[] = [];
  const reading = (async () => {
    for await (const chunk of response.body!) sizes.push(chunk.length);
  })();
  for (let n = 0; n < 2; n++) await time.tickAsync(50);
  await time.runMicrotasks();
  assertEquals(sizes, [100, 100]);
  let done = false;
  const read = reading.then(() => done = true);
  while (!done) await time.tickAsync(50);
  await read;
  assert(sizes.every((size) => size <= 100) && sizes.length > 4);
});

Deno.test("a stalled stream over the port ends with the fake", async () => {
  const openai = await fakeOpenAI();
  openai.fault({ cut: "stall", afterEvents: 1 });
  const response = await fetch(`${openai.baseURL}/chat/completions`, {
    ...INIT,
    body: STREAM,
  });
  const reader = response.body!.getReader();
  assertEquals((await reader.read()).done, false);
  await openai[Symbol.asyncDispose]();
  await assertRejects(() => reader.read(), TypeError);
});

Deno.test("fault() waits by the clock of FakeTime", async () => {
  using time = new FakeTime();
  await using openai = await fakeOpenAI({ port: null, validate: false });
  openai.fault({ delay: 60_000 });
  let done = false;
  const asked = openai.fetch("https://x/v1/chat/completions", {
    ...INIT,
    body: BODY,
  })
    .then((response) => {
      done = true;
      return response.text();
    });
  await time.tickAsync(59_999);
  await time.runMicrotasks();
  assertEquals(done, false);
  await time.tickAsync(1);
  await asked;
});

Deno.test("chaos repeats its faults for the same seed", async () => {
  const run = async (seed: number) => {
    await using openai = await fakeOpenAI({
      port: null,
      chaos: { seed, rate: 0.5 },
    });
    const found: (number | string)[] = [];
    for (let i = 0; i < 30; i++) {
      try {
        const response = await openai.fetch("https://x/v1/models", {
          headers: INIT.headers,
        });
        await response.text();
        found.push(response.status);
      } catch (error) {
        found.push((error as Error).message);
      }
    }
    return found;
  };
  const first = await run(1);
  assertEquals(await run(1), first);
  assert(new Set(first).size > 2);
  assert(JSON.stringify(await run(2)) !== JSON.stringify(first));
});

Deno.test("chaos at rate 0 breaks no request, and at rate 1 every request", async () => {
  for (const [rate, harmed] of [[0, 0], [1, 20]]) {
    const faults: Fault[] = [{ status: 500 }];
    await using openai = await fakeOpenAI({
      port: null,
      chaos: { seed: 3, rate, faults },
    });
    let failures = 0;
    for (let i = 0; i < 20; i++) {
      const response = await openai.fetch("https://x/v1/models", {
        headers: INIT.headers,
      });
      if (!response.ok) failures++;
      await response.body?.cancel();
    }
    assertEquals(failures, harmed);
  }
});

Deno.test("a fault that refuses a handshake also gives the reason, without being used twice", async () => {
  for (const port of [0, null]) {
    await using openai = await fakeOpenAI({ port });
    const client = openai.client();
    const connect = (model: string) => client.realtime.connect({ model });
    openai.fault(
      { status: 404, code: "model_not_found", message: "No model gpt-none." },
      { on: "/realtime", times: 2 },
    );
    for (let attempt = 0; attempt < 2; attempt++) {
      const error = await assertRejects(
        () => connect("gpt-none"),
        HandshakeError,
        "404 No model gpt-none.",
      );
      assertEquals(error.code, "model_not_found");
    }
    await using _session = await connect("gpt-realtime"); // used up
  }
});
