/**
 * Three agents share one conversation and hand it over to each other. A guardrail watches what they say.
 *
 * Run: `deno test --allow-net=127.0.0.1 examples/agents.ts`
 */
import type OpenAI from "@duplex/openai";
import { type Agent, guard, tool } from "@duplex/openai/realtime";
import { fakeOpenAI } from "@duplex/openai/testing";
import { assertEquals } from "@std/assert";

type Name = "reception" | "billing" | "refunds";

const refund = tool({
  name: "refund",
  description: "Pays an amount back",
  input: { type: "object", properties: { euros: { type: "number" } } },
  run: ({ euros }: { euros: number }) => `${euros} euros are on their way`,
});

/** Opens a session with three agents. `ask()` returns the reply and the name of the agent that gave it. */
async function openHelpDesk(
  client: OpenAI,
  onObjection: (reason: unknown) => void,
) {
  const session = await client.realtime.connect({
    model: "gpt-realtime",
    session: { output_modalities: ["text"] },
  });

  let current: Name = "reception";
  const transferTo = (...names: Name[]) =>
    tool({
      name: "transfer",
      description: "Gives the conversation to a colleague",
      input: { type: "object", properties: { to: { enum: names } } },
      async run({ to }: { to: Name }) {
        await session.become(agents[to]); // the next response is the colleague's
        current = to;
        return `You are ${to} now. Answer the customer.`;
      },
    });
  const agents: Record<Name, Agent> = {
    reception: {
      instructions: "You are the reception. Find out who can help.",
      tools: [transferTo("billing", "refunds")],
    },
    billing: {
      instructions: "You are billing. Explain invoices.",
      tools: [transferTo("reception", "refunds")],
    },
    refunds: {
      instructions: "You are refunds. Pay back what is due.",
      tools: [transferTo("reception", "billing"), refund],
    },
  };
  await session.become(agents[current]);

  guard(
    session,
    (text) => text.includes("guarantee") ? "no promises" : null,
    ({ reason }) => onObjection(reason),
  );

  async function ask(text: string): Promise<string> {
    const reply = await session.say(text).text();
    return `${current}: ${reply}`;
  }
  return { session, ask };
}

Deno.test("three agents hand a conversation over, and a guardrail interrupts", async () => {
  await using openai = await fakeOpenAI();
  const call = (name: string, args: Record<string, unknown>) => ({
    toolCalls: [{ name, arguments: args }],
  });
  openai
    .on("invoice", call("transfer", { to: "billing" }))
    .on("money back", call("transfer", { to: "refunds" }))
    .on("yes", call("refund", { euros: 20 }))
    .on("sure", "I guarantee that it comes today, whatever happens.")
    .on(
      ({ toolOutputs }) => toolOutputs[0]?.startsWith("You are"),
      "I have read your file.",
    )
    .on(({ toolOutputs }) => toolOutputs[0]?.includes("euros"), "It is done.");

  const objections: unknown[] = [];
  const desk = await openHelpDesk(
    openai.client(),
    (reason) => objections.push(reason),
  );
  await using session = desk.session;

  assertEquals(
    await desk.ask("My invoice is wrong"),
    "billing: I have read your file.",
  );

  // The agent stays when the connection drops.
  const reconnected = session.once("reconnected");
  openai.realtime.sessions[0].cut("reset");
  await reconnected;
  assertEquals(
    openai.realtime.sessions[1].session.instructions,
    "You are billing. Explain invoices.",
  );

  assertEquals(
    await desk.ask("I want my money back"),
    "refunds: I have read your file.",
  );
  assertEquals(await desk.ask("yes, 20 euros"), "refunds: It is done.");

  await desk.ask("Are you sure?");
  assertEquals(objections, ["no promises"]);
});
