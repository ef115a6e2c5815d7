/**
 * Encodes request bodies.
 *
 * @module
 */
import type { Operation } from "../contract.ts";
import { encodeMultipart } from "./multipart.ts";
import { classOf, hasJson, isHollow } from "../core/hollow.ts";
import { encodeQuery } from "../core/query.ts";
import { Transfer } from "./transfer.ts";
import { hasUpload, inspectBody, isUploadable } from "../results/runtime.js";

/** A body ready to be sent. */
export interface EncodedBody {
  /** As `fetch` takes it. */
  readonly body: BodyInit | null;
  /** Headers that describe it. */
  readonly headers: Record<string, string>;
  /** Whether it can be sent a second time. */
  readonly replayable: boolean;
  /** Its sources, if it is read while it is sent. */
  readonly transfer?: Transfer | undefined;
}

type UploadProgress = (sent: number, total: number | undefined) => void;

const EMPTY: EncodedBody = { body: null, headers: {}, replayable: true };
const JSON_TYPE = { "content-type": "application/json" };

/**
 * Encodes the params of an operation as JSON or as a form, as the operation requires.
 *
 * @param operation Description of the operation.
 * @param fields The params that belong in the body.
 * @param onProgress Called as an upload proceeds.
 * @param asFormData See {@linkcode encodeMultipart}.
 * @throws {TypeError} If there is a file where the operation does not take one.
 */
export function encodeFields(
  operation: Operation,
  fields: object,
  onProgress?: UploadProgress,
  asFormData = false,
): EncodedBody | Promise<EncodedBody> {
  const { body } = operation;
  return body === "json" || (body === "multipart-or-json" && !hasUpload(fields))
    ? encodeJson(fields)
    : encodeForm(operation, fields, onProgress, asFormData);
}

async function encodeForm(
  { parts, keepFolders }: Operation,
  fields: object,
  onProgress: UploadProgress | undefined,
  asFormData: boolean,
): Promise<EncodedBody> {
  const form = await encodeMultipart(fields, {
    asFormData,
    ...(parts ? { types: parts } : {}),
    ...(keepFolders ? { keepFolders } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  return {
    body: form.body,
    headers: {
      ...(form.contentType === undefined
        ? {}
        : { "content-type": form.contentType }),
      ...(form.length === undefined
        ? {}
        : { "content-length": String(form.length) }),
    },
    replayable: form.replayable,
    transfer: form.transfer,
  };
}

/**
 * Encodes a body that the caller passed directly: objects as JSON, everything else unchanged.
 *
 * @param body The body.
 * @param contentType Content type of the request; text that has one is sent unchanged.
 * @param onProgress Called as a stream is sent.
 */
export function encodeRaw(
  body: unknown,
  contentType?: string,
  onProgress?: UploadProgress,
): EncodedBody {
  if (body === undefined || body === null) return EMPTY;
  if (isIterator(body)) body = ReadableStream.from(body);
  if (isStream(body)) {
    if (body instanceof ReadableStream && body.locked) {
      throw new TypeError(
        "body must not be a locked stream: another reader holds it",
      );
    }
    const transfer = new Transfer([inspectBody(body)], undefined, onProgress);
    return { body: transfer.open(), headers: {}, replayable: false, transfer };
  }
  if (
    body instanceof ArrayBuffer || ArrayBuffer.isView(body) ||
    body instanceof Blob || body instanceof FormData ||
    body instanceof URLSearchParams ||
    (typeof body === "string" && contentType !== undefined)
  ) {
    return { body: body as BodyInit, headers: {}, replayable: true };
  }
  const isForm = contentType?.startsWith("application/x-www-form-urlencoded");
  return isForm && typeof body === "object" && body !== null
    ? { body: encodeQuery(body), headers: {}, replayable: true }
    : encodeJson(body);
}

function encodeJson(value: unknown): EncodedBody {
  let body: string | undefined;
  try {
    body = JSON.stringify(value);
    refuseFiles(value);
  } catch (error) {
    if (error instanceof TypeError && body === undefined) { // a BigInt, or a circle
      throw new TypeError(
        `Cannot serialize the request body as JSON: ${error.message}`,
        { cause: error },
      );
    }
    // Both functions are recursive, and run out of stack.
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(
      "Cannot serialize the request body as JSON: the values are nested too deeply or too large",
      { cause: error },
    );
  }
  if (body === undefined) {
    throw new TypeError(
      `Cannot serialize the request body as JSON: got a ${typeof value}`,
    );
  }
  return { body, headers: JSON_TYPE, replayable: true };
}

/** `JSON.stringify()` would turn a file into `{}`, and bytes into an object of numbers. */
function refuseFiles(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) refuseFiles(item);
    return;
  }
  // What toJSON() returns is taken as it is, so it must not be hollow either.
  if (hasJson(value) && !ArrayBuffer.isView(value)) {
    return refuseHollow(value.toJSON());
  }
  if (Object.getPrototypeOf(value) === Object.prototype) {
    for (const key in value) {
      refuseFiles((value as Record<string, unknown>)[key]);
    }
    return;
  }
  if (
    isUploadable(value) || ArrayBuffer.isView(value) ||
    value instanceof ArrayBuffer || isHollow(value)
  ) {
    throw new TypeError(
      `Cannot send a ${
        classOf(value)
      } within JSON: this request accepts plain data only, not files or bytes`,
    );
  }
  Object.values(value).forEach(refuseFiles);
}

function refuseHollow(json: unknown): void {
  if (typeof json !== "object" || json === null || !isHollow(json)) return;
  throw new TypeError(
    `Cannot send an object within JSON: toJSON() must return plain data, got a ${
      classOf(json)
    }`,
  );
}

/** An iterator of pieces, such as a generator; a list is JSON. */
function isIterator(body: unknown): body is Iterable<Uint8Array> {
  return typeof body === "object" && body !== null && Symbol.iterator in body &&
    "next" in body && typeof body.next === "function";
}

function isStream(
  body: unknown,
): body is ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> {
  return body instanceof ReadableStream ||
    (typeof body === "object" && body !== null &&
      Symbol.asyncIterator in body);
}
