/**
 * The same dropped connections for a session of ours and for the official SDK's socket with
 * its reconnection enabled. This is the table in docs/differences.md.
 */
// deno-lint-ignore-file no-import-prefix -- the official SDK is the oracle of tests only
import OfficialOpenAI from "npm:openai@7.59.0";
import { OpenAIRealtimeWebSocket } from "npm:openai@7.59.0/realtime/websocket";
import { assertEquals } from "@std/assert";
import { userMessage } from "../support/items.ts";
import { connectTo, type FakeOpenAI, fakeOpenAI } from "../support/session.ts";

/** What happened to a session after its connection ended this way. */
interface Outcome {
  readonly recovered: boolean;
  /** Items of the conversation on the next connection. */
  readonly kept: number;
}

const ENDS: Record<string, (fake: FakeOpenAI) => void> = {
  reset: (fake) => fake.realtime.sessions[0].cut("reset"),
  "1001": (fake) => fake.realtime.sessions[0].close(1001, "going away"),
};

async function ours(end: (fake: FakeOpenAI) => void): Promise<Outcome> {
  await using fake = await fakeOpenAI();
  await using session = await connectTo(fake);
  await session.conversation.item.create(userMessage("one"));
  const reconnected = session.once("reconnected");
  end(fake);
  const recovered = await reconnected.then(() => true, () => false);
  return { recovered, kept: fake.realtime.sessions.at(-1)!.items.length };
}

async function official(end: (fake: FakeOpenAI) => void): Promise<Outcome> {
  await using fake = await fakeOpenAI();
  const native = globalThis.WebSocket;
  // it supports only wss, and the fake only ws
  globalThis.WebSocket = class extends native {
    constructor(
      url: string | URL,
      protocols?: string | string[] | WebSocketOptions,
    ) {
      super(String(url).replace(/^wss/, "ws"), protocols);
    }
  };
  try {
    const client = new OfficialOpenAI({
      apiKey: "sk-test",
      baseURL: fake.baseURL,
    });
    const socket = new OpenAIRealtimeWebSocket(
      {
        model: "gpt-realtime",
        reconnect: { initialDelay: 1, maxDelay: 5 },
      } as never,
      client,
    );
    const settled = Promise.withResolvers<boolean>();
    socket.on("error", () => {}); // a final error is followed by a close
    socket.on("close", () => settled.resolve(false));
    socket.on("reconnected", () => settled.resolve(true));
    await new Promise<void>((resolve) =>
      socket.on("session.created", () => resolve())
    );
    socket.send({ type: "conversation.item.create", item: userMessage("one") });
    await new Promise<void>((resolve) =>
      socket.on("conversation.item.done", () => resolve())
    );
    end(fake);
    const recovered = await settled.promise;
    const { length } = fake.realtime.sessions;
    const kept = length > 1
      ? fake.realtime.sessions[length - 1].items.length
      : 0;
    const { readyState } = socket.socket;
    const closed = readyState === 3
      ? Promise.resolve()
      : new Promise<void>((resolve) =>
        socket.socket.addEventListener("close", () => resolve())
      );
    socket.close();
    await closed;
    return { recovered, kept };
  } finally {
    globalThis.WebSocket = native;
  }
}

Deno.test("after a reset and after 1001: ours resumes the conversation; the official SDK starts an empty one or does not reconnect", async () => {
  const outcomes: Record<string, [ours: Outcome, official: Outcome]> = {};
  for (const [name, end] of Object.entries(ENDS)) {
    outcomes[name] = [await ours(end), await official(end)];
  }
  assertEquals(outcomes, {
    "reset": [{ recovered: true, kept: 1 }, { recovered: false, kept: 0 }],
    "1001": [{ recovered: true, kept: 1 }, { recovered: true, kept: 0 }],
  });
  const cells = ({ recovered, kept }: Outcome) => [
    recovered ? "yes" : "no",
    `${kept} of 1`,
  ];
  const rows = Object.entries(outcomes).map(([name, [ours, official]]) => [
    name,
    ...cells(ours),
    ...cells(official),
  ]);
  const page = new URL("../../docs/differences.md", import.meta.url);
  const [, table] = (await Deno.readTextFile(page))
    .split(/\| the connection ends .*\n.*\n/);
  assertEquals(
    table.split("\n").slice(0, rows.length).map((line) =>
      line.split("|").slice(1, -1).map((cell) => cell.trim())
    ).sort(),
    rows.sort(),
  );
});
