/**
 * Sums of usage.
 *
 * @module
 */

/**
 * Adds two objects of counts, whatever their fields.
 *
 * @param a One; missing counts nothing.
 * @param b The other.
 */
export function addUsage<T extends object | null | undefined>(a: T, b: T): T {
  if (!a || !b) return a || b;
  const sum: Record<string, unknown> = { ...a };
  for (const [name, more] of Object.entries(b)) {
    const have = sum[name];
    if (typeof more === "number") {
      sum[name] = (typeof have === "number" ? have : 0) + more;
    } else if (typeof more === "object" && more !== null) {
      sum[name] = addUsage(have as object | undefined, more);
    }
  }
  return sum as T;
}
