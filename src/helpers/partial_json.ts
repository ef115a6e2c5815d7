/**
 * Parses JSON that has not fully arrived.
 *
 * @module
 */

/** An object or an array that is still open, and the key or index that is being read. */
export interface Open {
  /** The object or array. */
  readonly value: Record<string, unknown> | unknown[];
  /** Key or index; `null` between two values. */
  key: string | null;
}

const LITERALS: readonly (readonly [string, unknown])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/**
 * Parses JSON piece by piece, in one pass: the value so far is available after each piece.
 *
 * Strings are included as far as they have arrived, numbers once they are complete.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { PartialJson } from "./partial_json.ts";
 *
 * const json = new PartialJson();
 * json.push('{"city":"Pa');
 * assertEquals(json.value, { city: "Pa" });
 * json.push('ris","days":[1,2');
 * assertEquals(json.value, { city: "Paris", days: [1] });
 * ```
 */
export class PartialJson {
  /** The value so far; `undefined` before it begins. Objects and arrays remain the same from piece to piece. */
  value: unknown = undefined;
  private readonly open: Open[] = [];
  /** Source text of a string, number or literal that is not complete. */
  private token = "";
  private inString = false;
  private isKey = false;
  private isEscaped = false;
  /**
   * Called with each complete value, except the root: with the values around it, from the outside
   * in. The innermost one has the value, at its key.
   */
  onClose: ((open: readonly Open[]) => void) | null = null;
  /** Whether the text is not valid JSON: `value` then no longer changes. */
  broken = false;

  /** Whether the value is complete. */
  get isWhole(): boolean {
    return this.value !== undefined && this.open.length === 0 &&
      !this.inString && !this.broken;
  }

  /**
   * Takes the next piece.
   *
   * @param text Any piece of the text.
   */
  push(text: string): void {
    let at = 0;
    while (at < text.length && !this.broken) {
      at = this.inString ? this.string(text, at) : this.structure(text, at);
    }
    if (this.inString && !this.isKey) this.put(unescape(this.token));
  }

  private string(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (this.isEscaped) this.isEscaped = false;
      else if (char === 0x5c) this.isEscaped = true;
      else if (char === 0x22) break;
    }
    this.token += text.slice(from, at);
    if (at === text.length) return at;
    const value = unescape(this.token);
    this.inString = false;
    this.token = "";
    const top = this.open.at(-1);
    if (this.isKey && top) top.key = value;
    else {
      this.put(value);
      this.close();
    }
    return at + 1;
  }

  private structure(text: string, at: number): number {
    const char = text[at];
    if (/[\w+.-]/.test(char)) {
      this.token += char;
      const literal = LITERALS.find(([name]) => name.startsWith(this.token));
      if (literal) {
        this.put(literal[1]);
        if (literal[0] === this.token) {
          this.token = "";
          this.close();
        }
      }
      return at + 1;
    }
    if (this.token !== "") this.number();
    const top = this.open.at(-1);
    switch (char) {
      case '"':
        this.inString = true;
        this.isKey = top !== undefined && !Array.isArray(top.value) &&
          top.key === null;
        break;
      case "{":
      case "[": {
        const value = char === "{" ? {} : [];
        this.put(value);
        this.open.push({ value, key: null });
        break;
      }
      case "}":
      case "]":
        this.open.pop();
        this.close();
        break;
    }
    return at + 1;
  }

  private number(): void {
    const value = Number(this.token);
    this.token = "";
    if (Number.isNaN(value)) this.broken = true;
    else {
      this.put(value);
      this.close();
    }
  }

  /** Sets the value that is being read. */
  private put(value: unknown): void {
    const top = this.open.at(-1);
    if (top === undefined) this.value = value;
    else if (Array.isArray(top.value)) {
      // The index of the open element is kept as the key, until it is closed.
      if (top.key === null) top.key = String(top.value.push(value) - 1);
      else top.value[Number(top.key)] = value;
    } else if (top.key !== null) {
      Object.defineProperty(top.value, top.key, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }

  /** The value that was being read is complete. */
  private close(): void {
    const top = this.open.at(-1);
    if (!top) return;
    if (top.key !== null) this.onClose?.(this.open);
    top.key = null;
  }
}

/** The text of a JSON string without its quotes; an incomplete escape is left out. */
function unescape(source: string): string {
  if (!source.includes("\\")) return source;
  for (let end = source.length; end >= 0 && end > source.length - 6; end--) {
    try {
      return JSON.parse(`"${source.slice(0, end)}"`);
    } catch {
      // The text ends within an escape.
    }
  }
  return source;
}
