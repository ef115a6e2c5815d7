// `deno task bench [word...]`: measures the rows whose name has one of the words, or all.
import { check } from "./check.ts";
import { clients } from "./clients.ts";
import { compare, type Scenario } from "./compare.ts";
import { helpers } from "./helpers.ts";
import { realtime } from "./realtime.ts";
import { relay } from "./relay.ts";
import { requests } from "./requests.ts";
import { start } from "./start.ts";
import { streams } from "./streams.ts";
import { cells, table } from "./table.ts";
import { testing } from "./testing.ts";

const server = new Deno.Command(Deno.execPath(), {
  args: [
    "run",
    "--allow-net=127.0.0.1",
    new URL("server.ts", import.meta.url).href,
  ],
  stdout: "piped",
}).spawn();
const locks = await Deno.makeTempDir();
try {
  const said = server.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const port = Number((await said.read()).value);
  const all: Scenario[] = [
    ...start(locks),
    check(),
    ...requests(`http://127.0.0.1:${port}/v1`),
    ...streams(),
    ...helpers(),
    ...clients(),
    ...testing(),
    ...realtime(),
    ...relay(),
  ];
  const words = Deno.args;
  const lines: string[][] = [];
  for (const scenario of all) {
    if (
      words.length > 0 && !words.some((word) => scenario.what.includes(word))
    ) {
      continue;
    }
    console.error(`measuring: ${scenario.what}`);
    lines.push(cells(scenario, await compare(scenario)));
  }
  console.log(table(lines));
} finally {
  server.kill();
  await server.status;
  await Deno.remove(locks, { recursive: true });
}
