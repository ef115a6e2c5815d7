/** The adapter that docs/relay.md writes out for RTVI. */
import { assert, assertEquals } from "@std/assert";
import type { RelayAdapter } from "../../../src/relay/adapters/adapter.ts";
import { relayUnderTest } from "../../support/relay.ts";

const GUIDE = new URL("../../../docs/relay.md", import.meta.url);

/** The adapter, as the guide has it: it imports nothing but types. */
async function documented(): Promise<RelayAdapter> {
  const guide = await Deno.readTextFile(GUIDE);
  const [, code] = /```ts\n([^`]*export const rtvi[^]*?)```/.exec(guide) ?? [];
  assert(code, "the guide has no adapter for RTVI");
  const url = `data:application/typescript,${encodeURIComponent(code)}`;
  return (await import(url)).rtvi;
}

/** A message of an RTVI client. */
const message = (type: string, data?: object) => ({
  label: "rtvi-ai",
  type,
  id: `id ${type}`,
  data,
});

Deno.test("the RTVI adapter of docs/relay.md takes text and audio of a client, and gives it audio, words and the end", async () => {
  await using under = await relayUnderTest({ adapters: [await documented()] });
  under.fake.on("Hello", "Hello there.");
  const accepted = under.fake.realtime.nextSession();
  const client = under.connect("/rtvi");
  await client.opened;
  client.send(message("client-ready"));
  const ready = await client.find("bot-ready");
  assertEquals([ready.label, ready.id], ["rtvi-ai", "id client-ready"]);
  const server = await accepted;

  client.send(new Uint8Array(960));
  client.send(message("send-text", { content: "Hello" }));
  const output = await client.find("bot-output");
  assertEquals(output.data, { text: "Hello there." });
  const played = client.received.filter((one) => one instanceof Uint8Array)
    .reduce((sum, { length }) => sum + length, 0);
  const spoken = server.items.find(({ role }) => role === "assistant")!;
  assertEquals(played / 48, server.spokenMs(spoken.id));
  const [append] = server.received.filter(({ type }) =>
    type === "input_audio_buffer.append"
  );
  assertEquals(append.audio, new Uint8Array(960).toBase64());

  client.send(message("disconnect-bot"));
  assertEquals((await client.closed).code, 1000);
  const { data } = await client.find("error");
  assertEquals((data as { fatal: boolean }).fatal, true);
  assertEquals(under.errors, []);
});

Deno.test("the RTVI adapter of docs/relay.md ends a client that speaks something else", async () => {
  await using under = await relayUnderTest({ adapters: [await documented()] });
  const other = under.connect("/rtvi");
  await other.opened;
  other.send({ label: "other", type: "client-ready" });
  assertEquals((await other.closed).code, 1008);
  const broken = under.connect("/rtvi");
  await broken.opened;
  broken.send("{");
  assertEquals((await broken.closed).code, 1011);
  assertEquals(under.errors.length, 1);
});
