/**
 * Writes a body to a file, chunk by chunk.
 *
 * @module
 */
import { fileSystem } from "./runtime.ts";
import { OpenAIError } from "../errors.ts";

/**
 * Writes a body to a file. It is written next to the file first and renamed when it is complete,
 * so that the file is never half-written.
 *
 * @param body The body; `null` is empty.
 * @param path Path or `file:` URL; a file of that name is replaced.
 * @returns Size of the file, in bytes.
 * @throws {OpenAIError} If the runtime is not Deno.
 */
export async function saveFile(
  body: ReadableStream<Uint8Array> | null,
  path: string | URL,
): Promise<number> {
  const files = fileSystem();
  if (files === undefined) {
    await body?.cancel();
    throw new OpenAIError(
      "Cannot save to a file: this runtime is not Deno; write response.body to a file yourself",
    );
  }
  const part = `${path instanceof URL ? path.href : path}.${
    crypto.randomUUID().slice(0, 8)
  }.part`;
  const partPath = path instanceof URL ? new URL(part) : part;
  let bytes = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      bytes += chunk.byteLength;
      out.enqueue(chunk);
    },
  });
  try {
    const file = await files.open(partPath, { write: true, createNew: true });
    // Closes the file, also after a failure.
    await (body ?? new Blob().stream()).pipeThrough(count)
      .pipeTo(file.writable);
    await files.rename(partPath, path);
  } catch (error) {
    if (body && !body.locked) await body.cancel(error).catch(() => {});
    await files.remove(partPath).catch(() => {});
    if (error instanceof Error && error.name === "NotCapable") {
      error.message +=
        "; grant the folder, because the file gets its name only when it is complete";
    }
    throw error;
  }
  return bytes;
}
