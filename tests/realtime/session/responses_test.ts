/** Each of these once went wrong; the name says how it showed. */
import { assertEquals, assertRejects } from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import { noise, silence } from "../../support/audio.ts";
import { userMessage } from "../../support/items.ts";
import {
  connectTo,
  type Fields,
  MANUAL_TURNS,
  openSession,
  SERVER_VAD,
  TEXT_ONLY,
} from "../../support/session.ts";
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

Deno.test("the error that ends a session is delivered", async () => {
  const { server, session: opening } = withServer(async (peer) => {
    await peer.next();
    peer.say({
      type: "error",
      error: { code: "insufficient_quota", message: "no money" },
    });
  });
  await using _ = server;
  const session = await opening;
  const seen: string[] = [];
  session.on("error", ({ error }) => seen.push(`${error.code}`));
  session.on("closed", () => seen.push("closed"));
  session.inputAudioBuffer.clear();
  await session.closed;
  assertEquals(seen, ["insufficient_quota", "closed"]);
});

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

Deno.test("finish({ timeout: Infinity }) waits for the response", async () => {
  await using t = await openSession();
  const { session } = t;
  await session.conversation.item.create(userMessage("hi"));
  const { done } = session.response.create(TEXT_ONLY);
  await session.finish({ timeout: Infinity });
  assertEquals((await done).status, "completed");
});

Deno.test("a snapshot without usage is rejected before a session is opened", async () => {
  await using t = await openSession();
  const { usage: _, ...rest } = t.session.snapshot();
  await assertRejects(
    () => connectTo(t.fake, { from: rest as never }),
    TypeError,
    "usage",
  );
  await using again = await connectTo(t.fake, {
    from: {
      ...t.session.snapshot(),
      items: [{ id: "a", item: userMessage("hi") }],
    },
  });
  assertEquals(again.history.get("a")?.text, "hi");
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

Deno.test("finish() does not wait for transcripts that are not produced, nor for speech that continues", async () => {
  await using t = await openSession({ session: SERVER_VAD });
  const { session } = t;
  const microphone = (async () => {
    while (session.phase === "ready") {
      session.inputAudioBuffer.append(silence(20));
      await new Promise((next) => setTimeout(next));
    }
  })();
  assertEquals((await session.finish({ timeout: 1e9 })).code, 1000);
  await microphone;

  await using late = await openSession({ session: MANUAL_TURNS });
  late.session.inputAudioBuffer.append(noise(200));
  const id = await late.session.inputAudioBuffer.commit();
  await late.session.update({
    audio: {
      input: {
        ...MANUAL_TURNS.audio.input,
        transcription: { model: "whisper-1" },
      },
    },
  });
  assertEquals((await late.session.finish({ timeout: 1e9 })).code, 1000);
  assertEquals(late.session.history.get(id)?.transcript, "none");
});
