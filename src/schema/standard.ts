/**
 * Standard Schema and Standard JSON Schema: what a library's schema says of itself. Small, since
 * realtime sessions in browsers load it; `mod.ts` adds strict mode and the schemas of any zod.
 *
 * @module
 */
import type { OutputIssue } from "../output_errors.ts";

export type { OutputIssue } from "../output_errors.ts";

/** The part of Standard Schema that is used; zod, valibot and arktype objects are of this form. */
export interface StandardSchema<Input = unknown, Output = Input> {
  /** Where the standard keeps its things. */
  readonly "~standard": {
    /** Version of the standard. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: string;
    /** Checks a value. */
    readonly validate: (value: unknown) =>
      | StandardResult<Output>
      | Promise<StandardResult<Output>>;
    /** Types, which do not exist at run time. */
    readonly types?: { readonly input: Input; readonly output: Output };
    /** The schema as JSON Schema, where the library offers it. */
    readonly jsonSchema?: {
      readonly input: (
        options: { target: "draft-07" },
      ) => Record<string, unknown>;
    };
  };
}

/** What a Standard Schema says of a value. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly OutputIssue[] };

/** Plain JSON Schema of an object. */
export type JsonSchema = {
  readonly type: "object";
  readonly [keyword: string]: unknown;
};

/**
 * An issue as text: its path and what the schema says.
 *
 * @param issue The issue.
 */
export function issueText({ message, path }: OutputIssue): string {
  const where = (path ?? [])
    .map((step) => String(typeof step === "object" ? step.key : step))
    .join(".");
  return where ? `${where}: ${message}` : message;
}

/**
 * The JSON Schema of what the model writes, as the library itself writes it.
 *
 * @param source Standard Schema or plain JSON Schema.
 * @param cure What to do if the library writes none.
 * @throws {TypeError} If the library writes none, or cannot express the schema.
 */
export function standardJsonSchema(
  source: object,
  cure: string,
): Record<string, unknown> {
  // deno-lint-ignore no-explicit-any -- each library has its own
  const own = source as any;
  if (!("~standard" in source)) return own;
  const { jsonSchema, vendor } = own["~standard"];
  try {
    const made = jsonSchema?.input({ target: "draft-07" }) ??
      own.toJSONSchema?.() ?? own.toJsonSchema?.();
    if (made) return made;
  } catch (cause) {
    throw new TypeError(
      `Cannot send the schema: ${vendor} cannot express it as JSON Schema; for dates and bigints use a string and transform it`,
      { cause },
    );
  }
  throw new TypeError(
    `Cannot send the schema: ${vendor} does not provide a JSON Schema; ${cure}`,
  );
}
