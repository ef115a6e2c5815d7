/** The first events of a session, and what happens after its last one. */
import { assertEquals, assertRejects } from "@std/assert";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import { silence } from "../../support/audio.ts";
import { openSession } from "../../support/session.ts";
import { scripted } from "../../support/scripted_socket.ts";
import { userMessage } from "../../support/items.ts";

Deno.test("session.created and session.updated are the first events, for listeners and for loops, however late", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  await session.conversation.item.create(userMessage("one"));
  const heard: string[] = [];
  session.on("error", () => {});
  await session.conversation.item.create(userMessage("two"));
  session.on("session.created", ({ type }) => heard.push(type));
  session.on("session.updated", ({ type }) => heard.push(type));
  for await (const { type } of session) {
    if (heard.push(type) === 4) break;
  }
  assertEquals(heard, [
    "session.created",
    "session.updated",
    "session.created",
    "session.updated",
  ]);
  for (const next of ["reconnected", "rotated"] as const) {
    const moved = session.once(next);
    if (next === "rotated") await session.rotate();
    else fake.realtime.sessions[0].cut("reset");
    await moved;
  }
  assertEquals(heard.length, 4);
});

Deno.test("an update makes the first session.updated obsolete", async () => {
  await using t = await openSession();
  const { session } = t;
  const updated = session.once("session.updated");
  session.send({
    type: "session.update",
    session: { type: "realtime", instructions: "Be brief." },
  });
  const event = await updated as unknown as {
    session: { instructions: string };
  };
  assertEquals(event.session.instructions, "Be brief.");
});

Deno.test("a translation delivers session.created first", async () => {
  await using server = scripted((peer) => {
    peer.say({ type: "session.created", session: {} });
  });
  await using session = await translate({
    token: () => "sk-test",
    baseURL: server.baseURL,
  });
  const { type } = await session.once("session.created");
  assertEquals(type, "session.created");
});

Deno.test("after the end, audio is dropped and counted, send() returns false, and commands reject", async () => {
  await using t = await openSession();
  const { session } = t;
  await session.close();
  const append = {
    type: "input_audio_buffer.append" as const,
    audio: silence(20).toBase64(),
  };
  assertEquals(
    [
      session.inputAudioBuffer.append(silence(20)),
      session.send(append),
      session.send({ type: "input_audio_buffer.commit" }),
      session.send({
        type: "session.update",
        session: { type: "realtime" },
      }),
    ],
    [false, false, false, false],
  );
  assertEquals(session.audio.droppedInputMs, 40);
  for (
    const command of [
      () => session.inputAudioBuffer.commit(),
      () => session.conversation.item.delete("a"),
      () => session.update({}),
      () => session.response.create().done,
      () => session.response.create().text(),
    ]
  ) await assertRejects(command, Error, "the session is closed");
});

Deno.test("text() and transcript() are promises: then, catch and finally", async () => {
  await using t = await openSession();
  t.fake.on(() => true, "Hi!");
  const response = t.session.response.create();
  let ended = 0;
  assertEquals(await response.transcript().finally(() => ended++), "Hi!");
  assertEquals(await Promise.resolve(response.text()), "");
  await t.session.close();
  const failed = t.session.response.create();
  assertEquals(
    await failed.text().catch((error) => error.message), // typed as that of a Promise
    "Cannot response.create: the session is closed",
  );
  await assertRejects(() => failed.text().finally(() => ended++));
  assertEquals(ended, 2);
});
