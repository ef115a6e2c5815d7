/** Other people's clients dial the relay, each in a process of its own. */
import { assertEquals } from "@std/assert";
import { relayUnderTest } from "../support/relay.ts";

const PROGRAM = new URL("./programs/relay_clients.js", import.meta.url);

for (
  const [who, name] of [
    ["official", "the WebSocket class of npm:openai"],
    ["agents", "a session of npm:@openai/agents-realtime"],
  ]
) {
  Deno.test(`${name} talks through the relay, with a ticket`, async () => {
    await using under = await relayUnderTest({
      path: "/v1/realtime",
      authorize: () => new Response(null, { status: 401 }),
    });
    under.fake.on("capital", "Oslo.");
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
  });
}
