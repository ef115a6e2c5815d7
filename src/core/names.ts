/**
 * Options of programs: that they are objects, which names exist, and which one a misspelled name was meant to be.
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
  const find = (edits: number) =>
    known.find((one) => isNear(lower, one.toLowerCase(), edits));
  return find(0) ?? find(name.length < 6 ? 1 : 2);
}

/** Whether at most `edits` changes turn one text into the other. Swapping two neighbouring characters is one change. */
function isNear(a: string, b: string, edits: number): boolean {
  if (a === b || edits === 0) return a === b;
  let at = 0;
  while (a[at] === b[at]) at++;
  const rest = (i: number, j: number) =>
    isNear(a.slice(at + i), b.slice(at + j), edits - 1);
  return rest(0, 1) || rest(1, 0) || rest(1, 1) ||
    a[at] === b[at + 1] && a[at + 1] === b[at] && rest(2, 2);
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
  names: Readonly<Record<string, unknown>>,
  path: string,
): asserts options is object {
  assertObject(options, path || "options");
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(names, name)) continue;
    const known = Object.keys(names);
    // What a session has one level deeper is not misspelled, but misplaced.
    const meant = name === "instructions" && names.session
      ? "session.instructions"
      : nearestName(name, known);
    throw new TypeError(
      `Unknown option "${path && `${path}.`}${name}", ${
        meant === undefined
          ? `expected one of ${known.join(", ")}`
          : `did you mean "${meant}"?`
      }`,
    );
  }
}

/**
 * Refuses names that nearly are those of options. Other unknown names pass, because the official SDK ignores them.
 *
 * @param options Options of the program.
 * @param names The names that exist.
 * @throws {TypeError} If the options are not an object, or a name is misspelled.
 */
export function checkSpelling(
  options: unknown,
  names: Readonly<Record<string, unknown>>,
): asserts options is object {
  assertObject(options, "options");
  const known = Object.keys(names);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(names, name)) continue;
    const meant = nearestName(name, known);
    if (meant === undefined) continue;
    throw new TypeError(`Unknown option "${name}", did you mean "${meant}"?`);
  }
}

/** Describes a value for an error: a number, `null`, or its type. Never shows a text. */
export function describeValue(value: unknown): string {
  if (typeof value === "number" || value === null) return `${value}`;
  return Array.isArray(value) ? "array" : typeof value;
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is object {
  return !!value && typeof value === "object" && !Array.isArray(value);
}

/**
 * Asserts that a value is an object with fields.
 *
 * @param value What the program passed.
 * @param name What it is, for the error.
 * @throws {TypeError} If it is not.
 */
export function assertObject(
  value: unknown,
  name: string,
): asserts value is object {
  if (!isObject(value)) {
    throw new TypeError(
      `${name} must be an object, got ${describeValue(value)}`,
    );
  }
}

/**
 * Asserts that a value is a function.
 *
 * @param value What the program passed.
 * @param name What it is, for the error.
 * @throws {TypeError} If it is not.
 */
export function assertFunction(value: unknown, name: string): void {
  if (typeof value !== "function") {
    throw new TypeError(
      `${name} must be a function, got ${describeValue(value)}`,
    );
  }
}
