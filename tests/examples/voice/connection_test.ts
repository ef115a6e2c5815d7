import { assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  Connection,
  type ConnectionState,
  type Message,
} from "../../../examples/voice/client/connection.ts";
import { AudioOutbox } from "../../../examples/voice/client/outbox.ts";

/** A relay that is scripted by hand: what it does with each upgrade, one after another. */
class ScriptedRelay implements AsyncDisposable {
  readonly protocols: string[] = [];
  readonly received: string[] = [];
  /** What the next requests for a ticket get, instead of a ticket. */
  readonly ticketRefusals: (() => Response)[] = [];
  readonly #scripts: ((socket: WebSocket) => void)[] = [];
  readonly #server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    (request) => this.#handle(request),
  );
  #tickets = 0;

  get url(): string {
    return `ws://127.0.0.1:${this.#server.addr.port}/relay`;
  }

  accept(script: (socket: WebSocket) => void): this {
    this.#scripts.push(script);
    return this;
  }

  /** Refuses an upgrade as the option `refuse: "close"` of the relay does. */
  refuse(reason: string, code: number, message: string): this {
    return this.accept((socket) => {
      socket.send(
        JSON.stringify({
          type: "duplex.end",
          reason,
          message,
          resumable: false,
        }),
      );
      socket.close(code);
    });
  }

  #handle(request: Request): Response {
    if (new URL(request.url).pathname === "/relay/session") {
      const refusal = this.ticketRefusals.shift();
      return refusal?.() ?? Response.json({ ticket: `t${++this.#tickets}` });
    }
    const script = this.#scripts.shift()!;
    this.protocols.push(request.headers.get("sec-websocket-protocol") ?? "");
    const { socket, response } = Deno.upgradeWebSocket(request, {
      protocol: "realtime",
    });
    socket.onmessage = ({ data }) => this.received.push(data);
    socket.onopen = () => script(socket);
    return response;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.shutdown();
  }
}

function storage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

/** A connection whose states and messages can be awaited. */
function connect(relay: ScriptedRelay, kept = storage()) {
  const states: string[] = [];
  const messages: Message[] = [];
  let changed = Promise.withResolvers<void>();
  const note = () => {
    changed.resolve();
    changed = Promise.withResolvers();
  };
  const connection = new Connection({
    url: relay.url,
    ticketURL: relay.url.replace("ws", "http") + "/session",
    storage: kept,
    random: () => 0,
    onMessage(message) {
      messages.push(message);
      note();
    },
    onExpired: () => states.push("expired"),
    onState(state: ConnectionState) {
      states.push(state.name === "ended" ? state.message : state.name);
      note();
    },
  });
  const until = async (isReached: () => boolean) => {
    while (!isReached()) await changed.promise;
  };
  return { connection, states, messages, until };
}

function hello(socket: WebSocket, token: string): void {
  socket.send(JSON.stringify({ type: "session.created", session: {} }));
  socket.send(
    JSON.stringify({ type: "duplex.resume", token, grace: 60_000 }),
  );
}

Deno.test("Connection comes back with a fresh ticket and the last resume token", async () => {
  await using relay = new ScriptedRelay();
  relay
    .accept((socket) => {
      hello(socket, "r1");
      socket.close(1012);
    })
    .accept((socket) => hello(socket, "r2"));
  const { connection, states, messages, until } = connect(relay);
  connection.open();
  await until(() =>
    messages.filter(({ type }) => type === "duplex.resume").length === 2
  );
  assertEquals(relay.protocols, [
    "realtime, duplex-ticket.t1",
    "realtime, duplex-ticket.t2, duplex-resume.r1",
  ]);
  assertEquals(states, [
    "connecting",
    "open",
    "waiting",
    "connecting",
    "open",
  ]);
  connection.close();
});

Deno.test("Connection ends with the reason for which it gets no ticket", async () => {
  await using relay = new ScriptedRelay();
  relay.ticketRefusals.push(() =>
    Response.json({ error: { message: "Not today." } }, { status: 403 })
  );
  const { connection, states, until } = connect(relay);
  connection.open();
  await until(() => states.length === 2);
  assertEquals(states, ["connecting", "Not today."]);
  assertEquals(connection.state.name, "ended");
});

