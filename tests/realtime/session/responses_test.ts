import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import { userMessage } from "../../support/items.ts";
import { type Fields, openSession, TEXT_ONLY } from "../../support/session.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";

/** A session with a server that answers as written. */
function withServer(play: (peer: Peer) => Promise<void>) {
  const server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    await play(peer);
  });
  const session = connect({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "m",
  });
  return { server, session };
}

Deno.test("a request that was cancelled in flight and then overtaken is not repeated", async () => {
  const { server, session: opening } = withServer(async (peer) => {
    const { event_id } = await peer.next();
    const { type } = await peer.next(); // the program has cancelled by then
    assertEquals(type, "input_audio_buffer.clear");
    peer.say({
      type: "error",
      error: {
        code: "conversation_already_has_active_response",
        message: "busy",
        event_id,
      },
    });
    peer.say({ type: "response.done", response: { id: "resp_other" } });
    peer.say({ type: "input_audio_buffer.cleared" });
    assertEquals((await peer.next()).type, "input_audio_buffer.commit");
  });
  await using _ = server;
  await using session = await opening;
  const answer = session.response.create(TEXT_ONLY);
  const cancelled = answer.cancel();
  await session.inputAudioBuffer.clear();
  await cancelled;
  assertEquals((await answer.done).status, "cancelled");
  session.inputAudioBuffer.commit();
});

Deno.test("a response whose response.created is repeated still ends", async () => {
  const { server, session: opening } = withServer(async (peer) => {
    const { response } = await peer.next() as { response: Fields };
    const id = "resp_1";
    peer.say({ type: "response.created", response: { ...response, id } });
    peer.say({ type: "response.created", response: { ...response, id } });
    peer.say({ type: "response.done", response: { id, status: "completed" } });
  });
  await using _ = server;
  await using session = await opening;
  const all = session.response.all();
  const { status } = await session.response.create(TEXT_ONLY).done;
  assertEquals([status, all.size], ["completed", 1]);
});

Deno.test("a request whose metadata has no room for the correlation key gets its response, and so does the next", async () => {
  await using t = await openSession();
  const { session } = t;
  await session.conversation.item.create(userMessage("Say one"));
  assertEquals(await session.response.create(TEXT_ONLY).text(), "one");
  const metadata = Object.fromEntries(
    Array.from({ length: 16 }, (_, n) => [`key_${n}`, "x"]),
  );
  for (const params of [{ ...TEXT_ONLY, metadata }, TEXT_ONLY]) {
    assertEquals(await session.response.create(params).text(), "one");
  }
});

Deno.test("response.create(null) and update(null) throw, and later commands still work", async () => {
  await using t = await openSession();
  const { session } = t;
  await assertRejects(
    () => session.update(null as never),
    TypeError,
    "must be an object",
  );
  assertThrows(() => session.response.create(null as never), TypeError);
  await session.conversation.item.create(userMessage("hi"));
  assert((await session.response.create(TEXT_ONLY).text()).length > 0);
});

Deno.test("response.audio, read late, starts at its place in the item", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  fake.once("count", "one two three four");
  await session.conversation.item.create(userMessage("count"));
  const answer = session.response.create();
  const whole: number[] = [];
  const late: number[] = [];
  let reading: Promise<void> | null = null;
  for await (const { startMs } of answer.audio) {
    whole.push(startMs);
    reading ??= (async () => {
      for await (const chunk of answer.audio) late.push(chunk.startMs);
    })();
  }
  await reading;
  assert(whole.length > 2 && late.length > 0);
  assertEquals(late, whole.slice(-late.length));
});

Deno.test("interrupt() raises no error when the response has just ended", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    const { response } = await peer.next() as { response: Fields };
    const id = "resp_1";
    peer.say({ type: "response.created", response: { ...response, id } });
    const { type, event_id } = await peer.next();
    assertEquals(type, "response.cancel");
    peer.say({ type: "response.done", response: { id, status: "cancelled" } });
    peer.say({
      type: "error",
      error: {
        type: "invalid_request_error",
        code: "response_cancel_not_active",
        message: "no active response",
        event_id,
      },
    });
    peer.say({ type: "rate_limits.updated", rate_limits: [] });
  });
  await using session = await connect({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "m",
  });
  const errors: unknown[] = [];
  session.on("error", (event) => errors.push(event));
  const last = session.once("rate_limits.updated");
  const begun = session.once("response.created");
  session.response.create(TEXT_ONLY);
  await begun;
  await session.interrupt();
  await last;
  assertEquals(errors, []);
});
