/**
 * The deadline of what the program reads, or does not read: a file, and a stream that is not iterated.
 *
 * @module
 */
import type { Attempt, Call } from "./call.ts";
import { deadlineExceeded } from "./connection_errors.ts";

/**
 * Aborts an attempt at the deadline of its call.
 *
 * @param call The call.
 * @param controller Aborts the attempt; the clock stops when it is aborted by others.
 * @returns Stops the clock.
 */
export function abortAtDeadline(
  call: Call,
  controller: AbortController,
): () => void {
  const { signal: own, limits: { deadlineAt } } = call;
  if (deadlineAt === Infinity) return () => {};
  const stop = () => {
    clearTimeout(timer);
    controller.signal.removeEventListener("abort", stop);
    own?.removeEventListener("abort", stop);
  };
  const timer = setTimeout(() => {
    stop();
    controller.abort(deadlineExceeded(call, true));
  }, Math.max(0, deadlineAt - Date.now()));
  controller.signal.addEventListener("abort", stop);
  own?.addEventListener("abort", stop);
  if (controller.signal.aborted || own?.aborted) stop();
  return stop;
}

/**
 * A response that the program reads, with the deadline of its call.
 *
 * @param call The call.
 * @param attempt The attempt.
 * @param response The response, its body unread.
 * @returns The same response if there is no deadline.
 */
export function withDeadline(
  call: Call,
  { controller, signal }: Pick<Attempt, "controller" | "signal">,
  response: Response,
): Response {
  if (call.limits.deadlineAt === Infinity || response.body === null) {
    return response;
  }
  const reader = response.body.getReader();
  const stop = abortAtDeadline(call, controller);
  signal.addEventListener("abort", () => {
    reader.cancel(signal.reason).catch(() => {}); // also if the body is never read
  });
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(out) {
      try {
        const { done, value } = await reader.read();
        signal.throwIfAborted();
        if (!done) return out.enqueue(value);
        stop();
        out.close();
      } catch (error) {
        stop();
        throw signal.aborted ? signal.reason : error;
      }
    },
    async cancel(reason) {
      stop();
      await reader.cancel(reason);
    },
  }, { highWaterMark: 0 });
  // The other members of a Response cannot be given to its constructor.
  const { status, statusText, headers, url, redirected, type } = response;
  const timed = new Response(body, { status, statusText, headers });
  for (const [name, value] of Object.entries({ url, redirected, type })) {
    Object.defineProperty(timed, name, { value, configurable: true });
  }
  return timed;
}
