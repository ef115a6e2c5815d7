/**
 * Chance for fuzzing.
 *
 * @module
 */

/** Chance that is the same for the same seed (mulberry32). */
export function chanceOf(seed: number): {
  /** An integer from 0 to `count` - 1. */
  below(count: number): number;
  /** One of some. */
  one<T>(choices: readonly T[]): T;
  /** Whether something happens that happens so often, from 0 to 1. */
  happens(share: number): boolean;
} {
  const next = () => {
    seed = seed + 0x6d2b79f5 | 0;
    let mixed = Math.imul(seed ^ seed >>> 15, 1 | seed);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296;
  };
  return {
    below: (count: number) => Math.floor(next() * count),
    one: <T>(choices: readonly T[]): T =>
      choices[Math.floor(next() * choices.length)],
    happens: (share: number) => next() < share,
  };
}
