/**
 * Files, names and aliases of the types.
 *
 * @module
 */
import type { Names } from "./tables.ts";

/** Modules whose types are reachable through their namespace only. */
const NAMESPACED = /^resources\/(?:beta|admin|live|realtime)\//;

/** File of an SDK module below `src`: `resources/fine-tuning/jobs/jobs.ts` -> `generated/types/fine_tuning/jobs/jobs.ts`. */
export function fileOf(module: string): string {
  return module.replace(/^resources\//, "generated/types/")
    .replaceAll("-", "_");
}

/** Path from one file to another. */
export function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return ("../".repeat(here.length - shared) || "./") +
    there.slice(shared).join("/");
}

/** `a.b` of `a.b.c`; the root is `""`. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

/** `c` of `a.b.c`. */
export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** A unique name for a module: `Chat.Completions` -> `ChatCompletions`. */
export function classOf(names: Names, module: string): string {
  return names.modules[module].namespace.replaceAll(".", "");
}

/** Name under which one module imports another: `ChatCompletionsAPI`. */
export function aliasOf(names: Names, module: string): string {
  return `${classOf(names, module)}API`;
}

/** Modules directly below a namespace; the root is `""`. */
export function childrenOf(names: Names, namespace: string): string[] {
  return Object.entries(names.modules).filter(([, own]) =>
    own.accessor !== null && parentOf(own.namespace) === namespace
  ).map(([module]) => module);
}

/** Whether a name of a module is also exported flat; at most one module owns it. */
export function isFlat(names: Names, module: string, name: string): boolean {
  if (NAMESPACED.test(module)) return false;
  const collision = names.collisions[name];
  return collision === undefined || collision.flat === module;
}
