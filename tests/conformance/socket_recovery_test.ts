/**
 * The classes that wrap a socket, after a loss: the same program over the official class and over ours.
 */
// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only; one program for two classes
import OfficialOpenAI from "npm:openai@7.59.0";
import { OpenAIRealtimeWebSocket as OfficialSocket } from "npm:openai@7.59.0/realtime/websocket";
import { assert, assertEquals, assertThrows } from "@std/assert";
import { OpenAI, OpenAIError } from "../../mod.ts";
import type { ClientEvent } from "../../src/core/client_events.ts";
import { OpenAIRealtimeWebSocket } from "../../src/subpaths/sockets/realtime_websocket.ts";
import { ResponsesWS as BetaResponsesWS } from "../../src/subpaths/sockets/beta_responses_ws.ts";
import { ForksWS } from "../../src/subpaths/sockets/live_forks_ws.ts";
import { SidebandWS } from "../../src/subpaths/sockets/live_sideband_ws.ts";
import { ResponsesWS } from "../../src/subpaths/sockets/responses_ws.ts";

/** What the server does with its nth connection, from 1. */
type Script = (socket: WebSocket, number: number) => void;

interface Server extends AsyncDisposable {
  readonly baseURL: string;
  /** Frames and addresses that arrived. */
  readonly got: string[];
}

/** A server whose connections follow a script. Connections for which it returns nothing stay open. */
function serve(script: Script): Server {
  const got: string[] = [];
  const sockets: WebSocket[] = [];
  let number = 0;
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => {
      const count = ++number;
      const { socket, response } = Deno.upgradeWebSocket(request);
      sockets.push(socket);
      got.push(`${count} ${new URL(request.url).search}`);
      socket.onopen = () => script(socket, count);
      socket.onmessage = ({ data }) => got.push(`${count} ${data}`);
      return response;
    },
  );
  return {
    baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
    got,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) {
        if (socket.readyState === 1) socket.close();
      }
      await server.shutdown();
    },
  };
}

/** The official class dials only wss, and the server has only ws. */
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

const FAST = { reconnectInitialDelay: 1, reconnectMaxDelay: 2 };

/** A realtime program that loses its connection, restores its session, and then closes. */
async function restoring(rt: any): Promise<unknown[]> {
  const seen: unknown[] = [];
  const closed = Promise.withResolvers<void>();
  rt.on("error", (error: Error) => seen.push(error.message));
  rt.on("reconnecting", ({ delay, ...event }: any) => {
    assert(delay <= 2);
    seen.push(event);
    rt.send({ type: "response.create" }); // waits
    rt.sendResponseCreate({ type: "response.create", response: { input: [] } });
  });
  rt.on("reconnected", () => {
    seen.push("reconnected", rt.socket.readyState);
    rt.send({ type: "session.update", session: { type: "realtime" } });
    rt.flushPending();
    seen.push(rt.takePending());
    rt.send({ type: "response.cancel" });
    rt.close();
  });
  rt.on("close", (code: number, reason: string, unsent: unknown[]) => {
    seen.push([code, reason, unsent]);
    closed.resolve();
  });
  await closed.promise;
  return seen;
}

Deno.test("reconnect of a realtime socket: a program restores its session after a loss as with the official class", async () => {
  const drop: Script = (socket, number) => {
    if (number === 1) socket.close(1011, "lost");
  };
  const run = async (make: (baseURL: string, options: object) => any) => {
    await using server = serve(drop);
    const options = {
      model: "m",
      reconnect: true,
      maxQueueBytes: 1_000,
      ...FAST,
    };
    const seen = await restoring(make(server.baseURL, options));
    return { seen, got: server.got };
  };
  const theirs = await withPlainSockets(() =>
    run((baseURL, options) =>
      new OfficialSocket(
        options as never,
        new OfficialOpenAI({ apiKey: "sk-test", baseURL }),
      )
    )
  );
  const ours = await run((baseURL, options) =>
    new OpenAIRealtimeWebSocket(
      options,
      new OpenAI({ apiKey: "sk-test", baseURL }),
    )
  );
  assertEquals(ours, theirs);
  assertEquals(ours.got.length, 6);
});

