import { assertEquals } from "@std/assert";
import { bundle, BUNDLES } from "../../tools/bundle.ts";

const ROOT = new URL("../../", import.meta.url);

for (const one of BUNDLES) {
  Deno.test(`${one.output} is what its modules make`, async () => {
    const known = await Deno.readTextFile(new URL(one.output, ROOT));
    assertEquals(known, await bundle(one));
    assertEquals(known.includes(ROOT.pathname), false);
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
