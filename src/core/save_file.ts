/**
 * Writes a body to a file, chunk by chunk.
 *
 * @module
 */
import { fileSystem } from "./runtime.ts";
import { APIConnectionError, OpenAIError } from "../errors.ts";

/**
 * Writes a body to a file. It is written next to the file first and renamed when it is complete,
 * so that the file is never half-written.
 *
 * @param body The body; `null` is empty.
 * @param path Path or `file:` URL; a file of that name is replaced.
 * @returns Size of the file, in bytes.
 * @throws {OpenAIError} If the runtime is not Deno.
 * @throws {APIConnectionError} If the body breaks off.
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
  try {
    const file = await files.open(partPath, { write: true, createNew: true });
    // Closes the file, also after a failure.
    await ReadableStream.from(chunksOf(body, (size) => bytes += size))
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

/** The chunks of a body. The `TypeError` of a connection that breaks off would look like a mistake of the program. */
async function* chunksOf(
  body: ReadableStream<Uint8Array> | null,
  count: (size: number) => void,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of body ?? []) {
      count(chunk.byteLength);
      yield chunk;
    }
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new APIConnectionError({
      cause,
      kind: "reset",
      mayHaveExecuted: true,
      detail: "the connection was closed before the file was complete",
    });
  }
}
