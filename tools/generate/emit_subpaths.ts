/**
 * Writes the entry points `./resources/...`: the names that the official SDK exports from these paths.
 *
 * A module has its class and its types; the `mod.js` of a folder has those of all its modules. The code is one
 * line of JavaScript: a program that imports types only loads nothing.
 *
 * @module
 */
import { flatNames, topNames, type Types } from "./declare.ts";
import { childrenOf, classOf, fileOf, lastOf, relative } from "./name.ts";
import type { Names } from "./tables.ts";

/** Folder of the entry points, below `src`. */
export const SUBPATHS = "subpaths/resources/";

/** Modules that public programs import. */
const MODULES = [
  "resources/shared.ts",
  "resources/audio/speech.ts",
  "resources/audio/transcriptions.ts",
  "resources/beta/assistants.ts",
  "resources/beta/threads/messages.ts",
  "resources/beta/threads/runs/runs.ts",
  "resources/beta/threads/threads.ts",
  "resources/chat/chat.ts",
  "resources/chat/completions/completions.ts",
  "resources/realtime/realtime.ts",
  "resources/responses/responses.ts",
];

/** Folders that they import. */
const FOLDERS = [
  "resources",
  "resources/audio",
  "resources/beta",
  "resources/beta/threads",
  "resources/beta/threads/runs",
  "resources/chat",
  "resources/chat/completions",
  "resources/conversations",
  "resources/fine-tuning",
  "resources/realtime",
  "resources/responses",
  "resources/vector-stores",
  "resources/webhooks",
];

/** Module whose types `resources` exports too. */
const COMPLETIONS = "resources/chat/completions/completions.ts";

/** Classes that are written by hand, by the module of their operations. They run as `resources/runtime.js`. */
const HAND_WRITTEN: Readonly<Record<string, string>> = {
  "resources/chat/chat.ts": "resources/chat.ts",
  "resources/chat/completions/completions.ts": "resources/chat.ts",
  "resources/batches.ts": "resources/jobs.ts",
  "resources/beta/agents/agents.ts": "resources/agents.ts",
  "resources/beta/beta.ts": "resources/beta.ts",
  "resources/beta/threads/runs/runs.ts": "resources/threads.ts",
  "resources/beta/threads/threads.ts": "resources/threads.ts",
  "resources/evals/evals.ts": "resources/jobs.ts",
  "resources/evals/runs/runs.ts": "resources/jobs.ts",
  "resources/files.ts": "resources/files.ts",
  "resources/fine-tuning/fine-tuning.ts": "resources/jobs.ts",
  "resources/fine-tuning/jobs/jobs.ts": "resources/jobs.ts",
  "resources/live/live.ts": "resources/live.ts",
  "resources/realtime/realtime.ts": "resources/realtime.ts",
  "resources/responses/responses.ts": "resources/responses.ts",
  "resources/vector-stores/file-batches.ts": "resources/vector_stores.ts",
  "resources/vector-stores/files.ts": "resources/vector_stores.ts",
  "resources/vector-stores/vector-stores.ts": "resources/vector_stores.ts",
  "resources/videos.ts": "resources/jobs.ts",
  "resources/webhooks/webhooks.ts": "resources/webhooks.ts",
};

/** Names of other entry points, which modules of the official SDK export too; by our file. */
const OF_OTHERS: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  [COMPLETIONS]: {
    "subpaths/lib/chat_completion_runner.ts": [
      "ChatCompletionToolRunnerParamsWithContext",
      "ChatCompletionToolRunnerParamsWithoutContext",
    ],
    "subpaths/lib/chat_completion_streaming_runner.ts": [
      "ChatCompletionStreamingToolRunnerParams",
      "ChatCompletionStreamingToolRunnerParamsWithContext",
      "ChatCompletionStreamingToolRunnerParamsWithoutContext",
    ],
    "subpaths/lib/runnable_function.ts": [
      "RunnableFunctionWithParse",
      "RunnableFunctionWithoutParse",
    ],
  },
  "resources/responses/responses.ts": {
    "subpaths/sockets/responses_ws.ts": [
      "ResponsesWSClientOptions",
      "ResponsesWSReconnectOptions",
    ],
  },
};

/** Names of the helpers, which modules of the official SDK export too. */
const HELPERS: Readonly<
  Record<string, { values?: readonly string[]; types: readonly string[] }>
