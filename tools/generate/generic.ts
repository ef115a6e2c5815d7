/**
 * Types that have a parameter in the official SDK: the type of one of their fields.
 *
 * @module
 */

/** A field whose type is a parameter. */
interface Generic {
  /** Name of the field. */
  readonly field: string;
  /** Name of the parameter. */
  readonly parameter: string;
  /** Types that have the parameter; those that refer to one another pass it on. */
  readonly types: readonly string[];
}

/** By module. */
const GENERIC: Readonly<Record<string, Generic>> = {
  "resources/audio/transcriptions.ts": {
    field: "response_format",
    parameter: "ResponseFormat",
    types: [
      "TranscriptionCreateParams",
      "TranscriptionCreateParamsBase",
      "TranscriptionCreateParamsNonStreaming",
    ],
  },
  "resources/audio/translations.ts": {
    field: "response_format",
    parameter: "ResponseFormat",
    types: ["TranslationCreateParams"],
  },
};

/**
 * Gives the types of a module their parameter.
 *
 * @param module Name of the module.
 * @param text Its declarations.
 * @throws {Error} If the field is not there.
 */
export function withParameter(module: string, text: string): string {
  const generic = GENERIC[module];
  if (!generic) return text;
  const { field, parameter, types } = generic;
  const line = new RegExp(`${field}\\?: ([^;]+);`);
  const [, type] = line.exec(text) ?? [];
  if (!type) throw new Error(`"${module}" has no field "${field}"`);
  const names = types.join("|");
  const declaration = new RegExp(
    `export (?:type|interface) (${names})\\b[^;{]*[;{]`,
    "g",
  );
  return text
    .replace(line, `${field}?: ${parameter};`)
    .replace(declaration, (head, name) => {
      const [start, ...rest] = head.split(name);
      const uses = rest.join(name).replace(
        new RegExp(`\\b(${names})\\b`, "g"),
        `$1<${parameter}>`,
      );
      const values = `${type} | undefined`;
      return `${start}${name}<${parameter} extends ${values} = ${values}>${uses}`;
    });
}
