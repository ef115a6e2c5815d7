// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/**
 * Sockets of `AzureOpenAI`: address and credential, compared with the official SDK where it has them.
 */
import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
} from "@std/assert";
import { AzureOpenAI as Official } from "npm:openai@7.59.0";
import { OpenAIRealtimeWebSocket as OfficialSocket } from "npm:openai@7.59.0/realtime/websocket";
import { AzureOpenAI, OpenAIError } from "../../mod.ts";
import { HandshakeError, RealtimeError } from "../../src/realtime/mod.ts";
import { OpenAIRealtimeWebSocket } from "../../src/subpaths/sockets/realtime_websocket.ts";
import { OpenAIRealtimeWS } from "../../src/subpaths/sockets/realtime_ws.ts";
import { ResponsesWS } from "../../src/subpaths/sockets/responses_ws.ts";
import { fakeOpenAI } from "../support/session.ts";

const KEY = "azure-key-0123456789";
const BASE = { apiVersion: "2024-10-21", apiKey: KEY };
const AZURE = { ...BASE, endpoint: "https://res.openai.azure.com" };
const TOKEN = {
  apiKey: undefined,
  azureADTokenProvider: () => Promise.resolve("token-of-entra"),
};

/** How a socket was dialled. */
interface Dialled {
  url: string;
  headers: Record<string, string>;
}

/** A `WebSocket` that only says how it was called. */
function dialler(): {
  WebSocket: typeof WebSocket;
  dialled: Dialled[];
  /** Resolves with the first that is dialled. */
  first: Promise<Dialled>;
} {
  const dialled: Dialled[] = [];
  const first = Promise.withResolvers<Dialled>();
  class Recorder extends EventTarget {
    binaryType = "";
    readyState = 0;
    constructor(url: string | URL, options?: any) {
      super();
      const headers = { ...options?.headers };
      if (String(url) === "ws://[") throw new SyntaxError("no address");
      dialled.push({
        url: String(url),
        headers: Object.fromEntries(
          Object.entries<string>(headers).map((
            [name, value],
          ) => [name.toLowerCase(), value]),
        ),
      });
      first.resolve(dialled[0]);
    }
    close() {}
  }
  return {
    WebSocket: Recorder as unknown as typeof WebSocket,
    dialled,
    first: first.promise,
  };
}

/** What the official class dials. */
async function theirs(options: object, props: object): Promise<Dialled> {
  const native = globalThis.WebSocket;
  const { WebSocket, dialled } = dialler();
  globalThis.WebSocket = WebSocket;
  try {
    await OfficialSocket.azure(
      new Official({ ...AZURE, ...options } as any),
      props,
    );
  } finally {
    globalThis.WebSocket = native;
  }
  return dialled[0];
}

/** What one of our ways dials. */
async function ours(
  options: object,
  open: (client: AzureOpenAI) => unknown,
  stop: () => void = () => {},
): Promise<Dialled> {
  const { WebSocket, first } = dialler();
  const client = new AzureOpenAI({ ...AZURE, ...options, WebSocket } as any);
  await open(client);
  const dialled = await first;
  stop();
  return dialled;
}

const SESSIONS: Record<string, [options: object, props: object]> = {
  "the deployment of the client": [{ deployment: "rt" }, {}],
  "a deployment": [{ deployment: "rt" }, { deploymentName: "other" }],
  "transcription": [{}, { intent: "transcription" }],
  "a call": [{ deployment: "rt" }, { callID: "call_1" }],
  "a token": [{ ...TOKEN, deployment: "rt" }, {}],
  "a base URL": [{
    endpoint: undefined,
    baseURL: "https://gateway.example//azure/openai/?x=1",
    deployment: "rt",
  }, {}],
  "the v1 path": [{
    endpoint: undefined,
    baseURL: "https://res.openai.azure.com/openai/v1/",
    deployment: "rt",
  }, {}],
};

for (const [name, [options, props]] of Object.entries(SESSIONS)) {
  Deno.test(`OpenAIRealtimeWebSocket.azure() dials as the official SDK does: ${name}`, async () => {
    const expected = await theirs(options, props);
    for (const Class of [OpenAIRealtimeWebSocket, OpenAIRealtimeWS]) {
      let rt: any;
      const dialled = await ours(options, async (client) => {
        rt = await Class.azure(client, props as any);
        rt.on("error", () => {});
      }, () => rt.close());
      assertEquals(dialled, expected);
    }
  });
}

