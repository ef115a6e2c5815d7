/**
 * Limits of the numbers in requests that decide how much is generated: refused before anything is
 * allocated, with or without validation.
 *
 * @module
 */
import { ApiError } from "./api_error.ts";

/**
 * A count from a request.
 *
 * @param value Number, text of a form, or nothing.
 * @param param Field that it comes from.
 * @param most Largest count.
 * @param usual Count if the request does not give one.
 * @throws {ApiError} 400 if it is not an integer from 1 to `most`.
 */
export function countOf(
  value: unknown,
  param: string,
  most: number,
  usual = 1,
): number {
  if (value === undefined || value === null) return usual;
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  const [what, code] = count > most
    ? [
      `integer above maximum value. Expected a value <= ${most}`,
      "integer_above_max_value",
    ]
    : [
      "integer below minimum value. Expected a value >= 1",
      "integer_below_min_value",
    ];
  throw new ApiError(
    400,
    `Invalid '${param}': ${what}, but got ${value} instead.`,
    { param, code },
  );
}

/** @throws {ApiError} 400 if a text is longer than `most`. */
export function checkLength(text: string, param: string, most: number): void {
  if (text.length <= most) return;
  throw new ApiError(
    400,
    `Invalid '${param}': string too long. Expected a string with maximum length ${most}, but got a string with length ${text.length} instead.`,
    { param, code: "string_above_max_length" },
  );
}
