/**
 * Fields that every response of the API has. Responses of other servers may lack them.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";

/**
 * Checks a list of objects.
 *
 * @param list What the server sent.
 * @param name The field it is in.
 * @throws {OpenAIError} If it is not a list of objects.
 */
export function listOf<Item>(
  list: readonly Item[] | null | undefined,
  name: string,
): readonly Item[] {
  const isList = Array.isArray(list) && list.every((item) => isObject(item));
  if (isList) return list;
  throw unexpected(
    name,
    "a list of objects",
    Array.isArray(list) ? "a list of other values" : kindOf(list),
  );
}

/**
 * Checks an object.
 *
 * @param value What the server sent.
 * @param name The field it is in.
 * @throws {OpenAIError} If it is not an object.
 */
export function objectOf<Item extends object>(
  value: Item | null | undefined,
  name: string,
): Item {
  if (isObject(value)) return value as Item;
  throw unexpected(name, "an object", kindOf(value));
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function kindOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}

function unexpected(name: string, due: string, found: string): OpenAIError {
  return new OpenAIError(
    `Cannot parse the response body: ${name} must be ${due}, got ${found}: check baseURL, and whether the server supports this API`,
  );
}
