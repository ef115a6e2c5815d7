import { assertEquals } from "@std/assert";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import { silence } from "../../support/audio.ts";
import { type Peer, scripted } from "../../support/scripted_socket.ts";

const KEY = { token: () => "sk-test" };

Deno.test("session.audio.output of a translation gives each chunk its place, and ends with the session", async () => {
  const pieces = [silence(20), silence(40), silence(10)];
  await using server = scripted(async (peer: Peer) => {
    peer.say({ type: "session.created", session: {} });
    await peer.next(); // not before the output is asked for
    for (const piece of pieces) {
      peer.say({ type: "session.output_audio.delta", delta: piece.toBase64() });
    }
    peer.close(1000);
  });
  await using session = await translate({ ...KEY, baseURL: server.baseURL });
  const chunks = Array.fromAsync(session.audio.output);
  session.append(silence(20));
  assertEquals(
    (await chunks).map(({ bytes, startMs }) => [startMs, bytes]),
    [[0, pieces[0]], [20, pieces[1]], [60, pieces[2]]],
  );
});

Deno.test("session.audio of a translation has the shape of a realtime session's", async () => {
  await using server = scripted((peer: Peer) => {
    peer.say({ type: "session.created", session: {} });
  });
  await using session = await translate({ ...KEY, baseURL: server.baseURL });
  const { input, output, bytes, ...rest } = session.audio;
  assertEquals(
    [input, output, bytes].map((one) =>
      one instanceof ReadableStream || one instanceof WritableStream
    ),
    [true, true, true],
  );
  assertEquals(rest, {
    inputFormat: "audio/pcm",
    inputRate: 24_000,
    outputFormat: "audio/pcm",
    outputRate: 24_000,
    droppedInputMs: 0,
    droppedOutputChunks: 0,
  });
  assertEquals(session.audio.output, output); // one stream, however often it is read
});

Deno.test("a translation reports malformed audio as an error event, and continues", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say({ type: "session.created", session: {} });
    await peer.next();
    peer.say({ type: "session.output_audio.delta" });
    peer.say({
      type: "session.output_audio.delta",
      delta: silence(20).toBase64(),
    });
  });
  await using session = await translate({ ...KEY, baseURL: server.baseURL });
  const error = session.once("error");
  const output = session.audio.output.getReader();
  session.append(silence(20));
  assertEquals((await error).type, "error");
  assertEquals((await output.read()).value?.startMs, 0);
});
