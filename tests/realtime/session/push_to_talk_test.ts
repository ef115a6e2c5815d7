import { assert, assertEquals, assertRejects } from "@std/assert";
import { pushToTalk } from "../../../src/realtime/session/push_to_talk.ts";
import { noise } from "../../support/audio.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";
import { connectTo, openSession, SERVER_VAD } from "../../support/session.ts";
import { within } from "../../support/within.ts";

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
  for (let count = 0; count < 31; count++) {
    await microphone.write(noise(7));
    talk.press(); // it is held already: nothing changes
  }
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
  const presses: [ms: number, end: () => Promise<unknown>][] = [
    [60, () => talk.release()],
    [300, () => talk.cancel()],
    [60, () => talk.release()], // each press is measured by itself
  ];
  for (const [ms, end] of presses) {
    const cleared = t.session.once("input_audio_buffer.cleared");
    talk.press();
    await microphone.write(noise(ms));
    assertEquals(await end() ?? null, null);
    await within(cleared, "the clearing");
  }
  assertEquals(t.fake.realtime.sessions[0].bufferedMs, 0);
  assertEquals(t.session.history.size, 0);
});

Deno.test("pushToTalk(): a refused commit cancels the response", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    for (;;) {
      const { type, event_id, session } = await peer.next();
      if (type === "session.update") {
        peer.say({ type: "session.updated", session });
      } else if (type === "input_audio_buffer.commit") {
        const error = { type: "x", message: "Too short.", event_id };
        peer.say({ type: "error", error });
      } else if (type === "response.create") {
        peer.say({ type: "response.created", response: { id: "r" } });
      } else if (type === "response.cancel") {
        const response = { id: "r", status: "cancelled" };
        peer.say({ type: "response.done", response });
      }
    }
  });
  await using session = await connectTo({ baseURL: server.baseURL } as never, {
    session: undefined,
  });
  const talk = await pushToTalk(session);
  talk.press();
  await talk.input.getWriter().write(noise(200));
  const response = await talk.release();
  assertEquals((await response!.done).status, "cancelled");
});

Deno.test("pushToTalk(): press() interrupts the assistant, and after the end the response rejects", async () => {
  await using t = await openSession();
  const { fake, session } = t;
  const talk = await pushToTalk(session);
  const [server] = fake.realtime.sessions;
  const pause = server.pauseAt("response.done");
  const response = session.response.create();
  await pause.reached;
  const cancelled = new Promise<void>((resolve) =>
    server.onReceived(({ type }) => {
      if (type === "response.cancel") resolve();
    })
  );
  talk.press();
  await within(cancelled, "the cancellation");
  pause.release();
  await response.done;
  await talk.input.getWriter().write(noise(200));
  await session.close();
  const late = await talk.release();
  await assertRejects(() => late!.done, Error, "closed");
});
