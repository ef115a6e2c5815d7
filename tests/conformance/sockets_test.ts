/**
 * The same program over `OpenAIRealtimeWebSocket` of the official SDK and over ours; and what the other classes do.
 */
// deno-lint-ignore-file no-import-prefix -- the official SDK is the oracle of tests only
import OfficialOpenAI from "npm:openai@7.59.0";
import { OpenAIRealtimeWebSocket as OfficialSocket } from "npm:openai@7.59.0/realtime/websocket";
import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertThrows,
} from "@std/assert";
import { OpenAI, OpenAIError } from "../../mod.ts";
import { ForksWS } from "../../src/subpaths/sockets/live_forks_ws.ts";
import { SidebandWS } from "../../src/subpaths/sockets/live_sideband_ws.ts";
import { LiveWS } from "../../src/subpaths/sockets/live_ws.ts";
import {
  OpenAIRealtimeError,
  OpenAIRealtimeWebSocket,
} from "../../src/subpaths/sockets/realtime_websocket.ts";
import { OpenAIRealtimeWS } from "../../src/subpaths/sockets/realtime_ws.ts";
import { ResponsesWS } from "../../src/subpaths/sockets/responses_ws.ts";
import { userMessage } from "../support/items.ts";
import { type FakeOpenAI, fakeOpenAI } from "../support/session.ts";

/** What the program uses of a realtime socket. */
interface Both {
  readonly url: URL;
  // deno-lint-ignore no-explicit-any -- either class
  readonly socket: any;
  // deno-lint-ignore no-explicit-any -- either class
  on(event: string, listener: (...args: any[]) => void): unknown;
  // deno-lint-ignore no-explicit-any -- either class
  emitted(event: string): Promise<any>;
  send(event: object): void;
  close(): void;
}

/** A program as people write it: waits for `open`, sends, listens, closes. */
async function program(rt: Both): Promise<unknown[]> {
  const seen: unknown[] = [];
  const finished = Promise.withResolvers<void>();
  const closed = new Promise<void>((resolve) =>
    rt.socket.addEventListener("close", () => resolve())
  );
  rt.socket.addEventListener("open", () => {
    seen.push("open");
    rt.send({
      type: "conversation.item.create",
      item: userMessage("Hi"),
    });
    rt.send({
      type: "response.create",
      response: { output_modalities: ["text"] },
    });
  });
  rt.on("event", (event) => {
    if (event.type !== "rate_limits.updated") seen.push(event.type);
  });
  rt.on(
    "error",
    (error) =>
      seen.push([error.message.split(" event_id")[0], error.error.code]),
  );
  rt.on("response.done", (event) => {
    seen.push(event.response.status);
    rt.send({ type: "no.such.event" });
  });
  const failure = rt.emitted("error");
  await rt.emitted("response.done");
  const error = await failure.then((event) => event);
  seen.push(typeof error.event_id);
  rt.close();
  await closed;
  seen.push(rt.socket.readyState);
  finished.resolve();
  return seen;
}

/** The official class dials only wss, and the fake has only ws. */
async function withPlainSockets<T>(run: () => Promise<T>): Promise<T> {
  const native = globalThis.WebSocket;
  globalThis.WebSocket = class extends native {
    constructor(
      url: string | URL,
      protocols?: string | string[] | WebSocketOptions,
    ) {
      super(String(url).replace(/^wss/, "ws"), protocols);
    }
  };
  try {
    return await run();
  } finally {
    globalThis.WebSocket = native;
  }
}

const clientOf = (fake: FakeOpenAI) =>
  new OpenAI({ apiKey: "sk-test", baseURL: fake.baseURL });

Deno.test("a realtime program sees the same events over our class as over the official one", async () => {
  await using theirFake = await fakeOpenAI();
  const theirs = await withPlainSockets(() =>
    program(
      new OfficialSocket(
        { model: "gpt-realtime" },
        new OfficialOpenAI({ apiKey: "sk-test", baseURL: theirFake.baseURL }),
      ),
    )
  );
  await using fake = await fakeOpenAI();
  const ours = await program(
    new OpenAIRealtimeWebSocket({ model: "gpt-realtime" }, clientOf(fake)),
  );
  assertEquals(ours, theirs);
  assert(ours.includes("response.done"));
});

