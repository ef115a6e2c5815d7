/**
 * Writes `openai.ts`: the class `OpenAI`, and the namespace that makes `OpenAI.Chat.ChatCompletion` a type.
 *
 * TypeScript merges a class with a namespace only if both are in one file. The hand-written client is therefore
 * the base class in `client.ts`, and this file adds the name and the types to it.
 *
 * @module
 */
import { flatNames, type Types } from "./declare.ts";
import { childrenOf } from "./name.ts";
import type { Names } from "./tables.ts";

/** The generated file, below `src`. */
export const OPENAI = "openai.ts";

/** Resources whose types the official SDK keeps in their namespace. */
const NAMESPACED = new Set(["Responses", "Conversations", "Webhooks"]);

/** Hand-written types that the official SDK exports in its namespace, by module. */
const HAND_WRITTEN: Readonly<Record<string, readonly string[]>> = {
  "./config/client_options.ts": ["DataResidency"],
  "./contract.ts": ["RequestOptions"],
  "./results/data_pages.ts": [
    "ConversationCursorPage",
    "ConversationCursorPageParams",
    "ConversationCursorPageResponse",
    "CursorPage",
    "CursorPageParams",
    "CursorPageResponse",
    "NextCursorPage",
    "NextCursorPageParams",
    "NextCursorPageResponse",
    "Page",
    "PageResponse",
    "TokenPage",
    "TokenPageParams",
    "TokenPageResponse",
  ],
};

const CLASS = `/**
 * A client of the OpenAI API.
 *
 * Creating a client sends nothing; each resource is created when it is first used. \`ClientResources\`
 * lists the resources, such as \`client.responses\`, {@linkcode Client} the methods, and
 * \`ClientOptions\` the options.
 *
 * @example
 * \`\`\`ts
 * import OpenAI from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const client = new OpenAI({
 *   apiKey: "test",
 *   fetch: () => Promise.resolve(Response.json({ object: "list", data: [] })),
 * });
 * assertEquals(await client.get("/models"), { object: "list", data: [] });
 * \`\`\`
 */
export class OpenAI extends Client {
  /** The class itself. */
  static readonly OpenAI: typeof OpenAI = OpenAI;
}`;

/** The file: namespaces of all resources, the types of the resources directly below the client, and the hand-written types. */
export function emitOpenAI(
  names: Names,
  types: Types,
): [path: string, text: string][] {
  const modules = childrenOf(names, "");
  const spaces = modules.map((module) => names.modules[module].namespace);
  const direct = modules.filter((module) =>
    !NAMESPACED.has(names.modules[module].namespace)
  );
  const flat = [...direct, ...childrenOf(names, "Chat"), "resources/shared.ts"]
    .flatMap((module) => flatNames(names, types, module));
  const generated = [...spaces, ...new Set(flat.sort())];
  const handWritten = Object.entries(HAND_WRITTEN);
  const exports = [
    ...generated,
    ...handWritten.flatMap(([, list]) => list).sort(),
  ].map((name) => `type ${name}`);
  const text = `/**
 * The client with the types of the API in its namespace, as in the official SDK. Written by tools/generate.
 *
 * @module
 */
import { Client } from "./client.ts";
${
    handWritten.map(([path, list]) =>
      `import type { ${list.join(", ")} } from "${path}";`
    ).join("\n")
  }
// deno-fmt-ignore
import type {
${packed(generated, "  ")}
} from "./generated/types/mod.ts";

${CLASS}

/** Types of the API, such as \`OpenAI.ChatCompletion\` and \`OpenAI.Responses.Response\`; all of them are in \`./types\`. */
export declare namespace OpenAI {
  // deno-fmt-ignore
  export {
${packed(exports, "    ")}
  };
}
`;
  return [[OPENAI, text]];
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
