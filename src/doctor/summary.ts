/**
 * What a server can do, in short.
 *
 * @module
 */
import type { Finding, Support } from "./finding.ts";

/** Checks by what the server makes of them. */
export type Summary = { readonly [support in Support]: readonly string[] };

/**
 * Sums up what a server can do.
 *
 * @example
 * ```ts
 * import { doctor, summarize } from "@duplex/openai/doctor";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { assert, assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI();
 * const can = summarize(await Array.fromAsync(doctor(openai.baseURL)));
 * assert(can.works.includes("chat.tools"));
 * assertEquals(can.missing, []);
 * ```
 *
 * @param findings Findings of `doctor()`; those without `support` are left out.
 */
export function summarize(findings: Iterable<Finding>): Summary {
  const summary: Record<Support, string[]> = {
    works: [],
    ignored: [],
    missing: [],
    fails: [],
    unknown: [],
  };
  for (const { check, support } of findings) {
    if (support) summary[support].push(check);
  }
  return summary;
}
