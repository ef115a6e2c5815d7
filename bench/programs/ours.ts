// empty.ts, and a client of this package.
import OpenAI from "../../mod.ts";

new OpenAI({ apiKey: "sk-bench" });

if (Deno.args[0] === "peak") {
  console.log(Deno.readTextFileSync("/proc/self/status"));
}
