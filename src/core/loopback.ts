/**
 * Names of this machine.
 *
 * @module
 */

/**
 * Whether a host name means this machine, so that nothing leaves it.
 *
 * @param hostname As in a `URL`: IPv6 addresses in brackets.
 */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
