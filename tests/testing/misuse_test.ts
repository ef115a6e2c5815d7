import {
  assert,
  assertEquals,
  assertMatch,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { FakeTime } from "@std/testing/time";
import OpenAI, { toStreamingFile, UploadSourceError } from "../../mod.ts";
import { FakeOpenAI, fakeOpenAI, type FakeOptions } from "../../src/testing.ts";
import { CONFIG, run, SOURCE } from "../support/program.ts";

const WAYS = { "without a network": null, "over a port": 0 };
const LONG = { model: "gpt-5", input: "Count to 500" };

for (const [way, port] of Object.entries(WAYS)) {
  Deno.test(`a client that leaves in the middle leaves nothing behind, ${way}`, async () => {
    await using openai = await fakeOpenAI({ port });
    const client = openai.client();
    const left = await client.responses.create({ ...LONG, stream: true });
    for await (const event of left) {
      if (event.type === "response.output_text.delta") break;
    }
    const aborted = await client.responses.create({ ...LONG, stream: true });
    aborted.controller.abort();
    const controller = new AbortController();
    const { signal } = controller;
    const asked = client.responses.create(LONG, { signal });
    controller.abort();
    await assertRejects(async () => await asked);
    assertEquals((await client.responses.create(LONG)).status, "completed");
  });

  Deno.test(`100 streams at once are kept apart, ${way}`, async () => {
    await using openai = await fakeOpenAI({ port });
    const client = openai.client();
    const said = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        let text = "";
        const input = `Say ${index}`;
        const ask = { model: "gpt-5", input, stream: true as const };
        for await (const event of await client.responses.create(ask)) {
          if (event.type === "response.output_text.delta") text += event.delta;
        }
        return Number(text);
      }),
    );
    assertEquals(said, said.map((_, index) => index));
  });

  Deno.test(`two fakes at once share no state, ${way}`, async () => {
    await using one = await fakeOpenAI({ port });
    await using other = await fakeOpenAI({ port });
    one.on("x", "one");
    other.on("x", "other");
    const said = await Promise.all([one, other].map(async (openai) => {
      const ask = { model: "gpt-5", input: "x" };
      return (await openai.client().responses.create(ask)).output_text;
    }));
    assertEquals(said, ["one", "other"]);
    assertEquals([one.requests.all.length, other.requests.all.length], [1, 1]);
  });

  Deno.test(`a fake inside FakeTime responds at once, ${way}`, async () => {
    using time = new FakeTime();
    await using openai = await fakeOpenAI({ port, workTime: 5_000 });
    const { responses } = openai.client();
    const ask = { model: "gpt-5", input: "Say hi" };
    assertEquals((await responses.create(ask)).output_text, "hi");
    const { id } = await responses.create({ ...ask, background: true });
    time.tick(4_999);
    assertEquals((await responses.retrieve(id)).status, "queued");
    time.tick(1);
    assertEquals((await responses.retrieve(id)).output_text, "hi");
  });

  Deno.test(`the end of a fake ends everything that waits for it, ${way}`, async () => {
    const openai = await fakeOpenAI({ port });
    const client = openai.client({ maxRetries: 0 });
    const stream = await client.responses.create({ ...LONG, stream: true });
    const events = stream[Symbol.asyncIterator]();
    await events.next();
    openai.fault({ delay: 1e9 }, { on: "/models" });
    const listed = assertRejects(
      async () => await client.models.list(),
      OpenAI.APIConnectionError,
    );
    openai.fault({ cut: "stall" }, { on: "/files" });
    const stalled = assertRejects(async () => await client.files.list());
    while (openai.requests.all.length < 3) {
      await client.get("/nothing").catch(() => {});
    }
    await openai[Symbol.asyncDispose]();
    await Promise.all([listed, stalled]);
    await events.return?.();
    await assertRejects(
      async () => await client.models.list(),
      OpenAI.APIConnectionError,
    );
  });

  for (const which of ["matcher", "reply"]) {
    Deno.test(`a ${which} that throws fails the generation, then the test, ${way}`, async () => {
      const openai = await fakeOpenAI({ port });
      const broken = () => {
        throw new Error("no such word");
      };
      if (which === "reply") openai.on("x", broken);
      else openai.on(broken, "x");
      const client = openai.client({ maxRetries: 0 });
      const answer = await client.responses.create({
        model: "gpt-5",
        input: "x",
      });
      assertEquals(answer.status, "failed");
      assertStringIncludes(answer.error!.message, "no such word");
      await assertRejects(
        async () =>
          await client.chat.completions.create({
            model: "gpt-5",
            messages: [{ role: "user", content: "x" }],
          }),
        OpenAI.InternalServerError,
        "no such word",
      );
      const error = await assertRejects(
        async () => await openai[Symbol.asyncDispose](),
        Error,
        "a script threw: Error: no such word",
      );
      assertEquals((error.cause as Error).message, "no such word");
    });
  }
}

