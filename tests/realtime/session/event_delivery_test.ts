import { assert, assertEquals, assertRejects } from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import { ConnectionClosedError } from "../../../src/socket/errors.ts";
import { userMessage } from "../../support/items.ts";
import { openSession, TEXT_ONLY } from "../../support/session.ts";
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

Deno.test("events sent directly after session.created are delivered", async () => {
  await using server = scripted((peer: Peer) => {
    peer.say(CREATED);
    for (const id of ["a", "b", "c"]) {
      peer.say({
        type: "conversation.item.done",
        event_id: "e",
        item: { ...userMessage(id), id },
      });
    }
  });
  await using session = await connect({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "m",
  });
  const seen: unknown[] = [];
  for await (const event of session.events("conversation.item.done")) {
    seen.push(event.item.id);
    if (seen.length === 3) break;
  }
  assertEquals(seen, ["a", "b", "c"]);
  assertEquals(session.history.items.map(({ id }) => id), ["a", "b", "c"]);
});

Deno.test("a listener that throws on an error event does not end the program", async () => {
  await using t = await openSession();
  t.session.on("error", () => {
    throw new Error("mine");
  });
  await assertRejects(() => t.session.conversation.item.retrieve("nothing"));
  assertEquals(t.session.phase, "ready");
});

Deno.test("events that arrive before the session is ready are bounded", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    await peer.next();
    for (let n = 0; n < 17_000; n++) {
      peer.say({ type: "rate_limits.updated", event_id: "e", rate_limits: [] });
    }
  });
  const { close } = await assertRejects(
    () =>
      connect({
        apiKey: "sk-test",
        baseURL: server.baseURL,
        model: "m",
        session: TEXT_ONLY,
      }),
    ConnectionClosedError,
  );
  assert(close.reason.includes("before the session was ready"), close.reason);
});

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
