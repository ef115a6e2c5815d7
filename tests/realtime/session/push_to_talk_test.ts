import { assert, assertEquals, assertRejects } from "@std/assert";
import { pushToTalk } from "../../../src/realtime/session/push_to_talk.ts";
import { noise } from "../../support/audio.ts";
import { openSession, SERVER_VAD } from "../../support/session.ts";

Deno.test("pushToTalk(): only what is said while the button is held is a turn", async () => {
  await using t = await openSession({ session: SERVER_VAD });
  const { fake, session } = t;
  fake.on(() => true, "Heard.");
  const talk = await pushToTalk(session);
  const [server] = fake.realtime.sessions;
  assertEquals(
    (server.session.audio as { input: { turn_detection: unknown } }).input
      .turn_detection,
    null,
  );
  const microphone = talk.input.getWriter();
  await microphone.write(noise(500));
  assertEquals([talk.pressed, await talk.release()], [false, null]);
  talk.press();
  assert(talk.pressed);
  for (let count = 0; count < 31; count++) await microphone.write(noise(7));
  const response = await talk.release();
  await microphone.write(noise(500));
  assertEquals(await response?.transcript(), "Heard.");

  const appended = server.received
    .filter(({ type }) => type === "input_audio_buffer.append")
    .reduce(
      (sum, { audio }) => sum + Uint8Array.fromBase64(`${audio}`).length,
      0,
    );
  assertEquals(appended, 31 * 7 * 48); // to the sample, the rest of less than 20 ms included
  assertEquals(server.items.map(({ role }) => role), ["user", "assistant"]);
});

Deno.test("pushToTalk(): a short press and a cancelled one leave nothing behind", async () => {
  await using t = await openSession();
  const talk = await pushToTalk(t.session);
  const microphone = talk.input.getWriter();
  for (const end of [() => talk.release(), () => talk.cancel()]) {
    const ms = end.toString().includes("cancel") ? 300 : 60;
    const cleared = t.session.once("input_audio_buffer.cleared");
    talk.press();
    await microphone.write(noise(ms));
    assertEquals(await end() ?? null, null);
    await cleared;
  }
  assertEquals(t.fake.realtime.sessions[0].bufferedMs, 0);
  assertEquals(t.session.history.size, 0);
});

Deno.test("pushToTalk(): press() interrupts the assistant, and after the end the response rejects", async () => {
  await using t = await openSession();
  const { fake, session } = t;
  const talk = await pushToTalk(session);
  const pause = fake.realtime.sessions[0].pauseAt("response.done");
  const response = session.response.create();
  await pause.reached;
  talk.press();
  pause.release();
  await response.done;
  await talk.input.getWriter().write(noise(200));
  await session.close();
  const late = await talk.release();
  await assertRejects(() => late!.done, Error, "closed");
});
