/**
 * The structure of zod schemas, whatever the version: zod 3, zod 4 and zod/mini. Zod itself is never
 * imported.
 *
 * @module
 */

/** A schema of zod, or its definition. */
// deno-lint-ignore no-explicit-any -- the structure differs per version of zod
export type Zod = any;

/**
 * Whether a value is a zod schema of any version.
 *
 * @param value Any value.
 */
export function isZod(value: unknown): boolean {
  const zod = value as Zod;
  return !!zod?._zod?.def || typeof zod?._def?.typeName === "string";
}

/**
 * The definition of a schema.
 *
 * @param zod The schema.
 */
export function defOf(zod: Zod): Zod {
  return zod._zod?.def ?? zod._def;
}

/**
 * The kind of a schema, by the names of zod 4.
 *
 * @param zod The schema.
 */
export function kindOf(zod: Zod): string {
  const def = defOf(zod);
  if (zod._zod) return def.type;
  return def.typeName.toLowerCase()
    .replace(/^zod(native|discriminated)?/, "")
    .replace(/^(effects|pipeline|branded)$/, "pipe");
}

/**
 * The fields of an object.
 *
 * @param def Its definition.
 */
export function shapeOf({ shape }: Zod): Zod {
  return typeof shape === "function" ? shape() : shape;
}

/**
 * The branches of a union.
 *
 * @param def Its definition.
 */
export function optionsOf(def: Zod): Zod[] {
  return Array.isArray(def.options) ? def.options : [...def.options.values()];
}

/**
 * Whether a field may be left out of the input.
 *
 * @param zod The schema of the field.
 */
export function isOptional(zod: Zod): boolean {
  if (zod._zod) return zod._zod.optin === "optional";
  const def = defOf(zod);
  const kind = kindOf(zod);
  const inner = def.innerType ?? def.schema ?? def.in ??
    (kind === "pipe" && def.type);
  return /^(optional|default|catch|any|unknown)$/.test(kind) ||
    (kind === "union"
      ? optionsOf(def).some(isOptional)
      : !!inner && isOptional(inner));
}

/**
 * The schema of a field, or of the elements of an array; `undefined` if there is none.
 *
 * @param zod The schema.
 * @param step Name of the field; any index stands for all elements.
 */
export function zodPart(zod: Zod, step: string): unknown {
  const def = defOf(zod);
  const inner = def.innerType ?? def.in ?? def.schema ?? def.getter?.();
  if (inner) return zodPart(inner, step);
  if (def.shape) return shapeOf(def)[step];
  // An array: zod 4 calls its elements `element`, zod 3 `type`.
  return def.element ?? (typeof def.type === "object" ? def.type : undefined);
}
