/**
 * Keeps a session on a connection: dials, dials again, and changes over in time.
 *
 * Knows nothing of what travels; whoever is kept prepares each fresh connection.
 *
 * @module
 */
import { retry, RetryError } from "@std/async/retry";
import { delay } from "@std/async/delay";
import { abortable } from "@std/async";
import { abnormalClose, type Close, isRecoverable } from "./close.ts";
import { ConnectionClosedError, HandshakeError } from "./errors.ts";
import { OpenAIError } from "../errors.ts";
import { Lifecycle, type Moves } from "./lifecycle.ts";
import { rotationDelay } from "./rotation.ts";
import type { Socket } from "./socket.ts";

/** How hard to try after a loss. */
export interface ReconnectOptions {
  /** Attempts per outage, 1 or more. @default {5} */
  readonly attempts?: number;
  /** Wait before the second attempt, in ms; the first is made at once. @default {500} */
  readonly minDelay?: number;
  /** Longest wait between two attempts, in ms, unless the server names a longer one. @default {8_000} */
  readonly maxDelay?: number;
  /** Share of each wait that is left to chance, 0 to 1. @default {0.5} */
  readonly jitter?: number;
}

/** How a {@linkcode ConnectionSupervisor} keeps. */
export interface SupervisorOptions {
  /** How hard to try after a loss; `null` is not at all. */
  readonly reconnect: ReconnectOptions | null;
  /** Longest until a fresh connection is fit, handshake included, in ms. @default {15_000} */
  readonly readyTimeout?: number;
  /** How long before its limit a connection is left for another one, in ms; `null` is never. @default {300_000} */
  readonly rotateBefore?: number | null;
  /** The time in ms. @default {Date.now} */
  readonly now?: () => number;
}

/** Where a kept session is in its life. */
export type SessionPhase =
  | "connecting"
  | "ready"
  | "reconnecting"
  | "closing"
  | "closed";

type SessionIncident = "adopted" | "lost" | "closeAsked" | "ended";

/** The whole machine. */
export const SESSION_MOVES: Moves<SessionPhase, SessionIncident> = {
  connecting: { adopted: "ready", closeAsked: "closing", ended: "closed" },
  ready: { lost: "reconnecting", closeAsked: "closing", ended: "closed" },
  reconnecting: { adopted: "ready", closeAsked: "closing", ended: "closed" },
  closing: { ended: "closed" },
  closed: {},
};

/** Why a connection is being made fit. */
export type ConnectReason = "first" | "lost" | "rotated";

/** What is kept: it makes connections fit and hears what becomes of them. */
export interface ConnectionDelegate {
  /** Opens a socket. */
  dial(signal: AbortSignal): Promise<Socket>;
  /** Makes a fresh socket fit to carry the session. */
  initialize(
    socket: Socket,
    occasion: ConnectReason,
    signal: AbortSignal,
  ): Promise<void>;
  /** Returns at a moment when changing over to a socket that is fit cuts nothing off. */
  untilIdle(socket: Socket, signal: AbortSignal): Promise<void>;
  /** Whether it still is that moment: it may be over before anybody hears of it. */
  isIdle(socket: Socket): boolean;
  /** The socket carries the session from now on; returns when the server will end it, in Unix seconds, if it tells. */
  activate(socket: Socket, occasion: ConnectReason): number | null | void;
  /** Another socket is about to take the place of this one, which still serves: it is to be closed. */
  retire(socket: Socket): void;
  /** The current socket is gone. */
  onLost(close: Close): void;
  /** Whether what ended so may go on over another connection. */
  isRecoverable(close: Close): boolean;
  /** An attempt begins; the one before it failed with an error. */
  onReconnecting(attempt: number, close: Close, error?: unknown): void;
  /** The session goes on. */
  onReconnected(attempts: number): void;
  /** The last attempt failed. */
  onGaveUp(attempts: number, error: unknown): void;
  /** It is over, with an error unless someone wanted it so. */
  onClosed(close: Close, error?: unknown): void;
}

/** A connection that lasted less than this, in ms, does not count as a recovery. */
const STABLE = 5_000;

/** A fresh connection was not fit in time. */
class NotReadyError extends OpenAIError {
  override readonly name: string = "NotReadyError";
}

