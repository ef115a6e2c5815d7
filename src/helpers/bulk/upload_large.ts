/**
 * Uploads large files in parts.
 *
 * @module
 */
import type {
  APIPromise,
  RequestOptions,
  TransferProgress,
  Uploadable,
} from "../../contract.ts";
import type { UploadPart } from "../../generated/types/uploads/parts.ts";
import type {
  Upload,
  UploadCompleteParams,
  UploadCreateParams,
} from "../../generated/types/uploads/uploads.ts";
import {
  inspect,
  throwIfAborted,
  unlessAborted,
} from "../../results/runtime.js";
import {
  assertFunction,
  assertObject,
  checkNames,
  describeValue,
  type Names,
} from "../../core/names.ts";
import type { Upload as Source } from "../../results/uploadable.ts";

/** The part of `client.uploads` that is used. */
export interface UploadOperations {
  /** Begins an upload. */
  create(
    body: UploadCreateParams,
    options?: RequestOptions,
  ): APIPromise<Upload>;
  /** Cancels an upload. */
  cancel(id: string, options?: RequestOptions): APIPromise<Upload>;
  /** Completes an upload. */
  complete(
    id: string,
    body: UploadCompleteParams,
    options?: RequestOptions,
  ): APIPromise<Upload>;
  /** The parts of an upload. */
  readonly parts: {
    /** Uploads a part. */
    create(
      id: string,
      body: { data: Uploadable },
      options?: RequestOptions,
    ): APIPromise<UploadPart>;
  };
}

/** An upload in progress: plain JSON, from which another call can continue. */
export interface LargeUploadState {
  /** ID of the upload. It expires an hour after it was created. */
  readonly upload_id: string;
  /** Size of its parts, in bytes. */
  readonly part_size: number;
  /** IDs of the parts in order; `null` for those that are missing. */
  readonly parts: readonly (string | null)[];
}

/** Options of `client.uploads.uploadLarge()`. */
export interface UploadLargeOptions {
  /** What the file is for. */
  readonly purpose: UploadCreateParams["purpose"];
  /** Name of the file. Default: its own. */
  readonly filename?: string;
  /** Media type. Default: that of the file, or else derived from the extension of its name. */
  readonly mime_type?: string;
  /** Size of the file, in bytes; required for a stream of unknown length. */
  readonly bytes?: number;
  /** MD5 checksum of the file, in hexadecimal, which the API verifies. */
  readonly md5?: string;
  /** When the file expires. */
  readonly expires_after?: UploadCreateParams["expires_after"];
  /** Size of a part, in bytes, at most 64 MiB. @default {67_108_864} */
  readonly partSize?: number;
  /** Most parts at a time. That many parts of a stream are held in memory. @default {4} */
  readonly concurrency?: number;
  /** Called as the file is sent. */
  readonly progress?: (progress: TransferProgress) => void;
  /** Aborts the upload. */
  readonly signal?: AbortSignal;
  /**
   * Called with the state after each part. If it is given, a failed upload is not cancelled, so
   * that it can be resumed.
   */
  readonly save?: (state: LargeUploadState) => unknown;
  /** The state of an upload that ended early: only missing parts are sent. */
  readonly resume?: LargeUploadState;
}

/** Names of the options: with a misspelled `resume`, everything would be sent again. */
const NAMES: Names<UploadLargeOptions> = {
  purpose: 1,
  filename: 1,
  mime_type: 1,
  bytes: 1,
  md5: 1,
  expires_after: 1,
  partSize: 1,
  concurrency: 1,
  progress: 1,
  signal: 1,
  save: 1,
  resume: 1,
};

/** The largest part that the API accepts, in bytes. */
const LARGEST_PART = 64 * 1024 * 1024;

/** A part of the file. */
interface Piece {
  readonly index: number;
  readonly data: Blob;
}

/**
 * Uploads a file in parts, several at a time.
 *
 * @param uploads Sends the requests.
 * @param file The file.
 * @param options See {@linkcode UploadLargeOptions}.
 * @returns The completed upload, with its `file`.
 * @throws {TypeError} If an option is unknown, or has the wrong type; if the file is a path, or its
 * size is unknown, or differs from `bytes`.
 * @throws {RangeError} If `partSize` or `concurrency` is out of bounds.
 */
export async function uploadLarge(
  uploads: UploadOperations,
  file: Uploadable,
  options: UploadLargeOptions,
): Promise<Upload> {
  checkUpload(file, options);
  const { resume, concurrency = 4, purpose, md5, signal } = options;
  const partSize = resume?.part_size ?? options.partSize ?? LARGEST_PART;
  checkCount("partSize", partSize, LARGEST_PART);
  checkCount("concurrency", concurrency, Infinity);
  const source = await inspect(file);
  const bytes = options.bytes ?? source.size;
  if (bytes === undefined) {
    throw new TypeError(
      "bytes must be given for a stream of unknown length",
    );
  }
  checkCount("bytes", bytes, Infinity);
  const request: RequestOptions = signal ? { signal } : {};
  let id = resume?.upload_id;
  const parts: (string | null)[] = Array.from(
    { length: Math.ceil(bytes / partSize) },
    (_, index) => resume?.parts[index] ?? null,
  );
  try {
    id ??= (await uploads.create({
      filename: options.filename ?? source.name,
      mime_type: options.mime_type ?? source.type,
      bytes,
      purpose,
      ...(options.expires_after
        ? { expires_after: options.expires_after }
        : {}),
    }, request)).id;
    await sendParts(uploads, { id, partSize, parts, bytes }, source, options);
    return await uploads.complete(id, {
      part_ids: parts as string[],
      ...(md5 === undefined ? {} : { md5 }),
    }, request);
  } catch (error) {
    source.cancel(error);
    // The program gets the failure of the upload, even if it cannot be cancelled.
    if (id && !options.save) await uploads.cancel(id).catch(() => {});
    throw error;
  }
}

