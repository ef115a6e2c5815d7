import OpenAI from "openai";
import { AssistantStream } from "openai/lib/AssistantStream";

const openai = new OpenAI();
const thread = await openai.beta.threads.create();
const run = openai.beta.threads.runs
  .stream(thread.id, { assistant_id: "asst_1" })
  .on("textCreated", () => console.log("assistant >"))
  .on(
    "textDelta",
    (delta, snapshot) => console.log(delta.value, snapshot.value),
  )
  .on("toolCallCreated", (call) => console.log(call.type))
  .on("end", () => console.log("end"));
console.log(run instanceof AssistantStream);
const [message] = await run.finalMessages();
console.log(message?.status, (await run.finalRun()).status);
