// Checks the layering of src/ against tools/layers.ts, over the graph of `deno info`, types
// included.
import {
  BUNDLED,
  GENERATED,
  type Ladder,
  LADDERS,
  MEETING_POINT,
  MOST_FILES,
  RULES,
  WIRE_TYPES,
} from "./layers.ts";
import {
  entryPoints,
  type ModuleGraph,
  reach,
  readGraph,
  sourceFiles,
} from "./module_graph.ts";

/** What breaks the layering, one sentence each; empty if nothing does. */
export function violations(graph: ModuleGraph): string[] {
  return [
    ...cycles(graph),
    ...Object.entries(LADDERS).flatMap(([folder, ladder]) =>
      climbs(graph, folder, ladder)
    ),
    ...forbidden(graph),
    ...meetings(graph),
    ...crowded(graph),
  ];
}

/** Imports within a folder that do not go down its ladder. */
function climbs(graph: ModuleGraph, folder: string, ladder: Ladder): string[] {
  const rungs = new Map(
    ladder.flatMap((rooms, rung) => rooms.map((room) => [room, rung])),
  );
  const roomOf = (path: string) =>
    /^[^/]*\/?/.exec(path.slice(folder.length))![0];
  return [...graph].filter(([path]) => path.startsWith(folder)).flatMap(
    ([path, edges]) => {
      const room = roomOf(path);
      const rung = rungs.get(room);
      if (rung === undefined) {
        return [
          `${path} is in no room: add ${room} to the ladder of ${folder}`,
        ];
      }
      return edges.map(({ to }) => to).filter((to) => {
        if (!to.startsWith(folder) || roomOf(to) === room) return false;
        return (rungs.get(roomOf(to)) ?? -1) >= rung;
      }).map((to) =>
        `${path} imports ${to}: ${roomOf(to)} is not below ${room} in ${folder}`
      );
    },
  );
}

function forbidden(graph: ModuleGraph): string[] {
  return RULES.flatMap(({ of, never, deep, why }) =>
    [...graph].filter(([path]) => of.test(path)).flatMap(([path, edges]) => {
      const seen = deep
        ? [...reach(graph, [path])].filter((to) => to !== path)
        : edges.map(({ to }) => to);
      const verb = deep ? "reaches" : "imports";
      return seen.filter((to) => never.test(to))
        .map((to) => `${path} ${verb} ${to}: ${why}`);
    })
  );
}

function meetings(graph: ModuleGraph): string[] {
  return [...graph].filter(([path, edges]) =>
    path.startsWith("src/") && path !== MEETING_POINT && !BUNDLED.test(path) &&
    edges.some(({ to }) => to.startsWith("src/http/")) &&
    edges.some(({ to }) => to.startsWith("src/generated/"))
  ).map(([path]) =>
    `${path} imports both http and generated code: only ${MEETING_POINT} may`
  );
}

/** Folders with too many files to take in at a glance. */
function crowded(graph: ModuleGraph): string[] {
  const counts = new Map<string, number>();
  for (const path of graph.keys()) {
    if (
      !path.startsWith("src/") || GENERATED.test(path) || BUNDLED.test(path)
    ) {
      continue;
    }
    const folder = path.slice(0, path.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([, files]) => files > MOST_FILES).map(
    ([folder, files]) =>
      `${folder} holds ${files} files: divide it, at most ${MOST_FILES} are allowed`,
  );
}

/** One sentence for each import that closes a cycle, with the whole cycle. */
function cycles(graph: ModuleGraph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    if (done.has(path)) return;
    const start = trail.indexOf(path);
    if (start >= 0) {
      const cycle = [...trail.slice(start), path];
      if (!cycle.every((member) => WIRE_TYPES.test(member))) {
        found.push(`import cycle: ${cycle.join(" -> ")}`);
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
  for (const sentence of found) console.error(sentence);
  console.log(
    found.length === 0
      ? `Layers: ${graph.size} modules, no violations`
      : `Layers: ${graph.size} modules, violations: ${found.length}`,
  );
  if (found.length > 0) Deno.exit(1);
}
