import { assert, assertEquals, assertRejects } from "@std/assert";
import { generate, read, SPEC } from "../../tools/generate/mod.ts";
import { readLock, readTables } from "../../tools/generate/read.ts";

const SRC = new URL("../../src/", import.meta.url);
const { "client.ts": client, ...generated } = Object.fromEntries(await read());

Deno.test("readTables() refuses another specification", async () => {
  const path = await Deno.makeTempFile();
  await Deno.writeTextFile(path, "{}");
  const { sha256 } = await readLock();
  await assertRejects(
    () => readTables(path),
    Error,
    `its sha256 must be ${sha256} (version 2.3.0)`,
  );
  await Deno.remove(path);
});

Deno.test("what is generated imports the contract and its own files only", () => {
  for (const [path, text] of Object.entries(generated)) {
    for (const [, specifier] of text.matchAll(/from "([^"]+)"/g)) {
      const target = new URL(specifier, new URL(path, SRC)).href;
      assert(
        target.startsWith(`${SRC.href}generated/`) ||
          target === `${SRC.href}contract.ts`,
        `${path}: ${specifier}`,
      );
    }
  }
});

Deno.test('what is generated reaches types by "import type" only', () => {
  for (const [path, text] of Object.entries(generated)) {
    for (const [line] of text.matchAll(/^(?:import|export) .* from .*$/gm)) {
      assert(/^(?:import|export) type /.test(line), `${path}: ${line}`);
    }
  }
});

const { state } = await Deno.permissions.query({
  name: "run",
  command: Deno.execPath(),
});
const skipped = state !== "granted"
  ? "no permission to format (--allow-run)"
  : await Deno.stat(SPEC).then(() => "", () => `no specification at ${SPEC}`);
if (skipped) console.log(`What is generated is not compared: ${skipped}`);

Deno.test({
  name: "generate() writes what is on disk, twice the same",
  ignore: skipped !== "",
  async fn() {
    const [first, second] = await Promise.all([
      generate(SPEC, client),
      generate(SPEC, client),
    ]);
    assertEquals(first, second);
    assertEquals([...first].sort(), [...await read()].sort());
  },
});
