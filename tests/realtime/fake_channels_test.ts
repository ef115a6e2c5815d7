import { assert, assertEquals } from "@std/assert";
import { connectLive } from "../../src/realtime/live.ts";
import { connectResponses } from "../../src/realtime/responses_socket.ts";
import { translate } from "../../src/realtime/translate.ts";
import { EAGER, fakeOpenAI } from "./line.ts";

const at = (baseURL: string) => ({ baseURL, token: () => "sk-test" });

Deno.test("connectResponses() and the fake: lanes, a rotation between answers, and on", async () => {
  await using fake = await fakeOpenAI();
  await using socket = await connectResponses(at(fake.baseURL), {
    reconnect: EAGER,
  });
  const ask = (lane: string) =>
    socket.create({ model: "gpt-5", input: "Hi" }, { lane }).done;
  const [one, two] = await Promise.all([ask("a"), ask("b")]);
  assertEquals([one.status, two.status], ["completed", "completed"]);
  assert(one.id !== two.id);
  assertEquals(await socket.rotate(), true);
  assertEquals((await ask("a")).status, "completed");
});

Deno.test("translate() and the fake: configured, lost, configured again, flushed at the end", async () => {
  await using fake = await fakeOpenAI();
  const session = await translate(at(fake.baseURL), {
    language: "de",
    reconnect: EAGER,
  });
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).attempts, 1);
  assertEquals(fake.realtime.sessions.map(({ kind }) => kind), [
    "translation",
    "translation",
  ]);
  assertEquals((await session.finish()).code, 1000);
});

Deno.test("connectLive() and the fake: starts, and a loss ends it", async () => {
  await using fake = await fakeOpenAI();
  const session = await connectLive(at(fake.baseURL), {
    session: { model: "gpt-live-1" },
  });
  assertEquals(fake.realtime.sessions[0].kind, "live");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await session.closed).code, 1006);
});
