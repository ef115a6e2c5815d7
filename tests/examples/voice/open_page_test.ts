import { assertEquals } from "@std/assert";
import { openers, openPage } from "../../../examples/voice/open_page.ts";

const ROOT = new URL("../../../", import.meta.url);

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

/** Runs open_page.ts, with the permissions of `deno task voice`, on the output of a server. */
async function opened(output: string): Promise<[number, string, string?]> {
  const folder = await Deno.makeTempDir();
  const opener =
    `#!/bin/sh\necho "$1" > ${folder}/new && mv ${folder}/new ${folder}/opened\n`;
  await Deno.writeTextFile(`${folder}/xdg-open`, opener, { mode: 0o755 });
  const { tasks } = JSON.parse(
    await Deno.readTextFile(new URL("deno.json", ROOT)),
  );
  const [, flags] = /\| deno run (.*) examples\/voice\/open_page\.ts/.exec(
    tasks.voice.command,
  )!;
  await using process = new Deno.Command(Deno.execPath(), {
    args: ["run", ...flags.split(" "), "examples/voice/open_page.ts"],
    cwd: ROOT,
    env: { PATH: `${folder}:${Deno.env.get("PATH")}` },
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const writer = process.stdin.getWriter();
  await writer.write(new TextEncoder().encode(output));
  if (output.includes("http://localhost:")) {
    using folderEvents = Deno.watchFs(folder);
    const isThere = () =>
      Deno.stat(`${folder}/opened`).then(() => true, () => false);
    if (!await isThere()) {
      for await (const _ of folderEvents) if (await isThere()) break;
    }
  }
  await writer.close();
  const { code, stdout } = await process.output();
  const url = await Deno.readTextFile(`${folder}/opened`)
    .catch(() => undefined);
  await Deno.remove(folder, { recursive: true });
  return [code, new TextDecoder().decode(stdout), url];
}

Deno.test({
  name:
    "open_page.ts opens the page that the server names, and prints its output",
  ignore: Deno.build.os !== "linux",
  async fn() {
    const output = "Talk at http://localhost:8123/ (with a fake)\n";
    assertEquals(await opened(output), [
      0,
      output,
      "http://localhost:8123/\n",
    ]);
  },
});

Deno.test({
  name: "open_page.ts opens nothing if the server ended without a page",
  ignore: Deno.build.os !== "linux",
  fn: async () => assertEquals(await opened(""), [1, "", undefined]),
});

Deno.test("openPage() finds a URL that arrives in pieces, once", async () => {
  const pieces = [
    "Talk at http://local",
    "host:80",
    "00/ (with",
    " x)\nhttp://localhost:1/\n",
  ];
  const printed: string[] = [];
  const urls: string[] = [];
  const output = ReadableStream.from(
    pieces.map((piece) => new TextEncoder().encode(piece)),
  );
  assertEquals(
    await openPage(
      output,
      (piece) => printed.push(new TextDecoder().decode(piece)),
      (url) => urls.push(url),
    ),
    true,
  );
  assertEquals([printed, urls], [pieces, ["http://localhost:8000/"]]);
});
