/**
 * What the console shows of an error.
 *
 * @module
 */

import type { ErrorContext } from "./options.ts";

/**
 * The line that the console shows.
 *
 * @param error What was thrown.
 * @param context Where.
 */
export function errorLine(
  error: unknown,
  { id, message }: ErrorContext,
): string {
  const parts = ["[relay]", id && `session ${id}:`, message && `${message}:`];
  return [...parts.filter(Boolean), nameOf(error)].join(" ");
}

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
