/**
 * Kinds of arguments that a model passes to a browser: their schema, and whether a value fits it.
 *
 * @module
 */
import { isCount, isText } from "./shape.ts";

/** A kind of arguments. */
export interface Field {
  /** Description for the model. */
  readonly schema: object;
  /** Whether a value is one of them. */
  readonly fits: (value: unknown) => boolean;
}

const MODIFIERS = ["Control", "Alt", "Meta", "Shift"];
const COUNT = {
  type: "integer",
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
} as const;

const isString = (value: unknown) => typeof value === "string";

const choice = (...values: (string | number)[]): Field => ({
  schema: {
    type: typeof values[0] === "string" ? "string" : "integer",
    enum: values,
  },
  fits: (value) => values.includes(value as string),
});

const integer = (minimum: number, maximum: number): Field => ({
  schema: { type: "integer", minimum, maximum },
  fits: (value) => isCount(value) && value >= minimum && value <= maximum,
});

const text = (description: string, maxBytes = Infinity): Field => ({
  schema: { type: "string", description },
  fits: (value) => isText(value, maxBytes),
});

const isPoint = (value: unknown) => {
  const { x, y, ...rest } = (value ?? {}) as { x?: unknown; y?: unknown };
  return isCount(x) && isCount(y) && Object.keys(rest).length === 0;
};

const isListOf = (
  value: unknown,
  [least, most]: [number, number],
  fits: (element: unknown) => boolean,
): boolean =>
  Array.isArray(value) && value.length >= least && value.length <= most &&
  value.every(fits);

const isSetOf = (
  value: unknown,
  bounds: [number, number],
  fits: (element: unknown) => boolean,
): boolean =>
  isListOf(value, bounds, fits) &&
  new Set(value as unknown[]).size === (value as unknown[]).length;

/** The kinds, by name. */
export const FIELDS = {
  text: { schema: { type: "string" }, fits: isString },
  optionalText: {
    schema: { type: ["string", "null"] },
    fits: (value) => value === null || isString(value),
  },
  strings: {
    schema: { type: "array", items: { type: "string" } },
    fits: (value) => isListOf(value, [0, Infinity], isString),
  },
  filter: choice("all", "interactive"),
  direction: choice("up", "down", "left", "right"),
  count: { schema: COUNT, fits: isCount },
  timeout: integer(1, 30_000),
  region: {
    schema: { type: "array", items: COUNT, minItems: 4, maxItems: 4 },
    fits: (value) => {
      if (!isListOf(value, [4, 4], isCount)) return false;
      const [left, top, right, bottom] = value as number[];
      return left < right && top < bottom;
    },
  },
  checked: {
    schema: { type: "boolean" },
    fits: (value) => typeof value === "boolean",
  },
  button: choice("left", "right", "middle"),
  clickCount: choice(1, 2, 3),
  modifiers: {
    schema: {
      type: "array",
      items: { type: "string", enum: MODIFIERS },
      minItems: 0,
      maxItems: 4,
      description: "Keys to hold meanwhile, each once.",
    },
    fits: (value) =>
      isSetOf(value, [0, 4], (key) => MODIFIERS.includes(key as string)),
  },
  path: {
    schema: {
      type: "array",
      items: {
        type: "object",
        properties: { x: COUNT, y: COUNT },
        required: ["x", "y"],
        additionalProperties: false,
      },
      minItems: 2,
      maxItems: 100,
    },
    fits: (value) => isListOf(value, [2, 100], isPoint),
  },
  heldKeys: {
    schema: {
      type: "array",
      items: {
        type: "string",
        description: "Name of a key, up to 64 bytes.",
      },
      minItems: 1,
      maxItems: 8,
      description: "The keys, each once.",
    },
    fits: (value) => isSetOf(value, [1, 8], (key) => isText(key, 64)),
  },
  holdDuration: integer(1, 3000),
  scope: {
    schema: {
      type: ["string", "null"],
      description:
        "The ref of a section that was read before, up to 256 bytes; not a selector.",
    },
    fits: (value) => value === null || isText(value, 256),
  },
  depth: integer(1, 32),
  diagnosticSource: choice("console", "network"),
  diagnosticLimit: integer(1, 100),
  script: text("The script; it must not be empty."),
  fileGrant: text("The ID of a grant for one file, up to 256 bytes.", 256),
  visibleText: {
    schema: {
      type: "string",
      description: "Text on the page, up to 256 bytes.",
    },
    fits: (value) =>
      typeof value === "string" &&
      isText(value.replace(/\s+/gu, " ").trim(), 256),
  },
} as const satisfies Record<string, Field>;

/** Name of a kind. */
export type FieldName = keyof typeof FIELDS;
