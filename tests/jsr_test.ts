import { assert, assertEquals } from "@std/assert";

const ROOT = new URL("../", import.meta.url);
const deno = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT)));
const jsr = JSON.parse(await Deno.readTextFile(new URL("jsr.json", ROOT)));

Deno.test("jsr.json and deno.json agree", () => {
  const { name, version, license, exports } = deno;
  assertEquals(jsr, { name, version, license, exports });
});

for (const [name, file] of Object.entries<string>(deno.exports)) {
  Deno.test(`export "${name}" is a published file`, async () => {
    assert((await Deno.stat(new URL(file, ROOT))).isFile);
    const path = file.replace(/^\.\//, "");
    const published = (deno.publish.include as string[]).some((entry) =>
      path === entry || path.startsWith(`${entry}/`)
    );
    assert(published, `${path} is not covered by publish.include`);
  });
}
