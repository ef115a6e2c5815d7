import { assert, assertEquals } from "@std/assert";
import { bundle, BUNDLES, RUNTIMES } from "../../tools/bundle.ts";

const ROOT = new URL("../../", import.meta.url);

for (const one of BUNDLES) {
  Deno.test(`${one.output} is what its modules make`, async () => {
    const known = await Deno.readTextFile(new URL(one.output, ROOT));
    assertEquals(known, await bundle(one));
    assertEquals(known.includes(ROOT.pathname), false);
  });
}

for (const { entry, output } of RUNTIMES) {
  Deno.test(`${output} exports what ${entry} exports, classes with the same names`, async () => {
    const [module, source] = await Promise.all(
      [output, entry].map((path) => import(new URL(path, ROOT).href)),
    );
    const made = output.endsWith("/deferred.js") ? module.helpers() : module;
    assertEquals(Object.keys(made), Object.keys(source));
    for (const name of Object.keys(source)) {
      if (!/^[A-Z]/.test(name)) continue; // names of functions may differ
      assertEquals(made[name].name, source[name].name);
    }
  });

  Deno.test(`${output} has no class that is renamed, and loads on demand what its modules do`, async () => {
    const text = await Deno.readTextFile(new URL(output, ROOT));
    assertEquals(text.match(/\bclass _\w+|\b__(?:esm|export)\(/g), null);
  });
}

Deno.test("the voice page is smaller than 40 kB", async () => {
  const folder = new URL("examples/voice/public/", ROOT);
  let bytes = 0;
  for await (const { name } of Deno.readDir(folder)) {
    bytes += (await Deno.stat(new URL(name, folder))).size;
  }
  assertEquals(bytes < 40_000, true, `${bytes} bytes`);
});

Deno.test("a bundle of a program that uses OpenAI of the root has nothing of AzureOpenAI, BedrockOpenAI or ComputerToolset", async () => {
  const TRACES = /AZURE_OPENAI\w*|AWS_\w+|AzureOpenAI|ComputerToolset/g;
  const tracesIn = async (name: string) =>
    new Set((await bundledProgram(name)).match(TRACES) ?? []);
  assertEquals(await tracesIn("OpenAI"), new Set());
  assert((await tracesIn("AzureOpenAI")).has("AZURE_OPENAI_ENDPOINT"));
  assert((await tracesIn("BedrockOpenAI")).has("AWS_REGION"));
});

/** A program for a browser that creates a client of a class of the root. */
async function bundledProgram(name: string): Promise<string> {
  const root = new URL("mod.ts", ROOT).href;
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(
      `${folder}/program.ts`,
      `import { ${name} } from "${root}"; new ${name}();`,
    );
    const { stdout, stderr, success } = await new Deno.Command(
      Deno.execPath(),
      {
        args: [
          "bundle",
          "--quiet",
          "--minify",
          "--platform=browser",
          `--config=${new URL("deno.json", ROOT).pathname}`,
          `${folder}/program.ts`,
        ],
      },
    ).output();
    assertEquals(success, true, new TextDecoder().decode(stderr));
    return new TextDecoder().decode(stdout);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
