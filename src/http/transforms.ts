/**
 * Conversions of params and results for the few operations that need more than plain JSON.
 *
 * @module
 */
import { decodeBase64 } from "../core/base64.ts";
import { addOutputText } from "../core/output_text.ts";
import { OpenAIError } from "../errors.ts";

/** Adds fields to the params before they are sent, and converts the parsed response. */
interface Transform {
  /** Sent unless the params have them. A server that refuses them is asked again without them. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  result(json: unknown, params: Record<string, unknown>): unknown;
}

/** Transforms by the name that an operation uses. */
export const TRANSFORMS: Readonly<
  Record<"embeddings" | "response", Transform>
> = {
  // Base64 is a third of the size of the same numbers in JSON, and much faster to decode.
  embeddings: {
    defaults: { encoding_format: "base64" },
    result: (json, params) =>
      params.encoding_format ? json : decodeEmbeddings(json),
  },
  response: { result: addOutputText },
};

function decodeEmbeddings(json: unknown): unknown {
  const data = (json as { data?: ({ embedding?: unknown } | null)[] } | null)
    ?.data;
  for (const item of Array.isArray(data) ? data : []) {
    // Servers that do not support Base64 return numbers; keep those.
    if (typeof item?.embedding !== "string") continue;
    try {
      item.embedding = toNumbers(decodeBase64(item.embedding));
    } catch (cause) {
      throw new OpenAIError(
        "Cannot decode an embedding: the text is not valid Base64",
        {
          cause,
        },
      );
    }
  }
  return json;
}

/** The numbers are little-endian, as is every platform that runs this code. */
function toNumbers(bytes: Uint8Array<ArrayBuffer>): number[] {
  return Array.from(
    new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2),
  );
}
