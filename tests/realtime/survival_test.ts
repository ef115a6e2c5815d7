import {
  assertEquals,
  assertGreater,
  assertInstanceOf,
  assertRejects,
} from "@std/assert";
import { ConnectionClosedError } from "../../src/socket/errors.ts";
import { tool } from "../../src/realtime/tool.ts";
import type { RealtimeSession } from "../../src/realtime/session.ts";
import type { RealtimeSession as Server } from "../../src/testing/realtime_session.ts";

import {
  connectTo,
  EAGER,
  type FakeOpenAI,
  fakeOpenAI,
  line,
  noise,
  said,
} from "./line.ts";

/** Ways in which a connection may end, or the next one not begin. */
const ENDS: Record<string, (fake: FakeOpenAI, server: Server) => void> = {
  "reset": (_, server) => server.cut("reset"),
  "no goodbye": (_, server) => server.cut("close"),
  "1001": (_, server) => server.close(1001, "going away"),
  "1005": (_, server) => server.close(1005),
  "1011": (_, server) => server.close(1011, "failed"),
  "1012": (_, server) => server.close(1012),
  "silence": (_, server) => server.cut("stall"),
  "503 on redial": (fake, server) => {
    fake.fault({ status: 503 });
    server.cut("reset");
  },
  "401 on redial": (fake, server) => {
    fake.fault({ status: 401 });
    server.cut("reset");
  },
  "reset before session.created": (fake, server) => {
    fake.fault({ socket: { after: 0, cut: "reset" } });
    server.cut("reset");
  },
  "reset before session.updated": (fake, server) => {
    fake.fault({ socket: { after: 1, cut: "reset" } });
    server.cut("reset");
  },
  "1011 while it is restored": (fake, server) => {
    fake.fault({ socket: { after: 3, close: { code: 1011 } } });
    server.cut("reset");
  },
};

/** Moments in which it may happen; each returns what to look at afterwards. */
const MOMENTS: Record<
  string,
  (
    session: RealtimeSession,
    fake: FakeOpenAI,
  ) => Promise<() => Promise<void> | void>
> = {
  "idle": () => Promise.resolve(() => {}),
  "mid answer": async (session) => {
    await session.conversation.item.create(said("slow"));
    const answer = session.response.create();
    await session.once("response.output_audio_transcript.delta");
    return async () => {
      await assertRejects(() => answer.done, ConnectionClosedError);
    };
  },
  "mid append": async (session, fake) => {
    session.inputAudioBuffer.append(noise(300));
    while (fake.realtime.sessions.at(-1)!.bufferedMs < 300) {
      await session.conversation.item.retrieve("nothing").catch(() => {});
    }
    return async () => {
      // what was not committed is there again: it can be committed, whole
      while (fake.realtime.sessions.at(-1)!.bufferedMs < 300) {
        await session.conversation.item.retrieve("nothing").catch(() => {});
      }
      assertEquals(fake.realtime.sessions.at(-1)!.bufferedMs, 300);
      await session.inputAudioBuffer.clear();
    };
  },
  "mid command": (session) => {
    const command = session.update({ instructions: "later" });
    return Promise.resolve(async () => {
      // either it was answered in time, or it says that its fate is not known
      await command.catch((error) =>
        assertInstanceOf(error, ConnectionClosedError)
      );
    });
  },
};

async function recovers(
  moment: string,
  end: string,
): Promise<void> {
  await using both = await line({
    reconnect: { ...EAGER, rotateBefore: null },
    liveness: { idle: 60, timeout: 60 },
  }, { pace: moment === "mid answer" ? "realtime" : "instant" });
  const { fake, session } = both;
  fake.on("slow", {
    text: "a b c d e f g h i j k l",
  });
  await session.conversation.item.create(said("one"));
  await session.response.create({ output_modalities: ["text"] }).done;
  await session.conversation.item.create(said("two"));
  const before = session.history.items.map((
    { id, role, text },
  ) => [id, role, text]);
  assertEquals(before.length, 3);
  const after = await MOMENTS[moment](session, fake);
  const kept = session.history.items.filter(({ done }) => done)
    .map(({ id, role, text }) => [id, role, text]);
  const reconnected = session.once("reconnected");
  ENDS[end](fake, fake.realtime.sessions.at(-1)!);
  const { lost } = await reconnected;
  assertEquals(session.phase, "ready");
  await after();
  const server = fake.realtime.sessions.at(-1)!;
  const restored = server.items.map((item) => item.id);
  for (const [id] of kept) {
    assertEquals(
      restored.includes(id as string),
      true,
      `${id} was not restored`,
    );
  }
  assertEquals(
    restored.slice(0, 3),
    before.map(([id]) => id),
    "the order of the items changed",
  );
  assertEquals(lost.items, []);
  assertEquals(lost.audioMs, 0);
  assertEquals(lost.response !== null, moment === "mid answer");
  const answer = session.response.create({ output_modalities: ["text"] });
  assertGreater((await answer.text()).length, 0);
  assertEquals((await answer.done).status, "completed");
}

