/**
 * Sessions of a relay that die at random moments, on either side. The API, the relay and the
 * clients have a process each, so that only the relay is measured.
 *
 * Run: `deno task soak:relay [COUNT] [SEED]`
 */
import { randomFrom } from "../proxy.ts";
import { liveAll } from "./lives.ts";
import type { Status } from "./server.ts";

/** How often memory is looked at, in deaths. */
const EVERY = 1_000;
/** Growth of the heap after the first fifth that is no leak, in bytes per session. */
const TOLERANCE = 200;
/** Deno keeps a closed WebSocket for up to 15 s. */
const PATIENCE = 20_000;

const MIB = 2 ** 20;

/** Starts a program of this folder; returns the port that it prints. */
async function started(program: string, argument: string) {
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-check",
      "--v8-flags=--expose-gc",
      "--allow-all", // what a process has open is read below /proc
      new URL(program, import.meta.url).pathname,
      argument,
    ],
    stdout: "piped",
  }).spawn();
  const said = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const port = Number((await said.read()).value);
  said.releaseLock();
  return { process, port };
}

function line(done: number, { heap, rss, sessions, sockets }: Status): string {
  const mib = (bytes: number) => `${(bytes / MIB).toFixed(1)} MiB`;
  return `${done}: heap ${mib(heap)}, rss ${
    mib(rss)
  }, ${sessions} sessions, ${sockets} sockets`;
}

/** Sockets that are the relay's to close. */
function socketsOf({ sockets, unopened }: Status): number {
  return sockets === null ? 0 : sockets - unopened;
}

/** Runs it all; returns what is wrong. */
async function soak(total: number, seed: number): Promise<string[]> {
  const api = await started("api.ts", `${seed}`);
  const relay = await started("server.ts", `${api.port}`);
  const ask = async (path: string): Promise<Status> =>
    await (await fetch(`http://127.0.0.1:${relay.port}${path}`)).json();
  const deaths: Record<string, number> = {};
  const samples: Status[] = [];
  try {
    await liveAll(
      {
        port: relay.port,
        random: randomFrom(seed + 1),
        count: (death) => deaths[death] = (deaths[death] ?? 0) + 1,
      },
      total,
      async (done) => {
        if (done % Math.min(EVERY, total / 10) !== 0) return;
        const status = await ask("/status");
        samples.push(status);
        console.log(line(done, status));
      },
    );
    // clients that left without a word are waited for
    const isOver = (status: Status) =>
      status.sessions === 0 && status.stored === 0 &&
      socketsOf(status) === 0;
    let after = await ask("/status");
    const until = performance.now() + PATIENCE;
    while (!isOver(after) && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      after = await ask("/status");
    }
    after = await ask("/drain");
    console.log(line(total, after));
    console.log({
      deaths,
      ended: after.ended,
      errors: after.errors,
    });
    const left = {
      sessions: after.sessions,
      sockets: socketsOf(after),
      timers: after.timers,
      reservations: after.stored,
    };
    const growth = (samples.at(-1)!.heap - samples[1].heap) / (total * 0.8);
    const counts = Object.entries(left).map(([what, n]) => `${n} ${what}`);
    console.log(
      `${total} sessions, ${after.restored} connections to the API replaced, ` +
        `${after.resumed} clients back; left: ${counts.join(", ")}; ` +
        `${after.unopened} sockets that Deno never opened; ` +
        `heap ${growth.toFixed(0)} bytes more per session`,
    );
    const wrong = Object.entries(left).filter(([, n]) => n !== 0)
      .map(([what, n]) => `${n} ${what} are left`);
    if (growth > TOLERANCE) wrong.push("the heap grows");
    return wrong;
  } finally {
    relay.process.kill("SIGKILL");
    api.process.kill("SIGKILL");
  }
}

if (import.meta.main) {
  const [total = "10000", seed = "1"] = Deno.args;
  const wrong = await soak(Number(total), Number(seed));
  for (const one of wrong) console.error(one);
  Deno.exit(wrong.length === 0 ? 0 : 1);
}
