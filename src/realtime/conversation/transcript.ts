/**
 * Text that grows: a promise of the whole, and an iteration over its pieces.
 *
 * @module
 */
import { Changes } from "../wire/changes.ts";

/**
 * Text as it is being said.
 *
 * Await it for the whole; iterate over it for the pieces, those from before included.
 *
 * @example
 * ```ts ignore
 * const response = session.response.create();
 * for await (const piece of response.transcript()) console.log(piece);
 * console.log(await response.transcript());
 * ```
 */
export class Transcript implements Promise<string>, AsyncIterable<string> {
  /** Class name, as in `Object.prototype.toString`. */
  readonly [Symbol.toStringTag]: string = "Transcript";
  readonly #whole: PromiseWithResolvers<string> = Promise.withResolvers<
    string
  >();
  readonly #pieces: string[] = [];
  #ended = false;
  #error: unknown;
  readonly #grown: Changes = new Changes();

  constructor() {
    this.#whole.promise.catch(() => {}); // not an unhandled rejection: readers await the same promise
  }

  /** What has been said so far. */
  get current(): string {
    return this.#pieces.join("");
  }

  /** Whether nothing has been said yet. */
  get empty(): boolean {
    return this.#pieces.length === 0;
  }

  /** Waits for the whole text; rejects with what cut it short. */
  then<A = string, B = never>(
    onFulfilled?: ((text: string) => A | PromiseLike<A>) | null,
    // deno-lint-ignore no-explicit-any -- the signature of Promise
    onRejected?: ((error: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#whole.promise.then(onFulfilled, onRejected);
  }

  /** Handles what cut the text short. */
  catch<B = never>(
    // deno-lint-ignore no-explicit-any -- the signature of Promise
    onRejected?: ((error: any) => B | PromiseLike<B>) | null,
  ): Promise<string | B> {
    return this.#whole.promise.catch(onRejected);
  }

  /** Calls a function when the text has ended, in whatever way. */
  finally(onFinally?: (() => void) | null): Promise<string> {
    return this.#whole.promise.finally(onFinally);
  }

  /** The pieces, from the beginning; a slow reader gets several of them as one. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string, undefined> {
    let at = 0;
    for (;;) {
      if (at < this.#pieces.length) {
        const piece = this.#pieces.slice(at).join("");
        at = this.#pieces.length;
        yield piece;
      } else if (!this.#ended) await this.#grown.next();
      else if (this.#error !== undefined) throw this.#error;
      else return;
    }
  }

  /**
   * Adds a piece. For the session.
   *
   * @ignore
   */
  add(piece: string): void {
    if (this.#ended || piece === "") return;
    this.#pieces.push(piece);
    this.#grown.notify();
  }

  /**
   * Adds the whole text, if no piece of it was said. For the session.
   *
   * @ignore
   */
  fill(text: string): void {
    if (this.empty) this.add(text);
  }

  /**
   * Ends the text. For the session.
   *
   * @ignore
   */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    if (error === undefined) this.#whole.resolve(this.current);
    else this.#whole.reject(error);
    this.#grown.notify();
  }
}
