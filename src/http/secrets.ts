import { type HeaderRecord, isOpenHeader } from "../core/headers.ts";

/** A shorter credential is the placeholder of a local server, and may be a word of any answer. */
const MIN_LENGTH = 8;

const HIDDEN = "***";

/** `Bearer` and its like. */
const SCHEME = /^[A-Za-z]+\s+/;

/**
 * The credentials that a request carried: a server may send them back, and no error or log line must repeat them.
 *
 * Made when there is something to be told, not for each request.
 */
export class Secrets {
  readonly #all: readonly string[];

  /**
   * @param headers Headers of the request, where the caller may have named the credential: whatever is not known to be none.
   * @param token Bearer token that was sent beside them.
   */
  constructor(headers: HeaderRecord, token: string | null) {
    const named = Object.entries(headers)
      .filter(([name]) => !isOpenHeader(name))
      .map(([, value]) => value?.replace(SCHEME, ""));
    this.#all = [...named, token]
      .filter((one) => one != null && one.length >= MIN_LENGTH) as string[];
  }

  /**
   * A text without them.
   *
   * @param text What a server sent.
   */
  hideInText(text: string): string {
    return this.#all.reduce((t, one) => t.replaceAll(one, HIDDEN), text);
  }

  /**
   * Parsed JSON without them, however the server had escaped them.
   *
   * @param value What a server sent.
   */
  hideInJson<T>(value: T): T {
    if (value === undefined || this.#all.length === 0) return value;
    const text = JSON.stringify(value);
    const hidden = this.#all.reduce(
      (t, one) => t.replaceAll(JSON.stringify(one).slice(1, -1), HIDDEN),
      text,
    );
    return hidden === text ? value : JSON.parse(hidden);
  }

  /**
   * Headers without them: the same ones if there is nothing to hide.
   *
   * @param headers What a server sent.
   */
  hideInHeaders(headers: Headers): Headers {
    let hidden: Headers | undefined;
    for (const [name, value] of headers) {
      const shown = this.hideInText(value);
      if (shown !== value) (hidden ??= new Headers(headers)).set(name, shown);
    }
    return hidden ?? headers;
  }
}
