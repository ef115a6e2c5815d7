/**
 * Writes the types: one file per SDK module, types only.
 *
 * @module
 */
import {
  type Declaration,
  flatNames,
  topNames,
  type Types,
} from "./declare.ts";
import { comment } from "./describe.ts";
import { withParameter } from "./generic.ts";
import { aliasOf, childrenOf, fileOf, lastOf, relative } from "./name.ts";
import type { Plain } from "./schema.ts";
import type { Names } from "./tables.ts";
import type { Scope } from "./type_text.ts";

const ROOT = "generated/types/mod.ts";

/** All type files, by path below `src`. */
export function emitTypes(
  plain: Plain,
  types: Types,
): [path: string, text: string][] {
  const files = [...types.keys()].map((module): [string, string] => [
    fileOf(module),
    fileText(module, plain, types),
  ]);
  return [...files, [ROOT, rootText(plain.names, types)]];
}

function rootText(names: Names, types: Types): string {
  const path = (module: string) => relative(ROOT, fileOf(module));
  const spaces = childrenOf(names, "").map((module) =>
    exportSpace(names, module, path(module))
  );
  const lists = [...types.keys()].map((module) =>
    exportNames(flatNames(names, types, module), path(module))
  );
  return head(
    "Every type of the API: flat where a name is unique, and by namespace, as in the official SDK.",
  ) + [...spaces, ...lists.filter(Boolean)].join("\n");
}

function head(text: string): string {
  return `/**\n * ${text}\n *\n * @module\n */\n`;
}

function exportSpace(names: Names, module: string, path: string): string {
  const { namespace } = names.modules[module];
  return `export type * as ${lastOf(namespace)} from "${path}";`;
}

/** An empty string for an empty list. */
function exportNames(list: string[], path: string): string {
  return list.length
    ? `export type { ${list.join(", ")} } from "${path}";`
    : "";
}

function fileText(module: string, plain: Plain, types: Types): string {
  const { names } = plain;
  const { namespace, accessor } = names.modules[module];
  const own = new Set(topNames(types, module));
  const children = accessor ? childrenOf(names, namespace) : [];
  const exports = children.flatMap((child) => {
    const path = relative(fileOf(module), fileOf(child));
    const more = topNames(types, child).filter((name) => !own.has(name));
    for (const name of more) own.add(name);
    return [exportSpace(names, child, path), exportNames(more, path)];
  });
  const imports = new Map<string, string>();
  const body = withParameter(
    module,
    spaceText(
      "",
      types.get(module)!,
      (space) => scopeIn(module, space, plain, types, imports),
    ),
  );
  const lines = [...imports].sort(([a], [b]) => a < b ? -1 : 1)
    .map(([, line]) => line);
  const text = [...lines, ...exports, body].join("\n");
  const home = accessor ? `\`client.${accessor}\`` : "several resources";
  return head(`Types of ${home}.`) + (text.trim() || "export {};");
}

/** Declarations of one namespace, and of those in it; the module itself is `""`. */
function spaceText(
  space: string,
  declared: ReadonlyMap<string, Declaration>,
  scopeOf: (space: string) => Scope,
): string {
  const prefix = space && `${space}.`;
  const inside = [...declared].filter(([name]) => name.startsWith(prefix))
    .sort(([a], [b]) => a < b ? -1 : 1)
    .map(([name, one]) => ({
      path: name.slice(prefix.length).split("."),
      one,
    }));
  const scope = scopeOf(space);
  const own = inside.filter(({ path }) => path.length === 1)
    .map(({ path, one }) => declarationText(path[0], one, scope));
  const spaces = new Set(
    inside.filter(({ path }) => path.length > 1).map(({ path }) => path[0]),
  );
  const nested = [...spaces].map((name) =>
    `${comment(`Parts of {@link ${name}}.`)}\nexport ${
      space === "" ? "declare " : ""
    }namespace ${name} {\n${spaceText(prefix + name, declared, scopeOf)}}\n`
  );
  return [...own, ...nested].join("");
}

function declarationText(
  name: string,
  { doc, kind, text }: Declaration,
  scope: Scope,
): string {
  if (kind === "export") return `${doc}\nexport { type ${name} };\n`;
  return kind === "interface"
    ? `${doc}\nexport interface ${name} ${text(scope)}\n`
    : `${doc}\nexport type ${name} = ${text(scope)};\n`;
}

/** How a namespace of a module refers to types. A name in the namespace hides an equal name outside it. */
function scopeIn(
  module: string,
  space: string,
  plain: Plain,
  types: Types,
  imports: Map<string, string>,
): Scope {
  const file = fileOf(module);
  const declared = [...types.get(module)!.keys()].map((name) => `${name}.`);
  const parts = space.split(".").filter(Boolean);
  const around = parts.map((_, i) => parts.slice(0, i + 1).join("."));
  const isHidden = (first: string) =>
    around.some((outer) =>
      declared.some((name) => name.startsWith(`${outer}.${first}.`))
    );
  const imported = (alias: string, from: string, key: string) => {
    const path = relative(file, from);
    imports.set(key, `import type * as ${alias} from "${path}";`);
    return alias;
  };
  const scope: Scope = {
    name: ({ module: other, name }) => {
      if (other !== module) {
        const from = fileOf(other);
        return `${imported(aliasOf(plain.names, other), from, from)}.${name}`;
      }
      // A module does not import itself, so it has no other way to write the name
      if (isHidden(name.split(".")[0])) {
        throw new Error(
          `Cannot refer to ${name} from namespace ${space} in "${module}": a name in the namespace hides it`,
        );
      }
      return name;
    },
    ref: (key) => scope.name(plain.nameOf(key)),
    contract: (name) => `${imported("Contract", "contract.ts", "")}.${name}`,
  };
  return scope;
}
