/** `session.audio` as programs use it: places of chunks, plain bytes, the end of the microphone. */
import { assert, assertEquals } from "@std/assert";
import { connectLive } from "../../../src/realtime/surfaces/live.ts";
import {
  audioBytes,
  audioDuration,
} from "../../../src/realtime/audio/audio.ts";
import { noise, silence } from "../../support/audio.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";
import {
  connectTo,
  type Fields,
  MANUAL_TURNS,
  openSession,
  SERVER_VAD,
} from "../../support/session.ts";

const FORMATS = {
  "audio/pcm": [24_000, 48],
  "audio/pcmu": [8_000, 8],
  "audio/pcma": [8_000, 8],
} as const;

Deno.test("audio.output and response.audio: startMs and endMs are right in every format", async () => {
  for (const [type, [rate, bytesPerMs]] of Object.entries(FORMATS)) {
    await using server = scripted(async (peer: Peer) => {
      const session = {
        ...CREATED.session,
        audio: { input: { format: { type } }, output: { format: { type } } },
      };
      peer.say({ ...CREATED, session });
      await peer.next();
      const of = { response_id: "r", item_id: "i", content_index: 0 };
      peer.say({ type: "response.created", response: { id: "r" } });
      for (const ms of [20, 35, 5]) {
        const delta = new Uint8Array(ms * bytesPerMs).toBase64();
        peer.say({ type: "response.output_audio.delta", ...of, delta });
      }
      const response = { id: "r", status: "completed" };
      peer.say({ type: "response.done", response });
      await peer.next();
      peer.close(1000);
    });
    await using session = await connectTo(
      { baseURL: server.baseURL } as never,
      {
        session: undefined,
      },
    );
    const { inputFormat, inputRate, outputFormat, outputRate } = session.audio;
    assertEquals([inputFormat, inputRate, outputFormat, outputRate], [
      type,
      rate,
      type,
      rate,
    ]);
    const all = Array.fromAsync(session.audio.output);
    const own = await Array.fromAsync(session.response.create().audio);
    session.send({ type: "input_audio_buffer.clear" });
    for (const chunks of [own, await all]) {
      assertEquals(
        chunks.map(({ startMs, endMs }) => [startMs, endMs]),
        [[0, 20], [20, 55], [55, 60]],
      );
    }
  }
});

Deno.test("live: audio of any rate has its place, its pieces and its duration", async () => {
  for (
    const [format, bytesPerMs] of [
      [{ type: "audio/pcm", rate: 16_000 }, 32],
      [{ type: "audio/pcm", rate: 24_000 }, 48],
      [{ type: "audio/pcmu", rate: 8_000 }, 8],
      [undefined, 48],
    ] as const
  ) {
    const pieces: number[] = [];
    await using server = scripted(async (peer: Peer) => {
      await peer.next();
      peer.say({ type: "session.started", session: { audio: { format } } });
      for (let count = 0; count < 2; count++) {
        const { audio } = await peer.next();
        pieces.push(Uint8Array.fromBase64(`${audio}`).length);
      }
      for (const ms of [20, 10]) {
        const delta = new Uint8Array(ms * bytesPerMs).toBase64();
        peer.say({ type: "session.output_audio.delta", delta });
      }
      peer.close(1000);
    });
    await using session = await connectLive(
      { baseURL: server.baseURL, token: () => "sk-test" },
      { session: { model: "gpt-live-1" } },
    );
    assertEquals(session.audio.inputRate, format?.rate ?? 24_000);
    const output = Array.fromAsync(session.audio.output);
    const writer = session.audio.input.getWriter();
    await writer.write(new Uint8Array(600 * bytesPerMs)); // half a second at most in one piece
    assertEquals(
      (await output).map(({ startMs, endMs }) => [startMs, endMs]),
      [[0, 20], [20, 30]],
    );
    assertEquals(pieces, [500 * bytesPerMs, 100 * bytesPerMs]);
    session.append(new Uint8Array(50 * bytesPerMs)); // after the end
    assertEquals(session.audio.droppedInputMs, 50);
  }
});

Deno.test("audioDuration() and audioBytes() take the formats of configurations", () => {
  assertEquals(audioDuration(3_200, { type: "audio/pcm", rate: 16_000 }), 100);
  assertEquals(audioDuration(800, { type: "audio/pcma" }), 100);
  assertEquals(audioBytes(100, { type: "audio/pcm", rate: 16_000 }), 3_200);
  assertEquals(audioDuration(4_800, {}), 100);
});

