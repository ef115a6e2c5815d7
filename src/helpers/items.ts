/**
 * Complete parts of a structured output, while the rest is still arriving.
 *
 * @module
 */
import { escapedStep, pointerSteps } from "../core/json_pointer.ts";
import type { RequestOptions } from "../contract.ts";
import { StructuredOutputError } from "../output_errors.ts";
import { type ArrayAt, arrayAt } from "../schema/array_at.ts";
import { type OutputReader, readerOf } from "./parseable.ts";
import { type Open, PartialJson } from "./partial_json.ts";

/** Options of `stream()`. */
export interface StreamOptions extends RequestOptions {
  /**
   * Checks each field of the output, and each element of an array field, as soon as it is complete:
   * the first one that does not match ends the request, which saves the tokens of the rest.
   *
   * @default {false}
   */
  earlyReject?: boolean;
}

/** Type of the elements of an array, by its JSON pointer. */
export type ItemAt<Output, Path extends string> = Path extends ""
  ? NonNullable<Output> extends readonly (infer Item)[] ? Item : unknown
  : Path extends `/${infer Key}/${infer Rest}`
    ? Key extends keyof NonNullable<Output>
      ? ItemAt<NonNullable<Output>[Key], `/${Rest}`>
    : unknown
  : Path extends `/${infer Key}`
    ? Key extends keyof NonNullable<Output>
      ? ItemAt<NonNullable<Output>[Key], "">
    : unknown
  : unknown;

/** A part that is complete. */
export interface Part {
  /** JSON pointer into the output of the program. */
  readonly pointer: string;
  /** The part, as the model wrote it. */
  readonly value: unknown;
}

/** Reads the elements of one array. */
export interface ItemReader {
  /**
   * Begins to read.
   *
   * @param onItem Called with each element, in order.
   * @returns Takes text piece by piece.
   */
  begin(onItem: (part: Part) => void): (text: string) => void;
  /**
   * Checks a whole output.
   *
   * @throws {StructuredOutputError} If it has something else instead of the array, or no such field.
   */
  check(): void;
}

/**
 * Prepares to read the elements of an array.
 *
 * @param path JSON pointer of the array, such as `/people`; empty for the root.
 * @param format Format of the request.
 * @throws {TypeError} If `path` is not a JSON pointer, or the schema has no array there.
 */
export function itemReader(path: string, format: unknown): ItemReader {
  if (typeof path !== "string" || (path !== "" && !path.startsWith("/"))) {
    throw new TypeError(
      `path must be a JSON pointer, such as "/people", got ${
        JSON.stringify(path)
      }`,
    );
  }
  const steps = pointerSteps(path);
  if (readerOf(format)?.wrapped) steps.unshift("value");
  const inSchema = inSchemaOf(format, steps);
  if (inSchema === "no") {
    throw new TypeError(
      `path must lead to an array of the schema, but it has no array at ${
        JSON.stringify(path)
      }`,
    );
  }
  const json = new PartialJson();
  return {
    begin(onItem) {
      json.onClose = (open) => {
        const { value, key } = open.at(-1)!;
        if (
          open.length === steps.length + 1 && Array.isArray(value) &&
          steps.every((step, at) => open[at].key === step)
        ) onItem({ pointer: `${path}/${key}`, value: value[Number(key)] });
      };
      return (text) => json.push(text);
    },
    check() {
      if (!json.isWhole) return;
      const found = valueAt(json.value, steps);
      if (Array.isArray(found) || found === null) return;
      // A field of the schema may be left out. Without a schema, the path is wrong.
      if (found === undefined && inSchema === "yes") return;
      const message = `expected an array at ${JSON.stringify(path)}, got ${
        nameOf(found)
      }`;
      throw new StructuredOutputError([{ message, path: pointerSteps(path) }]);
    },
  };
}

