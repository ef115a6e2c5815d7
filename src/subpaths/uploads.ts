/**
 * Files to upload, as in `openai/uploads`.
 *
 * @module
 */
import type { FileChunk } from "../results/uploadable.ts";
export { toFile, toStreamingFile } from "../results/runtime.js";
export type {
  BlobLike,
  FileChunk,
  OpenFile,
  ResponseLike,
  StreamingFile,
  ToFileInput,
  Uploadable,
} from "../results/uploadable.ts";

/** Where {@link toStreamingFile} reads from. */
export type StreamingFileInput =
  | AsyncIterable<FileChunk>
  | ReadableStream<FileChunk>;
