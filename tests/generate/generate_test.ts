import { assert, assertEquals, assertRejects } from "@std/assert";
import { generate, read, SPEC } from "../../tools/generate/mod.ts";
import { readLock, readTables } from "../../tools/generate/read.ts";

const GENERATED = new URL("../../src/generated/", import.meta.url);

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

Deno.test("what is generated imports the contract and its own files only", async () => {
  for (const [path, text] of await read(GENERATED)) {
    for (const [, specifier] of text.matchAll(/from "([^"]+)"/g)) {
      const target = new URL(specifier, new URL(path, GENERATED)).href;
      assert(
        target.startsWith(GENERATED.href) ||
          target.endsWith("/src/contract.ts"),
        `${path}: ${specifier}`,
      );
    }
  }
});

Deno.test('what is generated reaches types by "import type" only', async () => {
  for (const [path, text] of await read(GENERATED)) {
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
    const client = await Deno.readTextFile(new URL("../client.ts", GENERATED));
    const [first, second] = await Promise.all([
      generate(SPEC, client),
      generate(SPEC, client),
    ]);
    assertEquals(first, second);
    assertEquals(first.client, client);
    assertEquals([...first.files].sort(), [...await read(GENERATED)].sort());
  },
});
