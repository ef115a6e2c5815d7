import { assert, assertEquals, assertRejects } from "@std/assert";
import { generate, read, SPEC } from "../../tools/generate/mod.ts";
import { readLock, readTables } from "../../tools/generate/read.ts";

const SRC = new URL("../../src/", import.meta.url);
const { "openai.ts": openai, ...files } = Object.fromEntries(await read());
const generated = Object.fromEntries(
  Object.entries(files).filter(([path]) => path.startsWith("generated/")),
);

Deno.test("readTables() rejects a specification other than the locked one", async () => {
  const path = await Deno.makeTempFile();
  await Deno.writeTextFile(path, "{}");
  const { sha256 } = await readLock();
  await assertRejects(
    () => readTables(path),
    Error,
    `its sha256 must be ${sha256} (version 2.3.0), got `,
  );
  await Deno.remove(path);
});

Deno.test("src/generated imports the contract and its own files only, and no file imports itself", () => {
  for (const [path, text] of Object.entries(generated)) {
    for (const [, specifier] of text.matchAll(/from "([^"]+)"/g)) {
      const file = new URL(path, SRC).href;
      const target = new URL(specifier, file).href;
      assert(
        target !== file && target.startsWith(`${SRC.href}generated/`) ||
          target === `${SRC.href}contract.ts`,
        `${path}: ${specifier}`,
      );
    }
  }
});

const loads = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export) .* from .*$/gm)].map(([line]) => line)
    .filter((line) => !/^(?:import|export) type /.test(line));

Deno.test('src/generated reaches types by "import type" only', () => {
  for (const [path, text] of Object.entries(generated)) {
    assertEquals(loads(text), [], path);
  }
});

Deno.test("openai.ts loads nothing but the client", () => {
  assertEquals(loads(openai), ['import { Client } from "./client.ts";']);
});

const { state } = await Deno.permissions.query({
  name: "run",
  command: Deno.execPath(),
});
const skipped = state !== "granted"
  ? "no permission to format (--allow-run)"
  : await Deno.stat(SPEC).then(() => "", () => `no specification at ${SPEC}`);
if (skipped) console.log(`Generated files not compared: ${skipped}`);

Deno.test({
  name: "generate() is deterministic and matches the files on disk",
  ignore: skipped !== "",
  async fn() {
    const [first, second] = await Promise.all([
      generate(SPEC),
      generate(SPEC),
    ]);
    assertEquals(first, second);
    assertEquals([...first].sort(), [...await read()].sort());
  },
});
