/**
 * Writes the doc comments of types and fields: name, kind, bounds, default and use.
 *
 * @module
 */
import type { Schema } from "../../src/testing/schema/api_spec_types.ts";

const ACRONYMS = new Set(
  "id ids url urls uri api ip json html css jwt sdp mcp sip pem ttl tls mime uuid vad os ui sha256"
    .split(" "),
);

/** A wire name in words: `file_ids` -> `File IDs`. */
export function words(name: string): string {
  const parts = name.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((part) =>
      ACRONYMS.has(part.toLowerCase()) ? acronym(part) : part.toLowerCase()
    );
  const text = parts.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function acronym(part: string): string {
  return part.toUpperCase().replace(/(?<=ID|URL)S$/, "s");
}

/** Comment of a field. */
export function describeField(name: string, schema: Schema): string {
  const facts = [kindOf(schema), defaultOf(schema)].filter(Boolean).join("; ");
  return comment(
    `${words(name) || name}${facts && `: ${facts}`}.`,
    schema.deprecated,
  );
}

/** A doc comment in one line; the text cannot end it. */
export function comment(text: string, deprecated = false): string {
  const line = text.replaceAll("*/", "*\\/");
  return deprecated
    ? `/** @deprecated Deprecated by the API. ${line} */`
    : `/** ${line} */`;
}

function kindOf(schema: Schema): string {
  if (schema.anyOf) {
    const others = schema.anyOf.filter((one) => one.type !== "null");
    const kind = others.length === 1 ? kindOf(others[0]) : "";
    if (others.length === schema.anyOf.length) return kind;
    return kind ? `${kind} or null` : "may be null";
  }
  if (schema.enum && !schema.open) {
    return schema.enum.length === 1
      ? `always \`${schema.enum[0]}\``
      : `one of ${schema.enum.length} values`;
  }
  switch (schema.type) {
    case "string":
      if (schema.format === "binary") return "a file";
      return schema.open
        ? "a known value or another string"
        : `a string${range(schema.minLength, schema.maxLength, " characters")}`;
    case "integer":
      if (schema.format === "unixtime") return "Unix time in seconds";
      return `an integer${range(schema.minimum, schema.maximum)}`;
    case "number":
      return `a number${range(schema.minimum, schema.maximum)}`;
    case "boolean":
      return "a boolean";
    case "array":
      return `a list${range(schema.minItems, schema.maxItems, " items")}`;
    case "object":
      return schema.properties
        ? ""
        : `a map${range(undefined, schema.maxProperties, " entries")}`;
  }
  return "";
}

function range(
  least: number | undefined,
  most: number | undefined,
  unit = "",
): string {
  if (least === undefined) {
    return most === undefined ? "" : ` up to ${most}${unit}`;
  }
  return most === undefined
    ? ` from ${least}${unit}`
    : ` from ${least} to ${most}${unit}`;
}

function defaultOf({ default: value }: Schema): string {
  return value === undefined || typeof value === "object"
    ? ""
    : `default \`${value}\``;
}
