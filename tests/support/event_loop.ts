/**
 * Ends turns of the event loop, for tests that show that something does not happen: by then,
 * whatever waits for no clock and no peer has run, and unhandled rejections were reported.
 *
 * @param count How many turns.
 */
export async function turns(count = 1): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
