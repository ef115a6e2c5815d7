/**
 * Types of `client.embeddings`.
 *
 * @module
 */
/** Response of `POST /embeddings`. */
export interface CreateEmbeddingResponse {
  /** Data: a list. */
  data: Embedding[];
  /** Model: a string. */
  model: string;
  /** Object: always `list`. */
  object: "list";
  /** Usage. */
  usage: CreateEmbeddingResponse.Usage;
}
/** Part of {@link CreateEmbeddingResponse}. */
export interface Embedding {
  /** Index: an integer. */
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
  /** Model: a known value or another string. */
  model:
    | "text-embedding-ada-002"
    | "text-embedding-3-small"
    | "text-embedding-3-large"
    | (string & Record<never, never>);
  /** Encoding format: one of 2 values; default `float`. */
  encoding_format?: "float" | "base64";
  /** Dimensions: an integer from 1. */
  dimensions?: number;
  /** User: a string. */
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
    /** Prompt tokens: an integer. */
    prompt_tokens: number;
    /** Total tokens: an integer. */
    total_tokens: number;
  }
}
