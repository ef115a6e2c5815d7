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
 * Fills in `output_text` where an answer is a Response.
 *
 * @param answer Any answer of the API.
 * @returns The same answer.
 */
export function addOutputText<T>(answer: T): T {
  const response = answer as ResponseShape | null | undefined;
  if (response?.object !== "response" || !Array.isArray(response.output)) {
    return answer;
  }
  response.output_text = response.output
    .flatMap((item) => item?.type === "message" ? item.content ?? [] : [])
    .map((part) => part?.type === "output_text" ? part.text ?? "" : "")
    .join("");
  return answer;
}
