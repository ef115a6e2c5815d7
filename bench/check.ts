// Cost of type-checking a small program: CPU time, from the shell's `times`.
import type { Scenario } from "./compare.ts";
import { type Registry, serveRegistry } from "./registry.ts";

const PROGRAM = `
const client = new OpenAI({ apiKey: "key" });
const response = await client.responses.create({ model: "gpt-5", input: "Hi" });
console.log(response.output_text);
const messages = [{ role: "user" as const, content: "Hi" }];
const chunks = await client.chat.completions.create({ model: "gpt-5", messages, stream: true });
for await (const chunk of chunks) console.log(chunk.choices[0]?.delta.content);
for await (const file of client.files.list()) console.log(file.filename);
const { data } = await client.embeddings.create({ model: "text-embedding-3-small", input: "Hi" });
console.log(data[0].embedding.length);
`;

const STAND_INS = new URL("../.std/", import.meta.url);

/**
 * CPU time of one check, in ms. The file is different each time, so that no cache applies to it.
 *
 * @param program Its text.
 * @param registry Where packages of JSR come from.
 */
export async function cpuOfCheck(
  program: string,
  { url }: Registry,
): Promise<number> {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/${crypto.randomUUID()}.ts`;
  const config = `${folder}/deno.json`;
  await Deno.writeTextFile(path, program);
  await Deno.writeTextFile(
    config,
    JSON.stringify({ lock: false, links: await standIns() }),
  );
  const check = '"$0" check --quiet --config "$1" "$2" && times';
  const { stdout, stderr, success } = await new Deno.Command("sh", {
    args: ["-c", check, Deno.execPath(), config, path],
    env: { JSR_URL: url },
  }).output();
  await Deno.remove(folder, { recursive: true });
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  const children = new TextDecoder().decode(stdout).trim().split("\n").at(-1)!;
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .reduce(
      (sum, [, min, s]) => sum + Number(min) * 60_000 + Number(s) * 1_000,
      0,
    );
}

/** Folders of the packages that replace @std, if JSR was unreachable. */
async function standIns(): Promise<string[]> {
  const found: string[] = [];
  try {
    for await (const { name } of Deno.readDir(STAND_INS)) {
      found.push(new URL(name, STAND_INS).pathname);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return found;
}

/** The scenario of a type check. */
export function check(): Scenario {
  let registry: Registry;
  const cost = (openai: string) =>
    cpuOfCheck(`import OpenAI from "${openai}";\n${PROGRAM}`, registry);
  return {
    what: "check a ten-line program",
    unit: "ms",
    budget: { most: 1, times: "official" },
    rounds: 5,
    meanwhile: async () => registry = await serveRegistry(),
    cost: {
      ours: () => cost(registry.specifier()),
      official: () => cost("npm:openai@7.59.0"),
    },
  };
}
