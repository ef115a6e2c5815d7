/**
 * Encodes params and files as one `multipart/form-data` body: streamed, and of known length if all file sizes are known.
 *
 * @module
 */
import { inspect, isUploadable } from "../results/runtime.js";
import type { Uploadable } from "../results/uploadable.ts";
import { classOf, hasJson, isHollow } from "../core/hollow.ts";
import { MAX_DEPTH } from "../core/query.ts";
import { withBytes } from "./foreign_fetch.ts";
import { asksBlobs, type Piece, SizedBody, Transfer } from "./transfer.ts";

/** How a form is written. */
export interface FormOptions {
  /** Keep the folders of file names. @default {false} */
  keepFolders?: boolean;
  /**
   * Media types of fields to be written as parts of that type, objects as JSON. If the only field is such a string, it is the
   * whole body.
   */
  types?: Readonly<Record<string, string>>;
  /** Called as the body is sent, with the bytes sent so far and the total (`undefined` if unknown). */
  onProgress?: (sent: number, total: number | undefined) => void;
  /** Make a `FormData` if all parts are in memory and none has a type of its own: what a `fetch` of the program expects. */
  asFormData?: boolean;
  /** Boundary between the parts; lower case, like the type of a blob. @default {a random one} */
  boundary?: string;
}

/** A body ready to be sent. */
export interface Form {
  /** Value of the `Content-Type` header; `undefined` for a `FormData`, for which `fetch` sets it. */
  readonly contentType: string | undefined;
  /** Total bytes; `undefined` if the length of a stream is unknown. */
  readonly length: number | undefined;
  /** Whether it can be sent more than once. */
  readonly replayable: boolean;
  /** The body; each attempt reads it from the beginning. */
  readonly body: BodyInit;
  /** Its files on their way. */
  readonly transfer: Transfer | undefined;
}

/**
 * Encodes fields and files: nested objects as `a[b]`, arrays as `a[]`; `undefined` is left out.
 *
 * Only the sizes of open files are read at this point.
 *
 * @throws {TypeError} If a form cannot contain a field, such as `null` or bytes without a name; the message names the field.
 * @throws {RangeError} If a field is nested more than 500 levels deep.
 */
export async function encodeMultipart(
  fields: object,
  options: FormOptions = {},
): Promise<Form> {
  const { types = {}, boundary = `duplex-${crypto.randomUUID()}` } = options;
  const lone = loneField(fields, types);
  if (lone) return lone;
  const pieces: Piece[] = [];
  let data = options.asFormData && !options.onProgress
    ? new FormData()
    : undefined;
  let text = "";
  const head = (name: string, more = "") =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${
      escape(name)
    }"${more}\r\n`;
  for (const [name, value] of entriesOf(fields, types)) {
    if (isUploadable(value)) {
      const upload = await inspect(value, options.keepFolders);
      text += head(name, `; filename="${escape(upload.name)}"`) +
        `Content-Type: ${upload.type}\r\n\r\n`;
      pieces.push(encode(text), upload);
      text = "\r\n";
      const { blob, name: filename, type } = upload;
      if (blob) data?.append(name, new File([blob], filename, { type }));
      else data = undefined;
    } else if (typeof value === "object") { // a part with its own media type
      data = undefined;
      text += head(name) +
        `Content-Type: ${types[name]}\r\n\r\n${value.text}\r\n`;
    } else {
      text += head(name) + `\r\n${value}\r\n`;
      data?.append(name, String(value));
    }
  }
  pieces.push(encode(`${text}--${boundary}--\r\n`));
  const contentType = `multipart/form-data; boundary=${boundary}`;
  if (data) {
    return {
      contentType: undefined,
      length: undefined,
      replayable: true,
      body: withBytes(data, blobsOf(pieces) as BlobPart[], contentType),
      transfer: undefined,
    };
  }
  return formOf(pieces, contentType, options.onProgress);
}

