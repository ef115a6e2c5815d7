/**
 * Checks of embeddings.
 *
 * @module
 */
import { APIError } from "../errors.ts";
import type { Run } from "./examination.ts";
import { failed, type Finding, found } from "./finding.ts";
import { textOf, vectorOf } from "./quirks.ts";

/** Requests an embedding as numbers, and as Base64: the form that the client prefers. */
export const checkEmbeddings: Run = async (examination) => {
  const { client, options, embeddingIsGuess } = examination;
  const model = examination.embeddingModel!;
  const request = async (encoding_format: "float" | "base64") =>
    vectorOf(
      await client.embeddings.create(
        { model, input: "Hello", encoding_format },
        options,
      ),
    );
  let vector: unknown;
  try {
    vector = await request("float");
  } catch (error) {
    const finding = failed("embeddings", error);
    const isRefusal = finding.support === "fails" && error instanceof APIError;
    if (!embeddingIsGuess || !isRefusal) throw error;
    return [found(
      "embeddings",
      "unknown",
      `${model} may not be an embedding model. ${finding.text}`,
      "Name an embedding model: embeddingModel, or --embedding-model.",
    )];
  }
  if (!Array.isArray(vector) || vector.length === 0) {
    return [found(
      "embeddings",
      "fails",
      "The embedding is not a list of numbers.",
      "Use another model or server for embeddings.",
    )];
  }
  return [
    found(
      "embeddings",
      "works",
      `${model} makes embeddings of ${vector.length} dimensions.`,
    ),
    await base64Finding(() => request("base64"), vector.length),
  ];
};

async function base64Finding(
  request: () => Promise<unknown>,
  dimensions: number,
): Promise<Finding> {
  const check = "embeddings.base64";
  try {
    const vector = await request();
    if (Array.isArray(vector)) {
      return found(
        check,
        "ignored",
        "Base64 was requested, but numbers came; the client tolerates this.",
      );
    }
    // Four bytes a number, and four characters for three bytes.
    const bytes = Math.floor(textOf(vector).replace(/=+$/, "").length * 3 / 4);
    return bytes === dimensions * 4
      ? found(check, "works", "Embeddings can be sent as Base64.")
      : found(
        check,
        "fails",
        `As Base64 the embedding has ${bytes} bytes instead of ${
          dimensions * 4
        }.`,
        'Request embeddings with encoding_format: "float".',
      );
  } catch (error) {
    // The statuses with which the client falls back to numbers.
    const { status } = error as { status?: number };
    if (status !== 400 && status !== 422) return failed(check, error);
    return found(
      check,
      "missing",
      "Base64 is refused; the client then requests numbers.",
    );
  }
}
