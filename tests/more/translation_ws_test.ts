// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** The same programs over `OpenAIRealtimeTranslationWS` of the official SDK, with the package `ws`, and over ours. */
import { connect } from "node:net";
import { assert, assertEquals } from "@std/assert";
import OfficialOpenAI from "npm:openai@7.59.0";
import "npm:ws@8.21.0";
import { OpenAIRealtimeTranslationWS as Official } from "npm:openai@7.59.0/realtime/translations/ws";
import { OpenAI } from "../../mod.ts";
import { OpenAIRealtimeTranslationWS } from "../../src/subpaths/sockets/translation_ws.ts";
import { encodeAudio, PCM24 } from "../../src/testing/sound/audio.ts";
import { synthesize } from "../../src/testing/sound/speech.ts";
import { fakeOpenAI } from "../support/session.ts";

const MODEL = "gpt-realtime-translate";

/** The official class dials only `wss:`; the fake has only `ws:`. */
function officialWS(
  fake: { baseURL: string },
  headers?: Record<string, string | null>,
) {
  const { port } = new URL(fake.baseURL);
  const client = new OfficialOpenAI({
    apiKey: "sk-test",
    baseURL: "https://127.0.0.1/v1",
  });
  return Official.create(client, {
    model: MODEL,
    options: {
      headers,
      createConnection: () => connect(Number(port), "127.0.0.1") as any,
    },
  });
}

function ownWS(
  fake: { baseURL: string },
  headers?: Record<string, string | null>,
) {
  const client = new OpenAI({ apiKey: "sk-test", baseURL: fake.baseURL });
  return OpenAIRealtimeTranslationWS.create(client, {
    model: MODEL,
    options: { headers },
  });
}

/** What happens, without IDs and audio. */
async function translated(ws: any): Promise<unknown[]> {
  const seen: unknown[] = [];
  ws.on("event", ({ type }: any) => {
    if (type !== "session.output_audio.delta") seen.push(type);
  });
  ws.on("error", (error: any) => seen.push([error.name, error.message]));
  let text = "";
  ws.on("session.output_transcript.delta", (event: any) => text += event.delta);
  await ws.emitted("session.created");
  ws.send({
    type: "session.update",
    session: { audio: { output: { language: "de" } } },
  });
  await ws.emitted("session.updated");
  ws.send(JSON.stringify({ type: "no.such.event" }));
  ws.send({
    type: "session.input_audio_buffer.append",
    audio: encodeAudio(synthesize("Hello", 24_000), PCM24).toBase64(),
  });
  ws.session.close();
  ws.session.close();
  try {
    ws.send({ type: "session.update", session: {} });
  } catch (error) {
    seen.push([error instanceof Error, (error as Error).name]);
  }
  const finished = ws.finish({ timeoutMs: 5_000 });
  assert(finished === ws.finish({ timeoutMs: 1 }));
  await finished;
  seen.push(text, ws.socket.readyState, ws.url.search);
  return seen;
}

Deno.test("OpenAIRealtimeTranslationWS: a translation is the same over both classes", async () => {
  await using theirFake = await fakeOpenAI();
  await using fake = await fakeOpenAI();
  const theirs = await translated(await officialWS(theirFake));
  const ours = await translated(await ownWS(fake));
  assertEquals(ours, theirs);
  assert(ours.includes("session.closed"));
  assert(ours.includes("[de] Hello"), Deno.inspect(ours));
});

/** How a server answers a connection. */
type Script = (socket: WebSocket, event?: any) => void;

/** A server of sockets, and the headers of its last handshake. */
function serve(script: Script) {
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    (request) => {
      served.headers = new Headers(request.headers);
      served.url = new URL(request.url);
      const { socket, response } = Deno.upgradeWebSocket(request);
      socket.onopen = () => script(socket);
      socket.onmessage = ({ data }) => script(socket, JSON.parse(data));
      return response;
    },
  );
  const served = {
    baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
    headers: new Headers(),
    url: new URL("http://none"),
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
  return served;
}