/** Dials for a session, once and again. */
export class ConnectionSupervisor {
  readonly #kept: ConnectionDelegate;
  readonly #reconnect: Required<ReconnectOptions> | null;
  readonly #readyTimeout: number;
  readonly #rotateBefore: number | null;
  readonly #now: () => number;
  readonly #life: Lifecycle<SessionPhase, SessionIncident> = new Lifecycle<
    SessionPhase,
    SessionIncident
  >(SESSION_MOVES, "connecting");
  readonly #stop: AbortController = new AbortController();
  #socket: Socket | null = null;
  #adoptedAt = 0;
  #streak = 0;
  #rotation: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param kept What is kept.
   * @param options How.
   */
  constructor(
    kept: ConnectionDelegate,
    {
      reconnect,
      readyTimeout = 15_000,
      rotateBefore = 5 * 60_000,
      now = Date.now,
    }: SupervisorOptions,
  ) {
    this.#kept = kept;
    this.#readyTimeout = readyTimeout;
    this.#rotateBefore = rotateBefore;
    this.#reconnect = reconnect && {
      attempts: reconnect.attempts ?? 5,
      minDelay: reconnect.minDelay ?? 500,
      maxDelay: reconnect.maxDelay ?? 8_000,
      jitter: reconnect.jitter ?? 0.5,
    };
    this.#now = now;
  }

  /** Where the session is in its life. */
  get phase(): SessionPhase {
    return this.#life.phase;
  }

  /**
   * Makes the first connection, with one attempt.
   *
   * @param signal Gives it up, and ends the session later on.
   */
  async start(signal?: AbortSignal): Promise<void> {
    const either = signal
      ? AbortSignal.any([signal, this.#stop.signal])
      : this.#stop.signal;
    try {
      this.#adopt(await this.#fresh("first", either), "first", either);
    } catch (error) {
      this.#stop.abort(error);
      this.#socket = null;
      this.#life.apply("ended");
      throw error;
    }
    signal?.addEventListener("abort", () => this.close(), {
      signal: this.#stop.signal,
    });
  }

  /**
   * Moves to a fresh connection while the old one still serves.
   *
   * @returns Whether it came about; if not, the old connection serves on.
   */
  rotate(): Promise<boolean> {
    this.#rotation ??= this.#changeOver().finally(() => this.#rotation = null);
    return this.#rotation;
  }

  /** Ends the session: says goodbye on the connection, or stops dialling. */
  async close(code?: number, reason?: string): Promise<void> {
    if (!this.#life.apply("closeAsked")) return;
    this.#stop.abort(new DOMException("The session was closed", "AbortError"));
    const close = await (this.#socket?.close(code, reason) ??
      { code: 1000, reason: "", wasClean: true });
    this.#end(close);
  }

  /** Ends the session at once, for a reason that no further attempt can cure. */
  fail(reason: string, error: unknown): void {
    this.#stop.abort(error);
    this.#socket?.abandon(reason);
    this.#end(abnormalClose(reason), error);
  }

  async #fresh(occasion: ConnectReason, stop: AbortSignal): Promise<Socket> {
    const clock = new AbortController();
    const timer = setTimeout(
      () =>
        clock.abort(
          new NotReadyError(
            `Cannot open a session: it was not ready within ${this.#readyTimeout} ms`,
          ),
        ),
      this.#readyTimeout,
    );
    const gone = new AbortController();
    const signal = AbortSignal.any([stop, clock.signal, gone.signal]);
    let socket: Socket | null = null;
    try {
      const made = socket = await this.#kept.dial(signal);
      made.closed.then((close) =>
        gone.abort(new ConnectionClosedError("get ready", close, "unknown"))
      );
      await abortable(
        this.#kept.initialize(made, occasion, signal),
        signal,
      );
      return made;
    } catch (error) {
      socket?.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  #adopt(socket: Socket, occasion: ConnectReason, stop: AbortSignal): void {
    if (stop.aborted) { // in the moment between
      socket.close();
      throw stop.reason;
    }
    this.#socket = socket;
    this.#adoptedAt = this.#now();
    this.#life.apply("adopted");
    this.#serve(socket, this.#kept.activate(socket, occasion) ?? null);
    socket.closed.then((close) => {
      if (this.#socket === socket) this.#lost(close);
    });
  }

  /** Leaves a connection in time. */
  #serve(socket: Socket, expiresAt: number | null): void {
    clearTimeout(this.#timer);
    const before = this.#rotateBefore;
    if (before === null) return;
    this.#timer = setTimeout(async () => {
      if (await this.rotate() || this.#socket !== socket) return;
      // a server that refuses now may not in a while; its own limit is the last resort
      this.#timer = setTimeout(() => this.rotate(), before / 4);
    }, rotationDelay(before, expiresAt, this.#now()));
  }

  #lost(close: Close): void {
    if (this.phase !== "ready") return; // closing: close() waits for the same end
    this.#socket = null;
    clearTimeout(this.#timer);
    this.#kept.onLost(close);
    const recoverable = this.#kept.isRecoverable(close);
    if (!this.#reconnect || !recoverable) {
      // 1000, or what only who is kept takes for a proper end
      const wanted = close.code === 1000 ||
        !recoverable && isRecoverable(close);
      return this.#end(
        close,
        wanted
          ? undefined
          : new ConnectionClosedError("go on", close, "unknown"),
      );
    }
    if (!this.#life.apply("lost")) return;
    this.#streak = this.#now() - this.#adoptedAt < STABLE
      ? this.#streak + 1
      : 0;
    this.#redial(close, this.#reconnect);
  }

  async #redial(
    close: Close,
    { attempts, minDelay, maxDelay, jitter }: Required<ReconnectOptions>,
  ): Promise<void> {
    const signal = this.#stop.signal;
    let attempt = 0;
    let pause = this.#streak > 1
      ? Math.min(maxDelay, minDelay * 2 ** (this.#streak - 2))
      : 0;
    let since = this.#now();
    let failure: unknown;
    try {
      if (this.#streak > attempts) {
        throw new ConnectionClosedError("stay connected", close, "unknown");
      }
      await retry(async () => {
        this.#kept.onReconnecting(++attempt, close, failure);
        // a clock that was set back must not make it longer
        const wait = Math.min(pause, since + pause - this.#now());
        if (wait > 0) await delay(wait, { signal });
        try {
          this.#adopt(await this.#fresh("lost", signal), "lost", signal);
        } catch (error) {
          // retry() cannot be told of a wait, so the next attempt begins by waiting for that moment
          pause = error instanceof HandshakeError ? error.retryAfter ?? 0 : 0;
          since = this.#now();
          failure = error;
          throw error;
        }
      }, {
        maxAttempts: attempts,
        minTimeout: Math.min(minDelay, maxDelay),
        maxTimeout: maxDelay,
        multiplier: 2,
        jitter,
        signal,
        isRetriable: (error) => !signal.aborted && this.#curable(error),
      });
    } catch (error) {
      if (this.phase !== "reconnecting") return; // closed meanwhile
      const cause = error instanceof RetryError ? error.cause : error;
      this.#kept.onGaveUp(attempt, cause);
      return this.#end(close, cause);
    }
    this.#kept.onReconnected(attempt);
  }

  #curable(error: unknown): boolean {
    if (error instanceof HandshakeError) return error.retryable;
    if (error instanceof ConnectionClosedError) {
      return isRecoverable(error.close);
    }
    // what the API refused stays refused; who hands out keys may do so in a while
    return error instanceof NotReadyError || !(error instanceof OpenAIError);
  }

  async #changeOver(): Promise<boolean> {
    const before = this.#socket;
    if (this.phase !== "ready" || !before) return false;
    const gone = new AbortController();
    const leave = () => gone.abort(new Error("one of the connections is gone"));
    before.closed.then(leave);
    const signal = AbortSignal.any([this.#stop.signal, gone.signal]);
    let socket: Socket | null = null;
    try {
      const made = socket = await this.#fresh("rotated", signal);
      made.closed.then(leave);
      do {
        await abortable(this.#kept.untilIdle(made, signal), signal);
      } while (!this.#kept.isIdle(made));
      signal.throwIfAborted();
    } catch {
      socket?.close();
      return false;
    }
    this.#kept.retire(before);
    this.#adopt(socket, "rotated", this.#stop.signal);
    return true;
  }

  #end(close: Close, error?: unknown): void {
    if (!this.#life.apply("ended")) return;
    this.#socket = null;
    clearTimeout(this.#timer);
    this.#stop.abort(error);
    this.#kept.onClosed(close, error);
  }
}
