/**
 * The deadline of what the program reads, or does not read: a file, and a stream that is not iterated.
 *
 * @module
 */
import { keepAlive } from "../core/runtime.ts";
import type { Attempt, Call } from "./call.ts";
import { deadlineExceeded } from "./connection_errors.ts";
import { tooLarge } from "./read_text.ts";

/** Ends the requests whose bodies can no longer be read, once their readers are garbage-collected. */
const FORGOTTEN = new FinalizationRegistry<() => void>((end) => end());

/** The deadline of a call that waits for its reader. */
export interface Deadline {
  /** Says whether it keeps the process alive: only while the program waits for the server. */
  wait(waiting: boolean): void;
  /** Stops the clock. */
  stop(): void;
}

const NO_DEADLINE: Deadline = { wait() {}, stop() {} };

/**
 * Aborts an attempt at the deadline of its call, or when its reader is garbage-collected.
 *
 * The timer does not keep the process alive, unless the program waits.
 *
 * @param call The call.
 * @param controller Aborts the attempt; the clock stops when it is aborted by others.
 * @param reader An object that lives as long as the body can be read. Nothing here holds it.
 */
export function abortAtDeadline(
  call: Call,
  controller: AbortController,
  reader: object,
): Deadline {
  const { signal: own, limits: { deadlineAt } } = call;
  if (deadlineAt === Infinity) return NO_DEADLINE;
  const stop = () => {
    clearTimeout(timer);
    FORGOTTEN.unregister(controller);
    controller.signal.removeEventListener("abort", stop);
    own?.removeEventListener("abort", stop);
  };
  const timer = setTimeout(() => {
    stop();
    controller.abort(deadlineExceeded(call, true));
  }, Math.max(0, deadlineAt - Date.now()));
  keepAlive(timer, false);
  controller.signal.addEventListener("abort", stop);
  own?.addEventListener("abort", stop);
  FORGOTTEN.register(reader, () => {
    stop();
    controller.abort();
  }, controller);
  if (controller.signal.aborted || own?.aborted) stop();
  return { wait: (waiting) => keepAlive(timer, waiting), stop };
}

/**
 * A response that the program reads, with the deadline of its call and a maximum size.
 *
 * @param call The call; its size counts only if the program set it for this request.
 * @param attempt The attempt.
 * @param response The response, its body unread.
 * @returns The same response if there is no limit.
 */
export function withLimits(
  call: Call,
  attempt: Pick<Attempt, "controller" | "signal" | "secrets">,
  response: Response,
): Response {
  const { deadlineAt, maxUnreadSize = 0 } = call.limits;
  if (response.body === null) return response;
  if (deadlineAt === Infinity && maxUnreadSize === 0) return response;
  const body = limitedBody(call, attempt, response, response.body);
  const { status, statusText, headers } = response;
  return likeResponse(
    new Response(body, { status, statusText, headers }),
    response,
  );
}

/** Gives a response, and its clones, the members of another that its constructor cannot take. */
function likeResponse(
  copy: Response,
  { url, redirected, type }: Response,
): Response {
  const clone = () => likeResponse(Response.prototype.clone.call(copy), copy);
  for (
    const [name, value] of Object.entries({ url, redirected, type, clone })
  ) {
    Object.defineProperty(copy, name, { value, configurable: true });
  }
  return copy;
}

function limitedBody(
  call: Call,
  attempt: Pick<Attempt, "controller" | "signal" | "secrets">,
  response: Response,
  whole: ReadableStream<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { controller, signal } = attempt;
  const max = call.limits.maxUnreadSize || Infinity;
  const check = (size: number) => {
    if (size <= max) return;
    const error = tooLarge(call, response, attempt, "response", max);
    controller.abort(error);
    throw error;
  };
  const source = new LimitedSource(whole, signal, check);
  source.deadline = abortAtDeadline(call, controller, source);
  return new ReadableStream(source, { highWaterMark: 0 });
}

/** Reads a body for a program. What the timer and the signals hold does not include it. */
class LimitedSource
  implements UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  readonly #signal: AbortSignal;
  readonly #check: (size: number) => void;
  readonly #onAbort: () => void;
  #size = 0;
  /** Set once. */
  deadline: Deadline = NO_DEADLINE;

  constructor(
    body: ReadableStream<Uint8Array<ArrayBuffer>>,
    signal: AbortSignal,
    check: (size: number) => void,
  ) {
    this.#reader = body.getReader();
    this.#signal = signal;
    this.#check = check;
    this.#onAbort = LimitedSource.#canceller(this.#reader, signal);
    signal.addEventListener("abort", this.#onAbort);
    if (signal.aborted) this.#onAbort();
  }

  /** Cancels a body also if it is never read. */
  static #canceller(reader: ReadableStreamDefaultReader, signal: AbortSignal) {
    return () => void reader.cancel(signal.reason).catch(() => {});
  }

  async pull(
    out: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>,
  ): Promise<void> {
    this.deadline.wait(true);
    try {
      const { done, value } = await this.#reader.read();
      this.#signal.throwIfAborted();
      if (done) {
        this.#end();
        return out.close();
      }
      this.#check(this.#size += value.byteLength);
      out.enqueue(value);
    } catch (error) {
      this.#end();
      throw this.#signal.aborted ? this.#signal.reason : error;
    } finally {
      this.deadline.wait(false);
    }
  }

  async cancel(reason: unknown): Promise<void> {
    this.#end();
    await this.#reader.cancel(reason);
  }

  #end(): void {
    this.deadline.stop();
    this.#signal.removeEventListener("abort", this.#onAbort);
  }
}
