import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { doctor, summarize } from "@duplex/openai/doctor";
import { fakeOpenAI } from "@duplex/openai/testing";
import { show } from "../../src/doctor/program.ts";
import { rawResponse, RawServer } from "../support/raw_server.ts";
import { within } from "../support/within.ts";
import {
  changed,
  examine,
  refusal,
  said,
  type Sent,
} from "./changed_server.ts";

/** Everything that is checked of a server that has all of it. */
const CHECKS = [
  "models.retrieve",
  "chat",
  "chat.limit",
  "chat.stream",
  "chat.tools",
  "chat.tool_choice",
  "chat.tool_stream",
  "chat.json",
  "chat.schema",
  "chat.image",
  "responses",
  "responses.limit",
  "responses.stream",
  "responses.tools",
  "responses.schema",
  "responses.image",
  "completions",
  "embeddings",
  "embeddings.base64",
  "realtime",
];

Deno.test("doctor() finds nothing wrong with a server that is like the API", async () => {
  const findings = await examine();
  assertEquals(
    findings.map(({ check }) => check),
    ["key", "proxy", "server", "clock", ...CHECKS],
  );
  assertEquals(findings.filter(({ state }) => state !== "ok"), []);
  assertEquals(summarize(findings), {
    works: CHECKS,
    ignored: [],
    missing: [],
    fails: [],
    unknown: [],
  });
});

Deno.test("doctor() chats with a chat model, and embeds with an embedding model", async () => {
  const modelsOf = async (options: object) => {
    const sent: Sent[] = [];
    await using openai = await fakeOpenAI();
    const models = ["text-embedding-3-small", "gpt-5"].map((id) => ({ id }));
    const fetch = changed(
      ({ what }) =>
        what === "GET /models" ? Response.json({ data: models }) : undefined,
      sent,
    );
    await Array.fromAsync(
      doctor(openai.baseURL, { apiKey: "sk-1", fetch, ...options }),
    );
    const of = (path: string) =>
      [
        ...new Set(
          sent.filter(({ what }) => what === `POST ${path}`)
            .map(({ body }) => body.model),
        ),
      ].join();
    return [of("/chat/completions"), of("/responses"), of("/embeddings")];
  };
  assertEquals(await modelsOf({}), [
    "gpt-5",
    "gpt-5",
    "text-embedding-3-small",
  ]);
  assertEquals(await modelsOf({ model: "a", embeddingModel: "b" }), [
    "a",
    "a",
    "b",
  ]);
});

Deno.test("doctor() bills nothing on OpenAI's own server unless a model is named", async () => {
  const { WebSocket } = globalThis;
  globalThis.WebSocket = class {
    constructor() {
      throw new Error("the network is not part of this test");
    }
  } as unknown as typeof WebSocket;
  try {
    const sentTo = async (options: object) => {
      const sent: Sent[] = [];
      const fetch = changed(
        ({ what }) =>
          what === "GET /models"
            ? Response.json({ data: [{ id: "gpt-5" }] })
            : refusal(400, "stop"),
        sent,
      );
      const findings = await Array.fromAsync(
        doctor("https://api.openai.com/v1", {
          apiKey: "sk-1",
          fetch,
          ...options,
        }),
      );
      return [
        [...new Set(sent.map(({ what }) => what))],
        said(findings, "model"),
      ];
    };
    assertEquals(await sentTo({}), [
      ["GET /models"],
      ["note: No model was named, so nothing that is billed was tried."],
    ]);
    assertEquals(await sentTo({ embeddingModel: "e" }), [
      ["GET /models", "POST /embeddings"],
      ["note: No model was named, so nothing that is billed was tried."],
    ]);
    assertEquals(await sentTo({ model: "gpt-5" }), [[
      "GET /models",
      "GET /models/gpt-5",
      "POST /chat/completions",
      "POST /responses",
      "POST /completions",
    ], []]);
  } finally {
    globalThis.WebSocket = WebSocket;
  }
});

