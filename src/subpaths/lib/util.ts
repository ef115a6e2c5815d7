/**
 * `openai/lib/Util`.
 *
 * @module
 */

/**
 * Waits for all promises, also if one of them rejects.
 *
 * @param promises The promises.
 * @returns Their values.
 * @throws {Error} If any rejects; `rejections` has all reasons, and logs do not show it.
 */
export async function allSettledWithThrow<T>(
  promises: readonly PromiseLike<T>[],
): Promise<T[]> {
  const results = await Promise.allSettled(promises);
  const rejections = results.flatMap((result) =>
    result.status === "rejected" ? [result.reason] : []
  );
  if (rejections.length > 0) {
    throw Object.defineProperty(
      new Error(`${rejections.length} promise(s) failed`),
      "rejections",
      { value: rejections, configurable: true, writable: true },
    );
  }
  return results.map((result) => (result as PromiseFulfilledResult<T>).value);
}
