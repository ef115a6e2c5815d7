/**
 * Collects the keys that a caller presses.
 *
 * @module
 */

/** How long after a key the next one may come, in ms. */
const PAUSE = 1_500;
/** Most keys in a row. */
const MAX_DIGITS = 64;

/** The keypad of one call. */
export class Keypad {
  readonly #onDigits: (digits: string) => void;
  #digits = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onDigits Called with the keys when the caller is done. */
  constructor(onDigits: (digits: string) => void) {
    this.#onDigits = onDigits;
  }

  /** A key was pressed; `#` ends the row. */
  press(digit: string): void {
    clearTimeout(this.#timer);
    if (digit !== "#") this.#digits += digit;
    if (digit === "#" || this.#digits.length === MAX_DIGITS) {
      return this.#flush();
    }
    this.#timer = setTimeout(() => this.#flush(), PAUSE);
  }

  /** The call has ended. */
  end(): void {
    clearTimeout(this.#timer);
    this.#digits = "";
  }

  #flush(): void {
    const digits = this.#digits || "#";
    this.#digits = "";
    this.#onDigits(digits);
  }
}
