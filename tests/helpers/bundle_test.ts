/** What structured outputs add to a bundle. */
import { assert } from "@std/assert";

const ROOT = new URL("../../", import.meta.url);
const BUDGET = 12 * 1024;

/** Size of a program for a browser, minified. */
async function bundled(code: string): Promise<number> {
  const page = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    await Deno.writeTextFile(page, code);
    const { success, stdout } = await new Deno.Command(Deno.execPath(), {
      args: [
        "bundle",
        `--config=${new URL("deno.json", ROOT).pathname}`,
        "--platform=browser",
        "--minify",
        page,
      ],
      stderr: "null",
    }).output();
    assert(success, "the program cannot be bundled");
    return stdout.length;
  } finally {
    await Deno.remove(page);
  }
}

Deno.test("zodResponseFormat() and parse() add at most 12 KiB to a program with zod", async () => {
  const program = (helpers: string, use: string) => `
    import OpenAI from "${new URL("mod.ts", ROOT)}";
    import { z } from "npm:zod@4.3.0";
    ${helpers}
    const client = new OpenAI({ apiKey: "key" });
    const People = z.object({ people: z.array(z.object({ name: z.string() })) });
    const params = { model: "gpt-5", messages: [{ role: "user", content: "Hi" }] };
    console.log(${use});
  `;
  const [without, with_] = [
    await bundled(program(
      "",
      "await client.chat.completions.create(params), People.parse({})",
    )),
    await bundled(program(
      `import { zodResponseFormat } from "${new URL(
        "src/helpers/zod.ts",
        ROOT,
      )}";`,
      'await client.chat.completions.parse({ ...params, response_format: zodResponseFormat(People, "people") })',
    )),
  ];
  const added = with_ - without;
  assert(added > 1_000 && added <= BUDGET, `${added} bytes`);
});