for (const moment of Object.keys(MOMENTS)) {
  for (const end of Object.keys(ENDS)) {
    Deno.test(`a session goes on after "${end}", ${moment}`, () =>
      recovers(moment, end));
  }
}

Deno.test("a session goes on while a tool runs, which runs once and is answered once", async () => {
  let runs = 0;
  const running = Promise.withResolvers<void>();
  const release = Promise.withResolvers<string>();
  await using both = await line({
    tools: [tool({
      name: "weather",
      input: { type: "object" },
      run: () => {
        runs++;
        running.resolve();
        return release.promise;
      },
    })],
  });
  const { fake, session } = both;
  fake.once("weather?", { toolCalls: [{ name: "weather", arguments: {} }] });
  fake.on((prompt) => prompt.toolOutputs.includes("sunny"), {
    text: "It is sunny.",
  });
  await session.conversation.item.create(said("weather?"));
  const first = session.response.create({ output_modalities: ["text"] });
  await running.promise;
  await first.done;
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  const { lost } = await reconnected;
  assertEquals(lost.toolCalls, []);
  const answers = session.response.all();
  release.resolve("sunny");
  const { value: answer } = await answers.next();
  assertEquals(await answer!.transcript(), "It is sunny.");
  assertEquals(runs, 1);
  const items = fake.realtime.sessions[1].items.map(({ type }) => type);
  assertEquals(items, [
    "message",
    "function_call",
    "function_call_output",
    "message",
  ]);
});

Deno.test("a key is asked for anew on each dial", async () => {
  await using fake = await fakeOpenAI();
  let asked = 0;
  await using session = await connectTo(fake, {
    apiKey: () => `sk-${++asked}`,
  });
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  await reconnected;
  assertEquals(asked, 2);
});

Deno.test("a session gives up after its attempts, and says so everywhere", async () => {
  await using fake = await fakeOpenAI();
  await using session = await connectTo(fake, {
    reconnect: { ...EAGER, attempts: 3 },
  });
  const seen: string[] = [];
  const loop = (async () => {
    for await (const event of session) seen.push(event.type);
  })();
  fake.fault({ status: 503 }, { times: 3 });
  fake.realtime.sessions[0].cut("reset");
  await assertRejects(() => loop);
  assertEquals(seen, [
    "reconnecting",
    "reconnecting",
    "reconnecting",
    "gave_up",
    "closed",
  ]);
  assertEquals(session.phase, "closed");
  await assertRejects(() => session.conversation.item.create(said("x")));
});

Deno.test("a session does not dial again after a close that is meant", async () => {
  for (const code of [1000, 1008, 4000]) {
    await using fake = await fakeOpenAI();
    await using session = await connectTo(fake);
    fake.realtime.sessions[0].close(code, "enough");
    assertEquals((await session.closed).code, code);
    assertEquals(fake.realtime.sessions.length, 1);
  }
});

Deno.test("a session does not dial again when a redial is refused for good", async () => {
  await using fake = await fakeOpenAI();
  await using session = await connectTo(fake);
  const gaveUp = session.once("gave_up");
  fake.fault({ status: 403 }, { times: 9 });
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await gaveUp).attempts, 1);
});

Deno.test("session_expired moves the session to a fresh connection", async () => {
  await using both = await line();
  await both.session.conversation.item.create(said("one"));
  const reconnected = both.session.once("reconnected");
  both.fake.realtime.sessions[0].expire();
  await reconnected;
  assertEquals(both.fake.realtime.sessions[1].items.length, 1);
});
