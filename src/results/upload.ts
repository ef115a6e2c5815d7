/**
 * Reads files to upload, and determines what a form needs before the first byte is read.
 *
 * @module
 */
import { endingOfType, typeOfName } from "../core/media_types.ts";
import { nativeContent } from "./foreign_file.ts";
import { UploadSource } from "./upload_source.ts";
import type {
  FileChunk,
  OpenFile,
  StreamingFile,
  ToFileInput,
  Upload,
  Uploadable,
} from "./uploadable.ts";

const OCTETS = "application/octet-stream";
const UNNAMED = "unknown_file";
const FROM_HERE = 1; // Deno.SeekMode.Current

/** Empty chunks in a row after which other work gets its turn. */
const MAX_EMPTY = 100;

const nextTurn = (go: (value?: unknown) => void) => void setTimeout(go);

/** Whether a value of the params is an upload. */
export function isUploadable(value: unknown): value is Uploadable {
  return value instanceof Blob || value instanceof Response ||
    isIterable(value) || isOpenFile(value) || isStreamingFile(value);
}

/**
 * Whether a value is an upload or contains one.
 *
 * @param value Params of a call, at any depth.
 */
export function hasUpload(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isUploadable(value) || Object.values(value).some(hasUpload);
}

/**
 * Reads a value completely into a `File`, which can be sent again if the first attempt fails.
 *
 * @example
 * ```ts
 * import { toFile } from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const file = await toFile(new TextEncoder().encode("{}\n"), "batch.jsonl", { type: "application/jsonl" });
 * assertEquals([file.name, file.size, file.type], ["batch.jsonl", 3, "application/jsonl"]);
 * ```
 *
 * @param value What to read, or a promise of it.
 * @param name File name; defaults to the value's own, the last part of a `Response`'s URL, or `unknown_file`.
 * @param options Media type and date; they default to the value's own.
 * @throws {TypeError} If the value is a string without a name (it could be a path or a URL) or cannot be read.
 */
export async function toFile(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null,
  options?: FilePropertyBag,
): Promise<File> {
  // The type excludes text, because a path would be text, too. The official SDK accepts it.
  const source: ToFileInput | string = await value;
  if (
    source instanceof File && (name ?? source.name) === source.name && !options
  ) {
    return source;
  }
  const data = await nativeContent(source);
  const parts: BlobPart[] = [];
  const isText = typeof data === "string" && Boolean(name);
  if (isText || isBytes(data) || data instanceof Blob) {
    parts.push(data as BlobPart);
  } else if (isUploadable(data)) {
    for await (const chunk of chunksOf(data)) parts.push(chunk);
  } else {
    throw new TypeError(
      `Cannot make a file of ${
        describe(data)
      }: pass bytes, a Blob, a Response or a stream, or text with a name`,
    );
  }
  const type = options?.type ?? typeOf(source) ?? typeOf(data) ?? "";
  return new File(parts, name ?? defaultName(source, nameOf(source), type), {
    ...dateOf(source),
    ...options,
    type,
  });
}

function dateOf(source: unknown): FilePropertyBag {
  const { lastModified } = (source ?? {}) as Partial<File>;
  return typeof lastModified === "number" ? { lastModified } : {};
}

/**
 * Gives a stream a name. It is read as it is sent, with constant memory, and only once, so such a call is never retried.
 *
 * @example
 * ```ts
 * import { toStreamingFile } from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const file = toStreamingFile(new Blob(["{}\n"]).stream(), "batch.jsonl", { size: 3 });
 * assertEquals(file.name, "batch.jsonl");
 * ```
 *
 * @param data The content.
 * @param name File name.
 * @param options Media type, and total bytes.
 * @throws {TypeError} If the name is empty, an option is unknown, or the media type has control characters.
 * @throws {RangeError} If the size is not a non-negative integer.
 */
