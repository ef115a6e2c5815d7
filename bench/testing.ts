// Cost of the fake in a test run: its start, and many small calls.
import { fakeOpenAI } from "../src/testing.ts";
import { type Scenario, timed } from "./compare.ts";

/** Calls in one turn. */
const CALLS = 1_000;

const ANSWER = '{"object":"list","data":[]}';
const ASK: RequestInit = {
  method: "POST",
  headers: { authorization: "Bearer sk-x", "content-type": "application/json" },
  body: JSON.stringify({
    model: "gpt-5",
    messages: [{ role: "user", content: "x" }],
  }),
};

/** The minimal server: reads the body and writes a prepared one. */
function bare(): Deno.HttpServer<Deno.NetAddr> {
  return Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    answer,
  );
}

async function answer(request: Request): Promise<Response> {
  await request.json();
  return new Response(ANSWER, {
    headers: { "content-type": "application/json" },
  });
}

/** `CALLS` sequential calls, and closing the server. */
function calls(
  open: () => Promise<{
    url: string;
    send: typeof fetch;
    end: () => Promise<void>;
  }>,
): () => Promise<number> {
  return async () => {
    const { url, send, end } = await open();
    const cost = await timed(async () => {
      for (let sent = 0; sent < CALLS; sent++) {
        await (await send(url, ASK)).json();
      }
    }, CALLS)();
    await end();
    return cost;
  };
}

const inMemory = calls(async () => {
  const fake = await fakeOpenAI({ port: null });
  return {
    url: "https://fake.invalid/v1/chat/completions",
    send: fake.fetch,
    end: () => fake[Symbol.asyncDispose](),
  };
});

const overPort = calls(async () => {
  const fake = await fakeOpenAI();
  return {
    url: `${fake.baseURL}/chat/completions`,
    send: fetch,
    end: () => fake[Symbol.asyncDispose](),
  };
});

const bareInMemory = calls(() =>
  Promise.resolve({
    url: "https://fake.invalid/",
    send: (input, init) => answer(new Request(input, init)),
    end: () => Promise.resolve(),
  })
);

const bareOverPort = calls(() => {
  const server = bare();
  return Promise.resolve({
    url: `http://127.0.0.1:${server.addr.port}/`,
    send: fetch,
    end: () => server.shutdown(),
  });
});

/** Duration of one step of a separate program, in ms. */
async function cold(
  program: string,
  step: "import" | "start" | "first",
): Promise<number> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--allow-net=127.0.0.1",
      new URL(`programs/${program}`, import.meta.url).href,
    ],
    stdin: "null",
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout))[step];
}

/** Scenarios of the fake. */
export function testing(): Scenario[] {
  const steps = (
    what: string,
    step: "import" | "start" | "first",
    most: number,
  ): Scenario => ({
    what,
    unit: "ms",
    budget: { most },
    cost: {
      floor: () => cold("serve.ts", step),
      ours: () => cold("fake.ts", step),
    },
  });
  const row = (
    what: string,
    floor: () => Promise<number>,
    ours: () => Promise<number>,
  ): Scenario => ({
    what,
    unit: "ms",
    budget: { most: 1 },
    cost: { floor, ours },
  });
  return [
    steps("the fake is imported, in a fresh process", "import", 100),
    steps("the fake starts for the first time, on a port", "start", 20),
    steps("the fake answers its first request", "first", 100),
    row("one of 1,000 calls to the fake, in memory", bareInMemory, inMemory),
    row(
      "one of 1,000 calls to the fake, over its port",
      bareOverPort,
      overPort,
    ),
  ];
}
