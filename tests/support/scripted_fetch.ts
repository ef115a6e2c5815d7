/**
 * A `fetch` that a test scripts, and that records its calls.
 *
 * @module
 */

/** One call of the scripted `fetch`. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
  readonly init: RequestInit;
}

/** The outcome of one call: a response, an error to throw, or a function of the call. */
export type Line =
  | Response
  | Error
  | ((sent: Sent) => Response | Promise<Response>);

/** Plays its outcomes in order; one call too many is an error that no test overlooks. */
export interface ScriptedFetch {
  (input: string, init?: RequestInit): Promise<Response>;
  /** Its calls, in order. */
  readonly sent: Sent[];
}

/** A `fetch` that plays outcomes in order. */
export function scriptedFetch(...lines: Line[]): ScriptedFetch {
  return answering((one, count) => {
    one.init.signal?.throwIfAborted();
    const line = lines[count - 1];
    if (line === undefined) {
      throw new Error(`nothing is scripted for call ${count}`);
    }
    if (line instanceof Error) throw line;
    return typeof line === "function" ? line(one) : line;
  });
}

/** A `fetch` that handles each call with the same function; it ignores the signal. */
export function answering(
  answer: (sent: Sent, count: number) => Response | Promise<Response>,
): ScriptedFetch {
  const sent: Sent[] = [];
  const play = async (input: string, init: RequestInit = {}) => {
    const one: Sent = {
      url: input,
      method: init.method ?? "GET",
      headers: new Headers(init.headers),
      body: init.body,
      init,
    };
    return await answer(one, sent.push(one));
  };
  return Object.assign(play, { sent });
}

/** An outcome that never settles, but rejects with its signal as the real `fetch` does. */
export function silence({ init }: Sent): Promise<Response> {
  return new Promise((_, reject) => {
    const signal = init.signal!;
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

/** A failure as Deno's `fetch` reports it. */
export function networkError(detail = "connection reset"): TypeError {
  return new TypeError("fetch failed", {
    cause: new Error(`error sending request for url (…): ${detail}`),
  });
}
