import OpenAI from "openai";
import { zodFunction } from "openai/helpers/zod";
import { z } from "zod";

const openai = new OpenAI();
const runner = openai.chat.completions
  .runTools({
    model: "gpt-5",
    messages: [{ role: "user", content: "How warm is it in Oslo?" }],
    tools: [
      zodFunction({
        name: "getTemperature",
        description: "The temperature of a city, in degrees Celsius",
        parameters: z.object({ city: z.string() }),
        function: ({ city }: { city: string }) => ({ city, celsius: 7 }),
      }),
    ],
  })
  .on("message", (message) => console.log(message.role))
  .on("functionToolCall", ({ name }) => console.log(name))
  .on("functionToolCallResult", (result) => console.log(result));
console.log(await runner.finalContent());
console.log(await runner.totalUsage());