Deno.test("Connection asks again for a ticket when the relay is full, or sends no JSON", async () => {
  await using relay = new ScriptedRelay();
  relay.ticketRefusals.push(
    () => Response.json({ error: {} }, { status: 503 }),
    () => new Response("<html>", { status: 200 }),
  );
  relay.accept((socket) => hello(socket, "r1"));
  const { connection, states, until } = connect(relay);
  connection.open();
  await until(() => connection.state.name === "open");
  const attempt = ["connecting", "waiting"];
  assertEquals(states, [...attempt, ...attempt, "connecting", "open"]);
  connection.close();
});

Deno.test("Connection gives up a socket that does not open, but not the conversation", async () => {
  using time = new FakeTime();
  await using relay = new ScriptedRelay();
  const silent = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<number>();
  relay.accept((socket) => {
    socket.onclose = ({ code }) => closed.resolve(code);
    silent.resolve();
  });
  const kept = storage();
  kept.setItem("voice.resume", "r1");
  const { connection, states } = connect(relay, kept);
  connection.open();
  await silent.promise;
  await time.tickAsync(15_000);
  assertEquals(await closed.promise, 4000); // 1000 would end the conversation
  assertEquals(states.slice(0, 2), ["connecting", "waiting"]);
  assertEquals(connection.canResume, true);
  connection.close();
});

Deno.test("Connection begins a new conversation when the earlier one is over", async () => {
  await using relay = new ScriptedRelay();
  relay.refuse("expired", 4410, "The session is over").accept((socket) =>
    hello(socket, "r1")
  );
  const kept = storage();
  kept.setItem("voice.resume", "old");
  const { connection, states, until } = connect(relay, kept);
  connection.open();
  await until(() => connection.state.name === "open");
  assertEquals(states, [
    "connecting",
    "expired",
    "waiting",
    "connecting",
    "open",
  ]);
  assertEquals(relay.protocols, [
    "realtime, duplex-ticket.t1, duplex-resume.old",
    "realtime, duplex-ticket.t2",
  ]);
  connection.close();
});

Deno.test("Connection ends with the reason that the relay gives", async () => {
  await using relay = new ScriptedRelay();
  relay.accept((socket) => {
    hello(socket, "r1");
    socket.send(JSON.stringify({
      type: "duplex.end",
      reason: "budget",
      message: "The budget is used up",
      resumable: false,
    }));
    socket.close(4402);
  });
  const { connection, states, until } = connect(relay);
  connection.open();
  await until(() => connection.state.name === "ended");
  assertEquals(states.at(-1), "The budget is used up");
  assertEquals(connection.canResume, false);
});

Deno.test("Connection sends what was said before it was ready, once it is", async () => {
  await using relay = new ScriptedRelay();
  const arrived = Promise.withResolvers<void>();
  relay.accept((socket) => {
    const note = socket.onmessage;
    socket.onmessage = (event) => {
      note?.call(socket, event);
      arrived.resolve();
    };
    hello(socket, "r1");
  });
  const { connection } = connect(relay);
  connection.open();
  connection.sendAudio(new Int16Array([1, 2]));
  assertEquals(connection.send({ type: "duplex.interrupt" }), false);
  await arrived.promise;
  assertEquals(relay.received.map((text) => JSON.parse(text)), [
    { type: "input_audio_buffer.append", audio: "AQACAA==" },
  ]);
  connection.close();
});

Deno.test("Connection.close() ends the conversation permanently", async () => {
  await using relay = new ScriptedRelay();
  const closed = Promise.withResolvers<number>();
  relay.accept((socket) => {
    socket.onclose = ({ code }) => closed.resolve(code);
    hello(socket, "r1");
  });
  const { connection, until } = connect(relay);
  connection.open();
  await until(() => connection.canResume);
  connection.close();
  assertEquals(await closed.promise, 1000);
  assertEquals(relay.received, ['{"type":"duplex.leave"}']);
  assertEquals([connection.canResume, connection.state.name], [
    false,
    "closed",
  ]);
});

Deno.test("AudioOutbox drops the oldest audio, and counts it", () => {
  const outbox = new AudioOutbox(0.1);
  for (let at = 1; at <= 6; at++) {
    outbox.push(new Uint8Array(960).fill(at)); // 20 ms
  }
  assertEquals(outbox.droppedMs, 20);
  assertEquals(outbox.shift()?.[0], 2);
});

Deno.test("AudioOutbox.clear() empties the queue without counting it as dropped", () => {
  const outbox = new AudioOutbox(1);
  outbox.push(new Uint8Array(960));
  outbox.clear();
  assertEquals([outbox.shift(), outbox.droppedMs], [null, 0]);
});
