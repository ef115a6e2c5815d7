// What importing the package and making a client adds to a program: time and memory of
// whole processes, since neither can be told apart inside one.
import { type Contestant, type Scenario, timed } from "./compare.ts";

const PROGRAMS: Record<Contestant, string> = {
  floor: "empty.ts",
  ours: "ours.ts",
  official: "official.ts",
};

/** Runs a program of this folder to its end and returns what it printed. */
async function run(
  program: string,
  locks: string,
  ...args: string[]
): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--allow-all", // /proc is shown to no program that has less
      // As in a project of one's own, where versions are settled.
      `--lock=${locks}/${program}.lock`,
      new URL(`programs/${program}`, import.meta.url).href,
      ...args,
    ],
    stdin: "null",
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

/** Highest resident memory of a program, in MiB, as Linux tells it. */
async function peak(program: string, locks: string): Promise<number> {
  const status = await run(program, locks, "peak");
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)![1]) / 1_024;
}

/** Rows about the start of a program; the second one on Linux only. */
export function start(locks: string): Scenario[] {
  const cost = (of: (program: string) => () => Promise<number>) => ({
    floor: of(PROGRAMS.floor),
    ours: of(PROGRAMS.ours),
    official: of(PROGRAMS.official),
  });
  const rows: Scenario[] = [{
    what: "import and construct",
    unit: "ms",
    budget: { most: 0.1, times: "official" },
    added: true,
    rounds: 21,
    cost: cost((program) => timed(() => run(program, locks))),
  }];
  if (Deno.build.os === "linux") {
    rows.push({
      what: "peak memory added by it",
      unit: "MiB",
      budget: { most: 5 },
      added: true,
      rounds: 9,
      cost: cost((program) => () => peak(program, locks)),
    });
  }
  return rows;
}
