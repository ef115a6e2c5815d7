/** Channels: their connection is dropped in each way, and the next one may fail to open at first. */
import { assertEquals, assertRejects } from "@std/assert";
import { ConnectionClosedError } from "../../../src/socket/errors.ts";
import { type FakeOpenAI, fakeOpenAI } from "../../../src/testing.ts";
import type { Fault, SocketFault } from "../../../src/testing/faults.ts";
import { speech } from "../../testing/realtime/wire_log.ts";
import { FAST_RECONNECT } from "../../support/session.ts";
import { within } from "../../support/within.ts";

/** How the first connection ends. */
const ENDS: Readonly<Record<string, SocketFault>> = {
  "reset": { cut: "reset" },
  "no close frame": { cut: "close" },
  "1001": { close: { code: 1001 } },
  "1011": { close: { code: 1011 } },
  "1012": { close: { code: 1012 } },
};

/** What happens to the first attempt to reconnect. */
const REDIALS: Readonly<Record<string, Fault | null>> = {
  "": null,
  ", 503 on redial": { status: 503 },
  ", 401 on redial": { status: 401 },
  ", reset on redial": { reset: "before-headers" },
};

const PATHS = /responses$|translations|attach$|realtime$/;

/** One surface: uses its connection until it is dropped, and then the next one. */
interface Surface {
  /** Number of frames from the server after which the connection is dropped. */
  readonly after: number;
  readonly use: (openai: FakeOpenAI) => Promise<void>;
}

const SURFACES: Readonly<Record<string, Surface>> = {
  "Responses, while a response is arriving": {
    after: 2,
    async use(openai) {
      await using socket = await openai.client().responses.connect({
        reconnect: FAST_RECONNECT,
      });
      const ask = (input: string) => socket.create({ model: "gpt-5", input });
      const back = socket.once("reconnected");
      const { done } = ask("Say one");
      await assertRejects(() => done, ConnectionClosedError);
      const { unknown, unsent } = await back;
      assertEquals([unknown, unsent], [["response.create"], []]);
      assertEquals((await ask("Say two").done).output_text, "two");
    },
  },
  "translation, while the user speaks": {
    after: 3,
    async use(openai) {
      const events: string[] = [];
      const session = await openai.client().realtime.translate({
        language: "de",
        reconnect: FAST_RECONNECT,
      });
      const back = session.once("reconnected");
      session.append(speech("Good day"));
      const { unknown, unsent } = await back;
      assertEquals([unknown, unsent], [[], []]);
      const { audio } = openai.realtime.sessions.at(-1)!.session as {
        audio: { output: { language: string } };
      };
      assertEquals(audio.output.language, "de");
      session.on("session.closed", ({ type }) => events.push(type));
      assertEquals((await session.finish()).code, 1000);
      assertEquals(events, ["session.closed"]);
    },
  },
  "transcription, while a transcript is pending": {
    after: 3,
    async use(openai) {
      await using session = await openai.client().realtime.transcribe({
        input: { turn_detection: null },
        reconnect: FAST_RECONNECT,
      });
      const back = session.once("reconnected");
      session.inputAudioBuffer.append(speech("Lost"));
      const id = await session.inputAudioBuffer.commit();
      const { lost } = await back;
      assertEquals([lost.items, lost.audioMs, lost.unknown], [[id], 0, []]);
      const transcribed = session.once(
        "conversation.item.input_audio_transcription.completed",
      );
      session.inputAudioBuffer.append(speech("Kept"));
      await session.inputAudioBuffer.commit();
      assertEquals((await transcribed).transcript, "Kept");
    },
  },
  "Live, attached, while it sends commands": {
    after: 1,
    async use(openai) {
      const client = openai.client();
      await using session = await client.live.connect({
        session: { model: "gpt-live-1" },
      });
      await using side = await client.live.attach(session.id!, {
        reconnect: FAST_RECONNECT,
      });
      const back = side.once("reconnected");
      const unconfirmed = side.request({ // the API never confirms this event
        type: "response.item.create",
        item: { type: "message", role: "user", content: "Hi" },
      });
      side.send({ type: "session.input_audio.mute" });
      await assertRejects(() => unconfirmed, ConnectionClosedError);
      const { unknown, unsent } = await back;
      assertEquals([unknown, unsent], [["response.item.create"], []]);
      const unmuted = session.once("session.input_audio.unmuted");
      await side.request({ type: "session.input_audio.unmute" });
      await unmuted;
    },
  },
};

for (const [surface, { after, use }] of Object.entries(SURFACES)) {
  Deno.test(`${surface}: it continues however its connection is dropped, and however the next one fails`, async (t) => {
    for (const [how, end] of Object.entries(ENDS)) {
      for (const [then, redial] of Object.entries(REDIALS)) {
        const name = `${how}${then}`;
        await t.step(name, async () => {
          await using openai = await fakeOpenAI();
          openai.fault({ socket: { after, ...end } }, { on: PATHS });
          if (redial) openai.fault(redial, { on: PATHS });
          await within(use(openai), name);
        });
      }
    }
  });
}

Deno.test("maxRetries: every surface repeats its first connection", async () => {
  await using openai = await fakeOpenAI();
  const client = openai.client();
  const options = { maxRetries: 1, reconnect: FAST_RECONNECT };
  const surfaces = [
    () => client.realtime.connect({ model: "gpt-realtime", ...options }),
    () => client.realtime.transcribe(options),
    () => client.realtime.translate({ language: "de", ...options }),
    () => client.responses.connect(options),
  ];
  for (const open of surfaces) {
    openai.fault({ status: 503 });
    await using session = await open();
    assertEquals(session.phase, "ready");
  }
});