const send = (socket: WebSocket, event: object) =>
  socket.send(JSON.stringify(event));

const closed: Script = (socket, event) => {
  if (event?.type !== "session.close") return;
  send(socket, { type: "session.closed", event_id: "e" });
};

const CASES: Record<string, {
  script: Script;
  run: (ws: any) => Promise<unknown>;
  headers?: Record<string, string | null>;
}> = {
  "finishes when the server has closed the session": {
    script: closed,
    run: (ws) => ws.finish({ timeoutMs: 5_000 }),
  },
  "sends its headers": {
    script: closed,
    headers: { "X-Mine": "1", authorization: "Bearer other" },
    run: (ws) => ws.finish({ timeoutMs: 5_000 }),
  },
  "does not finish when the connection ends before": {
    script: (socket, event) =>
      event?.type === "session.close" && socket.close(),
    run: (ws) => ws.finish({ timeoutMs: 5_000 }),
  },
  "does not finish without an end": {
    script: () => {},
    run: (ws) => ws.finish({ timeoutMs: 50 }),
  },
  "does not finish after an abort": {
    script: () => {},
    run: (ws) =>
      ws.finish({ timeoutMs: 5_000, signal: AbortSignal.abort("stop") }),
  },
  "does not finish when it was closed": {
    script: closed,
    run: (ws) => {
      ws.close();
      return ws.finish({ timeoutMs: 5_000 });
    },
  },
  "finishes when the session was closed before": {
    script: (socket, event) =>
      event && send(socket, { type: "session.closed", event_id: "e" }),
    run: async (ws) => {
      ws.send({ type: "session.update", session: {} });
      await ws.emitted("session.closed");
      await ws.finish({ timeoutMs: 5_000 });
    },
  },
  "checks the time": {
    script: closed,
    run: async (ws) => {
      const wrong = await ws.finish({ timeoutMs: 0 }).then(
        () => "done",
        () => "rejected",
      );
      await ws.finish({ timeoutMs: 5_000 });
      return wrong;
    },
  },
  "reports an end without a cause": {
    script: (socket, event) => event && socket.close(),
    run: (ws) => {
      ws.send({ type: "session.update", session: {} });
      return ws.emitted("error").then((error: Error) => error.name);
    },
  },
  "reports errors of the API, and what is not an event": {
    script: (socket, event) => {
      if (event?.type !== "session.update") return closed(socket, event);
      const error = { type: "t", message: "no", code: "c" };
      send(socket, { type: "error", event_id: "e", error });
      socket.send("[]");
      send(socket, { type: "new.event", event_id: "e" });
    },
    run: async (ws) => {
      ws.send({ type: "session.update", session: {} });
      await ws.emitted("new.event").catch(() => {});
      await ws.finish({ timeoutMs: 5_000 });
    },
  },
};

for (const [name, { script, run, headers }] of Object.entries(CASES)) {
  Deno.test(`OpenAIRealtimeTranslationWS ${name}, as the official class`, async () => {
    const outcomes = [];
    for (const open of [officialWS, ownWS]) {
      await using server = serve(script);
      const ws: any = await open(server, headers);
      const seen: unknown[] = [];
      const ended = Promise.withResolvers<void>();
      ws.socket.on("close", () => ended.resolve());
      ws.on("event", ({ type }: any) => seen.push(type));
      ws.on("error", (error: any) =>
        // The messages are our own, but for those of the API.
        seen.push([error.name, error.error]));
      await new Promise((resolve) => ws.socket.on("open", resolve));
      const result = await run(ws).catch((error: any) => [
        error instanceof Error,
        error.error,
        error.cause,
      ]);
      if (ws.socket.readyState < 2) ws.close();
      await ended.promise;
      outcomes.push({
        result,
        seen,
        path: server.url.pathname + server.url.search,
        headers: ["x-mine", "authorization"].map((one) =>
          server.headers.get(one)
        ),
      });
    }
    const [theirs, ours] = outcomes;
    assertEquals(ours, theirs);
  });
}
