import { assert, assertEquals } from "@std/assert";

const HELPERS = new URL("../../src/helpers/", import.meta.url);

/** What V8 has counted in a script. */
interface Coverage {
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly {
      readonly startOffset: number;
      readonly endOffset: number;
      readonly count: number;
    }[];
  }[];
}

/** The scripts of the helpers that V8 has evaluated in a program, by path below src/helpers. */
async function evaluatedBy(
  lines: string,
  entry = "@duplex/openai",
): Promise<Map<string, Coverage>> {
  const folder = await Deno.makeTempDir();
  try {
    const program = `${folder}/program.ts`;
    await Deno.writeTextFile(
      program,
      `import { OpenAI } from "${entry}";
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
    const found = new Map<string, Coverage>();
    for await (const { name } of Deno.readDir(`${folder}/coverage`)) {
      const script: Coverage = JSON.parse(
        await Deno.readTextFile(`${folder}/coverage/${name}`),
      );
      if (!script.url.startsWith(HELPERS.href)) continue;
      found.set(script.url.slice(HELPERS.href.length), script);
    }
    return found;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The code of the helpers in `deferred.js`: the body of one function. */
function codeOf(scripts: Map<string, Coverage>) {
  const { functions } = scripts.get("deferred.js")!;
  return functions.find(({ functionName }) => functionName === "evaluate")!
    .ranges[0];
}

/** How often a program ran the code of the helpers, apart from the import of the client. */
async function runsOfHelpers(lines: string): Promise<number> {
  return codeOf(await evaluatedBy(lines)).count;
}

/** What a program that uses no helper evaluates of them, by the entry point that it imports: files, and most bytes. */
const EVALUATED: Record<string, [files: string[], most: number]> = {
  "@duplex/openai": [
    ["deferred.js", "runners/runtime.js"], // ComputerToolset is a public name of the root
    20 * 1024,
  ],
  "@duplex/openai/client": [["deferred.js"], 4 * 1024],
};

for (const [entry, [files, most]] of Object.entries(EVALUATED)) {
  Deno.test(`a program that imports ${entry} and uses no helper evaluates less than ${most} bytes of them`, async () => {
    const scripts = await evaluatedBy(
      `await client.chat.completions.create({ model: "gpt-5", messages: [] });`,
      entry,
    );
    assertEquals([...scripts.keys()].sort(), files);
    let bytes = 0;
    for (const path of files) {
      bytes += (await Deno.stat(new URL(path, HELPERS))).size;
    }
    assert(bytes > 100 * 1024, `${bytes} bytes`);
    const { count, startOffset, endOffset } = codeOf(scripts);
    assertEquals(count, 0);
    const evaluated = bytes - (endOffset - startOffset);
    assert(evaluated < most, `${evaluated} bytes are evaluated`);
  });
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
