/**
 * What the console shows of an error.
 *
 * @module
 */

/**
 * Names an error, with its HTTP status if it has one. Its message is left out: it may quote what a
 * client or a server sent.
 *
 * @param error What was thrown.
 */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { status } = error as { status?: unknown };
  const suffix = typeof status === "number" ? ` ${status}` : "";
  return `${error.name}${suffix} (pass onError to get the error itself)`;
}
