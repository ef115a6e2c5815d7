import { assert, assertEquals } from "@std/assert";
import { fakeOpenAI } from "../../../src/testing.ts";

const PROGRAM = new URL("./limited_program.ts", import.meta.url).pathname;

/** Requests per second, by what the limits allow. */
const ALLOWED = 20;
const WARM_UP_MS = 2_000;
const SECONDS = 6;

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
  Deno.test(`rateLimiter() keeps ${processes} process(es) with a KV file within 90 to 100 % of the limit, without a refusal`, async () => {
    const folder = await Deno.makeTempDir();
    try {
      await using openai = await fakeOpenAI({
        rateLimits: { requests: ALLOWED, window: 1_000 },
      });
      const programs = Array.from(
        { length: processes },
        () => start(openai.baseURL, `${folder}/limits.kv`),
      );
      await Promise.all(programs.map(({ says }) => says()));
      await Promise.all(programs.map(({ go }) => go()));
      const shares = await Promise.all(
        programs.map(async ({ says, end }) => {
          const answers = Number(await says());
          await end();
          return answers;
        }),
      );
      const { all } = openai.requests;
      const begin = all[0].at + WARM_UP_MS;
      const stop = all.at(-1)!.at;
      const after = all.filter(({ at }) => at >= begin);
      assertEquals(after.filter(({ status }) => status !== 200), []);
      const used = after.length / (stop - begin) * 1000 / ALLOWED;
      assert(used >= 0.9 && used <= 1.02, `used ${used} of the limit`);
      assert(Math.min(...shares) > 0.5 * Math.max(...shares), `${shares}`);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}