Deno.test("reconnect of a realtime socket: the attempts count over its life, and then it closes with what was not sent", async () => {
  const run = async (make: (baseURL: string, options: object) => any) => {
    await using server = serve((socket) => socket.close(1012));
    const rt = make(server.baseURL, {
      model: "m",
      reconnect: true,
      maxReconnectAttempts: 2,
      maxQueueBytes: 30,
      ...FAST,
    });
    const seen: unknown[] = [];
    const closed = Promise.withResolvers<void>();
    rt.on("reconnecting", ({ attempt }: any) => {
      seen.push(attempt);
      rt.send({ type: "response.create" });
    });
    rt.on("reconnected", () => seen.push("reconnected"));
    rt.on("error", (error: Error) => seen.push(error.message));
    rt.on("close", (...args: unknown[]) => {
      seen.push(args);
      closed.resolve();
    });
    await closed.promise;
    return { seen, got: server.got };
  };
  const theirs = await withPlainSockets(() =>
    run((baseURL, options) =>
      new OfficialSocket(
        options as never,
        new OfficialOpenAI({ apiKey: "sk-test", baseURL }),
      )
    )
  );
  const ours = await run((baseURL, options) =>
    new OpenAIRealtimeWebSocket(
      options,
      new OpenAI({ apiKey: "sk-test", baseURL }),
    )
  );
  assertEquals(ours, theirs);
  assertEquals(ours.got.length, 3);
});

Deno.test("reconnect of a realtime socket needs a model, and limits that are integers", () => {
  const client = new OpenAI({ apiKey: "sk-test" });
  const make = (options: object) =>
    new OpenAIRealtimeWebSocket({ reconnect: true, ...options }, client);
  assertThrows(
    () => make({ callID: "rtc_1" }),
    OpenAIError,
    "only a session of a model",
  );
  assertThrows(
    () => make({ model: "m", maxReconnectAttempts: -1 }),
    OpenAIError,
    "maxReconnectAttempts must be an integer from 0",
  );
  assertThrows(
    () => make({ model: "m", reconnectMaxDelay: 1e10 }),
    OpenAIError,
    "reconnectMaxDelay must be an integer from 0 to 2147483647, got 10000000000",
  );
});

Deno.test("ResponsesWS connects again with other parameters, and sends what has waited", async () => {
  await using server = serve((socket, number) => {
    if (number === 1) socket.close(1001, "restart");
    else socket.send(JSON.stringify({ type: "response.created" }));
  });
  const client = new OpenAI({ apiKey: "sk-test", baseURL: server.baseURL });
  const ws = new ResponsesWS(client, {
    reconnect: {
      initialDelay: 1,
      onReconnecting({ closeCode, parameters }) {
        assertEquals([closeCode, parameters], [1001, undefined]);
        ws.send({ type: "response.create", model: "m" } as never);
        ws.sendRaw("raw");
        return { parameters: { resume: "1" } };
      },
    },
  });
  const seen: unknown[] = [];
  for await (const message of ws.stream()) {
    seen.push(
      message.type === "reconnecting"
        ? [message.reconnect.attempt, message.reconnect.parameters]
        : message.type === "close"
        ? [message.code, message.unsent]
        : message.type,
    );
    if (message.type === "message") ws.close();
  }
  assertEquals(seen, [
    "connecting",
    "open",
    [1, { resume: "1" }],
    "reconnected",
    "message",
    [1000, []],
  ]);
  assertEquals(server.got, [
    "1 ",
    "2 ?resume=1",
    '2 {"type":"response.create","model":"m"}',
    "2 raw",
  ]);
});

Deno.test("SidebandWS and ForksWS dial their session, again after a loss", async () => {
  await using server = serve((socket, number) => {
    if (number === 1) socket.close(1001, "restart");
  });
  const client = new OpenAI({ apiKey: "sk-test", baseURL: server.baseURL });
  const seen: unknown[] = [];
  const side = new SidebandWS(
    client,
    { session_id: "live 1", graceful_close: true },
    {
      reconnect: {
        initialDelay: 1,
        onReconnecting: ({ parameters }) => void seen.push(parameters),
      },
    },
  );
  const pathname = "/v1/live/sessions/live%201/attach";
  assertEquals(side.url.pathname, pathname);
  await side.emitted("reconnected");
  assertEquals(seen, [{ session_id: "live 1", graceful_close: true }]);
  assertEquals(side.url.pathname, pathname);
  assertEquals(server.got, [
    "1 ?graceful_close=true",
    "2 ?graceful_close=true",
  ]);
  const fork = new ForksWS(client, { session_id: "live_1" });
  await new Promise((resolve) => fork.socket.addEventListener("open", resolve));
  assertEquals(fork.url.pathname, "/v1/live/sessions/live_1/fork");
  const beta = new BetaResponsesWS(client);
  assertEquals(beta.url.pathname, "/v1/responses");
  const ends = [side, fork, beta].map((one: any) => one.emitted("close"));
  for (const one of [side, fork, beta]) one.close();
  await Promise.all(ends);
});

