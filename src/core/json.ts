/**
 * JSON: its objects, its texts and its media types.
 *
 * @module
 */

/** A JSON object. */
export type Fields = Record<string, unknown>;

/**
 * Whether a value is a JSON object, not a list.
 *
 * @param value Any value.
 */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The value if it is a JSON object, else an empty one.
 *
 * @param value Any value.
 */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/**
 * Parses several JSON texts as one, which takes less time than parsing each.
 *
 * Broken texts can complete one another into as many good values (`[1` and `2],3`). That does not
 * happen by accident, and a server that does it on purpose could have sent these values.
 *
 * @param texts Texts, each of which should be a JSON value.
 * @returns As many values, or `null` if one is broken: then parse each to find it.
 */
export function parseTogether(texts: readonly string[]): unknown[] | null {
  try {
    const values = JSON.parse(`[${texts.join(",")}]`);
    return values.length === texts.length ? values : null;
  } catch {
    return null;
  }
}

/**
 * Whether a text is the beginning of a JSON value whose end is missing.
 *
 * @param text What could not be parsed.
 */
export function isCutShort(text: string): boolean {
  if (!/^\s*[{["]/.test(text)) return false; // not JSON at all
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++; // a backslash takes the next character with it
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x7b || c === 0x5b) depth++;
    else if (c === 0x7d || c === 0x5d) depth--;
  }
  return inString || depth > 0;
}

/**
 * Whether a media type is JSON: `application/json`, `text/json`, or any with the suffix `+json`.
 *
 * @param type Value of a `content-type` header.
 */
export function isJsonType(type: string | null): boolean {
  return type !== null &&
    /^\s*(?:application\/(?:x-)?json|text\/(?:x-)?json|[^;,\s]+\+json)\s*(?:;|$)/i
      .test(type);
}

/**
 * The media type without its parameters, for an error message.
 *
 * @param type Value of a `content-type` header.
 */
export function mediaType(type: string | null): string {
  return type?.split(";")[0].trim().slice(0, 80) || "no content type";
}
