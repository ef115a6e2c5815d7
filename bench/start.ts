// Cost of importing the package and creating a client: time and memory of whole
// processes, because neither can be measured separately inside one.
import { type Contestant, type Scenario, timed } from "./compare.ts";

const PROGRAMS: Record<Contestant, string> = {
  floor: "empty.ts",
  ours: "ours.ts",
  official: "official.ts",
};

/** Runs a program of this folder and returns its output. */
async function run(
  program: string,
  locks: string,
  ...args: string[]
): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--allow-all", // /proc requires all permissions
      // As in a user's project, where versions are pinned.
      `--lock=${locks}/${program}.lock`,
      new URL(`programs/${program}`, import.meta.url).href,
      ...args,
    ],
    stdin: "null",
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

/** Peak resident memory of a program, in MiB, as reported by Linux. */
async function peak(program: string, locks: string): Promise<number> {
  const status = await run(program, locks, "peak");
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)![1]) / 1_024;
}

/** Scenarios of the start of a program; the second one only on Linux. */
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
