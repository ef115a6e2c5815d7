import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import type { HeldEvents } from "../../../src/testing/realtime/event_hooks.ts";
import { tool } from "../../../src/tools/tool.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";
import { connectTo, openSession } from "../../support/session.ts";
import { within } from "../../support/within.ts";

const TEXT = { output_modalities: ["text" as const] };
const lookup = tool({
  name: "lookup",
  input: { type: "object" },
  run: () => "clear",
});

Deno.test("session.say(): text() is the text of the whole turn, tool rounds included", async () => {
  await using t = await openSession({ tools: [lookup], session: TEXT });
  t.fake
    .on("Rome", {
      text: "Let me see. ",
      toolCalls: [{ name: "lookup", arguments: {} }],
    })
    .on(({ toolOutputs }) => toolOutputs.length > 0, "It is clear.");
  const turn = t.session.say("How is Rome?");
  const pieces: string[] = [];
  for await (const piece of turn.text()) pieces.push(piece);
  const whole = await turn.text();

  assertEquals(whole, "Let me see. It is clear.");
  assertEquals(pieces.join(""), whole);
  assertEquals((await turn.done).status, "completed");
  assertEquals(await Array.fromAsync(turn, ({ id }) => id !== null), [
    true,
    true,
  ]);
  assertEquals(t.session.history.items[0].text, "How is Rome?");
});

Deno.test("session.say(): transcript() is what is spoken", async () => {
  await using t = await openSession();
  t.fake.on("Hello", "Good morning.");
  const turn = t.session.say("Hello");
  assertEquals(
    [await turn.transcript(), await turn.text()],
    ["Good morning.", ""],
  );
});

Deno.test("session.say(): a refused message ends the turn, and cancels its response", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    const { event_id } = await peer.next();
    await peer.next(); // the request
    peer.say({ type: "response.created", response: { id: "r" } });
    const error = { type: "x", message: "Too long.", event_id };
    peer.say({ type: "error", error });
    await peer.next(); // the cancellation
    const response = { id: "r", status: "cancelled" };
    peer.say({ type: "response.done", response });
  });
  await using session = await connectTo({ baseURL: server.baseURL } as never, {
    session: undefined,
  });
  const cancelled = within(session.once("response.done"), "the cancellation");
  const turn = session.say("x");
  for (
    const end of [
      () => turn.done,
      async () => await turn.text(),
      async () => await turn.transcript(),
    ]
  ) await assertRejects(end, Error, "Too long.");
  await cancelled;
  const sent = server.peers[0].frames.map((frame) => JSON.parse(frame));
  assertEquals(
    sent.map(({ type }) => type),
    ["conversation.item.create", "response.create", "response.cancel"],
  );
});

Deno.test("session.say(): cancel() ends the turn with what there is; an ended session rejects it", async () => {
  await using t = await openSession({ session: TEXT });
  const pause = t.fake.realtime.sessions[0].pauseAt("response.done");
  const turn = t.session.say("Hello");
  await pause.reached;
  const cancelled = turn.cancel();
  pause.release();
  await cancelled;
  await turn.done;
  await turn.text();

  assertThrows(() => t.session.say(5 as never), TypeError, "say() takes");
  await t.session.close();
  await assertRejects(() => t.session.say("x").done, Error, "closed");
});

Deno.test("session.say(): cancel() cancels the response in progress, also after tool calls", async () => {
  let pause: HeldEvents | undefined;
  const tools = [tool({
    name: "lookup",
    input: { type: "object" },
    run: () => {
      pause = server.pauseAt("response.done");
      return "clear";
    },
  })];
  await using t = await openSession({ tools, session: TEXT });
  const [server] = t.fake.realtime.sessions;
  t.fake
    .on("Rome", { toolCalls: [{ name: "lookup", arguments: {} }] })
    .on(({ toolOutputs }) => toolOutputs.length > 0, "It is clear.");
  const turn = t.session.say("How is Rome?");
  const responses = turn[Symbol.asyncIterator]();
  await responses.next();
  const { value: second } = await responses.next();
  await pause?.reached;
  const cancelled = new Promise<unknown>((resolve) =>
    server.onReceived((event) => {
      if (event.type === "response.cancel") resolve(event.response_id);
    })
  );
  turn.cancel();
  assertEquals(await within(cancelled, "the cancellation"), second?.id);
  pause?.release();
  await turn.done;
});

Deno.test("session.say(): a loss in the middle rejects the turn", async () => {
  await using t = await openSession({ session: TEXT });
  const pause = t.fake.realtime.sessions[0].pauseAt("response.done");
  const turn = t.session.say("Hello");
  await pause.reached;
  t.fake.realtime.sessions[0].cut("reset");
  await assertRejects(() => turn.done, Error, "failed");
  await assertRejects(async () => await turn.text(), Error, "failed");
});