Deno.test("client.realtime.connect() of an AzureOpenAI dials as OpenAIRealtimeWebSocket.azure() does", async () => {
  const leave = new AbortController();
  const connect = (options: object) => (client: AzureOpenAI) => {
    client.realtime.connect({ ...options, signal: leave.signal })
      .catch(() => {});
  };
  assertEquals(
    await ours({ deployment: "rt" }, connect({})),
    await theirs({ deployment: "rt" }, {}),
  );
  assertEquals(
    await ours({ deployment: "rt" }, connect({ model: "other" })),
    await theirs({}, { deploymentName: "other" }),
  );
  assertEquals(
    await ours({ ...TOKEN }, connect({ model: "rt" })),
    await theirs(TOKEN, { deploymentName: "rt" }),
  );
  assertEquals(
    await ours({ deployment: "rt" }, (client) => {
      client.realtime.transcribe({ signal: leave.signal }).catch(() => {});
    }),
    await theirs({}, { intent: "transcription" }),
  );
  leave.abort();
});

Deno.test("Responses sockets of an AzureOpenAI use the v1 path, and the key as a bearer token", async () => {
  const leave = new AbortController();
  const expected = {
    url: "wss://res.openai.azure.com/openai/v1/responses",
    headers: { authorization: `Bearer ${KEY}` },
  };
  assertEquals(
    await ours({}, (client) => {
      client.responses.connect({ signal: leave.signal }).catch(() => {});
    }),
    expected,
  );
  let ws: ResponsesWS | undefined;
  assertEquals(
    await ours({}, (client) => {
      ws = new ResponsesWS(client);
      ws.on("error", () => {});
    }, () => ws!.close()),
    expected,
  );
  leave.abort();
});

Deno.test("sessions of an AzureOpenAI work over a real socket", async () => {
  await using fake = await fakeOpenAI();
  const client = new AzureOpenAI({
    ...BASE,
    baseURL: fake.baseURL,
    deployment: "gpt-realtime",
  });
  await using session = await client.realtime.connect({
    session: { output_modalities: ["text"] },
  });
  assert((await session.response.create().text()).length > 0);
  const rt = await OpenAIRealtimeWebSocket.azure(client);
  assertEquals((await rt.emitted("session.created")).type, "session.created");
  const closed = rt.emitted("close");
  rt.close();
  await closed;
});

Deno.test("a handshake that Azure refuses is an error with the reason and the ID of the gateway", async () => {
  await using server = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    onListen() {},
  }, (request) =>
    Response.json({
      error: { code: "DeploymentNotFound", message: `No ${KEY} here` },
      path: new URL(request.url).pathname,
    }, {
      status: 404,
      headers: { "apim-request-id": "apim-1", "x-ms-region": "Sweden Central" },
    }));
  const client = new AzureOpenAI({
    ...BASE,
    endpoint: `http://127.0.0.1:${server.addr.port}`,
  });
  const error = await assertRejects(
    () => client.realtime.connect({ model: "rt" }),
    HandshakeError,
  );
  assertEquals([error.status, error.code, error.requestId], [
    404,
    "DeploymentNotFound",
    "apim-1",
  ]);
  assert(!error.message.includes(KEY), error.message);
});

Deno.test("a configuration that Azure refuses without an event ID rejects connect() with its reason", async () => {
  const reason = "Unknown parameter: 'session.type'.";
  await using server = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    onListen() {},
  }, (request) => {
    const { socket, response } = Deno.upgradeWebSocket(request);
    const say = (event: object) => socket.send(JSON.stringify(event));
    socket.onopen = () =>
      say({ type: "session.created", session: { id: "sess_1" } });
    socket.onmessage = () =>
      say({
        type: "error",
        error: {
          type: "invalid_request_error",
          code: "unknown_parameter",
          message: reason,
          param: "session.type",
          event_id: null,
        },
      });
    return response;
  });
  const client = new AzureOpenAI({
    ...BASE,
    endpoint: `http://127.0.0.1:${server.addr.port}`,
    deployment: "rt",
  });
  const error = await assertRejects(
    () => client.realtime.connect({ session: { instructions: "x" } }),
    RealtimeError,
    reason,
  );
  assertEquals(error.code, "unknown_parameter");
});

Deno.test("the fake serves an AzureOpenAI: requests below a deployment, and sessions", async () => {
  await using fake = await fakeOpenAI();
  const client = new AzureOpenAI({
    ...BASE,
    endpoint: new URL(fake.baseURL).origin,
    deployment: "gpt-realtime",
  });
  const { choices } = await client.chat.completions.create({
    model: "gpt-5",
    messages: [{ role: "user", content: "Hi" }],
  });
  assert(choices[0].message.content);
  await using session = await client.realtime.connect({});
  assert(session.id);
});

Deno.test("OpenAIRealtimeWebSocket.azure() refuses two sessions at once, and a session without deployment", async () => {
  for (const Class of [OpenAIRealtimeWebSocket, OpenAIRealtimeWS]) {
    for (
      const props of [
        {},
        { deploymentName: "a", callID: "b" },
        { intent: "transcription", callID: "b" },
      ]
    ) {
      const error = await assertRejects(
        () => Class.azure(new AzureOpenAI(AZURE), props as any),
      );
      assertInstanceOf(error, OpenAIError);
      await assertRejects(() =>
        OfficialSocket.azure(new Official(AZURE), props as any)
      );
    }
  }
});
