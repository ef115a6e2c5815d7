import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { z } from "zod";

const Step = z.object({ explanation: z.string(), output: z.string() });
const Answer = z.object({ steps: z.array(Step), final_answer: z.string() });

const client = new OpenAI();
const completion = await client.chat.completions.parse({
  model: "gpt-5",
  messages: [{ role: "user", content: "Solve 8x + 31 = 2" }],
  response_format: zodResponseFormat(Answer, "answer"),
});
const message = completion.choices[0]?.message;
if (message?.parsed) {
  console.log(message.parsed.steps.length, message.parsed.final_answer);
} else console.log(message?.refusal);
