// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** `ResponsesWebSocketSession` and its lanes do what the official ones do, over the same events. */
import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertThrows,
} from "@std/assert";
import { ResponsesWebSocketSession as Official } from "npm:openai@7.59.0/lib/responses/responses-websocket-session";
import { OpenAI, OpenAIError } from "../../mod.ts";
import {
  ResponsesWebSocketSession,
  WebSocketError,
} from "../../src/subpaths/lanes/session.ts";
import { Emitter } from "../../src/subpaths/sockets/emitter.ts";
import { ResponsesWS } from "../../src/subpaths/sockets/responses_ws.ts";
import { chanceOf } from "../support/chance.ts";
import { fakeOpenAI } from "../support/session.ts";

const LIMITS = { maxLanes: 4, maxBufferedEvents: 8, maxBufferedBytes: 1_000 };

/** A socket that the test moves by hand. */
class TestSocket extends Emitter<any> {
  readyState = 1;
  readonly sent: unknown[] = [];
  send(data: string): void {
    this.sent.push(JSON.parse(data));
  }
  break(): void {
    this.emit("error", new Error("broken"));
  }
}

/** A connection that the test moves by hand. */
class TestConnection extends Emitter<any> {
  socket = new TestSocket();
  readonly sockets = [this.socket];
  say(type: string, ...args: unknown[]): void {
    this.emit(type, ...args);
  }
  replace(): void {
    this.say("reconnecting", {});
    this.sockets.push(this.socket = new TestSocket());
    this.say("reconnected");
  }
  end(): void {
    this.socket.readyState = 3;
    this.say("close", 1000, "", []);
  }
}

const message = (text: string) => ({
  type: "message",
  id: "msg",
  role: "assistant",
  content: [{ type: "output_text", text, annotations: [] }],
});

/** Events of one stream, valid and invalid ones. */
const EVENTS: readonly Record<string, unknown>[] = [
  { type: "response.created", response: { id: "r" } },
  { type: "response.output_text.delta", delta: "ä".repeat(30) },
  { type: "response.new.event", field: { deep: [1] } },
  { type: "response.output_item.done", output_index: 1, item: message("b") },
  { type: "response.output_item.done", output_index: 0, item: message("a") },
  { type: "response.output_item.done", output_index: -1, item: message("a") },
  { type: "response.output_item.done", output_index: 0, item: null },
  {
    type: "response.output_item.done",
    output_index: 0,
    item: { type: "message" },
  },
  { type: "response.completed", response: { id: "r", status: "completed" } },
  {
    type: "response.completed",
    response: { id: "r", output: [message("c")], output_text: null },
  },
  { type: "response.incomplete", response: { id: "r", output_text: "x" } },
  { type: "response.failed", response: { id: "r", output: "none" } },
  { type: "response.failed", response: null },
  { type: "error", error: { message: "no", code: "c" } },
];
const VALID = EVENTS.filter(({ item, response, type }) =>
  type === "response.output_item.done"
    ? (item as any)?.content
    : response !== null && (response as any)?.output !== "none"
);

/** What happens when a function is called: its result, or that it throws. */
async function outcome(run: () => unknown): Promise<unknown> {
  try {
    const value: any = await run();
    return value === undefined ? "done" : JSON.parse(JSON.stringify(value));
  } catch (error) {
    // The messages are our own.
    const { error: reported, name } = error as any;
    return ["threw", name === "AbortError", reported];
  }
}

