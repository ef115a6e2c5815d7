/**
 * Finds out what a server can do and what is wrong with the connection to it (`doctor()`), or what
 * is wrong with a call (`explain()`).
 *
 * As a program: `deno run -E -R=.env -N jsr:@duplex/openai/doctor [BASE_URL]`.
 *
 * @module
 */
import { runDoctor } from "./program.ts";

export { doctor, type DoctorOptions } from "./doctor.ts";
export { explain, type Explanation } from "./explain.ts";
export type { Finding, Support } from "./finding.ts";
export { summarize, type Summary } from "./summary.ts";

if (import.meta.main) {
  Deno.exitCode = await runDoctor(Deno.args, console.log);
}
