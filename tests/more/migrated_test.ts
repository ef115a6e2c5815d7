/** The programs of `tests/programs/migrated` type-check with this package, and only the import map is another one. */
import { assert } from "@std/assert";
import { deno, PROGRAMS } from "../programs/import_maps.ts";

Deno.test("programs for npm:openai type-check with another import map", async () => {
  // Elsewhere, since deno.json excludes the folder: this package does not map "openai".
  const folder = await Deno.makeTempDir();
  try {
    const names = [...Deno.readDirSync(PROGRAMS)].map(({ name }) => name);
    for (const name of names) {
      await Deno.copyFile(new URL(name, PROGRAMS), `${folder}/${name}`);
    }
    const { success, stderr } = await deno("ours", (map) => [
      "check",
      `--config=${new URL("../../deno.json", import.meta.url).pathname}`,
      map,
      ...names.map((name) => `${folder}/${name}`),
    ]);
    assert(success, stderr);
    for (const name of names) assert(stderr.includes(name), stderr);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
