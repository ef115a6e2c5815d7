/**
 * Fields that an object does not show when it is printed, compared or spread.
 *
 * @module
 */

/**
 * Sets fields that are not enumerable.
 *
 * @param target The object.
 * @param fields Their names and values.
 */
export function setHidden(
  target: object,
  fields: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(fields)) {
    Object.defineProperty(target, name, { value, writable: true });
  }
}
