/**
 * Writes `src/generated` from the tables beside this file and the specification.
 *
 * ```sh
 * deno task generate [--spec PATH] [--check]
 * ```
 *
 * `--check` writes nothing and fails if what is on disk differs; without the specification it says so and succeeds.
 *
 * @module
 */
import { withNamespace } from "./emit_namespace.ts";
import { emitOperations } from "./emit_operations.ts";
import { emitResources } from "./emit_resources.ts";
import { Declarations } from "./declare.ts";
import { emitTypes } from "./emit_types.ts";
import { nameAfterClasses } from "./name.ts";
import { readLock, readTables } from "./read.ts";
import { merge } from "./resolve.ts";
import { Plain } from "./schema.ts";

/** Where the specification lies unless it is said. */
export const SPEC = "../shared/api/spec.json";

const OUT = new URL("../../src/generated/", import.meta.url);
const CLIENT = new URL("../../src/client.ts", import.meta.url);

/** What the generator writes. */
export interface Generated {
  /** Files by path below `src/generated`, formatted. */
  files: Map<string, string>;
  /** Text of `src/client.ts`, of which one region is generated. */
  client: string;
}

/**
 * Runs all stages.
 *
 * @param specPath Where the specification lies.
 * @param client Text of `src/client.ts` as it is.
 * @throws {Error} If something in the input is unknown or contradicts itself; the message names the place.
 */
export async function generate(
  specPath: string,
  client: string,
): Promise<Generated> {
  const { spec, overlay, names, surface } = await readTables(specPath);
  nameAfterClasses(names);
  const lookup = merge(spec, overlay);
  const plain = new Plain(lookup, names);
  const rows = surface.rows.filter((row) => row.kind === "operation");
  const sockets = surface.eventUnions.flatMap((
    { client, server },
  ) => [client.schema, server.schema]);
  const types = new Declarations(names, plain, lookup);
  types.collect(rows, Object.keys(spec.components.schemas));
  const files = new Map([
    ...emitTypes(types),
    ...emitResources({ names, surface, plain, lookup, types }),
    ...emitOperations(rows, sockets, plain, lookup),
  ]);
  return {
    files: await format(files),
    client: withNamespace(client, names, types),
  };
}

const CUT = "// @@ ";

/** Formats as `deno fmt` does: all files as one text, so that it starts once and no file is written. */
async function format(
  files: Map<string, string>,
): Promise<Map<string, string>> {
  const all = [...files].map(([path, text]) => `${CUT}${path}\n${text}`);
  const deno = new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--no-config", "--ext=ts", "-"],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const [{ success, stdout, stderr }] = await Promise.all([
    deno.output(),
    ReadableStream.from([new TextEncoder().encode(all.join("\n"))])
      .pipeTo(deno.stdin),
  ]);
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  if (!success) {
    throw new Error(`Cannot format what was generated: ${text(stderr)}`);
  }
  return new Map(
    text(stdout).split(CUT).slice(1).map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end + 1).trimEnd() + "\n"];
    }),
  );
}

async function write(root: URL, files: Map<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const file = new URL(path, root);
    await Deno.mkdir(new URL(".", file), { recursive: true });
    await Deno.writeTextFile(file, text);
  }
}

/** All files below a folder, by path. */
export async function read(
  root: URL,
  under = "",
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (
    const { name, isDirectory } of Deno.readDir(new URL(under, root))
  ) {
    if (isDirectory) {
      for (const [path, text] of await read(root, `${under}${name}/`)) {
        files
          .set(path, text);
      }
    } else {files.set(
        under + name,
        await Deno.readTextFile(new URL(under + name, root)),
      );}
  }
  return files;
}

/** Paths at which two sets of files differ. */
export function differences(
  known: Map<string, string>,
  made: Map<string, string>,
): string[] {
  return [...new Set([...known.keys(), ...made.keys()])].filter((path) =>
    known.get(path) !== made.get(path)
  ).sort();
}

async function main(args: string[]): Promise<void> {
  const at = args.indexOf("--spec");
  const spec = at < 0 ? SPEC : args[at + 1];
  const check = args.includes("--check");
  const unknown = args.find((arg, i) =>
    arg !== "--check" && i !== at && (at < 0 || i !== at + 1)
  );
  if (unknown !== undefined || spec === undefined) {
    throw new TypeError(
      `Cannot generate: unknown argument "${
        unknown ?? "--spec"
      }" (known: --spec PATH, --check)`,
    );
  }
  if (check && !await exists(spec)) {
    return console.log(
      `Not compared: the specification is not at "${spec}" (${
        (await readLock()).url
      })`,
    );
  }
  const client = await Deno.readTextFile(CLIENT);
  const made = await generate(spec, client);
  const stale = differences(await read(OUT), made.files);
  if (made.client !== client) stale.push("../client.ts");
  if (check && stale.length) {
    console.error(
      `Generated files differ, run "deno task generate":\n${
        stale.map((path) => `  src/generated/${path}`).join("\n")
      }`,
    );
    Deno.exit(1);
  }
  if (!check) {
    for (const path of stale) {
      if (!made.files.has(path) && !path.startsWith("..")) {
        await Deno.remove(new URL(path, OUT));
      }
    }
    await write(OUT, made.files);
    if (made.client !== client) {
      await Deno.writeTextFile(CLIENT, made.client);
    }
  }
  console.log(
    `${made.files.size} files, ${stale.length} ${check ? "differ" : "changed"}`,
  );
}

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}

if (import.meta.main) await main(Deno.args);
