import { assertEquals } from "@std/assert";
import { SentIds } from "../../../src/relay/session/sent_ids.ts";

Deno.test("SentIds remembers the latest 256 events, and as many with audio, which displace no others", () => {
  const sent = new SentIds();
  assertEquals(sent.has("a"), false);
  sent.add(undefined);
  sent.addAudio(undefined);
  sent.add("a");
  for (let at = 0; at <= 256; at++) sent.addAudio(`audio ${at}`);
  assertEquals(
    ["a", "audio 0", "audio 1", "audio 256"].map((id) => sent.has(id)),
    [true, false, true, true],
  );
  for (let at = 0; at < 256; at++) sent.add(`event ${at}`);
  assertEquals(["a", "event 0"].map((id) => sent.has(id)), [false, true]);
});
