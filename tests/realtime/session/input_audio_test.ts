import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { noise } from "../../support/audio.ts";
import { openSession } from "../../support/session.ts";

Deno.test("writing to audio.input of a session that has ended settles", async () => {
  await using t = await openSession();
  const writer = t.session.audio.input.getWriter();
  await writer.write(noise(20));
  await t.session.close();
  await assertRejects(() => writer.write(noise(20)), Error, "closed");
});

Deno.test("inputAudioBuffer.append() rejects text that is not Base64", async () => {
  await using t = await openSession();
  const audio = 'AAAA","type":"session.update","session":{"type":"realtime';
  assertThrows(
    () => t.session.send({ type: "input_audio_buffer.append", audio }),
    TypeError,
  );
});

Deno.test("audio that is not bytes is rejected instead of sent as silence", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  assertThrows(
    () => session.inputAudioBuffer.append(new Float32Array(480) as never),
    TypeError,
  );
  const samples = new Int16Array(2_400).fill(1_000);
  session.inputAudioBuffer.append(samples.buffer as never);
  session.inputAudioBuffer.append(samples as never);
  const item = await session.inputAudioBuffer.commit();
  const { content } = fake.realtime.sessions[0].items[0] as never as {
    content: unknown[];
  };
  assertEquals([typeof item, content.length], ["string", 1]);
  assertEquals(
    fake.realtime.sessions[0].received.filter(({ audio }) =>
      audio === new Uint8Array(samples.buffer).toBase64()
    ).length,
    2,
  );
});
