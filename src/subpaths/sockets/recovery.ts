/**
 * When and how often the classes that wrap a socket connect again, with the options of the official SDK.
 *
 * @module
 */
import { MAX_TIMER_MS } from "../../core/waits.ts";
import { OpenAIError } from "../../errors.ts";
import { type Close, isRecoverable } from "../../socket/close.ts";

/** An attempt to connect again is about to begin. */
export interface ReconnectingEvent<Parameters = Record<string, unknown>> {
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** Most attempts. */
  readonly maxAttempts: number;
  /** Delay before it, in ms. */
  readonly delay: number;
  /** The close code because of which it is made. */
  readonly closeCode: number;
  /** The current query parameters. */
  readonly parameters: Parameters | undefined;
}

/** What a handler changes about the next attempt. */
export type ReconnectingOverrides<Parameters = Record<string, unknown>> =
  | {
    /** Query parameters of the next connection; `undefined` removes them. */
    parameters?: Parameters | undefined;
  }
  | {
    /** Ends the attempts. */
    abort: true;
  };

/** How a connection is recovered. */
export interface Recovery {
  /** Most attempts. */
  readonly maxRetries: number;
  /** Delay before the first attempt, in ms. */
  readonly initialDelay: number;
  /** Longest delay, in ms. */
  readonly maxDelay: number;
  /** Whether attempts are counted over the whole life of the object, not for each loss. */
  readonly isLifetime: boolean;
  /** Whether the program itself sends what has waited, after it has restored the session. */
  readonly isManual: boolean;
  /** Called before each attempt. */
  readonly onReconnecting?:
    | ((event: ReconnectingEvent) => ReconnectingOverrides | void)
    | undefined;
}

/** Options of a realtime connection that recovers: a new session begins, and the program restores its state. */
export interface RealtimeRecoveryOptions {
  /** Whether to connect again. @default {false} */
  reconnect?: boolean | undefined;
  /** Attempts over the life of the object. @default {5} */
  maxReconnectAttempts?: number | undefined;
  /** Delay before the first attempt, in ms. @default {500} */
  reconnectInitialDelay?: number | undefined;
  /** Longest delay, in ms. @default {8_000} */
  reconnectMaxDelay?: number | undefined;
  /** Bytes that wait while it is not connected; what exceeds them is an error. @default {0} */
  maxQueueBytes?: number | undefined;
}

/** How `ResponsesWS` and `LiveWS` connect again. */
export interface WebSocketReconnectOptions {
  /** Called before each attempt; may change the query parameters, or end the attempts. */
  onReconnecting(event: ReconnectingEvent): ReconnectingOverrides | void;
  /** Attempts after each loss; 0 turns reconnecting off. @default {5} */
  maxRetries?: number;
  /** Delay before the first attempt, in ms. @default {500} */
  initialDelay?: number;
  /** Longest delay, in ms. @default {8_000} */
  maxDelay?: number;
}

/**
 * The recovery of a realtime connection; `null` if the program does not want one.
 *
 * @param options Options of the program.
 * @param isModel Whether the connection is a session of a model.
 * @throws {OpenAIError} If a limit is not an integer of at least 0, or the session cannot be begun again.
 */
export function realtimeRecovery(
  options: RealtimeRecoveryOptions,
  isModel: boolean,
): Recovery | null {
  const {
    reconnect,
    maxReconnectAttempts = 5,
    reconnectInitialDelay = 500,
    reconnectMaxDelay = 8_000,
    maxQueueBytes = 0,
  } = options;
  checkLimits({
    maxReconnectAttempts,
    reconnectInitialDelay,
    reconnectMaxDelay,
    maxQueueBytes,
  });
  if (!reconnect) return null;
  if (!isModel) {
    throw new OpenAIError(
      "Cannot reconnect: only a session of a model can begin again, not a transcription or a call",
    );
  }
  return {
    maxRetries: maxReconnectAttempts,
    initialDelay: reconnectInitialDelay,
    maxDelay: reconnectMaxDelay,
    isLifetime: true,
    isManual: true,
  };
}

/**
 * The recovery of `ResponsesWS` and `LiveWS`; `null` if the program does not want one.
 *
 * @param options Options of the program.
 * @throws {OpenAIError} If a limit is not an integer of at least 0.
 */
export function socketRecovery(
  options: WebSocketReconnectOptions | null | undefined,
): Recovery | null {
  if (!options) return null;
  const { maxRetries = 5, initialDelay = 500, maxDelay = 8_000 } = options;
  checkLimits({ maxRetries, initialDelay, maxDelay });
  return {
    maxRetries,
    initialDelay,
    maxDelay,
    isLifetime: false,
    isManual: false,
    onReconnecting: (event) => options.onReconnecting?.(event),
  };
}

function checkLimits(limits: Record<string, number>): void {
  for (const [name, value] of Object.entries(limits)) {
    const max = /delay/i.test(name) ? MAX_TIMER_MS : Number.MAX_SAFE_INTEGER;
    if (Number.isInteger(value) && value >= 0 && value <= max) continue;
    throw new OpenAIError(
      `${name} must be an integer from 0 to ${max}, got ${value}`,
    );
  }
}

/** The attempts of one connection object. */
export class Attempts {
  readonly #recovery: Recovery;
  #made = 0;

  /** @param recovery How the connection is recovered. */
  constructor(recovery: Recovery) {
    this.#recovery = recovery;
  }

  /**
   * Whether a connection that ended so may be replaced.
   *
   * @param close How it ended.
   */
  allows(close: Pick<Close, "code">): boolean {
    const { maxRetries, isLifetime } = this.#recovery;
    // 1015 is a failure of TLS, which the next attempt would repeat.
    return maxRetries > 0 && isRecoverable(close as Close) &&
      !(isLifetime && close.code === 1015);
  }

  /**
   * The next attempt after a loss; `undefined` if none is left.
   *
   * @param count How many were made since the loss.
   * @param closeCode The close code of the loss.
   * @param parameters Current query parameters.
   * @param random A number from 0 to 1.
   */
  next(
    count: number,
    closeCode: number,
    parameters: Record<string, unknown> | undefined,
    random: number = Math.random(),
  ): ReconnectingEvent | undefined {
    const { maxRetries, initialDelay, maxDelay, isLifetime } = this.#recovery;
    if ((isLifetime ? this.#made : count) >= maxRetries) return undefined;
    this.#made++;
    const delay = Math.min(initialDelay * 2 ** count, maxDelay);
    return {
      attempt: isLifetime ? this.#made : count + 1,
      maxAttempts: maxRetries,
      // Up to a quarter less, so that clients that lost the same server do not return at once.
      delay: Math.round(delay * (0.75 + random * 0.25)),
      closeCode,
      parameters: parameters && { ...parameters },
    };
  }
}
