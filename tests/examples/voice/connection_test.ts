import { assertEquals } from "@std/assert";
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
  readonly #scripts: (((socket: WebSocket) => void) | null)[] = [];
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

  refuse(): this {
    this.#scripts.push(null);
    return this;
  }

  #handle(request: Request): Response {
    if (new URL(request.url).pathname === "/relay/session") {
      return Response.json({ ticket: `t${++this.#tickets}` });
    }
    if (request.headers.get("upgrade") !== "websocket") {
      const isOver = request.url.endsWith("?resume=old");
      return Response.json(
        { error: { code: "refused", message: "Not today.", status: 403 } },
        { status: isOver ? 410 : 403 },
      );
    }
    const script = this.#scripts.shift();
    if (!script) return new Response(null, { status: 403 });
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

Deno.test("Connection reads why it was refused by HTTP, and does not try again", async () => {
  await using relay = new ScriptedRelay();
  const { connection, states, until } = connect(relay);
  connection.open();
  await until(() => states.length === 2);
  assertEquals(states, ["connecting", "Not today."]);
  assertEquals(connection.state.name, "ended");
});

Deno.test("Connection begins a new conversation when the earlier one is over", async () => {
  await using relay = new ScriptedRelay();
  relay.refuse().accept((socket) => hello(socket, "r1"));
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
  assertEquals(relay.protocols, ["realtime, duplex-ticket.t2"]);
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

Deno.test("Connection.close() leaves for good", async () => {
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
