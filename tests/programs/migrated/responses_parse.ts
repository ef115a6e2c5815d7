import OpenAI from "openai";
import { zodTextFormat } from "openai/helpers/zod";
import { z } from "zod/v4";

const Event = z.object({
  name: z.string(),
  date: z.string(),
  participants: z.array(z.string()),
});

const openai = new OpenAI();
const response = await openai.responses.parse({
  model: "gpt-5",
  input: "Alice and Bob go to a fair on Friday",
  text: { format: zodTextFormat(Event, "event") },
});
console.log(response.output_parsed?.participants.join(" and "));
console.log(response.output_text.length);
