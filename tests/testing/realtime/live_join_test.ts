/** Live through the client, against the fake: joining a session from the side, and branching off a stored one. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import {
  ConnectionClosedError,
  HandshakeError,
} from "../../../src/socket/errors.ts";
import { fakeOpenAI } from "../../../src/testing.ts";
import { heard, misfits, SOON, speech, text, upTo } from "./wire_log.ts";
import { FAST_RECONNECT } from "../../support/session.ts";

const START = { session: { model: "gpt-live-1" } } as const;
const STORED = { session: { ...START.session, store: true } } as const;
const SAID = "session.output_transcript.delta";
const ATTACHED = /attach$/;

Deno.test(
  "client.live.attach() receives the input and output of a running session",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const client = openai.client();
    await using session = await client.live.connect(START);
    await using side = await client.live.attach(session.id!);
    const events = side.events();
    session.append(speech("Say hello"));
    const turn = await upTo(events, "session.usage.updated");
    assertEquals(text(turn, "session.input_transcript.delta"), "Say hello");
    assertEquals(text(turn, SAID), "hello");
    assertEquals(heard(turn, "session.output_audio.delta"), "hello");
    assertEquals(openai.realtime.sessions.length, 1); // joined, not started
    assertEquals(
      await misfits(openai, {
        path: ATTACHED,
        from: "server",
        schema: "ConnectServerEvent",
      }),
      [],
    );
  },
);

Deno.test(
  "LiveSideband.request() controls the session that it joined, including tones",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const client = openai.client();
    const session = await client.live.connect(START);
    const side = await client.live.attach(session.id!, {
      gracefulClose: true,
    });
    const muted = session.once("session.input_audio.muted");
    assertEquals(
      (await side.request({ type: "session.input_audio.mute" })).type,
      "session.input_audio.muted",
    );
    await muted; // the session itself is muted
    const tone = await side.request({
      type: "transport.dtmf.send",
      event: "#",
    });
    assert(tone.type === "transport.dtmf.sent");
    assertEquals(tone.event, "#");
    const [, joining] = openai.requests.all;
    assertEquals(joining.query, { graceful_close: "true" });
    const end = side.once("session.closed");
    side.send({ type: "session.close" });
    assertEquals((await end).reason, "close_requested");
    assertEquals([(await session.closed).code, (await side.closed).code], [
      1000,
      1000,
    ]);
  },
);

Deno.test(
  "client.live.attach() joins again after a disconnect, and reports unknown commands",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const client = openai.client();
    await using session = await client.live.connect(START);
    openai.fault({ socket: { after: 1, cut: "reset" } }, { on: ATTACHED });
    await using side = await client.live.attach(
      openai.realtime.sessions[0].id,
      { reconnect: FAST_RECONNECT },
    );
    const back = side.once("reconnected");
    const pending = side.request({ // nothing confirms it
      type: "response.item.create",
      item: { type: "message", role: "user", content: "Hi" },
    });
    side.send({ type: "session.input_audio.mute" }); // its answer is the first frame, and the last
    const error = await assertRejects(() => pending, ConnectionClosedError);
    assertEquals(error.delivery, "unknown");
    const { attempts, unknown } = await back;
    assertEquals([attempts, unknown], [1, ["response.item.create"]]);
    const events = side.events();
    await session.request({ type: "session.input_audio.unmute" });
    session.append(speech("Say again"));
    const turn = await upTo(events, "session.usage.updated");
    assertEquals(turn[0].type, "session.input_audio.unmuted");
    assertEquals(text(turn, SAID), "again");
    openai.requests.assertCalled(ATTACHED, 2);
  },
);

Deno.test(
  "a LiveSideband gives up when its session is over",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const client = openai.client();
    const session = await client.live.connect(START);
    const side = await client.live.attach(session.id!, {
      reconnect: FAST_RECONNECT,
      explain: false,
    });
    const gaveUp = side.once("gave_up");
    openai.realtime.sessions[0].cut("reset");
    const { error, attempts } = await gaveUp;
    assert(error instanceof HandshakeError);
    assertEquals([error.status, attempts], [404, 1]);
    assertEquals([(await session.closed).code, (await side.closed).code], [
      1006,
      1006,
    ]);
  },
);

Deno.test(
  "client.live.fork() continues a stored session after a disconnect",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const client = openai.client();
    openai.on(
      function knowsAda({ text, messages }) {
        return text === "Who am I?" &&
          messages.some((message) => message.text === "I am Ada");
      },
      "Ada.",
      1,
    );
    const session = await client.live.connect({
      session: { ...STORED.session, instructions: "Be brief." },
      reconnect: FAST_RECONNECT,
    });
    const answered = session.once("session.usage.updated");
    session.append(speech("I am Ada"));
    await answered;
    const [server] = openai.realtime.sessions;
    server.cut("reset");
    assertEquals((await session.closed).code, 1006);
    openai.requests.assertCalled("GET /live/sessions", 1); // not dialled again by itself

    await using branch = await client.live.fork(server.id, {
      session: { store: false },
    });
    const events = branch.events();
    branch.append(speech("Who am I?"));
    const turn = await upTo(events, "session.usage.updated");
    assertEquals(text(turn, SAID), "Ada.");
    const [, forked] = openai.realtime.sessions;
    assert(forked.id !== server.id);
    assertEquals(
      [forked.session.instructions, forked.session.store],
      ["Be brief.", false],
    );
    const path = /fork$/;
    assertEquals(
      await misfits(
        openai,
        { path, from: "client", schema: "ForkClientEvent" },
        { path, from: "server", schema: "ForkServerEvent" },
      ),
      [],
    );
  },
);

Deno.test(
  "client.live.attach() and fork() reject without retrying if there is nothing to join",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const { live } = openai.client();
    await using _unstored = await live.connect(START);
    const { id } = openai.realtime.sessions[0];
    const ended = await live.connect(STORED);
    await ended.finish();
    const { id: endedId } = openai.realtime.sessions[1];
    const once = { explain: false, reconnect: FAST_RECONNECT };
    const refused = async (joining: Promise<unknown>, status: number) => {
      openai.requests.take();
      const error = await assertRejects(() => joining, HandshakeError);
      assertEquals([error.status, error.retryable], [status, false]);
      assertEquals(openai.requests.all.length, 1);
    };
    await refused(live.attach("live_unknown", once), 404);
    await refused(live.attach(endedId, once), 404);
    await refused(live.fork("live_unknown", once), 404);
    await refused(live.fork(id, once), 400); // it was not stored
    await using branch = await live.fork(endedId);
    assertEquals(branch.phase, "ready");
  },
);