/** The same random program over one of the two classes. */
async function play(
  Session: any,
  seed: number,
): Promise<{ log: unknown[]; sent: unknown[]; kinds: Set<string> }> {
  const { one: pick, below } = chanceOf(seed);
  const connection = new TestConnection();
  const session = new Session(connection, LIMITS);
  const lanes: any[] = [];
  const log: unknown[] = [];
  const kinds = new Set<string>();
  const pending: Promise<void>[] = [];
  const open = new AbortController();
  const note = (what: string, run: () => unknown) => {
    const at = log.push(what) - 1;
    kinds.add(what);
    pending.push(
      outcome(run).then((result) => {
        log[at] = [what, result];
      }),
    );
  };
  for (let step = 0; step < 80; step++) {
    // Of the last socket: older ones have ended.
    const lane = pick(lanes.slice(-4));
    const roll = below(1_000);
    const isLate = step > 60;
    if (roll < 80 || !lane) {
      const id = pick([undefined, "a", "b", "c", "no spaces"]);
      const limits = pick([{}, {}, { maxBufferedEvents: 2 }, {
        maxBufferedBytes: 200,
      }]);
      note("lane", () => {
        lanes.push(session.lane(id, limits));
      });
    } else if (roll < 650) {
      const stream_id = pick([undefined, "a", "b", "c", "c", 7]);
      const event = pick(below(4) === 0 ? EVENTS : VALID);
      connection.say("event", {
        ...event,
        ...(stream_id === undefined ? {} : { stream_id }),
      });
      log.push(["event", event.type, stream_id]);
    } else if (roll < 750) {
      const { signal } = pick([open, { signal: undefined }]);
      note("receive", () => lane.receive({ signal }));
    } else if (roll < 880) {
      const maxResponseBytes = pick([undefined, 150]);
      note("finalResponse", () => lane.finalResponse({ maxResponseBytes }));
    } else if (roll < 960) {
      note("create", () =>
        lane.create({
          model: "m",
          input: "Hi",
          stream: true,
          background: true,
          stream_id: "other",
          toJSON: () => ({}),
        }));
    } else if (roll < 970) note("close a lane", () => lane.close());
    else if (roll < 980) note("replace", () => connection.replace());
    else if (!isLate) continue;
    else if (roll < 987) note("break", () => connection.socket.break());
    else if (roll < 994) note("end", () => connection.end());
    else note("close", () => session.close());
    for (let turn = 0; turn < 30; turn++) await Promise.resolve();
  }
  // What still waits ends.
  session.close();
  open.abort(new DOMException("enough", "AbortError"));
  await Promise.all(pending);
  return { log, sent: connection.sockets.map(({ sent }) => sent), kinds };
}

Deno.test("ResponsesWebSocketSession: 300 random programs do the same over both classes", async () => {
  const kinds = new Set<string>();
  for (let seed = 1; seed <= 300; seed++) {
    const ours = await play(ResponsesWebSocketSession, seed);
    const theirs = await play(Official, seed);
    assertEquals(ours.log, theirs.log, `seed ${seed}`);
    assertEquals(ours.sent, theirs.sent, `seed ${seed}`);
    for (const kind of ours.kinds) kinds.add(kind);
  }
  assertEquals(kinds.size, 9, [...kinds].join());
});

const open = async (ws: ResponsesWS) => {
  await new Promise<void>((resolve) =>
    ws.socket.addEventListener("open", () => resolve())
  );
};

Deno.test("ResponsesWebSocketSession over a ResponsesWS: each lane gets the response of its own stream", async () => {
  await using fake = await fakeOpenAI();
  fake.on("one", "first");
  fake.on("two", "second");
  const client = new OpenAI({ apiKey: "sk-test", baseURL: fake.baseURL });
  const ws = new ResponsesWS(client);
  const session = new ResponsesWebSocketSession(ws, {
    maxLanes: 3,
    maxBufferedEvents: 1_000,
    maxBufferedBytes: 1_000_000,
  });
  const one = session.lane("one");
  const two = session.lane("two");
  assertThrows(
    () => one.create({ model: "gpt-5", input: "one" }),
    OpenAIError,
    "Cannot send: the Responses WebSocket is not open",
  );
  await open(ws);
  one.create({ model: "gpt-5", input: "one" });
  two.create({ model: "gpt-5", input: "two" });
  const [first, second] = await Promise.all([
    one.finalResponse(),
    two.finalResponse(),
  ]);
  assertEquals([first.output_text, second.output_text], ["first", "second"]);
  assertEquals([first.status, one.streamID], ["completed", "one"]);
  const wrong = session.lane();
  wrong.create({ model: "gpt-5", input: "x", previous_response_id: "resp_no" });
  const error = await assertRejects(
    () => wrong.finalResponse(),
    WebSocketError,
    "Responses WebSocket request failed",
  );
  assertEquals((error.error as { type: string }).type, "error");
  const closed = ws.emitted("close");
  ws.close();
  await closed;
  await assertRejects(
    () => one.receive(),
    OpenAIError,
    "the connection was closed",
  );
});

