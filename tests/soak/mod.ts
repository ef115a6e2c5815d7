/**
 * Talks over connections that are cut at random, and compares them with the server's truth.
 *
 * Run: `deno task soak [SECONDS] [SEED]`
 */
import { CuttingProxy, randomFrom } from "./proxy.ts";
import { TruthServer } from "./server.ts";
import * as talks from "./talks.ts";

/** Every kind of conversation. */
const KINDS: Readonly<
  Record<string, (stage: talks.Stage, talk: string) => Promise<void>>
> = {
  text: talks.text,
  tools: talks.tools,
  "manual pcm": talks.manual("audio/pcm"),
  "manual g711": talks.manual("audio/pcmu"),
  "server VAD": talks.detected("server_vad"),
  "semantic VAD": talks.detected("semantic_vad"),
  transcription: talks.manual("audio/pcm", true),
  translation: talks.translation,
  live: talks.live,
  responses: talks.responses,
};

/** What a soak found. */
export interface Findings {
  /** What should not be; empty if all is well. */
  readonly wrong: readonly string[];
  /** What happened, and how often. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Runs every kind of conversation at once.
 *
 * @param ms For how long connections are cut.
 * @param seed Of the cuts and of what is said.
 */
export async function soak(ms: number, seed: number): Promise<Findings> {
  const wrong: string[] = [];
  const counts: Record<string, number> = {};
  const count = (what: string, by = 1) =>
    counts[what] = (counts[what] ?? 0) + by;
  const random = randomFrom(seed);
  await using server = new TruthServer();
  await using proxy = new CuttingProxy(server.port, random);
  const calm = Promise.withResolvers<void>();
  const end = performance.now() + ms;
  const timer = setTimeout(() => {
    proxy.calm = true;
    calm.resolve();
  }, ms);
  const stage: talks.Stage = {
    baseURL: (talk) =>
      `http://127.0.0.1:${proxy.port}/v1?talk=${encodeURIComponent(talk)}`,
    truth: (talk) => server.truth(talk),
    random,
    over: () => performance.now() >= end,
    calm: calm.promise,
    wrong: (what) => void wrong.push(what),
    count,
  };
  await Promise.all(
    Object.entries(KINDS).map(async ([talk, run]) => {
      try {
        await run(stage, talk);
      } catch (error) {
        wrong.push(`${talk}: ${(error as Error).stack}`);
      }
    }),
  );
  clearTimeout(timer);
  count("cuts", proxy.cuts);
  return { wrong: [...wrong, ...server.violations], counts };
}

if (import.meta.main) {
  const [seconds = "180", seed = "1"] = Deno.args;
  const { wrong, counts } = await soak(Number(seconds) * 1_000, Number(seed));
  console.table(counts);
  for (const what of wrong) console.error(what);
  console.log(
    wrong.length === 0 ? "nothing is wrong" : `${wrong.length} are wrong`,
  );
  Deno.exit(wrong.length === 0 ? 0 : 1);
}
