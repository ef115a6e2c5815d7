/**
 * Writes `src/helpers/runtime.js`: the helpers that resources load, as one file of JavaScript.
 *
 * deno run -A tools/bundle.ts [--check]
 *
 * @module
 */
const SRC = new URL("../src/helpers/", import.meta.url);

/** Modules that stay imports: their classes must be the same ones everywhere. */
const SHARED = ["../errors.ts", "../results/stream.ts"];

/** The text of `runtime.js`. */
export async function bundleHelpers(): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "bundle",
      "--quiet",
      ...SHARED.map((path) => `--external=${path}`),
      "runtime.ts",
    ],
    cwd: SRC,
  }).output();
  const text = new TextDecoder();
  if (!success) throw new Error(`Cannot bundle: ${text.decode(stderr)}`);
  return `// @ts-self-types="./runtime.d.ts"
// Written by tools/bundle.ts.
${relative(text.decode(stdout)).trimEnd()}
`;
}

/** Imports from modules in folders come out with the path of this checkout. */
function relative(code: string): string {
  const root = decodeURIComponent(new URL("../src/", import.meta.url).pathname);
  return code.replaceAll(`from "${root}`, 'from "../');
}

if (import.meta.main) {
  const file = new URL("runtime.js", SRC);
  const made = await bundleHelpers();
  const known = await Deno.readTextFile(file).catch(() => "");
  if (Deno.args.includes("--check")) {
    if (made !== known) {
      console.error('runtime.js is out of date: run "deno task generate"');
      Deno.exit(1);
    }
  } else await Deno.writeTextFile(file, made);
  console.log(
    `src/helpers/runtime.js: ${made === known ? "up to date" : "written"}`,
  );
}