> = {
  [COMPLETIONS]: {
    values: [
      "ChatCompletionRunner",
      "ChatCompletionStream",
      "ChatCompletionStreamingRunner",
    ],
    types: [
      "ChatCompletionParseParams",
      "ChatCompletionStreamParams",
      "ChatCompletionToolRunnerParams",
      "ParsedChatCompletion",
      "ParsedChatCompletionMessage",
      "ParsedChatCompletionMessageToolCall",
      "ParsedChoice",
      "ParsedFunction",
      "ParsedFunctionToolCall",
    ],
  },
  "resources/beta/threads/runs/runs.ts": {
    types: [
      "RunCreateAndPollParams",
      "RunCreateAndStreamParams",
      "RunStreamParams",
      "RunSubmitToolOutputsAndPollParams",
      "RunSubmitToolOutputsStreamParams",
    ],
  },
  "resources/beta/threads/threads.ts": {
    types: ["ThreadCreateAndRunPollParams", "ThreadCreateAndRunStreamParams"],
  },
  "resources/responses/responses.ts": {
    types: [
      "ParsedContent",
      "ParsedResponse",
      "ParsedResponseFunctionToolCall",
      "ParsedResponseOutputItem",
      "ParsedResponseOutputMessage",
      "ParsedResponseOutputText",
      "ResponseParseParams",
    ],
  },
};

/** Exports of the helpers' names: types in folders above, classes too in the module. */
function helpersOf(
  modules: readonly string[],
  path: string,
): string[] {
  const file = relative(path, "helpers/mod.ts");
  return modules.flatMap((module) => [
    listed("export", HELPERS[module]?.types ?? [], file),
    ...Object.entries(OF_OTHERS[module] ?? {}).map(([lib, types]) =>
      listed("export", types, relative(path, lib))
    ),
  ]);
}

/** Exports the classes of the helpers of a module, from the module and from its own folder. */
function helperClasses(module: string, path: string, file: string): string {
  const { values = [] } = HELPERS[module] ?? {};
  return values.length === 0 || folderOf(path) !== folderOf(entryOf(module))
    ? ""
    : `export { ${values.join(", ")} } from "${relative(path, file)}";`;
}

/** All entry points: the code and its types, by path below `src`. */
export function emitSubpaths(
  names: Names,
  types: Types,
): [path: string, text: string][] {
  const inFolders = FOLDERS.flatMap((folder) => membersOf(names, folder));
  const modules = [...new Set([...MODULES, ...inFolders])];
  return [
    ...modules.flatMap((module) => {
      const path = entryOf(module);
      return [
        code(path, [module], names),
        typesOf(path, moduleText(module, modules, names, types)),
      ];
    }),
    ...FOLDERS.flatMap((folder) => {
      const path = `subpaths/${folder}/mod.js`;
      const classes = classesOf(names, folder).map(({ module }) => module);
      return [
        code(path, classes, names),
        typesOf(path, folderText(folder, path, names, types)),
      ];
    }),
  ];
}

function typesOf(path: string, text: string): [path: string, text: string] {
  return [path.replace(/js$/, "d.ts"), text];
}

/** JavaScript that exports the classes of modules: a class of their own would have a prototype of its own. */
function code(
  path: string,
  modules: readonly string[],
  names: Names,
): [path: string, text: string] {
  const lines = modules.map((module) => {
    const name = names.modules[module].class;
    if (name === null) return "export {};";
    const { original } = classIn(module, path, names);
    const text = original === name ? name : `${original} as ${name}`;
    const file = module in HAND_WRITTEN
      ? "resources/runtime.js"
      : "generated/resources.js";
    return [
      `export { ${text} } from "${relative(path, file)}";`,
      helperClasses(module, path, "helpers/runtime.js"),
    ].filter(Boolean).join("\n");
  });
  const types = path.slice(path.lastIndexOf("/") + 1).replace(/js$/, "d.ts");
  return [
    path,
    `// @ts-self-types="./${types}"\n// Written by tools/generate.\n${
      lines.join("\n")
    }\n`,
  ];
}

/** Where the class of a module is, and its name there. */
function classIn(module: string, path: string, names: Names) {
  const byHand = HAND_WRITTEN[module];
  return {
    original: classOf(names, module),
    file: relative(path, byHand ?? "generated/resources.js"),
  };
}

const entryOf = (module: string) => `subpaths/${module.replace(/ts$/, "js")}`;

const folderOf = (module: string) => module.slice(0, module.lastIndexOf("/"));

/** The modules of a folder, and the main modules of the folders in it (`chat/chat.ts`). */
function membersOf(names: Names, folder: string): string[] {
  return Object.keys(names.modules).filter((module) => {
    const own = folderOf(module);
    return own === folder ||
      folderOf(own) === folder &&
        module === `${own}${own.slice(folder.length)}.ts`;
  });
}