Deno.test("on() refuses a script that can never match", async () => {
  await using openai = await fakeOpenAI({ port: null });
  // deno-lint-ignore no-explicit-any -- what JavaScript may pass
  const on = openai.on.bind(openai) as (...args: any[]) => unknown;
  const cases: [unknown[], string][] = [
    [[undefined, "x"], "the matcher must"],
    [[{ text: "x" }, "x"], "the matcher must"],
    [["x", undefined], "the reply must"],
    [["x", null], "the reply must"],
    [["x", 5], "the reply must"],
    [["x", "y", 0], "times must"],
    [["x", "y", 1.5], "times must"],
    [["x", "y", NaN], "times must"],
  ];
  for (const [args, word] of cases) {
    assertThrows(() => on(...args), TypeError, word);
  }
});

Deno.test("a pattern with the flag g matches every time", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.on(/x/g, "yes");
  for (let turn = 0; turn < 3; turn++) {
    const ask = { model: "gpt-5", input: "x" };
    const answer = await openai.client().responses.create(ask);
    assertEquals(answer.output_text, "yes");
  }
});

Deno.test("fakeOpenAI() refuses numbers out of range", async () => {
  const cases: [FakeOptions, string][] = [
    [{ port: 70_000 }, "port"],
    [{ port: "8080" as never }, "port"],
    [{ pace: 0 }, "pace"],
    [{ pace: "fast" as never }, "pace"],
    [{ workTime: -1 }, "workTime"],
    [{ sessionLifetime: NaN }, "sessionLifetime"],
    [{ chaos: { seed: 1, rate: 2 } }, "chaos.rate"],
  ];
  for (const [options, name] of cases) {
    await assertRejects(() => fakeOpenAI(options), RangeError, name);
  }
});

Deno.test("fakeOpenAI() and fault() refuse names that do not exist, and parts that do nothing", async () => {
  await using openai = await fakeOpenAI({ port: null });
  // deno-lint-ignore no-explicit-any -- what JavaScript may pass
  const fault = (...args: any[]) => () => openai.fault(args[0], args[1]);
  const start = (options: object) => () => {
    new FakeOpenAI(options);
  };
  const cases: [() => unknown, string][] = [
    [start({ prot: 0 }), 'Unknown option "prot", did you mean "port"?'],
    [
      start({ rateLimits: { request: 1 } }),
      'Unknown option "rateLimits.request", did you mean "requests"?',
    ],
    [
      start({ chaos: { seed: 1, faults: [{ status: 500 }, { dealy: 1 }] } }),
      'Unknown option "chaos.faults[1].dealy", did you mean "delay"?',
    ],
    [
      fault({ staus: 500 }),
      'Unknown option "fault.staus", did you mean "status"?',
    ],
    [
      fault({ socket: { colour: 1 } }),
      'Unknown option "fault.socket.colour", expected one of after, close,',
    ],
    [
      fault({ status: 500 }, { tmies: 2 }),
      'Unknown option "position.tmies", did you mean "times"?',
    ],
    [fault(500), "fault must be an object, got 500"],
    [
      fault({ afterEvents: 2 }),
      "fault.afterEvents must be used with fault.cut, got no cut",
    ],
    [
      fault({ code: "x" }),
      "fault.code must be used with fault.status, got no status",
    ],
    [
      fault({ dripEvery: 5 }),
      "fault.dripEvery must be used with fault.drip, got no drip",
    ],
  ];
  for (const [act, message] of cases) assertThrows(act, TypeError, message);
  openai.fault({ status: undefined, staus: undefined } as never);
});

