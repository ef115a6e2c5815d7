/**
 * Types of `client.embeddings`.
 *
 * @module
 */
/** Answer of `POST /embeddings`. */
export interface CreateEmbeddingResponse {
  /** Data: a list. */
  data: Embedding[];
  /** Model: text. */
  model: string;
  /** Object: always `list`. */
  object: "list";
  /** Usage. */
  usage: CreateEmbeddingResponse.Usage;
}
/** Part of {@link CreateEmbeddingResponse}. */
export interface Embedding {
  /** Index: a whole number. */
  index: number;
  /** Embedding: a list. */
  embedding: number[];
  /** Object: always `embedding`. */
  object: "embedding";
}
/** Params of `client.embeddings.create()`: `POST /embeddings`. */
export interface EmbeddingCreateParams {
  /** Input. */
  input: string | string[] | number[] | number[][];
  /** Model: a known value or another. */
  model:
    | "text-embedding-ada-002"
    | "text-embedding-3-small"
    | "text-embedding-3-large"
    | (string & Record<never, never>);
  /** Encoding format: one of 2 values; `float` by default. */
  encoding_format?: "float" | "base64";
  /** Dimensions: a whole number from 1. */
  dimensions?: number;
  /** User: text. */
  user?: string;
}
/** Type of `client.embeddings`. */
export type EmbeddingModel =
  | "text-embedding-ada-002"
  | "text-embedding-3-small"
  | "text-embedding-3-large";
/** Parts of {@link CreateEmbeddingResponse}. */
export declare namespace CreateEmbeddingResponse {
  /** Part of {@link CreateEmbeddingResponse}. */
  export interface Usage {
    /** Prompt tokens: a whole number. */
    prompt_tokens: number;
    /** Total tokens: a whole number. */
    total_tokens: number;
  }
}
