/**
 * Lists of names in which `*` stands for any text.
 *
 * @module
 */

/** Whether a name is in a list. */
export type Matcher = (name: string) => boolean;

/**
 * Makes a matcher of a list.
 *
 * @param patterns Names, `*` standing for any text.
 */
export function matcherOf(patterns: readonly string[]): Matcher {
  if (patterns.length === 0) return () => false;
  const alternatives = patterns.map((pattern) =>
    pattern.split("*").map((text) => text.replace(/[^\w]/g, "\\$&")).join(".*")
  );
  const whole = new RegExp(`^(?:${alternatives.join("|")})$`, "s");
  const known = new Map<string, boolean>();
  return (name) => {
    let matches = known.get(name);
    if (matches === undefined) {
      matches = whole.test(name);
      // names come from outside: the memory of them is bounded
      if (known.size < 256) known.set(name, matches);
    }
    return matches;
  };
}