Deno.test("ResponsesWebSocketSession: a connection that fails ends its lanes with the cause", async () => {
  const client = new OpenAI({
    apiKey: "sk-test",
    baseURL: "http://127.0.0.1:9",
  });
  const ws = new ResponsesWS(client);
  const session = new ResponsesWebSocketSession(ws, LIMITS);
  const lane = session.lane();
  const closed = new Promise((resolve) => ws.on("close", resolve));
  const error = await assertRejects(() => lane.receive(), WebSocketError);
  assertInstanceOf(error.cause, Error);
  assertEquals(error.message, error.cause.message);
  await closed;
  assertThrows(() => session.lane("a"), OpenAIError, "the session is closed");
  assertThrows(
    () => new ResponsesWebSocketSession(ws, LIMITS),
    OpenAIError,
    "the socket is closing or closed",
  );
});

Deno.test("ResponsesWebSocketSession: limits must be positive integers", () => {
  for (const value of [0, -1, 1.5, NaN, "1"]) {
    for (const name of Object.keys(LIMITS)) {
      assertThrows(
        () =>
          new ResponsesWebSocketSession(new TestConnection(), {
            ...LIMITS,
            [name]: value,
          }),
        OpenAIError,
        `${name} must be a positive integer, got ${
          typeof value === "string" ? `"${value}"` : value
        }`,
      );
    }
  }
  const session = new ResponsesWebSocketSession(new TestConnection(), LIMITS);
  assertThrows(
    () => session.lane("a", { maxBufferedBytes: 0 }),
    OpenAIError,
    "maxBufferedBytes must be a positive integer, got 0",
  );
  session.lane("a");
  assertThrows(() => session.lane("a"), OpenAIError, "used over this socket");
  for (const id of ["b", "c", "d"]) session.lane(id);
  assertThrows(() => session.lane("e"), OpenAIError, "maxLanes");
  session.close();
});

Deno.test("a lane has its own copy of an event", async () => {
  const connection = new TestConnection();
  const session = new ResponsesWebSocketSession(connection, LIMITS);
  const lane = session.lane();
  const event = { type: "response.created", response: { id: "r" } };
  connection.say("event", event);
  event.response.id = "changed";
  assertEquals(
    await lane.receive(),
    { type: "response.created", response: { id: "r" } } as never,
  );
  const waiting = lane.receive();
  await assertRejects(
    () => lane.receive(),
    OpenAIError,
    "another receive() or finalResponse() is waiting",
  );
  lane.close();
  await assertRejects(() => waiting, OpenAIError, "close() was called");
  assert(lane.ended);
});

Deno.test("ResponsesWebSocketSession: when the connection is replaced, its lanes end, and new ones have the same IDs", async () => {
  let connections = 0;
  await using server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    (request) => {
      const { socket, response } = Deno.upgradeWebSocket(request);
      const number = ++connections;
      socket.onmessage = ({ data }) => {
        const { stream_id } = JSON.parse(data);
        if (number === 1) return socket.close(1012);
        socket.send(JSON.stringify({
          type: "response.completed",
          stream_id,
          response: { id: "r2", output: [message("again")] },
        }));
      };
      return response;
    },
  );
  const client = new OpenAI({
    apiKey: "sk-test",
    baseURL: `http://127.0.0.1:${server.addr.port}`,
  });
  const ws = new ResponsesWS(client, {
    reconnect: { onReconnecting: () => {}, initialDelay: 1 },
  });
  const session = new ResponsesWebSocketSession(ws, LIMITS);
  const lane = session.lane("a");
  await open(ws);
  const reconnected = ws.emitted("reconnected");
  lane.create({ model: "m", input: "Hi" });
  await assertRejects(
    () => lane.finalResponse(),
    OpenAIError,
    "the connection is being replaced, create a new lane",
  );
  await reconnected;
  assertThrows(() => lane.create({ model: "m" }), OpenAIError, "replaced");
  const again = session.lane("a");
  again.create({ model: "m", input: "Hi" });
  assertEquals((await again.finalResponse()).output_text, "again");
  const closed = ws.emitted("close");
  ws.close();
  await closed;
});
