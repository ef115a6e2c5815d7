/** Responses outside the conversation: no part of playback and interruption. */
import { assertEquals } from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import { voice } from "../../support/audio.ts";
import { FAST_RECONNECT } from "../../support/session.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";

const ASIDE = { conversation: "none" as const };

/** A server that speaks in two responses at once, and reports what it is asked to stop. */
function twoVoices(stopped: string[]) {
  return scripted(async (peer: Peer) => {
    peer.say(CREATED);
    for (const [id, conversation_id] of [["main", "conv"], ["aside", null]]) {
      const { response } = await peer.next() as {
        response: { metadata: unknown };
      };
      peer.say({
        type: "response.created",
        response: { id: `r_${id}`, conversation_id, ...response },
      });
    }
    peer.say({
      type: "conversation.item.added",
      previous_item_id: null,
      item: { id: "main", type: "message", role: "assistant", content: [] },
    });
    for (let chunk = 0; chunk < 3; chunk++) {
      for (const item_id of ["main", "aside"]) {
        peer.say({
          type: "response.output_audio.delta",
          response_id: `r_${item_id}`,
          item_id,
          content_index: 0,
          delta: voice(100).toBase64(),
        });
      }
    }
    peer.say({ type: "rate_limits.updated", rate_limits: [] });
    for (;;) {
      const event = await peer.next();
      const { type, response_id: id, item_id } = event;
      stopped.push(`${type} ${id ?? item_id}`);
      if (type === "response.cancel") {
        peer.say({
          type: "response.done",
          response: { id, status: "cancelled", output: [] },
        });
      } else if (type === "conversation.item.delete") {
        peer.say({ type: "conversation.item.deleted", item_id });
      }
    }
  });
}

async function openBoth(baseURL: string) {
  const session = await connect({
    apiKey: "sk-test",
    baseURL,
    model: "m",
    playback: "reported",
    reconnect: FAST_RECONNECT,
  });
  const output = session.audio.output.getReader();
  const ready = session.once("rate_limits.updated");
  const main = session.response.create();
  const aside = session.response.create(ASIDE);
  const heard = aside.audio.getReader();
  await ready;
  return { session, main, aside, output, heard };
}

Deno.test("audio.output has the conversation's response alone; the other one is in its handle", async () => {
  await using server = twoVoices([]);
  const { session, output, heard } = await openBoth(server.baseURL);
  for (
    const [reader, itemId] of [[output, "main"], [heard, "aside"]] as const
  ) {
    for (const startMs of [0, 100, 200]) {
      const { value } = await reader.read();
      assertEquals([value?.itemId, value?.startMs], [itemId, startMs]);
    }
  }
  await session.close();
});

Deno.test("interrupt() stops and reports the conversation's response alone", async () => {
  const stopped: string[] = [];
  await using server = twoVoices(stopped);
  const { session } = await openBoth(server.baseURL);
  assertEquals(await session.interrupt(), {
    itemId: null,
    heardMs: 0,
    deleted: ["main"],
  });
  assertEquals(stopped, [
    "response.cancel r_main",
    "conversation.item.delete main",
  ]);
  await session.close();
});

Deno.test("cancelAll() ends every response, and every request that waits", async () => {
  const stopped: string[] = [];
  await using server = twoVoices(stopped);
  const { session, main, aside } = await openBoth(server.baseURL);
  const waiting = session.response.create();
  await session.response.cancelAll();
  assertEquals(stopped, ["response.cancel r_main", "response.cancel r_aside"]);
  assertEquals(
    await Promise.all(
      [main, aside, waiting].map(async ({ done }) => (await done).status),
    ),
    ["cancelled", "cancelled", "cancelled"],
  );
  await session.close();
});
