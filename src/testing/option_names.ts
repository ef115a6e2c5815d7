/**
 * Refuses names of options that do not exist, because a misspelled option would do nothing.
 *
 * @module
 */
import { nearestName } from "../core/names.ts";

/** The names of options; the compiler keeps them complete. */
export type Names<T> = Readonly<Record<keyof T, 1>>;

/**
 * Checks the names of options. Options that are `undefined` do not count.
 *
 * @param options Options of the program.
 * @param names The names that exist.
 * @param path Where the options are, for the message; empty for the outermost ones.
 * @throws {TypeError} If the options are not an object, or a name does not exist.
 */
export function checkNames(
  options: unknown,
  names: Readonly<Record<string, 1>>,
  path: string,
): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(
      `${path || "options"} must be an object, got ${
        options === null ? "null" : typeof options
      }`,
    );
  }
  const known = Object.keys(names);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(names, name)) continue;
    const meant = nearestName(name, known);
    throw new TypeError(
      `Unknown option "${path && `${path}.`}${name}", ${
        meant === undefined
          ? `expected one of ${known.join(", ")}`
          : `did you mean "${meant}"?`
      }`,
    );
  }
}