Deno.test("onURL changes the address before the connection, as in the official class", async () => {
  const props = {
    model: "gpt-realtime",
    onURL: (url: URL) => url.searchParams.set("tenant", "a"),
  };
  const options = { apiKey: "sk-test" };
  const open = async (socket: Both) => {
    await socket.emitted("session.created");
    const closed = new Promise((resolve) =>
      socket.socket.addEventListener("close", resolve)
    );
    socket.close();
    await closed;
    return socket.url.search;
  };
  await using theirFake = await fakeOpenAI();
  const { baseURL } = theirFake;
  const theirs = await withPlainSockets(() =>
    open(
      new OfficialSocket(props, new OfficialOpenAI({ ...options, baseURL })),
    )
  );
  await using fake = await fakeOpenAI();
  assertEquals(
    await open(new OpenAIRealtimeWebSocket(props, clientOf(fake))),
    theirs,
  );
  assertEquals(fake.requests.all[0].query, theirFake.requests.all[0].query);
  assertEquals(fake.requests.all[0].query.tenant, "a");
});

Deno.test("OpenAIRealtimeWS has the listeners of the package ws, and takes the key from a function", async () => {
  await using fake = await fakeOpenAI();
  const client = new OpenAI({
    apiKey: () => Promise.resolve("sk-test"),
    baseURL: fake.baseURL,
  });
  const rt = await OpenAIRealtimeWS.create(client, { model: "gpt-realtime" });
  const opened = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<number>();
  rt.socket.on("open", () => opened.resolve());
  rt.socket.on("close", (code) => closed.resolve(code));
  const created = await rt.emitted("session.created");
  await opened.promise;
  assertEquals(created.type, "session.created");
  assertEquals(rt.url.search, "?model=gpt-realtime");
  rt.close({ code: 3001, reason: "done" });
  assertEquals(await closed.promise, 3001);
});

Deno.test("events that are sent before the connection is open are sent when it is", async () => {
  await using fake = await fakeOpenAI();
  const rt = new OpenAIRealtimeWebSocket(
    { model: "gpt-realtime" },
    clientOf(fake),
  );
  rt.send({ type: "conversation.item.create", item: userMessage("early") });
  await rt.emitted("conversation.item.done");
  const ended = rt.emitted("close");
  rt.close();
  assertEquals(await ended, [1000, "OK", []]);
});

Deno.test("a connection that cannot be opened is an error event with the reason, then closed with what was not sent", async () => {
  const rt = new OpenAIRealtimeWebSocket({ model: "gpt-realtime" }, {
    apiKey: "sk-test",
    baseURL: "http://127.0.0.1:1/v1",
  });
  const ended = new Promise<unknown[]>((resolve) =>
    rt.on("close", (...args) => resolve(args))
  );
  const failure = new Promise((resolve) => rt.on("error", resolve));
  const event = { type: "response.create" } as const;
  rt.send(event);
  const error = await failure;
  assertInstanceOf(error, OpenAIRealtimeError);
  assert(error.message.includes("127.0.0.1:1"), error.message);
  assertEquals(await ended, [1006, "", [{ type: "message", message: event }]]);
});

Deno.test("a realtime socket needs exactly one of model, callID and intent", () => {
  const client = { apiKey: "sk-test", baseURL: "http://127.0.0.1:1/v1" };
  for (
    const props of [{}, { model: "" }, { model: "gpt-realtime", callID: "c" }]
  ) {
    assertThrows(
      () => new OpenAIRealtimeWebSocket(props, client),
      OpenAIError,
      "exactly one of model, callID and intent",
    );
  }
});

Deno.test("ResponsesWS creates a response, and its iteration ends with the connection", async () => {
  await using fake = await fakeOpenAI();
  const ws = new ResponsesWS(clientOf(fake));
  ws.send({ type: "response.create", model: "gpt-5", input: "Hi" });
  const types: string[] = [];
  for await (const message of ws.stream()) {
    types.push(
      message.type === "message" ? message.message.type : message.type,
    );
    if (types.at(-1) === "response.completed") ws.close();
  }
  assertEquals(types.slice(0, 2), ["connecting", "open"]);
  assertEquals(types.at(-1), "close");
  assert(types.includes("response.output_text.delta"), types.join());
});