/** The classes of a folder; the first module that has a name keeps it. */
function classesOf(names: Names, folder: string) {
  const taken = new Set<string>();
  return membersOf(names, folder).flatMap((module) => {
    const name = names.modules[module].class;
    if (name === null || taken.has(name)) return [];
    taken.add(name);
    return [{ module, name }];
  });
}

function folderText(
  folder: string,
  path: string,
  names: Names,
  types: Types,
): string {
  const classes = classesOf(names, folder);
  const taken = new Set(classes.map(({ name }) => name));
  const unused = (name: string) => !taken.has(name) && taken.add(name);
  const members = membersOf(names, folder);
  const isRoot = folder === "resources";
  const namesOf = (module: string) =>
    isRoot ? flatNames(names, types, module) : topNames(types, module);
  const sources = isRoot ? [...members, COMPLETIONS] : members;
  // A module with all its names, if none of them has a meaning of its own in this folder.
  const isWhole = (module: string) =>
    !isRoot && HELPERS[module] === undefined &&
    classes.some((one) => one.module === module);
  return head(`The classes and types of \`openai/${folder}\`.`) + [
    ...classes.map(({ module, name }) =>
      `export { ${name} } from "${relative(path, entryOf(module))}";`
    ),
    ...sources.map((module) => {
      const own = namesOf(module);
      const free = own.filter(unused);
      return isWhole(module) && free.length === topNames(types, module).length
        ? `export type * from "${relative(path, entryOf(module))}";`
        : listed("export", free, relative(path, fileOf(module)));
    }),
    ...helpersOf(
      [...new Set([...members, COMPLETIONS])].filter((module) =>
        (members.includes(module) || isRoot) && !isWhole(module)
      ),
      path,
    ),
  ].filter(Boolean).join("\n") + "\n";
}

function moduleText(
  module: string,
  entries: readonly string[],
  names: Names,
  types: Types,
): string {
  const path = entryOf(module);
  const own = topNames(types, module);
  const file = relative(path, fileOf(module));
  const title = head(
    `The class and types of \`openai/${module.replace(/\.ts$/, "")}\`.`,
  );
  const { class: name, accessor, namespace } = names.modules[module];
  if (name === null) return title + listed("export", own, file);

  const origin = classIn(module, path, names);
  const children = childrenOf(names, namespace).map((child) => {
    const space = lastOf(names.modules[child].namespace);
    const alias = `${space}Below`;
    return {
      space,
      alias,
      types: topNames(types, child),
      file: relative(path, fileOf(child)),
      line: entries.includes(child)
        ? `import type { ${names.modules[child].class} as ${alias} } from "${
          relative(path, entryOf(child))
        }";`
        : `import type * as ${alias} from "${relative(path, fileOf(child))}";`,
    };
  });
  const taken = new Set([...own, ...children.map(({ space }) => space)]);
  const inherited = children.map((child) => ({
    ...child,
    types: child.types.filter((type) => !taken.has(type) && taken.add(type)),
  }));
  const nested = [
    ...[own, ...inherited.map(({ types }) => types)].flat()
      .map((type) => `type ${type}`),
    ...children.map(({ space, alias }) => `type ${alias} as ${space}`),
  ];
  return title + [
    `import type { ${origin.original} as Class } from "${origin.file}";`,
    listed("import", own, file),
    ...inherited.map(({ types, file }) => listed("import", types, file)),
    ...children.map(({ line }) => line),
    // The names of modules below are exported as namespaces there, and as classes here.
    children.length === 0
      ? `export type * from "${file}";`
      : listed("export", own, file),
    ...helpersOf([module], path),
    helperClasses(module, path, "helpers/mod.ts"),
    `/** \`client.${accessor}\`. */
export declare class ${name} extends Class {}`,
    nested.length > 0 &&
    `/** The types of \`client.${accessor}\`. */
export declare namespace ${name} {
  export { ${nested.join(", ")} };
}`,
  ].filter(Boolean).join("\n");
}

function head(text: string): string {
  return `/**\n * ${text} Written by tools/generate.\n *\n * @module\n */\n`;
}

/** Imports or exports types; an empty string for an empty list. */
function listed(
  verb: "import" | "export",
  list: readonly string[],
  path: string,
): string {
  return list.length === 0
    ? ""
    : `${verb} type { ${list.join(", ")} } from "${path}";`;
}
