/**
 * Shows why a test failed when the end of its fake fails too.
 *
 * @module
 */

/**
 * Makes test runners show the error that a failing disposal hides.
 *
 * A failing test often leaves scripts unused. Both errors are then reported as one
 * `SuppressedError`, whose parts `deno test` does not print. It prints causes, so the failure of
 * the test becomes the cause. Done only when a disposal is about to fail.
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
