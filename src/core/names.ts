/**
 * Which known name a misspelled one was meant to be.
 *
 * @param name Name as it was given.
 * @param known Names that exist.
 * @returns The known name that differs in case, or by at most two edits for its length; `undefined` if none does.
 */
export function nearestName(
  name: string,
  known: readonly string[],
): string | undefined {
  const lower = name.toLowerCase();
  const same = known.find((one) => one.toLowerCase() === lower);
  if (same !== undefined) return same;
  const allowed = name.length < 6 ? 1 : 2;
  return known.find((one) => distance(lower, one.toLowerCase()) <= allowed);
}

/** Edits between two short words; two neighbours that changed places count as one. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(
        rows[i - 1][j] + 1,
        row[j - 1] + 1,
        rows[i - 1][j - 1] + cost,
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] &&
        a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}
