/**
 * Waits with a limit.
 *
 * @module
 */

/**
 * Waits for work, for a limited time.
 *
 * @param work The work; what it rejects with is thrown.
 * @param ms Longest wait, in ms.
 */
export async function within(
  work: Promise<unknown>,
  ms: number,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