export function toStreamingFile(
  data: StreamingFile["data"],
  name: string,
  options: { type?: string; size?: number } = {},
): StreamingFile {
  if (!name) {
    throw new TypeError("name must not be empty");
  }
  for (const option of Object.keys(options)) {
    if (option === "type" || option === "size") continue;
    throw new TypeError(
      `Unknown option "${option}", expected one of type, size`,
    );
  }
  if (options.type) checkType(options.type);
  checkSize(options.size);
  return { data, name, ...options };
}

/**
 * Determines the facts that a form needs about an upload.
 *
 * @param value The upload.
 * @param keepFolders Whether its name may contain folders.
 * @throws {TypeError} If its name or type is not safe in a form.
 */
export async function inspect(
  value: Uploadable,
  keepFolders = false,
): Promise<Upload> {
  const data = isStreamingFile(value) ? value.data : value;
  const blob = data instanceof Blob
    ? data
    : isBytes(data)
    ? new Blob([data as BlobPart])
    : undefined;
  const own = typeOf(value) || typeOf(data);
  const name = defaultName(
    value,
    safeName(nameOf(value), keepFolders),
    own,
    value instanceof Blob ? "blob" : UNNAMED,
  );
  const declared = isStreamingFile(value) ? value.size : undefined;
  checkSize(declared);
  const size = declared ?? blob?.size ?? await sizeOf(data);
  // A blob whose size is not the declared one is read like a stream, whose length is checked.
  const whole = blob && size === sizeOfBlob(blob) ? blob : undefined;
  const source = whole ? undefined : sourceOf(blob ?? data);
  return {
    name,
    type: checkType(own || typeOfName(name) || OCTETS),
    size,
    blob: whole,
    chunks: () => chunksOf(whole ?? source),
    cancel: (reason) => source?.cancel(reason),
  };
}

/**
 * A stream as the whole body of a request.
 *
 * @param data The stream.
 */
export function inspectBody(
  data: ReadableStream<FileChunk> | AsyncIterable<FileChunk>,
): Upload {
  const source = new UploadSource(data);
  return {
    name: "body",
    type: OCTETS,
    size: undefined,
    blob: undefined,
    chunks: () => chunksOf(source),
    cancel: (reason) => source.cancel(reason),
  };
}

/** The name of an upload. Without one, or with only a URL, it gets the ending of its type, because the API infers formats from it. */
function defaultName(
  value: unknown,
  name: string | undefined,
  type: string | undefined,
  unnamed = UNNAMED,
): string {
  // A name that the caller chose stays as it is.
  if (name !== undefined && !(value instanceof Response)) return name;
  const root = name ?? unnamed;
  const ending = type && endingOfType(type);
  return ending && !/\.[A-Za-z0-9]{1,5}$/.test(root)
    ? `${root}.${ending}`
    : root;
}

/** The stream or iterable inside an upload that is not in memory. */
function sourceOf(data: unknown): UploadSource | undefined {
  if (data instanceof Response) return sourceOf(data.body ?? new Blob());
  if (isBytes(data)) return sourceOf(new Blob([data as BlobPart]));
  if (data instanceof Blob) return new UploadSource(data.stream());
  if (isOpenFile(data)) return sourceOf(data.readable);
  if (isStreamingFile(data)) return sourceOf(data.data);
  return isIterable(data) ? new UploadSource(data) : undefined;
}

async function sizeOf(data: unknown): Promise<number | undefined> {
  if (data instanceof Response) {
    if (data.body === null) return 0;
    const { headers } = data;
    const length = headers.get("content-length") ?? "";
    // The length of a compressed body is not that of its content.
    return /^\d+$/.test(length) && !headers.has("content-encoding")
      ? Number(length)
      : undefined;
  }
  if (!isOpenFile(data)) return undefined;
  const { size, isFile } = await data.stat();
  if (!isFile) return undefined; // a pipe or a device
  return Math.max(0, size - (await data.seek?.(0, FROM_HERE) ?? 0));
}

