/** Texts in the source of the library: strings and template literals of more than one word. */
import { ROOT, sourceFiles } from "../../tools/module_graph.ts";

/** One text, with `{}` in place of each value that a template inserts. */
export interface SourceText {
  /** File and line. */
  readonly where: string;
  readonly text: string;
  /** The class of the error that is made with it, `"super"` in a constructor; `null` elsewhere. */
  readonly error: string | null;
}

type Parent = { parent?: unknown; type: string; callee?: unknown };

/** The class of the innermost error whose arguments contain a node, within one function. */
function errorAround(node: { parent?: unknown }): string | null {
  for (
    let at = node.parent as Parent | undefined;
    at && !/Function|Program/.test(at.type);
    at = at.parent as Parent | undefined
  ) {
    const { type, name } = (at.callee ?? {}) as {
      type?: string;
      name?: string;
    };
    if (type === "Super") return "super";
    if (at.type === "NewExpression" && name && /Error$/.test(name)) return name;
  }
  return null;
}

/** Texts of one module, by the parser of `deno lint`. */
export function textsIn(path: string, source: string): SourceText[] {
  const found: (SourceText & { at: number })[] = [];
  const take = (
    node: { range: readonly [number, number]; parent?: unknown },
    text: string,
  ) => {
    if (!/\w \w|\w: |, \w/.test(text)) return;
    const line = source.slice(0, node.range[0]).split("\n").length;
    found.push({
      where: `${path}:${line}`,
      text,
      error: errorAround(node),
      at: node.range[0],
    });
  };
  Deno.lint.runPlugin(
    {
      name: "texts",
      rules: {
        collect: {
          create: () => ({
            Literal(node) {
              if (typeof node.value === "string") take(node, node.value);
            },
            TemplateLiteral(node) {
              take(node, node.quasis.map(({ cooked }) => cooked).join("{}"));
            },
          }),
        },
      },
    },
    path,
    source,
  );
  return found.sort((a, b) => a.at - b.at);
}

/** Texts of all modules of src/ that are written by hand. */
export async function sourceTexts(): Promise<SourceText[]> {
  const files = (await sourceFiles("src"))
    .filter((path) => !path.startsWith("src/generated/"));
  const texts = await Promise.all(
    files.map(async (path) =>
      textsIn(path, await Deno.readTextFile(new URL(path, ROOT)))
    ),
  );
  return texts.flat();
}