Deno.test("ResponsesWS: the handler ends the attempts, or its error does", async () => {
  const ends: unknown[] = [];
  for (
    const onReconnecting of [
      () => ({ abort: true as const }),
      () => {
        throw new Error("no");
      },
    ]
  ) {
    await using server = serve((socket) => socket.close(1011));
    const client = new OpenAI({ apiKey: "sk-test", baseURL: server.baseURL });
    const ws = new ResponsesWS(client, { reconnect: { onReconnecting } });
    ws.on("error", ({ message }) => ends.push(message));
    const [code, reason] = await new Promise<unknown[]>((resolve) =>
      ws.on("close", (...args) => resolve(args))
    );
    ends.push([code, reason]);
  }
  assertEquals(ends, [
    [1011, "reconnect aborted by handler"],
    "onReconnecting callback threw",
    [1011, "onReconnecting callback threw"],
  ]);
});

Deno.test("ResponsesWS: after a refusal that is permanent, the error says how many attempts were made, and why", async () => {
  let connections = 0;
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => {
      if (++connections > 1) {
        return Response.json({ error: { message: "The key is revoked." } }, {
          status: 403,
        });
      }
      const { socket, response } = Deno.upgradeWebSocket(request);
      socket.onopen = () => socket.close(1012);
      return response;
    },
  );
  const baseURL = `http://127.0.0.1:${server.addr.port}/v1`;
  const client = new OpenAI({ apiKey: "sk-test", baseURL });
  const ws = new ResponsesWS(client, {
    reconnect: {
      maxRetries: 5,
      initialDelay: 1,
      maxDelay: 1,
      onReconnecting() {},
    },
  });
  const errors: string[] = [];
  ws.on("error", ({ message }) => errors.push(message));
  const [, reason] = await new Promise<unknown[]>((resolve) =>
    ws.on("close", (...args) => resolve(args))
  );
  assertEquals(reason, "reconnect failed after 1 attempt");
  assertEquals(errors, [
    `WebSocket reconnect failed after 1 attempt (close code: 1012): Cannot connect to ws://127.0.0.1:${server.addr.port}/v1/responses: 403 The key is revoked.`,
  ]);
});

Deno.test("ResponsesWS: close() while it connects again ends the attempts, and the queue is bounded", async () => {
  await using server = serve((socket) => socket.close(1011));
  const client = new OpenAI({ apiKey: "sk-test", baseURL: server.baseURL });
  const ws = new ResponsesWS(client, {
    maxQueueSize: 10,
    reconnect: { initialDelay: 60_000, onReconnecting() {} },
  });
  const errors: string[] = [];
  ws.on("error", ({ message }) => errors.push(message));
  await ws.emitted("reconnecting");
  ws.sendRaw("more than ten bytes");
  ws.sendRaw("discarded");
  const ended = ws.emitted("close");
  ws.close({ code: 3000, reason: "enough" });
  assertEquals(await ended, [3000, "enough", [{
    type: "raw",
    data: "more than ten bytes",
  }]]);
  assertEquals(errors, ["send queue is full, message discarded"]);
});

Deno.test("onEvent reports the connections of the classes that wrap a socket", async () => {
  await using server = serve((socket, number) => {
    if (number === 1) socket.close(1011);
    else {
      socket.send(JSON.stringify({
        type: "response.done",
        response: {
          id: "resp_1",
          status: "completed",
          usage: { input_tokens: 2, output_tokens: 3, total_tokens: 5 },
        },
      }));
    }
  });
  const events: Record<string, unknown>[] = [];
  const client = new OpenAI({
    apiKey: "sk-test-0123456789",
    baseURL: server.baseURL,
    onEvent: (event: ClientEvent) => void events.push({ ...event }),
  });
  const rt = new OpenAIRealtimeWebSocket({
    model: "gpt-realtime",
    reconnect: true,
    ...FAST,
  }, client);
  await rt.emitted("response.done");
  const ended = rt.emitted("close");
  rt.close();
  await ended;
  assertEquals(events.map(({ type }) => type), [
    "socket_connect",
    "socket_open",
    "socket_reconnecting",
    "socket_reconnected",
    "socket_response",
    "socket_close",
  ]);
  const [{ action, model }, , { attempt, code }, , response, { code: end }] =
    events as any[];
  assertEquals([action, model], ["realtime.connect", "gpt-realtime"]);
  assertEquals([attempt, code, end], [1, 1011, 1000]);
  assertEquals([response.responseId, response.usage.output], ["resp_1", 3]);
  assert(!JSON.stringify(events).includes("sk-test-0123456789"));
});

Deno.test("onEvent may refuse a connection of the classes that wrap a socket", async () => {
  const client = new OpenAI({
    apiKey: "sk-test",
    baseURL: "http://127.0.0.1:1/v1",
    onEvent: ({ type }) => {
      if (type === "socket_connect") throw new OpenAIError("over budget");
    },
  });
  const ws = new ResponsesWS(client);
  const error = new Promise<Error>((resolve) => ws.on("error", resolve));
  const ended = ws.emitted("close").catch(() => {});
  assertEquals((await error).message, "over budget");
  await ended;
});
