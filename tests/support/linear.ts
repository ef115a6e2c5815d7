import { assert } from "@std/assert";

/**
 * Asserts that thirty times the work takes about thirty times as long, and not nine hundred.
 *
 * The line is drawn at three hundred: a busy machine, a garbage collector that comes with size,
 * and code that is not optimised yet have cost up to a factor of four, not of ten. The best of
 * four rounds counts for either size.
 *
 * @param work Does work of a size; what it does beside is its own affair.
 * @param size The smaller size: about a ms of work.
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
    large = Math.min(large, await time(30 * size));
    if (large < small * 300) return;
  }
  assert(
    false,
    `${small} ms for size ${size}, ${large} ms for thirty times that`,
  );
}
