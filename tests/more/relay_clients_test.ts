/**
 * Other people's clients dial the relay, each in a process of its own. What they send is what was
 * recorded for `tests/relay/adapters/clients_recorded_test.ts`.
 */
import { assertEquals } from "@std/assert";
import { browser } from "../../src/relay/adapters/browser.ts";
import recorded from "../relay/adapters/frames/clients_recorded.json" with {
  type: "json",
};
import { type RecordedFrame, recording } from "../support/recorded_frames.ts";
import { relayUnderTest } from "../support/relay.ts";

const PROGRAM = new URL("./programs/relay_clients.js", import.meta.url);

/**
 * What a client sends in each run, in an order that does not vary: without what it has played so
 * far, and without the last thing that it sends before it exits.
 */
function stable(frames: unknown): string[] {
  return (frames as RecordedFrame[]).map(({ text }) => text!)
    .filter((text) => !text.includes('"tracing"'))
    .map((text) => text.replace(/"audio_end_ms":\d+|"item_\w+"/g, ""))
    .sort();
}

for (
  const [who, name] of [
    ["official", "the WebSocket class of npm:openai"],
    ["agents", "a session of npm:@openai/agents-realtime"],
    ["voice", "a session of npm:@openai/agents-realtime that hears speech"],
  ] as const
) {
  Deno.test(`${name} talks through the relay, with a ticket`, async () => {
    const frames: RecordedFrame[] = [];
    await using under = await relayUnderTest({
      path: "/v1/realtime",
      adapters: [recording(browser(), frames)],
      authorize: () => new Response(null, { status: 401 }),
    });
    under.fake.on(() => true, "Oslo.");
    const ticket = await under.relay.ticket({ user: "ada" });
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-config",
        "--quiet",
        "--allow-all",
        PROGRAM.pathname,
        who,
        under.url,
        ticket,
      ],
    }).output();
    const [out, errors] = [stdout, stderr].map((bytes) =>
      new TextDecoder().decode(bytes).trim()
    );
    assertEquals([out, errors], ["Oslo.", ""]);
    const [{ session }] = under.fake.realtime.sessions;
    assertEquals(`${session.instructions}`.includes("Ignored"), false);
    assertEquals(stable(frames), stable(recorded[who].frames));
  });
}