Deno.test("the headers of a socket class replace those of the client, its key included", async () => {
  const seen: Record<string, string>[] = [];
  const native = globalThis.WebSocket;
  globalThis.WebSocket = class extends native {
    constructor(url: string | URL, options?: string | WebSocketOptions) {
      seen.push(
        (options as { headers: Record<string, string> }).headers,
      );
      super(url, options as WebSocketOptions);
    }
  } as typeof native;
  try {
    await using fake = await fakeOpenAI();
    const client = new OpenAI({
      apiKey: "sk-test",
      organization: "org-client",
      baseURL: fake.baseURL,
      defaultHeaders: { "x-default": "1", "x-removed": "1" },
    });
    const headers = {
      Authorization: "Bearer sk-other",
      "OpenAI-Organization": "org-other",
      "X-Removed": null as unknown as string,
    };
    for (
      const open of [
        () => new ResponsesWS(client, { headers }),
        () =>
          new OpenAIRealtimeWS(
            { model: "gpt-realtime", options: { headers } },
            client,
          ),
      ]
    ) {
      const ws = open();
      const closed = new Promise<void>((resolve) =>
        ws.socket.on("close", () => resolve())
      );
      await new Promise((resolve) => ws.socket.on("open", resolve));
      ws.close();
      await closed;
    }
  } finally {
    globalThis.WebSocket = native;
  }
  // Others only test whether this runtime takes headers.
  const sent = seen.filter((headers) => "authorization" in headers);
  const [first] = sent;
  assertEquals(first, {
    authorization: "Bearer sk-other",
    "openai-organization": "org-other",
    "x-default": "1",
  });
  assertEquals(sent, [first, first]);
});

Deno.test("LiveWS opens a session", async () => {
  await using fake = await fakeOpenAI();
  const ws = new LiveWS(clientOf(fake));
  const ended = ws.emitted("close");
  await new Promise<void>((resolve) =>
    ws.socket.addEventListener("open", () => resolve())
  );
  assertEquals(ws.url.pathname, "/v1/live/sessions");
  ws.close();
  assertEquals((await ended)[0], 1000);
});

Deno.test("SidebandWS joins a Live session", async () => {
  await using fake = await fakeOpenAI();
  const live = new LiveWS(clientOf(fake));
  live.send({ type: "session.start", session: { model: "gpt-live" } } as never);
  const { session } = await live.emitted("session.started");
  const { id: session_id } = session as { id: string };
  const side = new SidebandWS(clientOf(fake), { session_id });
  const muted = side.emitted("session.input_audio.muted");
  side.send({ type: "session.input_audio.mute" });
  assertEquals((await muted).type, "session.input_audio.muted");
  const ends = [side.emitted("close"), live.emitted("close")];
  side.close();
  live.close();
  await Promise.all(ends);
});

Deno.test("SidebandWS and ForksWS need the ID of a session", () => {
  const client = new OpenAI({ apiKey: "sk-test", baseURL: "http://127.0.0.1" });
  for (const Class of [SidebandWS, ForksWS]) {
    for (const session_id of ["", "..", undefined]) {
      assertThrows(
        () => new Class(client, { session_id } as { session_id: string }),
        TypeError,
        "{session_id}",
      );
    }
  }
});

Deno.test("socket has the handlers of a native WebSocket, and those of the package ws", async () => {
  await using fake = await fakeOpenAI();
  const rt = new OpenAIRealtimeWebSocket(
    { model: "gpt-realtime" },
    clientOf(fake),
  );
  const seen: unknown[] = [];
  const closed = Promise.withResolvers<void>();
  const removed = () => seen.push("removed");
  rt.socket.addListener("open", removed).removeListener("open", removed);
  rt.socket.onopen = ({ type }) => seen.push(type);
  rt.socket.onmessage = ({ data }) => {
    seen.push(JSON.parse(data).type);
    rt.socket.terminate();
  };
  rt.socket.onclose = ({ code }) => {
    seen.push(code);
    closed.resolve();
  };
  await closed.promise;
  assertEquals(seen, ["open", "session.created", 1000]);
  assertEquals(rt.socket.url, rt.url.href);
});
