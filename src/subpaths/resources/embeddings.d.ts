/**
 * The class and types of `openai/resources/embeddings`. Written by tools/generate.
 *
 * @module
 */
import type { Embeddings as Class } from "../../generated/resources.js";
import type {
  CreateEmbeddingResponse,
  Embedding,
  EmbeddingCreateParams,
  EmbeddingModel,
} from "../../generated/types/embeddings.ts";
export type * from "../../generated/types/embeddings.ts";
/** `client.embeddings`. */
export declare class Embeddings extends Class {}
/** The types of `client.embeddings`. */
export declare namespace Embeddings {
  export {
    type CreateEmbeddingResponse,
    type Embedding,
    type EmbeddingCreateParams,
    type EmbeddingModel,
  };
}