Deno.test("a fault that counts events makes a JSON response a 400 that says so, and strikes a stream", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client();
  for (
    const [fault, name] of [
      [{ cut: "close", afterEvents: 1 }, "afterEvents"],
      [{ malformedEvent: 1 }, "malformedEvent"],
    ] as const
  ) {
    openai.fault(fault);
    await assertRejects(
      async () => await client.responses.create(LONG),
      OpenAI.BadRequestError,
      `fault.${name} counts the events of a stream, but the response is application/json`,
    );
    openai.fault(fault);
    await assertRejects(async () => {
      for await (
        const _ of await client.responses.create({ ...LONG, stream: true })
      );
    }, OpenAI.APIError);
  }
  assertEquals(openai.requests.all.map(({ status }) => status), [
    400,
    200,
    400,
    200,
  ]);
});

Deno.test("a failing test shows its own error, although its fake throws another one", async () => {
  await using folder = await temporary();
  const file = `${folder.path}/a_test.ts`;
  await Deno.writeTextFile(
    file,
    `import { fakeOpenAI } from "${SOURCE}/testing.ts";
Deno.test("a", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.once("x", "y");
  throw new Error("the real failure");
});`,
  );
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["test", "--no-check", "--no-prompt", `--config=${CONFIG}`, file],
    env: { NO_COLOR: "1" },
  }).output();
  const text = new TextDecoder();
  assertStringIncludes(
    text.decode(stdout) + text.decode(stderr),
    "the real failure",
  );
});

Deno.test("the program refuses bad arguments with the usage and status 2, and a taken port by its name", async () => {
  await using openai = await fakeOpenAI();
  const taken = new URL(openai.baseURL).port;
  const start = async (...args: string[]) => {
    const { code, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-check",
        "--no-prompt",
        `--config=${CONFIG}`,
        "--allow-net=127.0.0.1",
        `${SOURCE}/testing.ts`,
        ...args,
      ],
      env: { NO_COLOR: "1" },
    }).output();
    return [code, new TextDecoder().decode(stderr)] as const;
  };
  for (
    const [args, said] of [
      [["--prot", "1"], "unknown argument --prot"],
      [["--port"], "--port needs a value"],
      [["--port", "70000"], "port must be"],
    ] as const
  ) {
    const [code, text] = await start(...args);
    assertEquals(code, 2, text);
    assertStringIncludes(text, said);
    assertStringIncludes(text, "--realtime");
  }
  const [code, text] = await start("--port", taken);
  assertEquals(code, 1);
  assertMatch(text, new RegExp(`port ${taken}`));
  assert(!text.includes(" at "), text);
});

async function temporary(): Promise<AsyncDisposable & { path: string }> {
  const path = await Deno.makeTempDir();
  return {
    path,
    [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }),
  };
}

Deno.test("fakeOpenAI() without the permission to listen rejects, and says what to do", async () => {
  const output = await run({
    code: `
      import { fakeOpenAI } from "${SOURCE}/testing.ts";
      for (const port of [undefined, 8080]) {
        await fakeOpenAI({ port }).catch((error) =>
          console.log(error.name, error.message)
        );
      }`,
  });
  assertEquals(
    output,
    [0, 8080].map((port) =>
      `NotCapable Cannot listen on 127.0.0.1:${port}: run with --allow-net=127.0.0.1, or use fakeOpenAI({ port: null }), which needs no permission\n`
    ).join(""),
  );
});

Deno.test("a script with a misspelled part of a reply is refused, also when a function returns it", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const typo = { txt: "Hello" } as never;
  const message = 'Unknown option "reply.txt", did you mean "text"?';
  assertThrows(() => openai.on("x", typo), TypeError, message);
  const other = await fakeOpenAI({ port: null });
  other.on(() => true, () => typo);
  const { status } = await other.client().responses.create({
    model: "gpt-5",
    input: "x",
  });
  assertEquals(status, "failed");
  await assertRejects(
    async () => await other[Symbol.asyncDispose](),
    Error,
    message,
  );
});

Deno.test("fakeOpenAI(): an upload whose source fails is an UploadSourceError, with and without a port", async () => {
  for (const port of [0, null]) {
    await using openai = await fakeOpenAI({ port });
    const source = function* () {
      yield new Uint8Array(5);
      throw new TypeError("the disk is gone");
    };
    const error = await assertRejects(
      () =>
        openai.client().files.create({
          file: toStreamingFile(ReadableStream.from(source()), "a.jsonl"),
          purpose: "batch",
        }),
      UploadSourceError,
    );
    assertEquals((error.cause as Error).message, "the disk is gone");
  }
});
