/**
 * Writes the bundles that the repository keeps: the clients, the resources that are written by hand, what they
 * load on demand, and the scripts of the voice page.
 *
 * deno run -A tools/bundle.ts [--check]
 *
 * @module
 */
const ROOT = new URL("../", import.meta.url);

/** Documentation on lines of its own. */
const DOCUMENTATION = /^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\/\n/gm;

/** One file that is made of others. */
interface Bundle {
  /** A module with all that it imports, or a style sheet. */
  readonly entry: string;
  readonly output: string;
  /** Arguments of `deno bundle`. */
  readonly args: readonly string[];
  /** First lines of the file. */
  readonly head: string;
  /** Writes it in another form than as a module. */
  readonly form?: (module: string) => string;
}

/**
 * A bundle of modules of `src/`. What the client loads runs as JavaScript: Deno attaches a source map of four
 * times its size to TypeScript, and reads every module that an `import()` names before the program starts.
 *
 * @param path Its module and its types, without `.ts` and `.d.ts`.
 * @param shared Modules that stay imports: their classes and constants must be the same ones everywhere, or they
 *   are loaded when they are first used.
 */
const runtime = (path: string, shared: readonly string[]): Bundle => ({
  entry: `${path}.ts`,
  output: `${path}.js`,
  args: shared.map((path) => `--external=${path}`),
  head: `// @ts-self-types="./${
    path.split("/").at(-1)
  }.d.ts"\n// Written by tools/bundle.ts.\n`,
});

const ERRORS = [
  "errors.ts",
  "auth_errors.ts",
  "output_errors.ts",
  "stream_errors.ts",
];

const CLIENTS = runtime("src/runtime", [
  ...ERRORS.map((path) => `./${path}`),
  "./config/credentials.ts",
  "./core/headers.ts",
  "./generated/resources.js",
  "./http/pipeline.js",
  "./resources/runtime.js",
  "./results/runtime.js",
  "@std/*",
]);

/** A client of a cloud, which takes what it shares from the bundle of the clients. */
const cloud = (name: string, advice: string): Bundle =>
  runtime(`src/${name}/runtime`, ["../errors.ts", "../runtime.js", advice]);

const AZURE = cloud("azure", "./advice.ts");
const BEDROCK = cloud("bedrock", "../providers/bedrock/advice.ts");

const RESULTS = runtime("src/results/runtime", [
  ...ERRORS.map((path) => `../${path}`),
]);

const PIPELINE = runtime("src/http/pipeline", [
  ...ERRORS.map((path) => `../${path}`),
  "../config/credentials.ts",
  "../core/headers.ts",
  "../core/save_file.ts",
  "../results/runtime.js",
  "@std/*",
]);

const HELPERS = runtime("src/helpers/runtime", [
  ...ERRORS.map((path) => `../${path}`),
  "../results/runtime.js",
]);

/** The helpers as a function: programs that do not use them neither compile nor run their code. */
const DEFERRED_HELPERS: Bundle = {
  ...HELPERS,
  output: "src/helpers/deferred.js",
  head: HELPERS.head.replace("runtime", "deferred"),
  form: (module) => asFunction(module, "helpers"),
};

/** The helpers as a module. */
const HELPERS_MODULE: Bundle = {
  ...HELPERS,
  form: (module) =>
    `import { helpers } from "./deferred.js";\nexport const {\n${
      exportsOf(module).map(([, name]) => `  ${name},\n`).join("")
    }} = helpers();\n`,
};

const RUNNERS = runtime("src/helpers/runners/runtime", ["../../errors.ts"]);

const REALTIME = runtime("src/realtime/runtime", [
  ...ERRORS.map((path) => `../${path}`),
  "../core/base64.ts",
  "../core/headers.ts",
  "../core/secrets/redact.ts",
  "../core/waits.ts",
  "../schema/standard.ts",
  "../socket/errors.ts",
  "../tools/tool.ts",
  "./wire/errors.ts",
  "@std/*",
]);

const RESOURCES = runtime("src/resources/runtime", [
  ...ERRORS.map((path) => `../${path}`),
  "../config/credentials.ts",
  "../core/headers.ts",
  "../generated/resources.js",
  "../helpers/bulk/*",
  "../helpers/deferred.js",
  "../realtime/runtime.js",
  "./socket_events.ts",
]);

