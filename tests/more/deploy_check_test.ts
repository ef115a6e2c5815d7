/** The example for Deno Deploy has its own configuration, so the check of this repository leaves it out. */
import { assert } from "@std/assert";
import { deno, FOLDER, ROOT } from "../support/deploy.ts";

Deno.test("the example for Deno Deploy passes format and type check", async () => {
  await deno((map) => ["check", "--quiet", map, `${FOLDER}/main.ts`]);
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--check", "--no-config", `${FOLDER}/`],
    cwd: ROOT,
    env: { NO_COLOR: "1" },
  }).output();
  assert(success, new TextDecoder().decode(stderr));
});
