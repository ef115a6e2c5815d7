/**
 * Keeping credentials out of the `cause` of an error: what the runtime, or a `fetch` of the program, throws may quote a request.
 *
 * @module
 */

/** Most values of an error that are searched. */
const MAX_VALUES = 1_000;

/** Hides the secrets of a text. */
type Hide = (text: string) => string;

/**
 * What was thrown, without secrets: the same value if there is nothing to hide.
 *
 * Otherwise it is a copy of the same class, with message, stack, causes, the errors of an `AggregateError`, and the fields that are
 * text, numbers or booleans. Objects are left out, because they may hold whole requests.
 *
 * @param thrown An error, or whatever else was thrown.
 * @param hide Hides the secrets of a text.
 */
export function redactError(thrown: unknown, hide: Hide): unknown {
  return isClean(thrown, hide) ? thrown : cleaned(thrown, hide, new Map());
}

function isClean(thrown: unknown, hide: Hide): boolean {
  const values = new Set([thrown]);
  for (const value of values) {
    if (typeof value === "string" && hide(value) !== value) return false;
    if (typeof value !== "object" || value === null) continue;
    for (const part of partsOf(value)) {
      if (values.add(part).size > MAX_VALUES) return false;
    }
  }
  return true;
}

/** What printing an object shows. */
function* partsOf(value: object): Generator<unknown> {
  if (ArrayBuffer.isView(value)) return;
  if (Array.isArray(value)) return yield* value.slice(0, MAX_VALUES);
  if (value instanceof Headers || value instanceof Map) {
    for (const entry of value) yield* entry;
  } else if (value instanceof Request || value instanceof Response) {
    yield* [value.url, value.headers];
  } else if (value instanceof Set) yield* value;
  else if (value instanceof URL) yield value.href;
  for (const name of Reflect.ownKeys(value)) {
    yield String(name);
    yield fieldOf(value, name);
  }
}

function fieldOf(value: object, name: PropertyKey): unknown {
  try {
    return Reflect.get(value, name);
  } catch {
    return undefined; // a getter that throws shows nothing
  }
}

function cleaned(
  value: unknown,
  hide: Hide,
  copies: Map<unknown, unknown>,
): unknown {
  if (typeof value === "string") return hide(value);
  if (typeof value !== "object" || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  if (Array.isArray(value)) {
    return value.map((one) => cleaned(one, hide, copies));
  }
  if (!(value instanceof Error)) return undefined;
  const copy = new Error(hide(String(value.message)));
  copies.set(value, copy);
  Object.setPrototypeOf(copy, Object.getPrototypeOf(value));
  // A DOMException has its name on the prototype, where only a real one can read it.
  for (const name of new Set([...Reflect.ownKeys(value), "name", "stack"])) {
    const field = fieldOf(value, name);
    const isKept = name === "cause" || name === "errors" ||
      (typeof field !== "object" && typeof field !== "function");
    if (name === "message" || typeof name === "symbol" || !isKept) continue;
    if (field === undefined || hide(name) !== name) continue;
    Object.defineProperty(copy, name, {
      value: cleaned(field, hide, copies),
      configurable: true,
      enumerable: Object.prototype.propertyIsEnumerable.call(value, name),
      writable: true,
    });
  }
  return copy;
}
