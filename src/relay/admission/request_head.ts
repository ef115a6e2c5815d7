/**
 * What stays of a request after its upgrade, when it cannot be read any more.
 *
 * @module
 */

const NONE: readonly string[] = [];

/** Address and headers of a request. A copy of the request itself would take four times the memory. */
export class RequestHead {
  /** The address. */
  readonly url: string;
  #names = NONE;
  #values = NONE;

  /**
   * @param request The request, before its upgrade.
   * @param withHeaders Whether its headers are kept, too.
   */
  constructor(request: Request, withHeaders = true) {
    this.url = request.url;
    if (withHeaders) this.#readHeaders(request);
  }

  #readHeaders(request: Request): void {
    // of a copy: Deno keeps the request as long as its socket, with the lists that reading it makes
    const { headers } = new Request(request, { signal: null });
    const names: string[] = [];
    const values: string[] = [];
    // not by an iterator, which sorts the headers of a copy again at each step
    headers.forEach((value, name) => {
      names.push(name);
      values.push(value);
    });
    this.#names = names.slice(); // an array that grew has room for more
    this.#values = values.slice();
  }

  /** A request with the same address and headers, which can be read; a new one each time. */
  request(): Request {
    return new Request(this.url, {
      headers: this.#names.map((name, at) => [name, this.#values[at]]),
    });
  }
}