const VOICE_PAGE: readonly Bundle[] = ["page/page", "client/worklets"].map((
  path,
) => ({
  entry: `examples/voice/${path}.ts`,
  output: `examples/voice/public/${path.split("/").at(-1)}.js`,
  args: ["--platform=browser", "--minify"],
  head: "",
}));

const VOICE_STYLE: Bundle = {
  entry: "examples/voice/page/style.css",
  output: "examples/voice/public/style.css",
  args: [],
  head: "",
};

/** The bundles of the package, which run instead of their modules. */
export const RUNTIMES: readonly Bundle[] = [
  RESULTS,
  PIPELINE,
  DEFERRED_HELPERS,
  HELPERS_MODULE,
  RUNNERS,
  REALTIME,
  RESOURCES,
  CLIENTS,
  AZURE,
  BEDROCK,
];

/** All bundles. */
export const BUNDLES: readonly Bundle[] = [
  ...RUNTIMES,
  ...VOICE_PAGE,
  VOICE_STYLE,
];

/** The text of a bundle. */
export async function bundle(
  { entry, args, head, form = (module) => module }: Bundle,
): Promise<string> {
  const url = new URL(entry, ROOT);
  if (entry.endsWith(".css")) return shorten(await Deno.readTextFile(url));
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["bundle", "--quiet", ...args, url.pathname.split("/").at(-1)!],
    cwd: new URL(".", url),
  }).output();
  const text = new TextDecoder();
  if (!success) {
    throw new Error(`Cannot bundle ${entry}: ${text.decode(stderr)}`);
  }
  // Imports that stay are written with absolute paths where a subfolder made them.
  const up = "../".repeat(entry.split("/").length - 2) || "./";
  const made = text.decode(stdout).replaceAll(`${ROOT.pathname}src/`, up)
    .replaceAll(DOCUMENTATION, ""); // the types have it
  return `${head}${form(keepNames(made)).trimEnd()}\n`;
}

const EXPORTS = /^export \{\n(.*?)\n\};$/ms;

/** What a bundle exports: the name inside, and the name outside. */
function exportsOf(module: string): [inside: string, outside: string][] {
  const [, names = ""] = EXPORTS.exec(module) ?? [];
  return names.split(",").map((name) => {
    const [inside, outside = inside] = name.trim().split(" as ");
    return [inside, outside];
  });
}

/** A bundle as a function that runs it when it is first called, and returns what it exports. */
function asFunction(module: string, name: string): string {
  const IMPORT = /^import .*;\n/gm;
  const imports = [...module.matchAll(IMPORT)].map(([line]) => line).join("");
  const names = exportsOf(module).map(([inside, outside]) =>
    `    ${inside === outside ? inside : `${outside}: ${inside}`},\n`
  );
  const body = module.replaceAll(IMPORT, "").replace(EXPORTS, "").trim();
  return `${imports}
let made;
export function ${name}() {
  return made ??= evaluate();
}
function evaluate() {
${body}
  return {
${names.join("")}  };
}
`;
}

/** The modules that a bundle of the package contains, as paths from the root: it names each in a comment. */
export async function modulesIn(output: string): Promise<Set<string>> {
  const url = new URL(output, ROOT);
  const text = await Deno.readTextFile(url);
  return new Set(
    [...text.matchAll(/^\/\/ (\S+\.ts)$/gm)].map(([, path]) =>
      new URL(path, url).href.slice(ROOT.href.length)
    ),
  );
}

/** Undoes the renaming of classes that refer to themselves: programs see the name. */
function keepNames(script: string): string {
  return [...script.matchAll(/\bvar (\w+) = class _\1\b/g)].reduce(
    (text, [, name]) =>
      text.replaceAll(new RegExp(`\\b_${name}\\b`, "g"), name),
    script,
  );
}

/** Removes the white space that a style sheet does not need. */
function shorten(css: string): string {
  return css.replace(/\s+/g, " ").replace(/ ?([{};,]) ?/g, "$1")
    .replaceAll(": ", ":").replaceAll(";}", "}");
}

if (import.meta.main) {
  for (const one of BUNDLES) {
    const file = new URL(one.output, ROOT);
    const made = await bundle(one);
    const known = await Deno.readTextFile(file).catch(() => "");
    if (made === known) console.log(`${one.output}: up to date`);
    else if (Deno.args.includes("--check")) {
      console.error(`${one.output} is out of date: run "deno task generate"`);
      Deno.exitCode = 1;
    } else {
      await Deno.writeTextFile(file, made);
      console.log(`${one.output}: written`);
    }
  }
}