/** An upload in progress. */
interface Under {
  readonly id: string;
  readonly partSize: number;
  readonly bytes: number;
  /** IDs of its parts, filled in as they are sent. */
  readonly parts: (string | null)[];
}

async function sendParts(
  uploads: UploadOperations,
  { id, partSize, parts, bytes }: Under,
  source: Source,
  { concurrency = 4, progress, save, signal: own }: UploadLargeOptions,
): Promise<void> {
  const stop = new AbortController();
  const signal = own ? AbortSignal.any([own, stop.signal]) : stop.signal;
  const sent = parts.map((part, index) =>
    part === null ? 0 : sizeOf(index, partSize, bytes)
  );
  let last = -1; // the form around a part counts, too, so the progress reaches its size before its end
  const report = (index: number, size: number) => {
    sent[index] = Math.min(size, sizeOf(index, partSize, bytes));
    const all = sent.reduce((sum, one) => sum + one, 0);
    if (all === last) return;
    last = all;
    progress?.({ direction: "upload", bytes: all, total: bytes });
  };
  const pieces = piecesOf(source, partSize, bytes);
  let failure: { error: unknown } | undefined;
  const worker = async () => {
    for (;;) {
      // The source may wait for data that never comes.
      const { done, value } = await unlessAborted(pieces.next(), signal);
      if (done) return;
      const { index, data } = value;
      if (parts[index] !== null) continue;
      const part = await uploads.parts.create(id, { data }, {
        signal,
        ...(progress
          ? {
            onProgress: ({ direction, bytes: size }) => {
              if (direction === "upload") report(index, size);
            },
          }
          : {}),
      });
      parts[index] = part.id;
      report(index, data.size);
      await save?.({ upload_id: id, part_size: partSize, parts: [...parts] });
    }
  };
  const workers = Array.from(
    { length: Math.min(concurrency, parts.length) },
    () =>
      worker().catch((error) => {
        failure ??= { error };
        stop.abort(error);
      }),
  );
  await Promise.all(workers);
  throwIfAborted(own);
  if (failure) throw failure.error;
}

function sizeOf(index: number, partSize: number, bytes: number): number {
  return Math.min(partSize, bytes - index * partSize);
}

/** The parts of a file: slices of a blob, or chunks of a stream. */
async function* piecesOf(
  source: Source,
  partSize: number,
  bytes: number,
): AsyncGenerator<Piece, void> {
  const { blob } = source;
  if (blob) {
    if (blob.size !== bytes) throw wrongSize(bytes, String(blob.size));
    for (let index = 0; index * partSize < bytes; index++) {
      const start = index * partSize;
      yield { index, data: blob.slice(start, start + partSize) };
    }
    return;
  }
  let index = 0;
  let read = 0;
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (let chunk of source.chunks()) {
    read += chunk.byteLength;
    if (read > bytes) throw wrongSize(bytes, "more");
    while (size + chunk.byteLength >= partSize) {
      const rest = partSize - size;
      yield { index: index++, data: new Blob([...held, chunk.slice(0, rest)]) };
      chunk = chunk.subarray(rest);
      held = [];
      size = 0;
    }
    // A copy, because the source may reuse its buffer.
    if (chunk.byteLength > 0) held.push(chunk.slice());
    size += chunk.byteLength;
  }
  if (read < bytes) throw wrongSize(bytes, `only ${read}`);
  if (size > 0) yield { index, data: new Blob(held) };
}

function wrongSize(expected: number, found: string): TypeError {
  return new TypeError(
    `bytes must be the size of the file, expected ${expected}, got ${found}`,
  );
}

function checkCount(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value > 0 && value <= most) return;
  const bound = most === Infinity ? "" : ` of at most ${most}`;
  throw new RangeError(
    `${name} must be a positive integer${bound}, got ${value}`,
  );
}

function checkUpload(file: Uploadable, options: UploadLargeOptions): void {
  if (typeof file !== "object" || file === null) {
    throw new TypeError(
      `file must be a File, a Blob, a Response or a stream, got ${
        typeof file === "string"
          ? "a string: open a path with Deno.open(path)"
          : describeValue(file)
      }`,
    );
  }
  checkNames(options, NAMES, "");
  const { progress, save, resume } = options;
  if (progress) assertFunction(progress, "progress");
  if (save) assertFunction(save, "save");
  if (!resume) return;
  assertObject(resume, "resume");
  if (typeof resume.upload_id !== "string" || !Array.isArray(resume.parts)) {
    throw new TypeError(
      "resume must be a state that save received, with upload_id, part_size and parts",
    );
  }
}
