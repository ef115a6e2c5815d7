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

Deno.test("guard(): what the guardrail throws is an objection; a removed guardrail is not called", async () => {
  await using server = talker(1);
  await using session = await connectTo({ baseURL: server.baseURL } as never, {
    session: undefined,
  });
  const reasons: unknown[] = [];
  const thrown = new Error("broken");
  guard(session, () => {
    throw thrown;
  }, ({ reason }) => reasons.push(reason));
  const unused: string[] = [];
  guard(session, (text) => void unused.push(text))();
  await session.response.create().done;
  assertEquals([reasons, unused], [[thrown], []]);
});

/** The text of a response, in pieces and then as a whole. */
function speak(peer: Peer, response_id: string, ...deltas: string[]): void {
  const of = { response_id, item_id: `i_${response_id}`, content_index: 0 };
  for (const delta of deltas) {
    peer.say({ type: "response.output_text.delta", ...of, delta });
  }
  const text = deltas.join("");
  peer.say({ type: "response.output_text.done", ...of, text });
}

Deno.test("guard() calls the guardrail once for each text, and reads text that has no deltas", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    for (const id of ["r1", "r2"]) {
      await peer.next();
      peer.say({ type: "response.created", response: { id } });
      speak(peer, id, ...(id === "r1" ? ["Good ", "morning."] : []));
      const of = { response_id: id, item_id: "i", content_index: 1 };
      peer.say({
        type: "response.output_text.done",
        ...of,
        text: `from ${id}`,
      });
      peer.say({
        type: "response.done",
        response: { id, status: "completed" },
      });
    }
  });
  await using session = await connectTo({ baseURL: server.baseURL } as never, {
    session: undefined,
  });
  const read: string[] = [];
  guard(session, (text) => void read.push(text));
  await session.response.create().done;
  await session.response.create().done;
  assertEquals(read, ["Good ", "Good morning.", "from r1", "", "from r2"]);
});

Deno.test("guard() cancels an out-of-band response, and does not interrupt the conversation", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    await peer.next();
    peer.say({ type: "response.created", response: { id: "talk" } });
    const { response } = await peer.next() as { response: object };
    peer.say({
      type: "response.created",
      response: { ...response, id: "aside" },
    });
    speak(peer, "aside", "I guarantee it.");
    await peer.next(); // the cancellation
    peer.say({
      type: "response.done",
      response: { id: "aside", status: "cancelled" },
    });
    peer.say({
      type: "response.done",
      response: { id: "talk", status: "completed" },
    });
  });
  await using session = await connectTo({ baseURL: server.baseURL } as never, {
    session: undefined,
  });
  const violations: Violation[] = [];
  guard(
    session,
    (text) => text.includes("guarantee") ? "a promise" : null,
    (violation) => violations.push(violation),
  );
  const talk = session.response.create();
  const aside = session.response.create({ conversation: "none" });
  assertEquals((await aside.done).status, "cancelled");
  assertEquals((await talk.done).status, "completed");
  const sent = server.peers[0].frames.map((frame) => JSON.parse(frame));
  assertEquals(
    sent.map(({ type, response_id }) => [type, response_id]),
    [
      ["response.create", undefined],
      ["response.create", undefined],
      ["response.cancel", "aside"],
    ],
  );
  assertEquals(await violations[0].interruption, {
    itemId: null,
    heardMs: 0,
    deleted: [],
  });
});
