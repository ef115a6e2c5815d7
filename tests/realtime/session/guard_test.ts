import { assertEquals } from "@std/assert";
import { guard, type Violation } from "../../../src/realtime/session/guard.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";
import { connectTo } from "../../support/session.ts";

const WORDS = ["I ", "guarantee ", "you ", "a million."];

/**
 * A model that says so many words, waits for the cancellation, and then says the rest, which was
 * on its way.
 */
function talker(before: number) {
  return scripted(async (peer: Peer) => {
    peer.say(CREATED);
    await peer.next();
    const of = { response_id: "r", item_id: "i", content_index: 0 };
    peer.say({ type: "response.created", response: { id: "r" } });
    peer.say({
      type: "response.output_item.added",
      ...of,
      item: { id: "i", type: "message", role: "assistant", content: [] },
    });
    const say = (delta: string) => {
      peer.say({
        type: "response.output_audio_transcript.delta",
        ...of,
        delta,
      });
      const audio = new Uint8Array(4_800).toBase64();
      peer.say({ type: "response.output_audio.delta", ...of, delta: audio });
    };
    WORDS.slice(0, before).forEach(say);
    await peer.next();
    WORDS.slice(before).forEach(say);
    const response = { id: "r", status: "cancelled" };
    peer.say({ type: "response.done", response });
  });
}

Deno.test("guard() interrupts with the delta that goes too far", async () => {
  await using server = talker(2);
  await using session = await connectTo({ baseURL: server.baseURL } as never, {
    session: undefined,
    playback: "reported",
  });
  const read: string[] = [];
  const violations: Violation[] = [];
  guard(session, (text) => {
    read.push(text);
    return text.includes("guarantee") ? "a promise" : null;
  }, (violation) => violations.push(violation));
  const heard: number[] = [];
  (async () => {
    for await (const { startMs } of session.audio.output) heard.push(startMs);
  })();
  const response = session.response.create();
  assertEquals((await response.done).status, "cancelled");

  assertEquals(read, ["I ", "I guarantee "]);
  const [{ reason, text, itemId, responseId }, ...others] = violations;
  assertEquals([reason, text, itemId, responseId, others.length], [
    "a promise",
    "I guarantee ",
    "i",
    "r",
    0,
  ]);
  assertEquals(heard, [0]); // the audio of the word that was too much is not played
});

Deno.test("guard(): what the guardrail throws is an objection; its end ends it", async () => {
  await using server = talker(1);
  await using session = await connectTo({ baseURL: server.baseURL } as never, {
    session: undefined,
  });
  const reasons: unknown[] = [];
  const thrown = new Error("broken");
  const end = guard(session, () => {
    throw thrown;
  }, ({ reason }) => reasons.push(reason));
  const unused: string[] = [];
  guard(session, (text) => void unused.push(text))();
  await session.response.create().done;
  assertEquals([reasons, unused], [[thrown], []]);
  end();
});
