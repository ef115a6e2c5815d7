/** Translation, through the client, against the fake. */
import { assert, assertEquals } from "@std/assert";
import { fakeOpenAI, ManualClock } from "../../../src/testing.ts";
import { decodeAudio, PCM24 } from "../../../src/testing/sound/audio.ts";
import { understand } from "../../../src/testing/sound/speech.ts";
import { awkward, heard, SOON, speech, text, upTo } from "./wire_log.ts";
import { FAST_RECONNECT } from "../../support/session.ts";

const SOCKET = "GET /realtime/translations";
const AUDIO = "session.output_audio.delta";
const WORDS = "session.output_transcript.delta";

Deno.test(
  "client.realtime.translate() translates a microphone while it is still streaming",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    await using session = await openai.client().realtime.translate({
      language: "fr",
      session: {
        audio: { input: { transcription: { model: "gpt-realtime-whisper" } } },
      },
    });
    const [server] = openai.realtime.sessions;
    const { audio } = server.session as {
      audio: {
        input: { transcription: unknown };
        output: { language: string };
      };
    };
    assertEquals([audio.output.language, audio.input.transcription], [
      "fr",
      { model: "gpt-realtime-whisper" },
    ]);
    const events = session.events();
    await awkward(speech("Good day")).pipeTo(session.audio.input);
    const said = await upTo(events, AUDIO); // nobody asked for it: a pause is enough
    assertEquals(text(said, "session.input_transcript.delta"), "Good day");
    assertEquals(text(said, WORDS), "[fr] Good day");
    const sizes = server.received.slice(1).map(({ audio }) =>
      Uint8Array.fromBase64(audio as string).length
    );
    assertEquals(sizes.filter((size) => size % 2 === 1), []); // whole samples
    const first = said.at(-1)!;
    assert(first.type === AUDIO);
    assertEquals([first.sample_rate, first.channels, first.format], [
      24_000,
      1,
      "pcm16",
    ]);
    await session.finish();
    const all = [...said, ...await Array.fromAsync(events)];
    assertEquals(heard(all, AUDIO), "[fr] Good day");
    assertEquals(all.slice(-2).map(({ type }) => type), [
      "session.closed",
      "closed",
    ]);
  },
);

Deno.test(
  "TranslationSession.finish() waits for the last translation, then closes",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const session = await openai.client().realtime.translate({
      language: "de",
    });
    const events = session.events();
    const output = Array.fromAsync(session.audio.output);
    const phases: string[] = [];
    session.on("session.closed", () => phases.push(session.phase));
    session.append(speech("Good night", 0)); // no pause: the server waits for more
    const { code } = await session.finish();
    assertEquals(phases, ["ready"]); // it closed only then
    const all = await Array.fromAsync(events);
    assertEquals([code, text(all, WORDS), heard(all, AUDIO)], [
      1000,
      "[de] Good night",
      "[de] Good night",
    ]);
    assertEquals(
      understand(
        decodeAudio(
          await new Blob((await output).map(({ bytes }) => bytes)).bytes(),
          PCM24,
        ),
        PCM24.rate,
      ),
      "[de] Good night",
    );
    assertEquals(openai.realtime.sessions[0].ended?.code, 1000);
  },
);

Deno.test(
  "client.realtime.translate() without configuration sends none, and names its model",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const session = await openai.client().realtime.translate();
    await session.finish();
    assertEquals(
      openai.realtime.sessions[0].received.map(({ type }) => type),
      ["session.close"],
    );
    assertEquals(openai.requests.all[0].query, {
      model: "gpt-realtime-translate",
    });
  },
);

Deno.test(
  "a translation continues in the same language after a disconnect, with the same microphone",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    await using session = await openai.client().realtime.translate({
      language: "fr",
      reconnect: FAST_RECONNECT,
    });
    const microphone = session.audio.input.getWriter();
    const events = session.events();
    await microphone.write(speech("Good day"));
    await upTo(events, AUDIO);
    const down = session.once("reconnecting");
    const back = session.once("reconnected");
    openai.realtime.sessions[0].cut("reset");
    await down;
    const again = session.events();
    await Promise.all([microphone.write(speech("Good night")), back]); // it waits for the line
    assertEquals((await back).attempts, 1);
    assertEquals(text(await upTo(again, AUDIO), WORDS), "[fr] Good night");
    assertEquals(
      openai.realtime.sessions.map(({ received }) => received[0].type),
      ["session.update", "session.update"],
    );
  },
);

Deno.test(
  "a translation whose time limit ends reports it, and continues over a new connection",
  SOON,
  async () => {
    const clock = new ManualClock();
    await using openai = await fakeOpenAI({ clock });
    await using session = await openai.client().realtime.translate({
      language: "it",
      reconnect: FAST_RECONNECT,
    });
    const expired = session.once("error");
    const back = session.once("reconnected");
    clock.advance(3_600_000);
    assertEquals((await expired).error.code, "session_expired");
    await back;
    const events = session.events();
    session.append(speech("On"));
    assertEquals(text(await upTo(events, AUDIO), WORDS), "[it] On");
    openai.requests.assertCalled(SOCKET, 2);
  },
);

Deno.test(
  "TranslationSession.rotate() keeps the language, and delivers the rest of the old connection first",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    await using session = await openai.client().realtime.translate({
      language: "nl",
    });
    const events = session.events();
    session.append(speech("Before"));
    assertEquals(await session.rotate(), true);
    session.append(speech("On"));
    await session.finish();
    const all = await Array.fromAsync(events);
    assertEquals(text(all, WORDS), "[nl] Before[nl] On");
    assertEquals(
      openai.realtime.sessions.map(({ received }) =>
        received.map(({ type }) => type)
      ),
      [[
        "session.update",
        "session.input_audio_buffer.append",
        "session.close",
      ], [
        "session.update",
        "session.input_audio_buffer.append",
        "session.close",
      ]],
    );
  },
);
