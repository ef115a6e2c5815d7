/** The answer of one call, before anyone has made a value of it. */
export interface Answer {
  /** Status and head; the body is unread exactly if `text` is `null`. */
  readonly response: Response;
  /** The body as text, `null` if it was left unread. */
  readonly text: string | null;
  /** The body parsed, `undefined` if it is no JSON. */
  readonly json: unknown;
  /** Ends the request, for a body that is still to be read. */
  readonly controller: AbortController;
  /** Bearer token it was asked with: errors made of the answer must not show it. */
  readonly token: string | null;
}

/** Objects carry the ID of their request, not enumerable, to quote to support. */
export type WithRequestID<T> = T extends
  readonly unknown[] | Response | AsyncIterable<unknown> ? T
  : T extends object ? T & { readonly _request_id?: string | null }
  : T;

/** Tells a call, before it starts, what its caller wants. */
export interface AnswerMode {
  /** Leave the body unread: the caller wants the `Response`. */
  raw: boolean;
}

/**
 * A call under way: a promise of its decoded answer that can hand over the `Response` instead.
 *
 * The request goes out by itself, in the next microtask.
 *
 * @example
 * ```ts
 * import OpenAI from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const client = new OpenAI({
 *   apiKey: "test",
 *   fetch: () => Promise.resolve(Response.json({ data: [] }, { headers: { "x-request-id": "req_1" } })),
 * });
 * const { data, response, request_id } = await client.get("/models").withResponse();
 * assertEquals([data, response.status, request_id], [{ data: [] }, 200, "req_1"]);
 * ```
 */
export class APIPromise<T> extends Promise<WithRequestID<T>> {
  readonly #answer: Promise<Answer>;
  readonly #decode: (answer: Answer) => T | Promise<T>;
  readonly #mode: AnswerMode = { raw: false };
  #value: Promise<WithRequestID<T>> | undefined;

  /** Promises derived by `then()` are plain. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * Starts a call.
   *
   * @param send Sends the call; asked once.
   * @param decode Judges the answer; asked once, when someone wants the value.
   */
  constructor(
    send: (mode: AnswerMode) => Promise<Answer>,
    decode: (answer: Answer) => T | Promise<T>,
  ) {
    // The value comes from #answer, and only if it is wanted: this promise itself is never looked at.
    super((resolve) => resolve(undefined as WithRequestID<T>));
    this.#answer = Promise.resolve(this.#mode).then(send);
    this.#decode = decode;
  }

  /**
   * The `Response`, for status and headers, with its body unread.
   *
   * @throws {APIError} As for the value, but for the decoding: an answer that is not 2xx still rejects.
   */
  async asResponse(): Promise<Response> {
    if (this.#value === undefined) this.#mode.raw = true;
    const { response, text } = await this.#answer;
    if (text === null) return response;
    // Asked too late: the body has been read, and is given back.
    const { status, statusText, headers } = response;
    return new Response(text === "" ? null : text, {
      status,
      statusText,
      headers,
    });
  }

  /** The value, the `Response` it came in (its body is used up), and the ID of the request. */
  async withResponse(): Promise<
    { data: WithRequestID<T>; response: Response; request_id: string | null }
  > {
    const [data, { response }] = await Promise.all([
      this.#decoded(),
      this.#answer,
    ]);
    return { data, response, request_id: response.headers.get("x-request-id") };
  }

  /** As of any promise. */
  override then<R = WithRequestID<T>, E = never>(
    onfulfilled?:
      | ((value: WithRequestID<T>) => R | PromiseLike<R>)
      | null
      | undefined,
    // deno-lint-ignore no-explicit-any -- the signature of Promise
    onrejected?: ((reason: any) => E | PromiseLike<E>) | null | undefined,
  ): Promise<R | E> {
    return this.#decoded().then(onfulfilled, onrejected);
  }

  /** As of any promise. */
  override catch<E = never>(
    // deno-lint-ignore no-explicit-any
    onrejected?: ((reason: any) => E | PromiseLike<E>) | null | undefined,
  ): Promise<WithRequestID<T> | E> {
    return this.#decoded().catch(onrejected);
  }

  /** As of any promise. */
  override finally(
    onfinally?: (() => void) | null | undefined,
  ): Promise<WithRequestID<T>> {
    return this.#decoded().finally(onfinally);
  }

  #decoded(): Promise<WithRequestID<T>> {
    this.#mode.raw = false; // whoever wants both gets the Response from what was read
    return this.#value ??= this.#answer.then(this.#decode) as Promise<
      WithRequestID<T>
    >;
  }
}