Deno.test("doctor() reports a refused key, and sends no further requests", async () => {
  await using openai = await fakeOpenAI({ keys: ["sk-right"] });
  const findings = await Array.fromAsync(
    doctor(openai.baseURL, { apiKey: "sk-wrong" }),
  );
  assertEquals(said(findings, "server"), [
    'problem: The API did not accept the key. It says: "Incorrect API key provided."',
  ]);
  assertEquals(findings.at(-1)?.check, "server");
});

Deno.test("doctor() reports that no server responds, and a page that is not the API", async () => {
  const findings = await Array.fromAsync(
    doctor("http://127.0.0.1:2/v1", { apiKey: "sk-x" }),
  );
  assertEquals(said(findings, "server"), [
    "problem: Nothing accepts connections at baseURL.",
  ]);
  const page = await examine(() =>
    new Response("<html>log in</html>", {
      headers: { "content-type": "text/html" },
    })
  );
  assertEquals(said(page, "server"), [
    "problem: The list of models is not JSON.",
  ]);
  assertEquals(page.at(-1)?.check, "server");
});

Deno.test("doctor() needs no list of models if the model is named", async () => {
  const change = ({ what }: Sent) =>
    what === "GET /models" ? refusal(404, "Not Found") : undefined;
  const unnamed = await examine(change);
  assertEquals(said(unnamed, "server"), [
    'problem: The path, the model or the object does not exist. It says: "Not Found"',
  ]);
  const named = await examine(change, { model: "gpt-5" });
  assertEquals(said(named, "server"), [
    "note: The server responds, but lists no models.",
  ]);
  assertEquals(said(named, "chat"), [
    "works: Chat completions work with gpt-5.",
  ]);
});

Deno.test("doctor() says that no listed model looks like a chat model", async () => {
  const findings = await examine(({ what }) =>
    what === "GET /models"
      ? Response.json({ data: [{ id: "text-embedding-3-small" }] })
      : undefined
  );
  assertEquals(said(findings, "model"), [
    "note: The list contains nothing that looks like a chat model.",
  ]);
  assertEquals(summarize(findings).works, [
    "embeddings",
    "embeddings.base64",
    "realtime",
  ]);
});

Deno.test("doctor() ends a check after a minute, and all of them after five", async () => {
  using time = new FakeTime();
  let hangs = 0;
  const isPlain = ({ what, body }: Sent) =>
    what === "GET /models" ||
    what === "POST /chat/completions" && !body.stream && !body.tools &&
      !body.response_format;
  const fetch = changed((sent) => {
    if (sent.what === "GET /models") {
      return Response.json({ data: [{ id: "m" }] });
    }
    if (isPlain(sent)) {
      return Response.json({ choices: [{ message: { content: "1, 2" } }] });
    }
    hangs++;
    return new Promise<Response>((_, reject) =>
      sent.signal.addEventListener("abort", () => reject(sent.signal.reason))
    );
  });
  const begin = time.now;
  const seconds: [string, number][] = [];
  const reading = (async () => {
    const findings = doctor("http://127.0.0.1:2/v1", { apiKey: "sk-1", fetch });
    for await (const { check, text } of findings) {
      if (/within|longer/.test(text)) {
        seconds.push([`${check}: ${text}`, (time.now - begin) / 1_000]);
      }
    }
  })();
  for (let second = 0; second < 320; second++) {
    await time.tickAsync(1_000);
    await time.runMicrotasks();
  }
  await within(reading, "reading");
  assertEquals(seconds.map(([text]) => text), [
    "models.retrieve: The server did not finish within 60 s.",
    "chat.stream: The server did not finish within 60 s.",
    "chat.tools: The server did not finish within 60 s.",
    "chat.tool_stream: The server did not finish within 60 s.",
    "chat.json: The server did not finish within 60 s.",
    "time: The checks took longer than 300 s, so the rest was left out.",
  ]);
  assertEquals(hangs, 5);
  const at = seconds.map(([, second]) => second);
  assert(
    at.every((second, i) => second >= Math.min(60 * (i + 1), 300)),
    `${at}`,
  );
  assert(at.every((second) => second <= 310), `${at}`);
});

