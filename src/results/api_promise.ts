/**
 * The promise that every call returns.
 *
 * @module
 */
import { requestIDOf } from "../core/headers.ts";
import type { RateLimits } from "../error_details.ts";
import type { RawResponse, SendMode } from "./raw_response.ts";

/** An object with the ID of its request, which support asks for; the property is not enumerable. */
export type WithRequestID<T> = T extends
  readonly unknown[] | Response | AsyncIterable<unknown> ? T
  : T extends object ? T & { readonly _request_id?: string | null }
  : T;

/** The state of a call; a function returns it, so that printing the promise does not show it. */
interface CallState<T> {
  /** The response, once it has arrived. */
  readonly raw: Promise<RawResponse>;
  /** Turns it into the value. */
  readonly decode: (raw: RawResponse) => T | Promise<T>;
  /** What the caller wants. */
  readonly mode: SendMode;
  /** The value, once it has been requested. */
  value?: Promise<WithRequestID<T>>;
}

/**
 * A call in progress: a promise of the decoded response that can also return the `Response`.
 *
 * The request is sent in the next microtask, whether or not the promise is awaited.
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
  /** Not a private field, so that a promise that a library copies or wraps in a proxy keeps working. */
  declare private readonly _state: () => CallState<T>;

  /** `then()` returns a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * Starts a call.
   *
   * @param send Sends the call; called once.
   * @param decode Decodes the response; called at most once, when the value is first requested.
   */
  constructor(
    send: (mode: SendMode) => Promise<RawResponse>,
    decode: (raw: RawResponse) => T | Promise<T>,
  ) {
    // The value is decoded from the response on demand, so what this promise itself resolves to is never used.
    super((resolve) => resolve(undefined as WithRequestID<T>));
    const mode: SendMode = { raw: false };
    const raw = Promise.resolve(mode).then(send);
    const state: CallState<T> = { raw, decode, mode };
    Object.defineProperty(this, "_state", { value: () => state });
  }

  /**
   * The response, for libraries that wrap a call and give its promise a `withResponse()` of their own. As in the official
   * SDK, it is not for programs.
   */
  protected get responsePromise(): Promise<{ readonly response: Response }> {
    return this._state().raw;
  }

  /**
   * Returns the `Response`: status, headers and an unread body.
   *
   * The value is still available, before or after, from the same request: it is parsed from a copy of the body.
   *
   * @throws {APIError} If the status is not 2xx. The body is not decoded, so decoding errors do not occur.
   */
  async asResponse(): Promise<Response> {
    const state = this._state();
    if (state.value === undefined) state.mode.raw = true;
    const { response, text } = await state.raw;
    if (text === null) return response;
    // The body has been read for the value, so return a copy.
    const { status, statusText, headers, url } = response;
    const copy = new Response(text === "" ? null : text, {
      status,
      statusText,
      headers,
    });
    Object.defineProperty(copy, "url", { value: url });
    return copy;
  }

  /** Returns the value, its `Response` (whose body has been read), the ID of the request, and the limits that the server reports. */
  async withResponse(): Promise<{
    data: WithRequestID<T>;
    response: Response;
    request_id: string | null;
    /** From the `x-ratelimit-*` headers. Not in the official SDK. */
    rateLimits?: RateLimits | undefined;
  }> {
    const [data, { response, rateLimits }] = await Promise.all([
      decoded(this._state()),
      this._state().raw,
    ]);
    const limits = rateLimits?.();
    return {
      data,
      response,
      request_id: requestIDOf(response.headers),
      ...(limits ? { rateLimits: limits } : {}),
    };
  }

  /**
   * Writes the file that a call returns to disk, as it arrives, and replaces a file of that name
   * when all of it is there. Deno only; ours, not the official SDK's.
   *
   * @example
   * ```ts ignore
   * await client.audio.speech.create({ model, voice, input }).saveTo("speech.mp3");
   * ```
   *
   * @param path Path or `file:` URL.
   * @returns Size of the file, in bytes.
   * @throws {TypeError} If the call does not return a file.
   * @throws {OpenAIError} If the runtime is not Deno.
   * @throws {APIConnectionError} If the file breaks off.
   */
  async saveTo(path: string | URL): Promise<number> {
    const value: unknown = await decoded(this._state());
    const { save } = await this._state().raw;
    if (!(value instanceof Response) || save === undefined) {
      throw new TypeError(
        "saveTo() needs a call that returns a file, such as client.files.content()",
      );
    }
    return await save(value.body, path);
  }

  /**
   * A promise of what a function makes of the value, with the `Response` of the same request.
   *
   * @param transform Called once, when the value is wanted.
   */
  _thenUnwrap<U>(
    transform: (value: WithRequestID<T>, raw: RawResponse) => U | Promise<U>,
  ): APIPromise<U> {
    const { raw, decode, mode } = this._state();
    const unwrapped = new APIPromise<U>(() => raw, async (response) => {
      const value = await decode(response) as WithRequestID<T>;
      const made = await transform(value, response);
      const id = (value as { _request_id?: string } | null)?._request_id;
      if (id && typeof made === "object" && made !== null) {
        Object.defineProperty(made, "_request_id", { value: id });
      }
      return made;
    });
    follow(mode, unwrapped._state().mode);
    return unwrapped;
  }

  /** See `Promise`. */
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

  /** See `Promise`. */
  override catch<E = never>(
    // deno-lint-ignore no-explicit-any -- the signature of Promise
    onrejected?: ((reason: any) => E | PromiseLike<E>) | null | undefined,
  ): Promise<WithRequestID<T> | E> {
    return decoded(this._state()).catch(onrejected);
  }

  /** See `Promise`. */
  override finally(
    onfinally?: (() => void) | null | undefined,
  ): Promise<WithRequestID<T>> {
    return decoded(this._state()).finally(onfinally);
  }
}

/** Whether the body is left unread is decided when the request is sent, and by another promise. */
function follow(mode: SendMode, other: SendMode): void {
  Object.defineProperty(mode, "raw", { get: () => other.raw });
}

/**
 * What another promise continues a call with.
 *
 * @param promise The call.
 * @param mode What the caller of the other promise wants.
 */
export function continued<T>(
  promise: APIPromise<T>,
  mode: SendMode,
): Pick<CallState<T>, "raw" | "decode"> {
  const state = promise["_state"]();
  follow(state.mode, mode);
  return state;
}

function decoded<T>(state: CallState<T>): Promise<WithRequestID<T>> {
  const { raw, decode } = state;
  return state.value ??= raw.then(decode) as Promise<WithRequestID<T>>;
}
