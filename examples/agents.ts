/**
 * Three agents share one conversation and hand it over to each other; a guardrail follows what they
 * say.
 *
 * Run: `deno test --allow-net=127.0.0.1 examples/agents.ts`
 */
import type OpenAI from "@duplex/openai";
import { type Agent, guard, tool } from "@duplex/openai/realtime";
import { fakeOpenAI } from "@duplex/openai/testing";
import { assertEquals } from "@std/assert";

const NAMES = ["reception", "billing", "refunds"] as const;
type Name = typeof NAMES[number];

/** A help desk: it replies to messages, and says which agent replied. */
async function helpDesk(client: OpenAI) {
  /** The next agent, which `transfer` sets; the response after its output is that agent's. */
  const transferTo = (...names: Name[]) =>
    tool({
      name: "transfer",
      description: "Gives the conversation to a colleague",
      input: { type: "object", properties: { to: { enum: names } } },
      async run({ to }: { to: Name }) {
        await session.become(agents[to]);
        agent = to;
        return `You are ${to} now. Answer the customer.`;
      },
    });
  const refund = tool({
    name: "refund",
    description: "Pays an amount back",
    input: { type: "object", properties: { euros: { type: "number" } } },
    run: ({ euros }: { euros: number }) => `${euros} euros are on their way`,
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

  let agent: Name = "reception";
  const session = await client.realtime.connect({
    model: "gpt-realtime",
    session: { output_modalities: ["text"] },
  });
  await session.become(agents.reception);

  const objections: unknown[] = [];
  guard(
    session,
    (text) => /\bguarantee/.test(text) ? "no promises" : null,
    ({ reason }) => objections.push(reason),
  );
  return {
    session,
    objections,
    ask: async (text: string) => {
      const answer = await session.say(text).text();
      return `${agent}: ${answer}`;
    },
  };
}

Deno.test("three agents hand a conversation over, and a guardrail interrupts", async () => {
  await using openai = await fakeOpenAI();
  const call = (name: string, args: object) => ({
    toolCalls: [{ name, arguments: args as Record<string, unknown> }],
  });
  openai
    .on("invoice", call("transfer", { to: "billing" }))
    .on("money back", call("transfer", { to: "refunds" }))
    .on("yes", call("refund", { euros: 20 }))
    .on("sure", "I guarantee that it comes today, whatever happens.")
    .on(({ toolOutputs: [output] }) => !!output?.includes("You are"), {
      text: "I have read your file.",
    })
    .on(({ toolOutputs: [output] }) => !!output?.includes("euros"), {
      text: "It is done.",
    });
  const desk = await helpDesk(openai.client());
  await using session = desk.session;

  assertEquals(
    await desk.ask("My invoice is wrong"),
    "billing: I have read your file.",
  );
  // the agent remains after the connection drops
  const back = session.once("reconnected");
  openai.realtime.sessions[0].cut("reset");
  await back;
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
  assertEquals(desk.objections, ["no promises"]);
});
