/**
 * `client.files`: the REST operations, and waiting for the processing of a file.
 *
 * @module
 */
import { Files as FileOperations } from "../generated/resources.js";
import type { FileObject } from "../generated/types/files.ts";
import type { Caller } from "../contract.ts";
import { helpers } from "../helpers/deferred.js";

/** `client.files`: files of the organization. */
export class Files extends FileOperations {
  /**
   * Waits until a file is processed, deleted, or could not be processed.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   *
   * await using openai = await fakeOpenAI();
   * const client = openai.client();
   * const file = await client.files.create({
   *   file: new File(["{}"], "data.jsonl"),
   *   purpose: "batch",
   * });
   * console.log((await client.files.waitForProcessing(file.id)).status);
   * ```
   *
   * @param id ID of the file.
   * @param wait Time between two requests (5 s) and for all of them (30 minutes), in ms; a signal that ends the wait.
   * @throws {DeadlineExceededError} If the file is not processed within `maxWait`.
   * @throws {APIUserAbortError} If `signal` aborts.
   */
  waitForProcessing(
    id: string,
    wait: { pollInterval?: number; maxWait?: number; signal?: AbortSignal } =
      {},
  ): Promise<FileObject> {
    return helpers().waitForProcessing(this, id, wait);
  }
}

/**
 * The files of a client, so that patches of its methods are seen.
 *
 * @param client The client, if there is one.
 * @param caller Sends the operations otherwise.
 */
export function filesOf(client: unknown, caller: Caller): Files {
  return (client as { files?: Files } | undefined)?.files ?? new Files(caller);
}
