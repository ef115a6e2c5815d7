/**
 * Files of other libraries: objects with the methods of `Blob`, `File` or `Response` that are not instances of these
 * classes.
 *
 * @module
 */
import type { BlobLike, ResponseLike } from "./uploadable.ts";

/**
 * The content of a blob or a response, of the runtime or of another library, as a `Blob`. Other values stay as they are.
 *
 * @param value What a program wants to upload.
 */
export async function nativeContent<Value>(
  value: Value,
): Promise<Value | Blob> {
  if (value instanceof Blob) return value;
  if (value instanceof Response || isResponseLike(value)) {
    return await nativeContent(await value.blob()) as Blob;
  }
  return isBlobLike(value)
    ? new Blob([await value.arrayBuffer()], { type: value.type })
    : value;
}

/** Whether a value has what makes it a blob. The type of `arrayBuffer()` is not public, as old libraries do not declare it. */
function isBlobLike(
  value: unknown,
): value is BlobLike & { arrayBuffer(): Promise<ArrayBuffer> } {
  const { size, type, text, slice, arrayBuffer } = (value ?? {}) as Record<
    string,
    unknown
  >;
  return typeof size === "number" && typeof type === "string" &&
    [text, slice, arrayBuffer].every((method) => typeof method === "function");
}

function isResponseLike(value: unknown): value is ResponseLike {
  const { url, blob } = (value ?? {}) as Record<string, unknown>;
  return typeof url === "string" && typeof blob === "function";
}
