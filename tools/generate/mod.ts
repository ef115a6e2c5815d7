/**
 * Writes `src/generated` from the tables beside this file and the specification.
 *
 * ```sh
 * deno task generate [--spec PATH] [--check]
 * ```
 *
 * `--check` writes nothing and fails if what is on disk differs.
 *
 * @module
 */
import { emitOperations } from "./emit_operations.ts";
import { readTables } from "./read.ts";
import { merge } from "./resolve.ts";
import { emitResources } from "./emit_resources.ts";
import { Types } from "./emit_types.ts";
import { Plain } from "./schema.ts";

const OUT = new URL("../../src/generated/", import.meta.url);

/** All generated files, by path below `src/generated`, not yet formatted. */
export async function generate(specPath: string): Promise<Map<string, string>> {
  const { spec, overlay, names, surface } = await readTables(specPath);
  const lookup = merge(spec, overlay);
  const plain = new Plain(lookup, names);
  const rows = surface.rows.filter((row) => row.kind === "operation");
  const sockets = surface.eventUnions.flatMap((
    { client, server },
  ) => [client.schema, server.schema]);
  const types = new Types(names, plain, lookup);
  types.collect(rows, Object.keys(spec.components.schemas));
  return new Map([
    ...types.files(),
    ...emitResources({ names, surface, plain, lookup, types }),
    ...emitOperations(rows, sockets, plain, lookup),
  ]);
}

if (import.meta.main) {
  const files = await generate("../shared/api/spec.json");
  for (const [path, text] of files) {
    const file = new URL(path, OUT);
    await Deno.mkdir(new URL(".", file), { recursive: true });
    await Deno.writeTextFile(file, text);
  }
}
