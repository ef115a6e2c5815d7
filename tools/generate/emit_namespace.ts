/**
 * Writes what makes `OpenAI.Chat.ChatCompletion` a type: a namespace that merges with the class.
 *
 * TypeScript merges only within one file, so this is the one piece of generated text that stands in a hand-written file.
 *
 * @module
 */
import type { Declarations } from "./declare.ts";
import { childrenOf } from "./name.ts";
import type { Names } from "./tables.ts";

const BEGIN =
  "// #region Types as in the official SDK, written by tools/generate";
const END = "// #endregion";

/**
 * The text of the client's file with its region of types as it must be; without the region it stays as it is.
 *
 * @param client The file's text as it is.
 */
export function withNamespace(
  client: string,
  names: Names,
  types: Declarations,
): string {
  const begin = client.indexOf(BEGIN);
  const end = client.indexOf(END, begin);
  if (begin < 0 || end < 0) return client;
  return client.slice(0, begin) + region(names, types) + client.slice(end);
}

/** Namespaces of all resources, and the types of those right below the client; the rest is in the namespaces. */
function region(names: Names, types: Declarations): string {
  const modules = childrenOf(names, "");
  const spaces = modules.map((module) => names.modules[module].namespace);
  const direct = new Set(
    modules.flatMap((
      module,
    ) => [module, ...childrenOf(names, names.modules[module].namespace)]),
  );
  direct.add("resources/shared.ts");
  const flat = [...types.flat()].filter(([module]) => direct.has(module))
    .flatMap(([, list]) => list);
  const list = [...new Set([...spaces, ...flat])].sort();
  const packed = (item: (name: string) => string) => wrap(list.map(item));
  return `${BEGIN}
// deno-fmt-ignore
import type {
${packed((name) => name)}
} from "./generated/types/mod.ts";

/** Types of the API: \`OpenAI.ChatCompletion\`, \`OpenAI.Responses.Response\`; all of them are in \`./types\`. */
export declare namespace OpenAI {
  // deno-fmt-ignore
  export {
${packed((name) => `type ${name}`)}
  };
}
`;
}

/** Names in lines of at most 120 characters. */
function wrap(items: string[]): string {
  const lines = [""];
  for (const item of items) {
    if (lines.at(-1)!.length + item.length > 115) lines.push("");
    lines[lines.length - 1] += `${item}, `;
  }
  return lines.map((line) => `    ${line.trimEnd()}`).join("\n");
}
