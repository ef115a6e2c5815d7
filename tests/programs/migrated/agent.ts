import OpenAI from "openai";
import { zodAgentTextFormat } from "openai/helpers/beta/agents/zod";
import { z } from "zod";

const openai = new OpenAI();
const stream = openai.beta.agents.sessions.stream("sess_1", {
  input: "How warm is it in Oslo?",
  outputFormat: zodAgentTextFormat(z.object({ celsius: z.number() })),
  toolHandlers: { temperature: ({ city }) => ({ city, celsius: 7 }) },
}).withResultCollection();
for await (const event of stream) console.log(event.type);
const result = await stream.finalResult();
console.log(result.output_parsed.celsius, result.turn_id);
