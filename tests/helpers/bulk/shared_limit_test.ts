import { assert, assertEquals } from "@std/assert";
import { fakeOpenAI } from "../../../src/testing.ts";

const PROGRAM = new URL("./limited_program.ts", import.meta.url).pathname;

/**
 * 20 requests per second. The bucket holds those of 5 s, so that a process that a busy machine
 * stops for a while can make up for it.
 */
const LIMITS = { requests: 100, window: 5_000 };
const PER_MS = LIMITS.requests / LIMITS.window;
const WARM_UP_MS = 3_000;
const SECONDS = 7;

/** Starts a process: what it says next, how to let it go, and how it ends. */
function start(baseURL: string, file: string) {
  const args = ["--no-check", "--unstable-kv", "-A", PROGRAM, baseURL, file];
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", ...args, String(SECONDS)],
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const output = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const input = child.stdin.getWriter();
  return {
    says: async () => (await output.read()).value,
    go: () => input.write(new Uint8Array(1)),
    end: async () => {
      await input.close();
      await output.cancel();
      assert((await child.status).success);
    },
  };
}

for (const processes of [1, 3]) {
  const who = processes === 1 ? "one process" : `${processes} processes`;
  Deno.test(`rateLimiter() lets ${who} with a KV file use 90 % of a limit without a refusal`, async () => {
    const folder = await Deno.makeTempDir();
    try {
      await using openai = await fakeOpenAI({ rateLimits: LIMITS });
      const programs = Array.from(
        { length: processes },
        () => start(openai.baseURL, `${folder}/limits.kv`),
      );
      await Promise.all(programs.map(({ says }) => says()));
      await Promise.all(programs.map(({ go }) => go()));
      await Promise.all(programs.map(({ end }) => end()));
      const { all } = openai.requests;
      const begin = all[0].at + WARM_UP_MS;
      const after = all.filter(({ at }) => at >= begin);
      assertEquals(after.filter(({ status }) => status !== 200), []);
      const used = after.length / (all.at(-1)!.at - begin) / PER_MS;
      assert(used >= 0.9, `used ${used} of the limit`);
      const shares = Object.values(
        Object.groupBy(
          after,
          ({ body }) =>
            (body as { metadata: { process: string } }).metadata.process,
        ),
      ).map((own) => own!.length);
      assertEquals(shares.length, processes);
      assert(Math.min(...shares) > 0.3 * Math.max(...shares), `${shares}`);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}
