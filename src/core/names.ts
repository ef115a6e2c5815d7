/**
 * Names of options: which exist, and which one a misspelled name was meant to be.
 *
 * @module
 */

/**
 * Which known name a misspelled one was meant to be.
 *
 * @param name Name as it was given.
 * @param known Names that exist.
 * @returns The known name that differs in case, or by at most two edits for its length; `undefined` if none does.
 */
export function nearestName(
  name: string,
  known: readonly string[],
): string | undefined {
  const lower = name.toLowerCase();
  const same = known.find((one) => one.toLowerCase() === lower);
  if (same !== undefined) return same;
  const allowed = name.length < 6 ? 1 : 2;
  return known.find((one) => distance(lower, one.toLowerCase()) <= allowed);
}

/** Edits between two short words; two neighbours that changed places count as one. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(
        rows[i - 1][j] + 1,
        row[j - 1] + 1,
        rows[i - 1][j - 1] + cost,
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] &&
        a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}

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
