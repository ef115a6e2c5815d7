import { assertEquals, assertRejects } from "@std/assert";
import { userMessage } from "../../support/items.ts";
import {
  connectTo,
  fakeOpenAI,
  FAST_RECONNECT,
  openSession,
} from "../../support/session.ts";

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
    reconnect: { ...FAST_RECONNECT, attempts: 3 },
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
  await assertRejects(() => session.conversation.item.create(userMessage("x")));
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
  await using t = await openSession();
  await t.session.conversation.item.create(userMessage("one"));
  const reconnected = t.session.once("reconnected");
  t.fake.realtime.sessions[0].expire();
  await reconnected;
  assertEquals(t.fake.realtime.sessions[1].items.length, 1);
});