function formOf(
  pieces: Piece[],
  contentType: string,
  onProgress: FormOptions["onProgress"],
): Form {
  const length = pieces.reduce<number | undefined>(
    (sum, { size, byteLength }: { size?: number; byteLength?: number }) =>
      sum === undefined ? undefined : addUp(sum, size ?? byteLength),
    0,
  );
  const blobs = blobsOf(pieces);
  const replayable = !blobs.includes(undefined);
  const transfer = new Transfer(pieces, length, onProgress);
  const open = () => transfer.open();
  return { contentType, length, replayable, body: bodyOf(), transfer };

  function bodyOf(): BodyInit {
    if (length !== undefined && (!replayable || onProgress) && asksBlobs()) {
      return new SizedBody(length, open, contentType);
    }
    return replayable
      ? new Blob(blobs as BlobPart[], { type: contentType })
      : open();
  }
}

/** What is in memory; `undefined` for what is not. */
function blobsOf(pieces: Piece[]): (BlobPart | undefined)[] {
  return pieces.map((piece) =>
    piece instanceof Uint8Array ? piece : piece.blob
  );
}

function addUp(sum: number, size: number | undefined): number | undefined {
  return size === undefined ? undefined : sum + size;
}

/** A part with its own media type. */
interface TypedPart {
  text: string;
}

type FieldValue = string | number | boolean | bigint | Uploadable | TypedPart;

function* entriesOf(
  fields: object,
  types: Readonly<Record<string, string>>,
): Generator<[name: string, value: FieldValue]> {
  for (const [name, value] of Object.entries(fields)) {
    if (Object.hasOwn(types, name) && value !== undefined) {
      yield [name, {
        text: typeof value === "string" ? value : JSON.stringify(value),
      }];
    } else yield* flatten(name, value);
  }
}

function* flatten(
  name: string,
  value: unknown,
  above: readonly unknown[] = [],
): Generator<[name: string, value: FieldValue]> {
  if (value === undefined) return;
  if (above.includes(value)) {
    throw new TypeError(
      `Form field "${
        name.slice(0, 64)
      }" must not contain a reference to itself`,
    );
  }
  if (above.length === MAX_DEPTH) {
    throw new RangeError(
      `Form field "${
        name.slice(0, 64)
      }" must not be nested more than ${MAX_DEPTH} levels deep`,
    );
  }
  const within = typeof value === "object" ? [...above, value] : above;
  if (isUploadable(value)) yield [name, value];
  else if (Array.isArray(value)) {
    for (const one of value) yield* flatten(`${name}[]`, one, within);
  } else if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) {
      throw new TypeError(`Form field "${name}" must be a valid date`);
    }
    yield [name, value.toISOString()];
  } else if (isJson(value)) {
    yield* flatten(name, value.toJSON(), within);
  } else if (isPlain(value)) {
    for (const [key, one] of Object.entries(value)) {
      yield* flatten(`${name}[${key}]`, one, within);
    }
  } else if (["string", "number", "boolean", "bigint"].includes(typeof value)) {
    yield [name, value as FieldValue];
  } else {
    throw new TypeError(
      `Form field "${name}" must be ${EXPECTED}, got ${shapeOf(value)}`,
    );
  }
}

const EXPECTED = "a string, number, boolean, array, plain object or file";

/** A `Buffer` of Node has a `toJSON()`, and is bytes nevertheless. */
function isJson(value: unknown): value is { toJSON(): unknown } {
  return isObject(value) && hasJson(value);
}

function isPlain(value: unknown): value is object {
  return isObject(value) && !isHollow(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null &&
    !ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer);
}

function shapeOf(value: unknown): string {
  if (value === null) return "null";
  if (value instanceof Promise) return "a Promise, which must be awaited first";
  if (typeof value === "object" && isHollow(value)) {
    return `a ${classOf(value)}`;
  }
  return typeof value === "object"
    ? "bytes without a name (see toFile())"
    : `a ${typeof value}`;
}

function loneField(
  fields: object,
  types: Readonly<Record<string, string>>,
): Form | undefined {
  const [[name, value] = [], ...more] = Object.entries(fields).filter((
    [, one],
  ) => one !== undefined);
  if (
    name === undefined || more.length || typeof value !== "string" ||
    !Object.hasOwn(types, name)
  ) return;
  return {
    contentType: types[name],
    length: encode(value).byteLength,
    replayable: true,
    body: value,
    transfer: undefined,
  };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Escapes a name for use between quotes in a header. */
function escape(name: string): string {
  return name.replace(
    /[\p{Cc}"\\]/gu,
    (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0"),
  );
}
