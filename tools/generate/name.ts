/**
 * Fourth stage: where each type lives, what it is called there, and which names stand for it elsewhere.
 *
 * @module
 */
import type { Names } from "./tables.ts";

/** Modules whose types are reachable through their namespace only. */
const NAMESPACED = /^resources\/(?:beta|admin|live|realtime)\//;

/**
 * Names the namespaces after the classes, as the official SDK does: `Beta.ChatKit`, though the accessor is `beta.chatkit`.
 *
 * @param names The table; changed in place.
 */
export function nameAfterClasses(names: Names): void {
  const modules = Object.values(names.modules);
  const classes = new Map(modules.map((one) => [one.accessor, one.class]));
  for (const module of modules) {
    if (module.accessor === null) continue;
    const parts = module.accessor.split(".");
    module.namespace = parts.map((_, i) => {
      const name = classes.get(parts.slice(0, i + 1).join("."));
      if (!name) {
        throw new Error(`Cannot name ${module.accessor}: no class above it`);
      }
      return name;
    }).join(".");
  }
}

/** File of an SDK module below `src/generated`: `resources/fine-tuning/jobs/jobs.ts` -> `types/fine_tuning/jobs/jobs.ts`. */
export function fileOf(module: string): string {
  return module.replace(/^resources\//, "types/").replaceAll("-", "_");
}

/** Path from one file below `src/generated` to another. */
export function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return ("../".repeat(here.length - shared) || "./") +
    there.slice(shared).join("/");
}

/** Name under which one module imports another: `Chat.Completions` -> `ChatCompletionsAPI`. */
export function aliasOf(names: Names, module: string): string {
  return names.modules[module].namespace.replaceAll(".", "") + "API";
}

/** Modules right below a namespace; the root is `""`. */
export function childrenOf(names: Names, namespace: string): string[] {
  const depth = namespace === "" ? 1 : namespace.split(".").length + 1;
  return Object.keys(names.modules).filter((module) => {
    const { namespace: own, accessor } = names.modules[module];
    return accessor !== null && own.split(".").length === depth &&
      (namespace === "" || own.startsWith(`${namespace}.`));
  });
}

/** Whether a name of a module is also exported flat: at most one module owns it. */
export function isFlat(names: Names, module: string, name: string): boolean {
  if (NAMESPACED.test(module)) return false;
  const collision = names.collisions[name];
  return collision === undefined || collision.flat === module;
}
