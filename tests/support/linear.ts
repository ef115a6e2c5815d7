import { assert } from "@std/assert";

/**
 * Asserts that ten times the work takes about ten times as long, and not a hundred times.
 *
 * The best of four rounds counts for either, so that a busy machine fails nobody.
 *
 * @param work Does work of a size; what it does beside is its own affair.
 * @param size The smaller size: some ms of work.
 */
export async function assertLinear(
  work: (size: number) => unknown,
  size: number,
): Promise<void> {
  const time = async (n: number) => {
    const start = performance.now();
    await work(n);
    return performance.now() - start;
  };
  await time(size); // warm
  let small = Infinity;
  let large = Infinity;
  for (let round = 0; round < 4; round++) {
    small = Math.min(small, await time(size));
    large = Math.min(large, await time(10 * size));
    if (large < small * 30) return;
  }
  assert(false, `${small} ms for size ${size}, ${large} ms for ten times that`);
}
