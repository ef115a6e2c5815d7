/**
 * From a session that was made to one that is ready, in time or not at all.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";

/** What can be started, and closed by a signal. */
export interface Startable {
  /** Connects and gets ready. */
  start(signal: AbortSignal): Promise<void>;
  /** Closes now. */
  close(): Promise<unknown>;
  /** Resolves when it is over. */
  readonly closed: Promise<unknown>;
}

/** How long to wait, and what ends it. */
export interface ReadyOptions {
  /** Ends the session, or the attempt to open it. */
  readonly signal?: AbortSignal;
  /** Longest until it is ready, handshake included, in ms. @default {15_000} */
  readonly readyTimeout?: number;
}

/**
 * Starts something, waits until it is ready, and ties it to the signal.
 *
 * @param session What to start.
 * @param options How long to wait, and what ends it.
 * @throws {OpenAIError} If it is not ready in time.
 * @throws The signal's reason, if it aborts first.
 */
export async function untilReady(
  session: Startable,
  { signal, readyTimeout = 15_000 }: ReadyOptions,
): Promise<void> {
  signal?.throwIfAborted();
  const clock = new AbortController();
  const timer = setTimeout(
    () =>
      clock.abort(
        new OpenAIError(
          `Cannot open a session: it was not ready within ${readyTimeout} ms`,
        ),
      ),
    readyTimeout,
  );
  try {
    await session.start(
      signal ? AbortSignal.any([signal, clock.signal]) : clock.signal,
    );
  } finally {
    clearTimeout(timer);
  }
  if (!signal) return;
  if (signal.aborted) { // in the moment between
    await session.close();
    throw signal.reason;
  }
  const close = () => void session.close();
  signal.addEventListener("abort", close, { once: true });
  session.closed.then(() => signal.removeEventListener("abort", close));
}

/**
 * The same, and hands it over.
 *
 * @param session What to start.
 * @param options How long to wait, and what ends it.
 */
export async function opened<T extends Startable>(
  session: T,
  options: ReadyOptions,
): Promise<T> {
  await untilReady(session, options);
  return session;
}
