/**
 * The few operations whose params or answers are more than their JSON.
 *
 * @module
 */
import { decodeBase64 } from "../core/base64.ts";
import { addOutputText } from "../core/output_text.ts";
import { OpenAIError } from "../errors.ts";

/** What is made of the params before they go out, and of the answer after it came in. */
interface Adaptation {
  params?(params: Record<string, unknown>): Record<string, unknown>;
  answer(answer: unknown, params: Record<string, unknown>): unknown;
}

/** By the name that an operation gives it. */
export const TRANSFORMS: Readonly<
  Record<"embeddings" | "response", Adaptation>
> = {
  // Base64 is a third of the size of the same numbers in JSON, and much faster to read.
  embeddings: {
    params: (params) =>
      params.encoding_format
        ? params
        : { ...params, encoding_format: "base64" },
    answer: (answer, params) =>
      params.encoding_format ? answer : decodeEmbeddings(answer),
  },
  response: { answer: addOutputText },
};

function decodeEmbeddings(answer: unknown): unknown {
  const data = (answer as { data?: ({ embedding?: unknown } | null)[] } | null)
    ?.data;
  for (const item of Array.isArray(data) ? data : []) {
    // Servers that do not know Base64 answer with numbers: these are kept.
    if (typeof item?.embedding !== "string") continue;
    try {
      item.embedding = toNumbers(decodeBase64(item.embedding));
    } catch (cause) {
      throw new OpenAIError("Cannot read an embedding as it must be Base64", {
        cause,
      });
    }
  }
  return answer;
}

/** Little-endian, as is every machine that runs this. */
function toNumbers(bytes: Uint8Array<ArrayBuffer>): number[] {
  return Array.from(
    new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2),
  );
}
