/**
 * What a test failed for, where the end of its fake fails too.
 *
 * @module
 */

/**
 * Makes test runners show the error that a failing disposal hides.
 *
 * A test that fails often leaves scripts behind. Both errors then come as one `SuppressedError`, of which `deno test`
 * prints neither, but it prints causes: so the failure of the test itself becomes the cause. Done only when a disposal
 * is about to fail.
 */
export function showSuppressed(): void {
  const { prototype } = SuppressedError;
  if ("cause" in prototype) return;
  Object.defineProperty(prototype, "cause", {
    configurable: true,
    get(this: SuppressedError): unknown {
      return this.suppressed;
    },
  });
}