Deno.test("audio.bytes is a pipe of plain bytes, which falls silent on interrupt()", async () => {
  const piece = (nth: number) => new Uint8Array(4_800).fill(nth); // 100 ms
  const spoken = Promise.withResolvers<void>();
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    for (let answer = 0; answer < 2; answer++) {
      while ((await peer.next()).type !== "response.create");
      const id = `r${answer}`;
      const of = { response_id: id, item_id: `i${answer}`, content_index: 0 };
      const say = (nth: number) =>
        peer.say({
          type: "response.output_audio.delta",
          ...of,
          delta: piece(10 * answer + nth).toBase64(),
        });
      peer.say({ type: "response.created", response: { id } });
      for (const nth of [1, 2, 3]) say(nth);
      if (answer === 0) {
        await peer.next(); // response.cancel
        say(4); // on its way when the cancellation came
      }
      const status = answer === 0 ? "cancelled" : "completed";
      peer.say({ type: "response.done", response: { id, status } });
    }
    spoken.resolve();
  });
  await using session = await connectTo({ baseURL: server.baseURL } as never, {
    session: undefined,
    playback: "reported",
  });
  const heard: number[] = [];
  const first = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const piped = session.audio.bytes.pipeTo(
    new WritableStream<Uint8Array>({
      write(bytes) {
        assertEquals(bytes.length, 4_800);
        heard.push(bytes[0]);
        first.resolve();
        return goOn.promise; // a slow player
      },
    }),
  );
  const third = Promise.withResolvers<void>();
  let count = 0;
  session.on("response.output_audio.delta", () => {
    if (++count === 3) third.resolve();
  });
  const response = session.response.create();
  await first.promise;
  await third.promise;
  session.interrupt();
  await response.done;
  goOn.resolve();
  await session.response.create().done;
  await spoken.promise;
  await session.close();
  await piped;
  assertEquals(heard, [1, 11, 12, 13]);
});

Deno.test("audio.bytes and audio.output are the same audio, on every voice surface", async () => {
  await using server = scripted(async (peer: Peer) => {
    await peer.next();
    peer.say({ type: "session.started" });
    await peer.next();
    for (const nth of [1, 2]) {
      const delta = new Uint8Array(480).fill(nth).toBase64();
      peer.say({ type: "session.output_audio.delta", delta });
    }
    peer.close(1000);
  });
  await using session = await connectLive(
    { baseURL: server.baseURL, token: () => "sk-test" },
    { session: { model: "gpt-live-1" } },
  );
  const bytes = session.audio.bytes;
  assertEquals(session.audio.bytes, bytes); // one stream
  session.append(silence(20));
  assertEquals(
    (await Array.fromAsync(bytes)).map((chunk) => [chunk[0], chunk.length]),
    [[1, 480], [2, 480]],
  );
});

const record = (...chunks: Uint8Array[]) => ReadableStream.from(chunks);

Deno.test("commitOnClose: the end of a recording ends the turn, with and without turn detection", async () => {
  const kept = {
    ...SERVER_VAD.audio.input,
    turn_detection: { type: "server_vad", create_response: false },
  };
  const cases = [
    [MANUAL_TURNS, false], // the program requests the response
    [SERVER_VAD, true],
    [{ audio: { input: kept } }, false],
  ] as const;
  for (const [session, isAnswered] of cases) {
    await using t = await openSession({
      session: session as never,
      commitOnClose: true,
    });
    t.fake.on(() => true, "Heard.");
    const items = t.session.events("conversation.item.done");
    await record(noise(300), noise(7)).pipeTo(t.session.audio.input);
    const { value } = await items.next();
    assertEquals(value?.item.type === "message" && value.item.role, "user");
    if (isAnswered) {
      assertEquals((await items.next()).value?.item.type, "message");
    }
    await t.session.finish();
    const { items: all } = t.fake.realtime.sessions[0];
    assertEquals(all.map(({ role }) => role as string), [
      "user",
      ...isAnswered ? ["assistant"] : [],
    ]);
  }
});

Deno.test("commitOnClose: a recording that the server has committed by itself is not committed again", async () => {
  await using t = await openSession({
    session: SERVER_VAD,
    commitOnClose: true,
  });
  const errors: unknown[] = [];
  t.session.on("error", ({ error }) => errors.push(error));
  const done = t.session.once("response.done");
  await record(noise(300), silence(400)).pipeTo(t.session.audio.input);
  await done;
  await t.session.finish();
  assertEquals(errors, []);
  assertEquals(
    t.fake.realtime.sessions[0].items.map(({ role }) => role as string),
    ["user", "assistant"],
  );
});

Deno.test("without commitOnClose the end of a stream commits nothing", async () => {
  await using t = await openSession();
  await record(noise(300)).pipeTo(t.session.audio.input);
  await t.session.finish();
  const { received } = t.fake.realtime.sessions[0];
  assert(
    !received.some(({ type }: Fields) => type === "input_audio_buffer.commit"),
  );
});
