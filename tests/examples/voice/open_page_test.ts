import { assertEquals } from "@std/assert";
import { isUp, openers } from "../../../examples/voice/open_page.ts";

Deno.test("openers() has a program for each system", () => {
  const programs = ["darwin", "windows", "linux"].map((os) =>
    openers(os, "http://localhost:8000/").map(({ program, args }) =>
      `${program} ${args.at(-1)}`
    )
  );
  assertEquals(programs, [
    ["open http://localhost:8000/"],
    ["cmd http://localhost:8000/"],
    ["xdg-open http://localhost:8000/"],
  ]);
});

Deno.test("isUp() is true once a server answers, with whatever status", async () => {
  await using server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    () => new Response(null, { status: 404 }),
  );
  assertEquals(await isUp(`http://127.0.0.1:${server.addr.port}/`), true);
});

Deno.test({
  name: "open_page.ts opens the page of the port in the browser",
  ignore: Deno.build.os !== "linux",
  async fn() {
    const folder = await Deno.makeTempDir();
    const opener = `#!/bin/sh\necho "$1" > ${folder}/opened\n`;
    await Deno.writeTextFile(`${folder}/xdg-open`, opener, { mode: 0o755 });
    await using server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen() {} },
      () => new Response(),
    );
    const PORT = String(server.addr.port);
    const { code } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-prompt",
        "--allow-net=localhost",
        "--allow-env=PORT",
        "--allow-run=xdg-open",
        new URL("../../../examples/voice/open_page.ts", import.meta.url).href,
      ],
      env: { PORT, PATH: `${folder}:${Deno.env.get("PATH")}` },
    }).output();
    const opened = await Deno.readTextFile(`${folder}/opened`);
    assertEquals([code, opened], [0, `http://localhost:${PORT}/\n`]);
    await Deno.remove(folder, { recursive: true });
  },
});
