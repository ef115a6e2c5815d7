/**
 * Lists of names in which `*` stands for any text.
 *
 * @module
 */

/** Longest name that is looked for: no type or field of the API is half as long. */
const MAX_NAME = 128;

/** Whether a name is in a list. */
export type Matcher = (name: string) => boolean;

/**
 * Makes a matcher of a list. A name of more than 128 characters never matches: clients choose the
 * names, and long ones would slow the matching down.
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
    if (name.length > MAX_NAME) return false;
    let matches = known.get(name);
    if (matches === undefined) {
      matches = whole.test(name);
      // names come from clients, so the cache is bounded
      if (known.size < 256) known.set(name, matches);
    }
    return matches;
  };
}