/** Whether the schema that a request sends has an array there. */
function inSchemaOf(format: unknown, steps: readonly string[]): ArrayAt {
  const { json_schema, schema } = (format ?? {}) as {
    json_schema?: { schema?: unknown };
    schema?: unknown;
  };
  return arrayAt(json_schema?.schema ?? schema, steps);
}

/**
 * The value at a path: `null` if a value on the way is null or an array on the way is too short,
 * `undefined` if there is no such field.
 */
function valueAt(root: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((value, step) => {
    if (value === null) return null;
    if (typeof value !== "object") return undefined;
    if (Object.hasOwn(value, step)) {
      return (value as Record<string, unknown>)[step];
    }
    return Array.isArray(value) && /^\d+$/.test(step) ? null : undefined;
  }, root);
}

function nameOf(value: unknown): string {
  if (value === undefined) return "no such field";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

/**
 * Elements, each validated when it is read.
 *
 * @param parts The elements as they arrive.
 * @param items Knows whether there was an array.
 * @param format Format of the request.
 * @param onWrong Called with an element that does not match; the iteration ends.
 */
export function checkedItems<Item>(
  parts: AsyncIterableIterator<Part>,
  items: ItemReader,
  format: unknown,
  onWrong: (error: unknown) => void,
): AsyncIterableIterator<Item> {
  const reader = readerOf(format);
  return {
    async next() {
      const { done, value } = await parts.next();
      if (done) {
        items.check();
        return { done, value };
      }
      try {
        return { done: false, value: await readPart(reader, value) as Item };
      } catch (error) {
        onWrong(error);
        await parts.return!();
        throw error;
      }
    },
    async return() {
      await parts.return!();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * The reader of a format for `earlyReject`.
 *
 * @param format Format of the request.
 * @throws {TypeError} If the format has no schema to check against.
 */
export function requireReader(format: unknown): OutputReader {
  const reader = readerOf(format);
  if (reader) return reader;
  throw new TypeError(
    "earlyReject must be used with a format of ./helpers/zod or ./helpers/standard-schema",
  );
}

/**
 * Reads text piece by piece, and checks each field of the root, and each element of an array field,
 * as soon as it is complete.
 *
 * @param reader Reads the output.
 * @param onWrong Called with the first part that does not match.
 */
export function earlyChecker(
  reader: OutputReader,
  onWrong: (error: unknown) => void,
): (text: string) => void {
  return partReader((open) => {
    const inner = reader.wrapped ? open.slice(1) : open;
    const { value, key } = open.at(-1)!;
    const isField = inner.length === 1;
    if (!isField && !(inner.length === 2 && Array.isArray(value))) return;
    const pointer = inner.map(({ key }) => `/${escapedStep(key!)}`).join("");
    const part = Array.isArray(value) ? value[Number(key)] : value[key!];
    // The elements of an array were checked one by one.
    if (Array.isArray(part)) return;
    readPart(reader, { pointer, value: part }).catch(onWrong);
  });
}

/**
 * Validates a part against the schema of the whole.
 *
 * @param reader Reads the whole; without one, the part is not validated.
 * @param part The part.
 * @throws {StructuredOutputError} If it does not match; the paths of its issues begin at the root.
 */
async function readPart(
  reader: OutputReader | undefined,
  { pointer, value }: Part,
): Promise<unknown> {
  const schema = reader?.at(pointer);
  if (!schema) return value;
  try {
    return await schema.read(value);
  } catch (error) {
    if (!(error instanceof StructuredOutputError)) throw error;
    const before = pointerSteps(pointer);
    throw new StructuredOutputError(
      error.issues.map((issue) => ({
        ...issue,
        path: [...before, ...issue.path ?? []],
      })),
      JSON.stringify(value),
    );
  }
}

function partReader(
  onClose: (open: readonly Open[]) => void,
): (text: string) => void {
  const json = new PartialJson();
  json.onClose = onClose;
  return (text) => json.push(text);
}
