/**
 * Writes the types: one file per SDK module, types only.
 *
 * @module
 */
import type { Declaration, Declarations } from "./declare.ts";
import { comment } from "./describe.ts";
import { aliasOf, childrenOf, fileOf, relative } from "./name.ts";
import type { Scope } from "./type_text.ts";

/** All type files, by path below `src/generated`. */
export function emitTypes(all: Declarations): Map<string, string> {
  return new TypeFiles(all).files();
}

class TypeFiles {
  readonly #all: Declarations;

  constructor(all: Declarations) {
    this.#all = all;
  }

  files(): Map<string, string> {
    const files = new Map<string, string>();
    for (const [module, declarations] of this.#all.modules) {
      files.set(fileOf(module), this.#file(module, declarations));
    }
    files.set("types/mod.ts", this.#root());
    return files;
  }

  #root(): string {
    const spaces = childrenOf(this.#all.names, "").map((module) =>
      `export type * as ${this.#all.names.modules[module].namespace} from "${
        relative("types/mod.ts", fileOf(module))
      }";`
    );
    const lists = [...this.#all.flat()].filter(([, list]) => list.length).map((
      [module, list],
    ) =>
      `export type { ${list.join(", ")} } from "${
        relative("types/mod.ts", fileOf(module))
      }";`
    );
    return `/**\n * Every type of the API: flat where a name is unique, and by namespace, as in the official SDK.\n *\n * @module\n */\n` +
      [...spaces, ...lists].join("\n") + "\n";
  }

  #file(module: string, declarations: Map<string, Declaration>): string {
    const file = fileOf(module);
    const imports = new Map<string, string>();
    const body = this.#level(
      module,
      "",
      [...declarations].sort(([a], [b]) => a < b ? -1 : 1),
      imports,
    );
    const { namespace, accessor } = this.#all.names.modules[module];
    const head = accessor
      ? `Types of \`client.${accessor}\`.`
      : "Types of several resources.";
    const children = accessor ? childrenOf(this.#all.names, namespace) : [];
    const own = new Set(this.#all.topNames(module));
    const more = children.flatMap((child) => {
      const path = relative(file, fileOf(child));
      const names = this.#all.topNames(child).filter((name) => !own.has(name));
      for (const name of names) own.add(name);
      const short = this.#all.names.modules[child].namespace.split(".").pop();
      return [
        `export type * as ${short} from "${path}";`,
        names.length
          ? `export type { ${names.join(", ")} } from "${path}";`
          : "",
      ];
    });
    const lines = [...imports].sort(([a], [b]) => a < b ? -1 : 1).map((
      [, line],
    ) => line);
    const text = [...lines, ...more, body].join("\n");
    return `/**\n * ${head}\n *\n * @module\n */\n${
      text.trim() || "export {};"
    }\n`;
  }

  /** Declarations of one namespace, and of those in it. */
  #level(
    module: string,
    prefix: string,
    entries: [string, Declaration][],
    imports: Map<string, string>,
  ): string {
    const depth = prefix === "" ? 1 : prefix.split(".").length + 1;
    const here = entries.filter(([name]) => name.split(".").length === depth);
    const spaces = new Set(
      entries.filter(([name]) => name.split(".").length > depth).map(([name]) =>
        name.split(".")[depth - 1]
      ),
    );
    const scope = this.#scope(module, prefix, imports);
    const own = here.map(([name, one]) =>
      this.#declarationText(name.split(".").pop()!, one, scope)
    );
    const nested = [...spaces].map((space) => {
      const path = prefix === "" ? space : `${prefix}.${space}`;
      const inside = entries.filter(([name]) => name.startsWith(`${path}.`));
      const doc = comment(`Parts of {@link ${space}}.`);
      return `${doc}\nexport ${
        prefix === "" ? "declare " : ""
      }namespace ${space} {\n${this.#level(module, path, inside, imports)}}\n`;
    });
    return [...own, ...nested].join("");
  }

  #declarationText(name: string, one: Declaration, scope: Scope): string {
    const doc = comment(one.doc, one.deprecated);
    const { schema } = one;
    if (one.extends) {
      return `${doc}\nexport interface ${name} extends ${one.extends} ${
        one.text!(scope)
      }\n`;
    }
    if (schema?.properties && Object.keys(schema.properties).length) {
      return `${doc}\nexport interface ${name} ${
        this.#all.fields(schema, scope)
      }\n`;
    }
    return `${doc}\nexport type ${name} = ${
      schema ? this.#all.text(schema, scope) : one.text!(scope)
    };\n`;
  }

  /** Names as seen from a namespace of a module: a parent's name is hidden by an equal one further in. */
  #scope(module: string, prefix: string, imports: Map<string, string>): Scope {
    const file = fileOf(module);
    const declared = this.#all.modules.get(module)!;
    const spaces = new Set([...declared.keys()].flatMap((name) => {
      const parts = name.split(".");
      return parts.map((_, i) => parts.slice(0, i + 1).join("."));
    }));
    const isHidden = (first: string) => {
      const parts = prefix === "" ? [] : prefix.split(".");
      return parts.some((_, i) =>
        spaces.has([...parts.slice(0, i + 1), first].join("."))
      );
    };
    const from = (other: string) => {
      const alias = aliasOf(this.#all.names, other);
      imports.set(
        fileOf(other),
        `import type * as ${alias} from "${relative(file, fileOf(other))}";`,
      );
      return alias;
    };
    return {
      name: (other, name) =>
        other === module && !isHidden(name.split(".")[0])
          ? name
          : `${from(other)}.${name}`,
      contract: (name) => {
        imports.set(
          "",
          `import type * as Contract from "${
            relative(file, "../contract.ts")
          }";`,
        );
        return `Contract.${name}`;
      },
    };
  }
}
