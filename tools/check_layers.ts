// Holds src/ to its layering, over the graph of `deno info`, types included.
import {
  entryPoints,
  type ModuleGraph,
  reach,
  readGraph,
  sourceFiles,
} from "./module_graph.ts";

/** Which modules a rule is about, which they must not import, and why. */
interface Rule {
  readonly of: RegExp;
  readonly never: RegExp;
  /** Follow imports of imports as well. */
  readonly deep?: true;
  readonly why: string;
}

const RULES: readonly Rule[] = [
  {
    of: /^src\/core\//,
    never: /^src\/(?!core\/|errors\.ts$)/,
    why: "core imports nothing of ours but errors and core",
  },
  {
    of: /^src\/http\//,
    never: /^src\/(generated\/|client\.ts$)/,
    deep: true,
    why: "http knows neither what is generated nor the client",
  },
  {
    of: /^src\/generated\//,
    never: /^(?!src\/generated\/|src\/contract\.ts$)/,
    why: "generated imports only the contract and its own modules",
  },
  {
    of: /^src\/contract\.ts$/,
    never: /^src\/(?!core\/|results\/)/,
    why: "the contract imports only types of core and results",
  },
  {
    of: /^src\/(socket|realtime|relay|testing)\//,
    never: /^src\/(client|azure)\.ts$/,
    deep: true,
    why: "socket, realtime, relay and testing stand without the client",
  },
];

/** The one module of src/ that may import http and generated both. */
const MEETING_POINT = "src/client.ts";

/** What breaks the layering, one line each; empty when all is well. */
export function violations(graph: ModuleGraph): string[] {
  return [...cycles(graph), ...forbidden(graph), ...meetings(graph)];
}

function forbidden(graph: ModuleGraph): string[] {
  return RULES.flatMap(({ of, never, deep, why }) =>
    [...graph].filter(([path]) => of.test(path)).flatMap(([path, edges]) => {
      const seen = deep
        ? [...reach(graph, [path])].filter((to) => to !== path)
        : edges.map(({ to }) => to);
      return seen.filter((to) => never.test(to)).map((to) =>
        `${path} imports ${to}${
          deep ? " (or what it imports does)" : ""
        }: ${why}`
      );
    })
  );
}

function meetings(graph: ModuleGraph): string[] {
  return [...graph].filter(([path, edges]) =>
    path.startsWith("src/") && path !== MEETING_POINT &&
    edges.some(({ to }) => to.startsWith("src/http/")) &&
    edges.some(({ to }) => to.startsWith("src/generated/"))
  ).map(([path]) =>
    `${path} imports http and generated both: only ${MEETING_POINT} may`
  );
}

/**
 * Wire types refer to one another as the API pleases, across the modules that their
 * official names put them in. Nothing of them is ever loaded, so nothing can go wrong
 * among them.
 */
const WIRE_TYPES = /^src\/generated\/types\//;

/** One line for each import that closes a circle, with the whole circle. */
function cycles(graph: ModuleGraph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    if (done.has(path)) return;
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = [...trail.slice(start), path];
      if (!circle.every((member) => WIRE_TYPES.test(member))) {
        found.push(`import cycle: ${circle.join(" -> ")}`);
      }
      return;
    }
    trail.push(path);
    for (const { to } of graph.get(path) ?? []) visit(to);
    trail.pop();
    done.add(path);
  };
  for (const path of graph.keys()) visit(path);
  return found;
}

if (import.meta.main) {
  const files = [...await entryPoints(), ...await sourceFiles("src")];
  const graph = await readGraph(files);
  const found = violations(graph);
  for (const line of found) console.error(line);
  console.log(
    `Layers: ${graph.size} modules, ${
      found.length === 0 ? "in order" : `${found.length} offences`
    }`,
  );
  if (found.length > 0) Deno.exit(1);
}
