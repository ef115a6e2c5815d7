/** Sessions of this library, in a page or a program, as clients of a relay. */
import { assertEquals, assertRejects } from "@std/assert";
import { connect } from "../../src/realtime/mod.ts";
import { relayUnderTest, SESSION } from "../support/relay.ts";

Deno.test("connect() of ./realtime talks through a relay, one response after another; parameters are refused", async () => {
  await using under = await relayUnderTest({
    path: "/v1/realtime",
    authorize: () => new Response(null, { status: 401 }), // only the ticket admits
    session: {
      ...SESSION,
      session: { ...SESSION.session, output_modalities: ["text"] },
    },
  });
  under.fake.on("weather", "It rains.").on("bye", "Goodbye.");
  await using session = await connect({
    apiKey: await under.relay.ticket({ user: "ada" }),
    baseURL: `${under.http}/v1`,
    model: "chosen-by-the-relay",
  });
  assertEquals(await session.say("How is the weather?").text(), "It rains.");
  assertEquals(await session.say("bye").text(), "Goodbye.");
  await assertRejects(
    async () => await session.response.create({ instructions: "x" }).done,
    Error,
    "response.create must have no parameters, unless client.allow lists it",
  );
  assertEquals(
    session.history.transcript(),
    "user: How is the weather?\nassistant: It rains.\nuser: bye\nassistant: Goodbye.",
  );
});
