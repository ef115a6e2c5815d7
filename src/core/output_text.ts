/**
 * The text of a Response in one piece, as the official SDK offers it.
 *
 * @module
 */

interface ResponseShape {
  object?: string;
  output?: ({
    type?: string;
    content?: ({ type?: string; text?: string } | null)[] | null;
  } | null)[];
  output_text?: string;
}

/**
 * Fills in `output_text` if a value is a Response.
 *
 * @param value What a call returned.
 * @returns The same value.
 */
export function addOutputText<T>(value: T): T {
  const response = value as ResponseShape | null | undefined;
  if (response?.object !== "response" || !Array.isArray(response.output)) {
    return value;
  }
  response.output_text = response.output
    .flatMap((item) => item?.type === "message" ? item.content ?? [] : [])
    .map((part) => part?.type === "output_text" ? part.text ?? "" : "")
    .join("");
  return value;
}