/** The true size of a blob, whose subclass may override `size`. */
function sizeOfBlob(blob: Blob): number {
  return Reflect.get(Blob.prototype, "size", blob);
}

function checkSize(size: number | undefined): void {
  if (size === undefined || (Number.isSafeInteger(size) && size >= 0)) return;
  throw new RangeError(
    `size must be a non-negative integer, got ${
      typeof size === "number" ? size : typeof size
    }`,
  );
}

async function* chunksOf(
  data: Uploadable | FileChunk | UploadSource | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (typeof data === "string") yield new TextEncoder().encode(data);
  else if (ArrayBuffer.isView(data)) {
    yield new Uint8Array(
      data.buffer as ArrayBuffer,
      data.byteOffset,
      data.byteLength,
    );
  } else if (data instanceof ArrayBuffer) yield new Uint8Array(data);
  else if (data instanceof Blob) yield* data.stream();
  else {
    const source = data instanceof UploadSource ? data : sourceOf(data);
    if (!source) {
      throw new TypeError(
        `Cannot upload ${
          describe(data)
        }: a stream must yield bytes, text or blobs`,
      );
    }
    let empty = 0;
    for await (const chunk of source.chunks()) {
      for await (const bytes of chunksOf(chunk as FileChunk)) {
        empty = bytes.length === 0 ? empty + 1 : 0;
        if (empty === 0) yield bytes;
        // A source of empty chunks must not block timers and signals.
        else if (empty % MAX_EMPTY === 0) await new Promise(nextTurn);
      }
    }
  }
}

function nameOf(value: unknown): string | undefined {
  const { name, filename, url, path } = value as Record<string, unknown>;
  if (name || filename) return String(name || filename);
  if (url) return nameInURL(String(url));
  return path ? basename(String(path)) : undefined;
}

function nameInURL(url: string): string | undefined {
  const name = URL.canParse(url)
    ? basename(new URL(url).pathname)
    : basename(url);
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name; // a malformed escape stays as it is
  }
}

function basename(path: string): string | undefined {
  return path.split(/[\\/]/).pop() || undefined;
}

function safeName(
  name: string | undefined,
  keepFolders: boolean,
): string | undefined {
  if (name === undefined || !keepFolders) return name && basename(name);
  const path = name.replaceAll("\\", "/");
  if (/^(?:\/|[A-Za-z]:)/.test(path) || path.split("/").includes("..")) {
    throw new TypeError(
      `File name must be a relative path without "..", got "${name}"`,
    );
  }
  return path;
}

function typeOf(value: unknown): string | undefined {
  if (value instanceof Response) {
    return value.headers.get("content-type") ?? undefined;
  }
  if (value instanceof Blob || isStreamingFile(value)) {
    return value.type || undefined;
  }
}

function checkType(type: string): string {
  if (/\p{Cc}/u.test(type)) {
    throw new TypeError("type must not contain control characters");
  }
  return type;
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function isIterable(value: unknown): value is AsyncIterable<FileChunk> {
  return typeof value === "object" && value !== null &&
    Symbol.asyncIterator in value;
}

function isOpenFile(value: unknown): value is OpenFile {
  return typeof value === "object" && value !== null && "readable" in value &&
    "stat" in value;
}

function isStreamingFile(value: unknown): value is StreamingFile {
  if (typeof value !== "object" || value === null || value instanceof Blob) {
    return false;
  }
  const { name, data } = value as Partial<StreamingFile>;
  return typeof name === "string" &&
    (isBytes(data) || data instanceof Blob || isIterable(data) ||
      isOpenFile(data));
}

function describe(value: unknown): string {
  if (value === null || typeof value !== "object") {
    return value === null ? "null" : `a ${typeof value}`;
  }
  return `an object of class ${value.constructor?.name ?? "null"}`;
}
