import { assert, assertEquals } from "@std/assert";
import { modulesIn } from "../../tools/bundle.ts";

const ENTRY = new URL("../../src/realtime/mod.ts", import.meta.url).href;

/** What the entry point loads, as one file. */
const RUNTIME = "src/realtime/runtime.js";

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
  const code = await bundle(ENTRY);
  const modules = (code.match(/^\/\/ src\/.*$/gm) ?? []).map((line) =>
    line.slice(3)
  );
  assert(modules.includes(RUNTIME));
  const bundled = await modulesIn(RUNTIME);
  assert(bundled.size > 50, `only ${bundled.size} modules were found`);
  assertEquals(
    [...modules, ...bundled].filter((name) =>
      !/^src\/(realtime\/|socket\/|tools\/|core\/|webhooks\/|schema\/standard\.ts|errors\.ts)/
        .test(name)
    ),
    [],
  );
  assert(!code.includes("callHandler")); // phone calls are for servers
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
