import { assert } from "@std/assert";

/** Linear work takes a moment; quadratic work takes minutes. */
const LONGEST = 20_000;

/**
 * Hands pieces on until it has taken far longer than it can take: a machine that is busy is
 * no reason to fail, work that grows with the square of its size is.
 *
 * @param pieces So many that their square takes minutes.
 */
export function* soon<T>(pieces: Iterable<T>): Generator<T> {
  const end = performance.now() + LONGEST;
  let count = 0;
  for (const piece of pieces) {
    yield piece;
    count++;
    assert(performance.now() < end, `${count} pieces took ${LONGEST} ms`);
  }
}
