/**
 * Programs as people write them for `npm:openai`, in `migrated/`: they run with this package, and only the import
 * map is another one. `tests/more/migrated_test.ts` type-checks them.
 */
import { assert, assertEquals } from "@std/assert";
import { deno, type MAPS } from "./import_maps.ts";

async function printed(
  map: keyof typeof MAPS,
): Promise<Record<string, string[]>> {
  const { stdout, stderr } = await deno(map, (file) => [
    "run",
    "--no-check",
    "--allow-env",
    "--allow-read",
    file,
    new URL("migrated_run.ts", import.meta.url).pathname,
  ]);
  assert(stdout.startsWith("{"), stderr);
  return JSON.parse(stdout);
}

Deno.test("programs for npm:openai print the same with another import map", async () => {
  const [ours, official] = [await printed("ours"), await printed("official")];
  assertEquals(ours, official);
  const programs = Object.entries(ours);
  assert(programs.length >= 10, `${programs.length}`);
  for (const [name, lines] of programs) {
    assert(lines.length > 0, name);
    assertEquals(lines.filter((line) => line.startsWith("failed")), [], name);
  }
});
