/** Runs Deno with the imports of the example for Deno Deploy, mapped to this checkout. */
import { assert } from "@std/assert";
import example from "../../examples/deploy/deno.json" with { type: "json" };
import config from "../../deno.json" with { type: "json" };

/** This checkout. */
export const ROOT = new URL("../../", import.meta.url);
/** Where the example is. */
export const FOLDER = "examples/deploy";

/** What the registry has, as files. */
async function importMap(folder: string): Promise<string> {
  await Deno.writeTextFile(
    `${folder}/oidc.ts`,
    "export const getIdToken = (audience: string): Promise<string> =>" +
      " Promise.resolve(`token for ${audience}`);",
  );
  const own = Object.keys(example.imports).map((name) => {
    if (name === "@deno/oidc") return [name, `file://${folder}/oidc.ts`];
    const entry = name.replace("@duplex/openai", ".");
    const file = config.exports[entry as keyof typeof config.exports];
    return [name, new URL(file, ROOT).href];
  });
  const imports = { ...config.imports, ...Object.fromEntries(own) };
  const path = `${folder}/import_map.json`;
  await Deno.writeTextFile(path, JSON.stringify({ imports }));
  return path;
}

/** Runs this Deno with the imports of the example. */
export async function deno(
  args: (map: string, folder: string) => string[],
  files: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<string> {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, text] of Object.entries(files)) {
      await Deno.writeTextFile(`${folder}/${name}`, text);
    }
    const map = await importMap(folder);
    const { stdout, stderr, success } = await new Deno.Command(
      Deno.execPath(),
      {
        args: args(`--import-map=${map}`, folder),
        cwd: ROOT,
        env: { NO_COLOR: "1", OPENAI_API_KEY: "", ...env },
      },
    ).output();
    const text = new TextDecoder();
    assert(success, text.decode(stderr));
    return text.decode(stdout);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
