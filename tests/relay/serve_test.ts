import { assert, assertEquals } from "@std/assert";
import { Fake } from "../../src/testing/fake.ts";
import { RawSocket } from "../support/raw_upgrade.ts";

const PROGRAM = new URL("./programs/stuck_server.ts", import.meta.url).pathname;

Deno.test("relay.serve() ends within 4 s of SIGINT, though a request never ends and a client reads nothing", async () => {
  await using fake = new Fake();
  await fake.listen(0);
  await using child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--no-check",
      "--allow-all",
      PROGRAM,
      fake.baseURL,
    ],
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const port = Number((await lines.read()).value);

  using frozen = await RawSocket.open(port); // never completes the close either
  assertEquals(frozen.status, 101);
  const never = fetch(`http://127.0.0.1:${port}/never`).catch(() => "cut off");
  assertEquals((await lines.read()).value, "asked\n");
  const page = await fetch(`http://127.0.0.1:${port}/page`);
  assertEquals([page.status, await page.text()], [200, "a page"]);
  const told = performance.now();
  child.kill("SIGINT");
  const { code } = await child.status;
  const took = performance.now() - told;
  assertEquals([code, await never], [0, "cut off"]);
  assert(took < 4_000, `${took} ms`);
  assertEquals((await lines.read()).value, "finished\n");
  await lines.cancel();
});
