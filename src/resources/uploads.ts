/**
 * `client.uploads`: the REST operations, and uploads of large files in parts.
 *
 * @module
 */
import type { Uploadable } from "../contract.ts";
import { Uploads as UploadOperations } from "../generated/resources.js";
import type { Upload } from "../generated/types/uploads/uploads.ts";
import type { UploadLargeOptions } from "../helpers/bulk/upload_large.ts";

/** `client.uploads`: files of up to 8 GB, in parts. */
export class Uploads extends UploadOperations {
  /**
   * Uploads a file in parts, several at a time.
   *
   * An upload that fails is cancelled, unless `save` keeps its state to resume it.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   *
   * await using openai = await fakeOpenAI();
   * const upload = await openai.client().uploads.uploadLarge(
   *   new File(['{"a":1}\n'.repeat(1000)], "data.jsonl"),
   *   {
   *     purpose: "user_data",
   *     partSize: 4_000,
   *     concurrency: 2,
   *     progress: ({ bytes, total }) => console.log(`${bytes} of ${total}`),
   *   },
   * );
   * console.log(upload.file?.id);
   * ```
   *
   * @param file The file: a `File`, a `Blob`, what `Deno.open()` returns, a stream.
   * @param options Purpose, size of the parts, how many at a time, progress, and how to resume.
   * @returns The completed upload, with its `file`.
   * @throws {TypeError} If the size of the file is not known, or is another one.
   * @throws {RangeError} If `partSize` or `concurrency` is out of its bounds.
   */
  async uploadLarge(
    file: Uploadable,
    options: UploadLargeOptions,
  ): Promise<Upload> {
    const { uploadLarge } = await import("../helpers/bulk/upload_large.ts");
    return await uploadLarge(this, file, options);
  }
}
