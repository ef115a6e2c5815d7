// The module graph of this project, from `deno info`.

/** One import of a module. */
export interface Edge {
  /** The imported module: a path from the root, or a specifier such as `npm:/deno-std@1.4.0`. */
  readonly to: string;
  /** Whether the import is erased before the program runs. */
  readonly typeOnly: boolean;
  /** Whether it is an `import()`, which is loaded on demand. */
  readonly dynamic: boolean;
}

/** Imports of each module, by path from the root (`src/client.ts`). */
export type ModuleGraph = ReadonlyMap<string, readonly Edge[]>;

/** The fields of `deno info --json` that are used. */
interface Info {
  modules: {
    specifier: string;
    error?: string;
    dependencies?: {
      specifier: string;
      code?: { specifier?: string; error?: string };
      type?: { specifier?: string; error?: string };
      isDynamic?: boolean;
    }[];
  }[];
}

/** The root of the project, with a trailing slash. */
export const ROOT = new URL("../", import.meta.url);

const short = (specifier: string): string =>
  specifier.startsWith(ROOT.href)
    ? decodeURI(specifier.slice(ROOT.href.length))
    : specifier;

/** Files of the `exports` of deno.json, as paths from the root. */
export async function entryPoints(): Promise<string[]> {
  const { exports } = JSON.parse(
    await Deno.readTextFile(new URL("deno.json", ROOT)),
  );
  return Object.values<string>(
    typeof exports === "string" ? { ".": exports } : exports,
  ).map((file) => file.replace(/^\.\//, ""));
}

/** All TypeScript files below a folder, as paths from the root. */
export async function sourceFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of Deno.readDir(new URL(folder + "/", ROOT))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) found.push(...await sourceFiles(path));
    else if (path.endsWith(".ts")) found.push(path);
  }
  return found.sort();
}

/**
 * Reads the graph of several files at once: `deno info` accepts one file, so it
 * gets a module that imports them all.
 *
 * @throws {Error} If a module cannot be read or an import cannot be resolved.
 */
export async function readGraph(
  files: readonly string[],
): Promise<ModuleGraph> {
  const all = files.map((file) =>
    `import ${JSON.stringify(new URL(file, ROOT).href)};`
  ).join("");
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", `data:text/typescript,${encodeURIComponent(all)}`],
    cwd: ROOT,
  }).output();
  if (!success) {
    throw new Error(
      `Cannot read the module graph: ${new TextDecoder().decode(stderr)}`,
    );
  }
  return parseGraph(JSON.parse(new TextDecoder().decode(stdout)));
}

/** Converts the output of `deno info --json` into a graph of this project's modules. */
export function parseGraph(info: Info): ModuleGraph {
  const graph = new Map<string, Edge[]>();
  for (const { specifier, error, dependencies = [] } of info.modules) {
    if (!specifier.startsWith(ROOT.href)) continue;
    const path = short(specifier);
    if (error) throw new Error(`Cannot read ${path}: ${error}`);
    graph.set(
      path,
      dependencies.map(({ specifier: written, code, type, isDynamic }) => {
        const to = code?.specifier ?? type?.specifier;
        if (to === undefined) {
          throw new Error(
            `Cannot follow "${written}" in ${path}: ${
              code?.error ?? type?.error
            }`,
          );
        }
        return { to: short(to), typeOnly: !code, dynamic: isDynamic === true };
      }),
    );
  }
  return graph;
}

/** Modules that are reachable from some modules through imports that `follow` accepts, including themselves. */
export function reach(
  graph: ModuleGraph,
  from: readonly string[],
  follow: (edge: Edge) => boolean = () => true,
): Set<string> {
  const reached = new Set(from);
  for (const path of reached) { // a Set iterates over elements that are added meanwhile
    for (const edge of graph.get(path) ?? []) {
      if (follow(edge)) reached.add(edge.to);
    }
  }
  return reached;
}

/** Modules that are loaded before the first line of `entry` runs. */
export function loadedAtStart(graph: ModuleGraph, entry: string): Set<string> {
  return reach(graph, [entry], (edge) => !edge.typeOnly && !edge.dynamic);
}
