/**
 * JSON Pointers (RFC 6901), such as `/people/0/name`.
 *
 * @module
 */

/**
 * The steps of a pointer.
 *
 * @param pointer The pointer; empty for the whole document.
 */
export function pointerSteps(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapedStep);
}

/**
 * A step without its escapes.
 *
 * @param step A step as it is written in a pointer.
 */
export function unescapedStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

/**
 * A step as it is written in a pointer.
 *
 * @param step Name of a field, or an index.
 */
export function escapedStep(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
