/**
 * The query of an address.
 *
 * @module
 */

/**
 * The parameters of an address; `null` if it has none, as most have: to parse it costs more than
 * all else that is read of a request.
 *
 * @param url The address.
 */
export function queryOf(url: string): URLSearchParams | null {
  return url.includes("?") ? new URL(url).searchParams : null;
}
