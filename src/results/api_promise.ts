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

/** The state of a call, behind a function so that printing the promise shows nothing of it. */
interface CallState<T> {
  /** The response, once it is there. */
  readonly answer: Promise<Answer>;
  /** Makes the value of it. */
  readonly decode: (answer: Answer) => T | Promise<T>;
  /** What the caller wants. */
  readonly mode: AnswerMode;
  /** The value, once it was asked for. */
  value?: Promise<WithRequestID<T>>;
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
  /** Not a private field: promises that a library copies or wraps in a proxy keep working. */
  declare private readonly _state: () => CallState<T>;

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
    // The value is made of the response, and only if it is wanted: this promise itself is never looked at.
    super((resolve) => resolve(undefined as WithRequestID<T>));
    const mode: AnswerMode = { raw: false };
    const answer = Promise.resolve(mode).then(send);
    const state: CallState<T> = { answer, decode, mode };
    Object.defineProperty(this, "_state", { value: () => state });
  }

  /**
   * The `Response`, for status, headers and an unread body.
   *
   * The value can be had as well, before or after, from the same request: it is parsed from a copy of the body.
   *
   * @throws {APIError} As for the value, but for the decoding: a response that is not 2xx still rejects.
   */
  async asResponse(): Promise<Response> {
    const state = this._state();
    if (state.value === undefined) state.mode.raw = true;
    const { response, text } = await state.answer;
    if (text === null) return response;
    // The body has been read for the value: the program gets a copy.
    const { status, statusText, headers, url } = response;
    const copy = new Response(text === "" ? null : text, {
      status,
      statusText,
      headers,
    });
    Object.defineProperty(copy, "url", { value: url });
    return copy;
  }

  /** The value, the `Response` it came in (its body is used up), and the ID of the request. */
  async withResponse(): Promise<
    { data: WithRequestID<T>; response: Response; request_id: string | null }
  > {
    const [data, { response }] = await Promise.all([
      decoded(this._state()),
      this._state().answer,
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
    return decoded(this._state()).then(onfulfilled, onrejected);
  }

  /** As of any promise. */
  override catch<E = never>(
    // deno-lint-ignore no-explicit-any
    onrejected?: ((reason: any) => E | PromiseLike<E>) | null | undefined,
  ): Promise<WithRequestID<T> | E> {
    return decoded(this._state()).catch(onrejected);
  }

  /** As of any promise. */
  override finally(
    onfinally?: (() => void) | null | undefined,
  ): Promise<WithRequestID<T>> {
    return decoded(this._state()).finally(onfinally);
  }
}

function decoded<T>(state: CallState<T>): Promise<WithRequestID<T>> {
  const { answer, decode } = state;
  return state.value ??= answer.then(decode) as Promise<WithRequestID<T>>;
}
