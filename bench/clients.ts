// Memory of each additional client.
// deno-lint-ignore no-import-prefix -- the official SDK, to compare with
import OfficialOpenAI from "npm:openai@7.59.0";
import OpenAI from "../mod.ts";
import type { Scenario } from "./compare.ts";

/** Clients created in one turn. */
const CLIENTS = 2_000;

/** Heap size of each of `CLIENTS` objects, in KiB. */
function kept(make: () => object): () => Promise<number> {
  const { gc } = globalThis as { gc?: () => void };
  if (!gc) throw new Error("Cannot measure the heap without --expose-gc");
  return () => {
    const all: object[] = new Array(CLIENTS).fill(null);
    gc();
    const before = Deno.memoryUsage().heapUsed;
    for (let index = 0; index < CLIENTS; index++) all[index] = make();
    gc();
    const used = Deno.memoryUsage().heapUsed - before;
    // This reference keeps them alive until now.
    return Promise.resolve(used / all.length / 1_024);
  };
}

/** Scenarios of clients. */
export function clients(): Scenario[] {
  const ours = new OpenAI({ apiKey: "sk-bench" });
  const official = new OfficialOpenAI({ apiKey: "sk-bench" });
  return [{
    what: "each further client, withOptions()",
    unit: "KiB",
    budget: { most: 1 },
    rounds: 5,
    cost: {
      ours: kept(() => ours.withOptions({ maxRetries: 1 })),
      official: kept(() => official.withOptions({ maxRetries: 1 })),
    },
  }];
}
