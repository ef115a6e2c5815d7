import { assert, assertEquals } from "@std/assert";

const ENTRY = new URL("../../src/realtime/mod.ts", import.meta.url).href;

/** What a browser gets of an entry point. */
async function bundle(entry: string, ...options: string[]): Promise<string> {
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["bundle", "--platform=browser", ...options, entry],
    stderr: "null",
  }).output();
  assert(success, `${entry} cannot be bundled`);
  return new TextDecoder().decode(stdout);
}

Deno.test("./realtime in a browser: no module of the REST client comes along", async () => {
  const modules = (await bundle(ENTRY)).match(/^\/\/ src\/.*$/gm) ?? [];
  assert(modules.length > 30, `only ${modules.length} modules were found`);
  assertEquals(
    modules.filter((name) =>
      !/^\/\/ src\/(realtime\/|socket\/|tools\/|core\/|schema\/standard\.ts|errors\.ts)/
        .test(name)
    ),
    [],
  );
});

Deno.test("./realtime in a browser: the minified bundle stays below its bound", async () => {
  const { length } = await bundle(ENTRY, "--minify");
  assert(length < 98_200, `${length} characters`);
});

Deno.test("./realtime in a browser: a program that does not use the codecs does not bundle them", async () => {
  const page = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    await Deno.writeTextFile(
      page,
      `export { connect, tool } from "${ENTRY}";\n`,
    );
    const code = await bundle(page, "--minify");
    assert(!code.includes("Cannot read WAV") && !code.includes("resample"));
    assert(code.length < 92_100, `${code.length} characters`);
  } finally {
    await Deno.remove(page);
  }
});
