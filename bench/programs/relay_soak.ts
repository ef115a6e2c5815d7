/**
 * 10,000 sessions of a relay that die at random moments; prints memory.
 *
 * Run: `deno run -A --v8-flags=--expose-gc bench/programs/relay_soak.ts [count] [seed]`
 */
import { soak } from "../../tests/support/relay_soak.ts";

const [count = "10000", seed = "1"] = Deno.args;
const { gc } = globalThis as { gc?: () => void };
const MIB = 2 ** 20;

await soak(Number(count), Number(seed), (done) => {
  if (done % 500 !== 0) return;
  gc?.();
  const { heapUsed, rss } = Deno.memoryUsage();
  const heap = Math.round(heapUsed / MIB);
  console.log(`${done}: heap ${heap} MiB, rss ${Math.round(rss / MIB)} MiB`);
});
console.log("nothing left");
