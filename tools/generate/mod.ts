/**
 * Writes `src/generated`, `src/openai.ts` and `src/subpaths/resources` from the tables next to this file and the specification.
 *
 * ```sh
 * deno task generate [--spec PATH] [--check]
 * ```
 *
 * `--check` writes nothing and fails if the files on disk differ. If the specification is missing, it says so and succeeds.
 *
 * @module
 */
import { readdir } from "node:fs/promises";
import { parseArgs } from "node:util";
import { declare } from "./declare.ts";
import { emitOpenAI, OPENAI } from "./emit_openai.ts";
import { emitOperations } from "./emit_operations.ts";
import { emitResources } from "./emit_resources.ts";
import { emitSubpaths, SUBPATHS } from "./emit_subpaths.ts";
import { emitTypes } from "./emit_types.ts";
import { readLock, readTables } from "./read.ts";
import { merge } from "./resolve.ts";
import { Plain } from "./schema.ts";

/** Default path of the specification. */
export const SPEC = "../shared/api/spec.json";

const SRC = new URL("../../src/", import.meta.url);
const FOLDERS = ["generated/", SUBPATHS];

/** Contents of files, by path below `src`. */
export type Files = Map<string, string>;

/**
 * Generates all files, in memory.
 *
 * @param specPath Path of the specification.
 * @throws {Error} If something in the input is unknown or contradicts itself; the message names the place.
 */
export async function generate(specPath: string): Promise<Files> {
  const { spec, overlay, names, surface } = await readTables(specPath);
  const plain = new Plain(merge(spec, overlay), names);
  const rows = surface.rows.filter((row) => row.kind === "operation");
  const types = declare(plain, rows, Object.keys(spec.components.schemas));
  return await format([
    ...emitTypes(plain, types),
    ...emitResources(plain, rows),
    ...emitOperations(plain, rows, surface.eventUnions),
    ...emitOpenAI(names, types),
    ...emitSubpaths(names, types),
  ]);
}

const CUT = "// @@ ";

/** Formats like `deno fmt`: all files as one text, so that it starts only once and writes no files. */
async function format(files: [string, string][]): Promise<Files> {
  const all = files.map(([path, text]) => `${CUT}${path}\n${text}`).join("\n");
  const deno = new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--no-config", "--ext=ts", "-"],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const [{ success, stdout, stderr }] = await Promise.all([
    deno.output(),
    new Blob([all]).stream().pipeTo(deno.stdin),
  ]);
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  if (!success) {
    throw new Error(`Cannot format the generated files: ${text(stderr)}`);
  }
  return new Map(
    text(stdout).split(CUT).slice(1).map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end + 1).trimEnd() + "\n"];
    }),
  );
}

/** The generated files, as they are on disk. */
export async function read(): Promise<Files> {
  const paths: string[] = [];
  for (const folder of FOLDERS) {
    const below = await readdir(new URL(folder, SRC), { recursive: true });
    paths.push(
      ...below.filter((path) => /\.[jt]s$/.test(path))
        .map((path) => folder + path.replaceAll("\\", "/")),
    );
  }
  return new Map(
    await Promise.all(
      [...paths, OPENAI].map(async (path): Promise<[string, string]> => [
        path,
        await Deno.readTextFile(new URL(path, SRC)),
      ]),
    ),
  );
}

/** Writes a file, or removes it if there is no text for it. */
async function write(path: string, text: string | undefined): Promise<void> {
  const file = new URL(path, SRC);
  if (text === undefined) return await Deno.remove(file);
  if (FOLDERS.some((folder) => path.startsWith(folder))) {
    await Deno.mkdir(new URL(".", file), { recursive: true });
  }
  await Deno.writeTextFile(file, text);
}

async function main(): Promise<void> {
  const { spec, check } = parseArgs({
    options: {
      spec: { type: "string", default: SPEC },
      check: { type: "boolean", default: false },
    },
  }).values;
  if (check && !await Deno.stat(spec).then(() => true, () => false)) {
    const { url } = await readLock();
    return console.log(
      `Generated files not compared: no specification at "${spec}" (${url})`,
    );
  }
  const known = await read();
  const made = await generate(spec);
  const stale = [...new Set([...known.keys(), ...made.keys()])]
    .filter((path) => known.get(path) !== made.get(path)).sort();
  if (!check) { for (const path of stale) await write(path, made.get(path)); }
  for (const path of stale) console.log(`  src/${path}`);
  console.log(
    `${made.size} files, ${stale.length} ${check ? "differ" : "changed"}`,
  );
  if (check && stale.length > 0) {
    console.error('Generated files are out of date: run "deno task generate"');
    Deno.exit(1);
  }
}

if (import.meta.main) await main();
