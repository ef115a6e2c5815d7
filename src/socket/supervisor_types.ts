/**
 * What a supervisor of connections needs: its options, and the session behind it.
 *
 * @module
 */
import type { Close } from "./close.ts";
import type { Socket } from "./socket.ts";

/** How often and how fast to reconnect. */
export interface ReconnectOptions {
  /** Attempts per outage, at least 1. @default {5} */
  readonly attempts?: number;
  /** Delay before the second attempt, in ms; the first is made at once. @default {500} */
  readonly minDelay?: number;
  /** Longest delay between two attempts, in ms, unless the server asks for a longer one. @default {8_000} */
  readonly maxDelay?: number;
  /** Random share of each delay, from 0 to 1. @default {0.5} */
  readonly jitter?: number;
}

/** Options of a `ConnectionSupervisor`. */
export interface SupervisorOptions {
  /** How to reconnect; `null` means never. */
  readonly reconnect: ReconnectOptions | null;
  /** Longest time until a new connection is ready, in ms, including the handshake. @default {15_000} */
  readonly readyTimeout?: number;
  /** Retries of the first connection. @default {0} */
  readonly maxRetries?: number;
  /** How long before the server's time limit to move to a new connection, in ms; `null` means never. @default {300_000} */
  readonly rotateBefore?: number | null;
  /** Clock, in ms. @default {Date.now} */
  readonly now?: () => number;
}

/** Why a connection is made. */
export type ConnectReason = "initial" | "reconnect" | "rotation";

/** The session behind a supervisor: it initializes connections and is notified of what happens to them. */
export interface ConnectionDelegate {
  /** Opens a socket. */
  dial(signal: AbortSignal): Promise<Socket>;
  /** Prepares a new socket for the session. */
  initialize(
    socket: Socket,
    reason: ConnectReason,
    signal: AbortSignal,
  ): Promise<void>;
  /** For the error of a connection that is not ready in time: what it waited for. */
  unreadyDetail?(socket: Socket): string | undefined;
  /** Resolves when the session can move to a ready socket without interrupting anything. */
  untilIdle(socket: Socket, signal: AbortSignal): Promise<void>;
  /** Whether it still can: the promise above settles some microtasks later. */
  isIdle(socket: Socket): boolean;
  /** The socket serves the session from now on; returns when the server will close it, in Unix seconds, if known. */
  activate(socket: Socket, reason: ConnectReason): number | null | void;
  /** Another socket is about to replace this one, which still works: the delegate closes it. */
  retire(socket: Socket): void;
  /** The current socket has closed. */
  onLost(close: Close): void;
  /** Whether the session may continue on another connection after this close. */
  isRecoverable(close: Close): boolean;
  /** An attempt begins; `error` is why the previous one failed. */
  onReconnecting(attempt: number, close: Close, error?: unknown): void;
  /** The session continues on a new connection. */
  onReconnected(attempts: number): void;
  /** The last attempt failed. */
  onGaveUp(attempts: number, error: unknown): void;
  /** The session has ended, with an error unless one side closed it on purpose. */
  onClosed(close: Close, error?: unknown): void;
}