Deno.test("doctor() ends the request that runs when its generator is left", async () => {
  const asked = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  await using server = new RawServer(async (peer) => {
    if (/^GET \/v1\/models /.test(peer.request.head)) {
      const body = '{"data":[{"id":"m"}]}';
      await peer.write(rawResponse(body, { connection: "close" }));
      peer.close();
    } else {
      asked.resolve();
      peer.gone.then(gone.resolve);
    }
  });
  const findings = doctor(server.url, { apiKey: "sk-1" });
  for (let i = 0; i < 4; i++) await findings.next();
  const pending = findings.next();
  await within(asked.promise, "the request for the model");
  await within(findings.return(), "return()");
  assertEquals(await within(pending, "next()"), {
    done: true,
    value: undefined,
  });
  await within(gone.promise, "the connection");
  assertEquals(server.requests.length, 2);
});

Deno.test("doctor() shows neither the key nor control characters, wherever a server puts them", async () => {
  const key = "sk-canary-5f2b8c9d";
  const evil = `\u001b[31m${key}\n\u202e${btoa(key)}`;
  const model = `m-${key}\u001b[2J`;
  const headers = { "content-type": `text/${key}`, date: key, "x-key": key };
  const json = (value: unknown, status = 200) =>
    new Response(JSON.stringify(value), {
      status,
      headers: { ...headers, "content-type": "application/json" },
    });
  const texts: string[] = [];
  const changes = [
    () => json({ error: { message: evil, code: key } }, 400),
    ({ body }: Sent) =>
      body.stream
        ? new Response(`data: ${key}\n\n`, { headers })
        : json({ choices: [{ message: { content: evil } }], output: [] }),
    () => json({ choices: [{ message: evil, [key]: 1 }], [key]: evil }),
    () => new Response(evil, { status: 500, headers }),
  ];
  for (const change of changes) {
    const findings = await examine(
      (sent) =>
        sent.what === "GET /models"
          ? json({ data: [{ id: model }] })
          : change(sent),
      { apiKey: key },
    );
    assert(findings.length > 7);
    texts.push(...findings.map(show), JSON.stringify(findings));
  }
  const refused = await examine(() => json({ error: evil }, 401), {
    apiKey: key,
  });
  texts.push(...refused.map(show));
  for (const text of texts) {
    assert(!text.includes("canary") && !text.includes(btoa(key)), text);
    assert(!/[\p{Cc}\p{Cf}]/u.test(text.replaceAll("\n", "")), text);
  }
  assert(texts.some((text) => text.includes("It says:")));
});

Deno.test("doctor() says which setting is invalid, and does not show its value", async () => {
  const only = async (baseURL: string, apiKey: string) => {
    const [finding, ...more] = await Array.fromAsync(
      doctor(baseURL, { apiKey }),
    );
    assertEquals([finding.check, finding.state, more], [
      "settings",
      "problem",
      [],
    ]);
    return finding.advice;
  };
  assertEquals(
    await only("localhost:11434", "sk-1"),
    'baseURL must be an http or https URL such as "https://api.openai.com/v1", got text without http:// or https://',
  );
  assertEquals(
    await only("http://user:secret-5f2b@127.0.0.1:2/v1", "sk-1"),
    "baseURL must not contain a user name or password: put them in defaultHeaders",
  );
  const advice = await only("http://127.0.0.1:2/v1", "sk-canary-5f2b\u20ac");
  assert(advice?.startsWith("Cannot use the key from"), advice);
  assert(!advice?.includes("canary"), advice);
});
