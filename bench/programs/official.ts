// empty.ts, and a client of npm:openai.
// deno-lint-ignore no-import-prefix -- the official SDK, to compare with
import OpenAI from "npm:openai@7.59.0";

new OpenAI({ apiKey: "sk-bench" });

if (Deno.args[0] === "peak") {
  console.log(Deno.readTextFileSync("/proc/self/status"));
}
