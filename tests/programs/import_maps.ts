/**
 * Runs Deno with an import map in which "openai" is this package, or the official one.
 *
 * @module
 */
import config from "../../deno.json" with { type: "json" };

const ROOT = new URL("../../", import.meta.url);
const ZOD = { "zod": "npm:zod@4.3.0", "zod/v4": "npm:zod@4.3.0/v4" };

/** Programs for `npm:openai`. */
export const PROGRAMS: URL = new URL("migrated/", import.meta.url);

/** The import maps: with ours, `openai/...` is what `deno.json` exports. */
export const MAPS = {
  official: {
    ...ZOD,
    "openai": "npm:openai@7.59.0",
    "openai/": "npm:/openai@7.59.0/",
  },
  ours: {
    ...ZOD,
    ...config.imports,
    ...Object.fromEntries(
      Object.entries(config.exports).map(([name, file]) => [
        `openai${name.slice(1)}`,
        new URL(file, ROOT).href,
      ]),
    ),
  },
};

/**
 * Runs Deno with an import map.
 *
 * @param more Further entries of the map.
 */
export async function deno(
  map: keyof typeof MAPS,
  args: (map: string) => string[],
  more: Readonly<Record<string, string>> = {},
): Promise<{ success: boolean; stdout: string; stderr: string }> {
  const file = await Deno.makeTempFile({ suffix: ".json" });
  try {
    await Deno.writeTextFile(
      file,
      JSON.stringify({ imports: { ...MAPS[map], ...more } }),
    );
    const output = await new Deno.Command(Deno.execPath(), {
      args: args(`--import-map=${file}`),
      cwd: ROOT,
      env: { OPENAI_API_KEY: "sk-test", NO_COLOR: "1" },
    }).output();
    const text = new TextDecoder();
    return {
      success: output.success,
      stdout: text.decode(output.stdout),
      stderr: text.decode(output.stderr),
    };
  } finally {
    await Deno.remove(file);
  }
}
