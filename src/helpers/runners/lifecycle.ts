/**
 * A helper that drives an environment of the program: one run at a time, and none once it is
 * closed.
 *
 * @module
 */

/** Whether a helper may start. */
export class Lifecycle {
  private isBusy = false;
  private isClosed = false;

  /**
   * @param name Name of the helper, for messages.
   */
  constructor(private readonly name: string) {}

  /**
   * Starts.
   *
   * @throws {TypeError} If it is running, or closed.
   */
  enter(): void {
    if (this.isBusy || this.isClosed) {
      throw new TypeError(
        `The ${this.name} ${
          this.isClosed
            ? "is closed"
            : "is busy: await what it does, or create another one"
        }`,
      );
    }
    this.isBusy = true;
  }

  /** Ends. */
  leave(): void {
    this.isBusy = false;
  }

  /** Lets nothing start any more. The status is `draining` while work is in progress. */
  close(): { status: "closed" | "draining" } {
    this.isClosed = true;
    return { status: this.isBusy ? "draining" : "closed" };
  }
}
