/**
 * The state of a run of tools: JSON at every step, so that another process can continue it.
 *
 * @module
 */

/** The limits of a run. At a limit, the model is asked once more for a response without tools. */
export interface ToolRunLimits {
  /** Turns with tools: requests to the model. @default {10} */
  readonly turns?: number;
  /** Calls of tools. Calls beyond the limit are not run; the model gets an error. */
  readonly toolCalls?: number;
  /** Tokens, input and output together. */
  readonly tokens?: number;
  /** Cost in the currency of `prices`. */
  readonly cost?: number;
  /** Time in ms, over all processes. At the limit, requests and tools are aborted, and no turn follows. */
  readonly ms?: number;
  /**
   * Calls of the same tool with the same arguments. Calls beyond the limit are not run; the model
   * gets an error.
   */
  readonly sameCall?: number;
}

/**
 * Why a run stopped.
 *
 * `done`: the model responded without calling a tool. `approval`: calls wait for a decision. A name
 * of `limits`: that bound was reached. `refusal`: the model refused. `length`, `content_filter`:
 * the reply was cut off.
 */
export type ToolRunStop =
  | "done"
  | "approval"
  | keyof ToolRunLimits
  | "refusal"
  | "length"
  | "content_filter";

/** Tokens of one turn, or of all. */
export interface ToolRunUsage {
  /** Input, cached input included. */
  readonly input: number;
  /** Cached input. */
  readonly cached: number;
  /** Output. */
  readonly output: number;
}

/** The status of a call. */
export type ToolCallStatus = "new" | "pending" | "ready" | "begun" | "done";

/**
 * The outcome of a call.
 *
 * `result`: the tool returned. `error`: it failed, or the arguments were wrong. `refused`: it was
 * not run, because of a bound or because there is no such tool. `rejected`: by a decision.
 * `unknown`: it began, and whether it took effect is not known.
 */
export type ToolCallOutcome =
  | "result"
  | "error"
  | "refused"
  | "rejected"
  | "unknown";

/** One call of a tool. */
export interface ToolRunCall {
  /** ID of the call, by the model. */
  readonly id: string;
  /** Name of the tool. */
  readonly name: string;
  /** Arguments as the model wrote them. */
  readonly arguments: string;
  /**
   * Identifies this call with these arguments in this run: the key of decisions and of the journal,
   * and the `idempotencyKey` of the tool.
   */
  readonly key: string;
  /** Its status. */
  readonly status: ToolCallStatus;
  /** The output for the model; `null` until the call is done. */
  readonly output: string | null;
  /** Its outcome; `null` until it is done. */
  readonly outcome: ToolCallOutcome | null;
}

/** One turn: a request to the model, and the calls of its reply. */
export interface ToolRunTurn {
  /** The whole reply: a chat completion or a response. */
  readonly response: unknown;
  /** Text of the reply. */
  readonly text: string;
  /** Its refusal; `null` if it has none. */
  readonly refusal: string | null;
  /** Tokens; `null` if the server did not report them. */
  readonly usage: ToolRunUsage | null;
  /** Cost by `prices`; `null` without them. */
  readonly cost: number | null;
  /** Calls, in the order in which the model made them. */
  readonly calls: readonly ToolRunCall[];
  /** Whether their outputs are among the items of the next request. */
  readonly answered: boolean;
}

/** A run as JSON. */
export interface ToolRunState {
  /** Version of this format. */
  readonly version: 1;
  /** ID of the run. */
  readonly id: string;
  /** The API that it uses. */
  readonly api: "chat" | "responses";
  /** Params of the requests, without the conversation and the tools. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Messages or input items of the next request. */
  readonly items: readonly unknown[];
  /** The response that the next request continues; `null` if its items are the whole conversation. */
  readonly previous: string | null;
  /** The limits. */
  readonly limits: ToolRunLimits;
  /** Whether a final response is requested at a limit. */
  readonly lastTurn: boolean;
  /** Turns so far. */
  readonly turns: readonly ToolRunTurn[];
  /** Time spent, in ms. */
  readonly ms: number;
  /** The limit that was reached; the next turn is the last. */
  readonly bound: keyof ToolRunLimits | null;
  /** Why the run stopped; `null` while it is running. */
  readonly stopped: ToolRunStop | null;
  /** Signature by the `secret` of the run, over all other fields. */
  readonly signature?: string;
}

/**
 * The tokens of all turns.
 *
 * @param state The run.
 */
export function usageOf({ turns }: ToolRunState): ToolRunUsage {
  const sum = (of: (usage: ToolRunUsage) => number) =>
    turns.reduce((all, { usage }) => all + (usage ? of(usage) : 0), 0);
  return {
    input: sum(({ input }) => input),
    cached: sum(({ cached }) => cached),
    output: sum(({ output }) => output),
  };
}

/**
 * The cost of all turns; `null` without prices.
 *
 * @param state The run.
 */
export function costOf({ turns }: ToolRunState): number | null {
  return turns.reduce<number | null>(
    (all, { cost }) => cost === null ? all : (all ?? 0) + cost,
    null,
  );
}

/**
 * The calls that wait for a decision.
 *
 * @param state The run.
 */
export function pendingOf({ turns }: ToolRunState): readonly ToolRunCall[] {
  const calls = turns.at(-1)?.calls ?? [];
  return calls.filter(({ status }) => status === "pending");
}
