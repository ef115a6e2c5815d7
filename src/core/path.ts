// What RFC 3986 allows unencoded in a path segment; all else is percent-encoded.
const ENCODED = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g;
const DOTS = /^(?:\.|%2e){1,2}$/i;

/**
 * Fills the placeholders of a path template with IDs, each as one segment.
 *
 * @example
 * ```ts ignore
 * fillPath("/files/{file_id}/content", (name) => ids[name]); // "/files/file_1/content"
 * ```
 *
 * @param template Path such as `/files/{file_id}`.
 * @param value Returns the value of a placeholder.
 * @throws {TypeError} If a value is not a string or a number, is empty, or is `.` or `..`, which would change the path.
 */
export function fillPath(
  template: string,
  value: (name: string) => unknown,
): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const found = value(name);
    if (typeof found !== "string" && typeof found !== "number") {
      throw new TypeError(
        `{${name}} of ${template} must be a string or a number, got ${
          found === null ? "null" : typeof found
        }`,
      );
    }
    const text = String(found);
    if (text.trim() === "") {
      throw new TypeError(
        `{${name}} of ${template} must not be empty`,
      );
    }
    if (DOTS.test(text)) {
      throw new TypeError(
        `{${name}} of ${template} must not be "${text}"`,
      );
    }
    return encodeSegment(text);
  });
}

/**
 * Percent-encodes a text so that it is one path segment.
 *
 * @param text Any text.
 */
export function encodeSegment(text: string): string {
  return text.replace(
    ENCODED,
    (part) => encodeURIComponent(part.toWellFormed()),
  );
}
