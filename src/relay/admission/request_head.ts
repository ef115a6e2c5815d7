/**
 * What stays of a request after its upgrade, when it cannot be read any more.
 *
 * @module
 */

/** Address and headers of a request. A copy of the request itself would take four times the memory. */
export class RequestHead {
  /** The address. */
  readonly url: string;
  readonly #names: readonly string[];
  readonly #values: readonly string[];

  /** @param request The request, before its upgrade. */
  constructor(request: Request) {
    // of a copy: Deno keeps the request as long as its socket, with the lists that reading it makes
    const { url, headers } = new Request(request, { signal: null });
    this.url = url;
    this.#names = [...headers.keys()];
    this.#values = [...headers.values()];
  }

  /** A request with the same address and headers, which can be read; a new one each time. */
  request(): Request {
    return new Request(this.url, {
      headers: this.#names.map((name, at) => [name, this.#values[at]]),
    });
  }
}
