/**
 * Keeps a session connected: connects, reconnects, and moves to a new connection before the
 * server's time limit.
 *
 * It does not know the protocol: a delegate initializes each new connection.
 *
 * @module
 */
import { retry, RetryError } from "@std/async/retry";
import { delay } from "@std/async/delay";
import { abortable } from "../core/waits.ts";
import { abnormalClose, type Close, isRecoverable } from "./close.ts";
import {
  ConnectionClosedError,
  HandshakeError,
  NotReadyError,
} from "./errors.ts";
import { OpenAIError } from "../errors.ts";
import { Lifecycle } from "./lifecycle.ts";
import { rotationDelay } from "./rotation.ts";
import {
  SESSION_MOVES,
  type SessionIncident,
  type SessionPhase,
} from "./session_phase.ts";
import type { Socket } from "./socket.ts";
import type {
  ConnectionDelegate,
  ConnectReason,
  ReconnectOptions,
  SupervisorOptions,
} from "./supervisor_types.ts";

/**
 * A connection that lasted less than this, in ms, does not count as a recovery: a server that
 * accepts connections and drops them at once would otherwise be dialled without delay or end.
 * It is long enough for a failure on the first response, and short next to a conversation.
 */
const MIN_STABLE_MS = 5_000;

/** Keeps one session connected. */
export class ConnectionSupervisor implements EventListenerObject {
  readonly #delegate: ConnectionDelegate;
  readonly #reconnects: boolean;
  readonly #plan: Required<ReconnectOptions>;
  readonly #maxRetries: number;
  readonly #readyTimeout: number;
  readonly #rotateBefore: number | null;
  readonly #now: () => number;
  readonly #life: Lifecycle<SessionPhase, SessionIncident> = new Lifecycle<
    SessionPhase,
    SessionIncident
  >(SESSION_MOVES, "connecting");
  /** Ends what is under way; an idle session holds none. */
  #work: AbortController | null = new AbortController();
  /** Ends the session when it aborts; who sets another one removes the listener of this one. */
  signal: AbortSignal | undefined;
  #socket: Socket | null = null;
  #activatedAt = 0;
  #streak = 0;
  #rotation: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param delegate The session.
   * @param options When to reconnect and to rotate.
   */
  constructor(
    delegate: ConnectionDelegate,
    {
      reconnect,
      readyTimeout = 15_000,
      maxRetries = 0,
      rotateBefore = 5 * 60_000,
      now = Date.now,
    }: SupervisorOptions,
  ) {
    this.#delegate = delegate;
    this.#readyTimeout = readyTimeout;
    this.#rotateBefore = rotateBefore;
    this.#maxRetries = maxRetries;
    this.#reconnects = reconnect !== null;
    this.#plan = {
      attempts: reconnect?.attempts ?? 5,
      minDelay: reconnect?.minDelay ?? 500,
      maxDelay: reconnect?.maxDelay ?? 8_000,
      jitter: reconnect?.jitter ?? 0.5,
    };
    this.#now = now;
  }

  /** Phase of the session. */
  get phase(): SessionPhase {
    return this.#life.phase;
  }

  /**
   * Makes the first connection, with as many retries as the options say.
   *
   * @param signal Cancels the attempt, and later ends the session.
   * @throws {HandshakeError} If the connection cannot be established.
   * @throws {NotReadyError} If it is not ready in time.
   * @throws {ConnectionClosedError} If it closes before it is ready.
   */
  async start(signal?: AbortSignal): Promise<void> {
    this.signal = signal;
    signal?.addEventListener("abort", this);
    if (signal?.aborted) this.handleEvent();
    try {
      await this.#attempt("initial", this.#maxRetries + 1, 0);
    } catch (thrown) {
      const error = thrown instanceof RetryError ? thrown.cause : thrown;
      this.#stop(error);
      this.#socket = null;
      this.#life.apply("ended");
      throw error;
    }
    this.#work = null;
  }

  /**
   * Moves to a new connection while the old one still works.
   *
   * @returns Whether it succeeded; if not, the old connection stays in use.
   */
  rotate(): Promise<boolean> {
    this.#rotation ??= this.#replace().finally(() => this.#rotation = null);
    return this.#rotation;
  }

  /** Ends the session, because the signal of {@linkcode ConnectionSupervisor.start} aborts. */
  handleEvent(): void {
    if (this.phase === "connecting") this.#work!.abort(this.signal!.reason);
    else this.close();
  }

  /** Ends the session: closes the connection, or stops reconnecting. */
  async close(code?: number, reason?: string): Promise<void> {
    if (!this.#life.apply("closeRequested")) return;
    this.#stop(new DOMException("The session was closed", "AbortError"));
    const close = await (this.#socket?.close(code, reason) ??
      { code: 1000, reason: "", wasClean: true });
    this.#end(close);
  }

  /** Ends the session at once after a permanent error. */
  fail(reason: string, error: unknown): void {
    this.#socket?.abandon(reason);
    this.#end(abnormalClose(reason), error);
  }

  async #connect(
    reason: ConnectReason,
    stop: AbortSignal = this.#work!.signal,
  ): Promise<Socket> {
    let attempt: AbortController | null = new AbortController();
    const timer = setTimeout(
      () =>
        attempt?.abort(
          new NotReadyError(
            `Cannot open the session: not ready within ${this.#readyTimeout} ms`,
          ),
        ),
      this.#readyTimeout,
    );
    const signal = AbortSignal.any([stop, attempt.signal]);
    let socket: Socket | null = null;
    try {
      const fresh = socket = await this.#delegate.dial(signal);
      fresh.closed.then((close) =>
        attempt?.abort(
          new ConnectionClosedError("Session setup failed", close, null),
        )
      );
      await abortable(
        this.#delegate.initialize(fresh, reason, signal),
        signal,
      );
      return fresh;
    } catch (error) {
      const detail = socket && this.#delegate.unreadyDetail?.(socket);
      socket?.close();
      throw error instanceof NotReadyError && detail
        ? new NotReadyError(`${error.message}: ${detail}`)
        : error;
    } finally {
      clearTimeout(timer);
      attempt = null; // the promise above lives as long as the connection
    }
  }

  #activate(socket: Socket, reason: ConnectReason): void {
    const stop = this.#work!.signal;
    if (stop.aborted) { // after the connection became ready
      socket.close();
      throw stop.reason;
    }
    this.#socket = socket;
    // A rotation interrupts nothing, so it does not restart the count.
    if (reason !== "rotation") this.#activatedAt = this.#now();
    this.#life.apply("activated");
    this.#scheduleRotation(
      socket,
      this.#delegate.activate(socket, reason) ?? null,
    );
    socket.closed.then((close) => {
      if (this.#socket === socket) this.#onDisconnected(close);
    });
  }

  /** Plans the rotation before the server closes the connection. */
  #scheduleRotation(socket: Socket, expiresAt: number | null): void {
    clearTimeout(this.#timer);
    const before = this.#rotateBefore;
    if (before === null) return;
    this.#timer = setTimeout(async () => {
      if (await this.rotate() || this.#socket !== socket) return;
      // A server that refuses now may accept later; if not, its own limit ends the connection.
      this.#timer = setTimeout(() => this.rotate(), before / 4);
    }, rotationDelay(before, expiresAt, this.#now()));
  }

  #onDisconnected(close: Close): void {
    if (this.phase !== "ready") return; // closing: close() awaits the same end
    this.#socket = null;
    clearTimeout(this.#timer);
    this.#delegate.onLost(close);
    const recoverable = this.#delegate.isRecoverable(close);
    if (!this.#reconnects || !recoverable) {
      // code 1000, or a close that only the delegate considers regular
      const intended = close.code === 1000 ||
        !recoverable && isRecoverable(close);
      return this.#end(
        close,
        intended
          ? undefined
          : new ConnectionClosedError("Session ended", close, null),
      );
    }
    if (!this.#life.apply("disconnected")) return;
    this.#streak = this.#now() - this.#activatedAt < MIN_STABLE_MS
      ? this.#streak + 1
      : 0;
    this.#reconnect(close);
  }

  async #reconnect(close: Close): Promise<void> {
    const { attempts, minDelay, maxDelay } = this.#plan;
    this.#work ??= new AbortController();
    const pause = this.#streak > 1
      ? Math.min(maxDelay, minDelay * 2 ** (this.#streak - 2))
      : 0;
    let attempt = 0;
    try {
      if (this.#streak > attempts) {
        throw new ConnectionClosedError("Session ended", close, null);
      }
      await this.#attempt("reconnect", attempts, pause, (failure) => {
        this.#delegate.onReconnecting(++attempt, close, failure);
      });
    } catch (error) {
      if (this.phase !== "reconnecting") return; // closed in the meantime
      const cause = error instanceof RetryError ? error.cause : error;
      this.#delegate.onGaveUp(attempt, cause);
      return this.#end(close, cause);
    }
    this.#delegate.onReconnected(attempt);
  }

  /** Connects, and tries again after a failure that may pass. */
  #attempt(
    reason: ConnectReason,
    maxAttempts: number,
    pause: number,
    onAttempt?: (failure: unknown) => void,
  ): Promise<void> {
    const { minDelay, maxDelay, jitter } = this.#plan;
    const { signal } = this.#work!;
    let since = this.#now();
    let failure: unknown;
    return retry(async () => {
      onAttempt?.(failure);
      // A clock that was set back must not make the delay longer.
      const wait = Math.min(pause, since + pause - this.#now());
      if (wait > 0) await delay(wait, { signal });
      try {
        this.#activate(await this.#connect(reason), reason);
      } catch (error) {
        // retry() does not accept the server's delay, so the next attempt begins with it.
        pause = error instanceof HandshakeError ? error.retryAfter ?? 0 : 0;
        since = this.#now();
        failure = error;
        throw error;
      }
    }, {
      maxAttempts,
      minTimeout: Math.min(minDelay, maxDelay),
      maxTimeout: maxDelay,
      multiplier: 2,
      jitter,
      signal,
      isRetriable: (error) => !signal.aborted && this.#isRetriable(error),
    });
  }

  #isRetriable(error: unknown): boolean {
    if (error instanceof HandshakeError) return error.retryable;
    if (error instanceof ConnectionClosedError) {
      return isRecoverable(error.close);
    }
    // A refusal of the API is permanent; a token provider may succeed later.
    return error instanceof NotReadyError || !(error instanceof OpenAIError);
  }

  async #replace(): Promise<boolean> {
    const before = this.#socket;
    if (this.phase !== "ready" || !before) return false;
    const { signal: stop } = this.#work ??= new AbortController();
    const closed = new AbortController();
    const cancel = () => closed.abort();
    before.closed.then(cancel);
    const signal = AbortSignal.any([stop, closed.signal]);
    let socket: Socket | null = null;
    try {
      const fresh = socket = await this.#connect("rotation", signal);
      fresh.closed.then(cancel);
      do {
        await abortable(this.#delegate.untilIdle(fresh, signal), signal);
      } while (!this.#delegate.isIdle(fresh));
      signal.throwIfAborted();
    } catch {
      socket?.close();
      return false;
    }
    this.#delegate.retire(before);
    this.#activate(socket, "rotation");
    return true;
  }

  /** Ends what is under way: nothing follows it. */
  #stop(reason: unknown): void {
    this.signal?.removeEventListener("abort", this);
    this.#work?.abort(reason);
  }

  #end(close: Close, error?: unknown): void {
    if (!this.#life.apply("ended")) return;
    this.#socket = null;
    clearTimeout(this.#timer);
    this.#stop(error);
    this.#delegate.onClosed(close, error);
  }
}
