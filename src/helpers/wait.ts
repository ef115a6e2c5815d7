/**
 * What the resources need besides `poll()`: waiting for file processing, and many uploads.
 *
 * @module
 */
import type { APIPromise, RequestOptions } from "../contract.ts";
import type { FileObject } from "../generated/types/files.ts";
import { checkSpelling, type Names } from "../core/names.ts";
import { checkedTime, isSettled, poll } from "./poll.ts";

interface WaitOptions {
  pollInterval?: number;
  maxWait?: number;
  signal?: AbortSignal;
}

const NAMES: Names<WaitOptions> = { pollInterval: 1, maxWait: 1, signal: 1 };

/**
 * Waits until a file is processed.
 *
 * @param files Retrieves it.
 * @param id ID of the file.
 * @param wait Time between two requests and for all of them, in ms, and a signal that ends the wait.
 */
export async function waitForProcessing(
  files: {
    retrieve(id: string, options?: RequestOptions): APIPromise<FileObject>;
  },
  id: string,
  wait: WaitOptions,
): Promise<FileObject> {
  checkSpelling(wait, NAMES);
  const { pollInterval = 5_000, maxWait = 1_800_000, signal } = wait;
  checkedTime("pollInterval", pollInterval);
  if (maxWait !== Infinity) checkedTime("maxWait", maxWait);
  // The official SDK sends these requests like any other, without the headers of a poll.
  return await poll(
    ({ headers: _, ...own }) => files.retrieve(id, own),
    isSettled,
    {
      pollIntervalMs: pollInterval,
      deadline: maxWait === Infinity ? 0 : Math.max(1, maxWait),
      ...(signal ? { signal } : {}),
    },
  );
}

/**
 * Uploads files, several at a time. After a failure no further upload begins, and those in progress
 * are awaited.
 *
 * @param files The files to upload.
 * @param concurrency Most uploads at a time.
 * @param upload Uploads one.
 * @returns The results, in the order of the files.
 * @throws {TypeError} If there are no files.
 * @throws {RangeError} If `concurrency` is not a positive integer.
 */
export async function uploadAll<File, Uploaded>(
  files: readonly File[],
  concurrency: number | undefined = 5,
  upload: (file: File) => PromiseLike<Uploaded>,
): Promise<Uploaded[]> {
  if (!files?.length) {
    throw new TypeError(
      "files must contain at least one file; for files that are already uploaded, use createAndPoll()",
    );
  }
  if (!(Number.isInteger(concurrency) && concurrency > 0)) {
    throw new RangeError(
      `maxConcurrency must be a positive integer, got ${concurrency}`,
    );
  }
  const uploaded: Uploaded[] = [];
  let failure: { error: unknown } | undefined;
  const queue = files.entries();
  const work = async () => {
    for (const [index, file] of queue) {
      if (failure) return;
      try {
        uploaded[index] = await upload(file);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  const workers = Math.min(concurrency, files.length);
  await Promise.all(Array.from({ length: workers }, work));
  if (failure) throw failure.error;
  return uploaded;
}
