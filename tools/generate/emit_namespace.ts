/**
 * Writes what makes `OpenAI.Chat.ChatCompletion` a type: a namespace that merges with the class.
 *
 * TypeScript merges only within one file, so this is the one piece of generated text that stands in a hand-written file.
 *
 * @module
 */
import { flatNames, type Types } from "./declare.ts";
import { childrenOf } from "./name.ts";
import type { Names } from "./tables.ts";

/** The file that holds the region, below `src`. */
export const CLIENT = "client.ts";

const BEGIN =
  "// #region Types as in the official SDK, written by tools/generate";
const END = "// #endregion";

/**
 * The client's file with its region of types as it must be.
 *
 * @param client The file's text as it is.
 * @throws {Error} If it has no such region.
 */
export function emitNamespace(
  names: Names,
  types: Types,
  client: string,
): [path: string, text: string][] {
  const begin = client.indexOf(BEGIN);
  const end = client.indexOf(END, begin);
  if (begin < 0 || end < 0) {
    throw new Error(
      `Cannot write the types of the client as its file must have a region "${BEGIN}"`,
    );
  }
  const text = client.slice(0, begin) + region(names, types) +
    client.slice(end);
  return [[CLIENT, text]];
}

/** Resources whose types the official SDK keeps in their namespace. */
const NAMESPACED = new Set(["Responses", "Conversations", "Webhooks"]);

/** Namespaces of all resources, and the types of those right below the client; all others are in the namespaces. */
function region(names: Names, types: Types): string {
  const modules = childrenOf(names, "");
  const spaces = modules.map((module) => names.modules[module].namespace);
  const direct = modules.filter((module) =>
    !NAMESPACED.has(names.modules[module].namespace)
  );
  const list = [...direct, ...childrenOf(names, "Chat"), "resources/shared.ts"]
    .flatMap((module) => flatNames(names, types, module));
  const own = [...new Set(list)].sort();
  // Namespaces have another name here, as resources with hand-written additions are imported under theirs.
  const imports = [...spaces.map((name) => `${name} as ${name}Types`), ...own];
  const exports = [
    ...spaces.map((name) => `type ${name}Types as ${name}`),
    ...own.map((name) => `type ${name}`),
  ];
  return `${BEGIN}
// deno-fmt-ignore
import type {
${packed(imports, "  ")}
} from "./generated/types/mod.ts";

/** Types of the API, such as \`OpenAI.ChatCompletion\` and \`OpenAI.Responses.Response\`; all of them are in \`./types\`. */
export declare namespace OpenAI {
  // deno-fmt-ignore
  export {
${packed(exports, "    ")}
  };
}
`;
}

/** Names in lines of at most 120 characters. */
function packed(items: string[], indent: string): string {
  const lines = [indent];
  for (const item of items) {
    if (lines.at(-1)!.length + item.length > 118) lines.push(indent);
    lines[lines.length - 1] += `${item}, `;
  }
  return lines.map((line) => line.trimEnd()).join("\n");
}
