/**
 * Values that can be uploaded.
 *
 * @module
 */

/** A piece of a file. */
export type FileChunk = string | ArrayBuffer | ArrayBufferView | Blob;

/**
 * A file opened by `Deno.open()`, or an object with the same members. Reading it to the end closes it,
 * and so does a call that fails.
 *
 * It does not know its name, by which the API infers formats: give it one by `toStreamingFile()`.
 */
export interface OpenFile {
  /** The rest of the file. */
  readonly readable: ReadableStream<Uint8Array>;
  /** Returns the size, which becomes the `Content-Length`, and whether it is a regular file. */
  stat(): Promise<{ readonly size: number; readonly isFile: boolean }>;
  /** Called only to get the current position, so that the length of a partly read file is what is left of it. */
  seek?(offset: number, whence: number): Promise<number>;
}

/** Bytes or a stream, with a name. */
export interface StreamingFile {
  /** File name; the API infers formats from it. */
  readonly name: string;
  /** The content; a stream is read once, as it is sent. */
  readonly data:
    | ArrayBuffer
    | ArrayBufferView
    | Blob
    | OpenFile
    | ReadableStream<FileChunk>
    | AsyncIterable<FileChunk>;
  /** Media type. @default {by the ending of the name, or else "application/octet-stream"} */
  readonly type?: string;
  /** Total bytes, for a stream of known length; it becomes the `Content-Length`. */
  readonly size?: number;
}

/** Everything that can be passed where the API takes a file. Streams are sent as they are read and cannot be sent again. */
export type Uploadable =
  | File
  | Blob
  | Response
  | OpenFile
  | StreamingFile
  | ReadableStream<FileChunk>
  | AsyncIterable<FileChunk>;

/** A `Blob` or `File` of another library; a file has a `name` and a date as well. */
export interface BlobLike {
  /** Bytes. */
  readonly size: number;
  /** Media type, or `""`. */
  readonly type: string;
  /** File name. */
  readonly name?: string | undefined;
  /** Date, in ms since 1970. */
  readonly lastModified?: number;
  /** Reads it as text. */
  text(): Promise<string>;
  /** A part of it. */
  slice(start?: number, end?: number): BlobLike;
}

/** A `Response` of another library, such as `node-fetch`. */
export interface ResponseLike {
  /** The last part of its path becomes the name of the file. */
  readonly url: string;
  /** Reads the body. */
  blob(): Promise<BlobLike>;
}

/** What `toFile()` takes. */
export type ToFileInput =
  | Uploadable
  | ArrayBuffer
  | ArrayBufferView
  | BlobLike
  | ResponseLike;

/** One upload, inspected but not yet read. */
export interface Upload {
  /** File name; without folders, unless the operation keeps them. */
  name: string;
  /** Media type. */
  type: string;
  /** Total bytes; `undefined` if unknown before the end. */
  size: number | undefined;
  /** The content as a blob, if it is in memory; it can then be sent again. */
  blob: Blob | undefined;
  /** The content in chunks; for a stream, only once. */
  chunks(): AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** Closes the source of a stream, also while a chunk is being read. */
  cancel(reason?: unknown): void;
}
