import { assertEquals } from "@std/assert";

/** What V8 has counted in a script. */
interface Coverage {
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly { readonly count: number }[];
  }[];
}

/** How often a program ran the code of the helpers, apart from the import of the client. */
async function runsOfHelpers(lines: string): Promise<number> {
  const folder = await Deno.makeTempDir();
  try {
    const program = `${folder}/program.ts`;
    await Deno.writeTextFile(
      program,
      `import OpenAI from "@duplex/openai";
      const fetch = () => Promise.resolve(Response.json({ choices: [] }));
      const client = new OpenAI({ apiKey: "test", fetch });
      ${lines}`,
    );
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-check",
        "--no-prompt",
        `--config=${new URL("../../deno.json", import.meta.url).pathname}`,
        `--coverage=${folder}/coverage`,
        program,
      ],
    }).output();
    assertEquals(success, true, new TextDecoder().decode(stderr));
    for await (const { name } of Deno.readDir(`${folder}/coverage`)) {
      const script: Coverage = JSON.parse(
        await Deno.readTextFile(`${folder}/coverage/${name}`),
      );
      if (!script.url.endsWith("/src/helpers/deferred.js")) continue;
      const body = script.functions.find(({ functionName }) =>
        functionName === "evaluate"
      );
      return body!.ranges[0].count;
    }
    throw new Error("The program did not load src/helpers/deferred.js");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("helpers() runs their code once, and not in a program that uses none of them", async () => {
  const params = `{ model: "gpt-5", messages: [] }`;
  const plain = `await client.chat.completions.create(${params});
    client.responses; client.files; client.beta.agents; client.vectorStores;`;
  assertEquals(await runsOfHelpers(plain), 0);
  const helped = `await client.chat.completions.parse(${params});
    await client.chat.completions.parse(${params});`;
  assertEquals(await runsOfHelpers(helped), 1);
});
