/**
 * What differs between Chat Completions and Responses: how a conversation is sent, and how a reply
 * is read.
 *
 * @module
 */
import type { RunnableTool } from "../../tools/tool.ts";
import type { ToolRunLimits, ToolRunState, ToolRunUsage } from "./state.ts";

/** A reply of either API. */
export interface Reply {
  /** The complete reply. */
  readonly response: unknown;
  readonly text: string;
  readonly refusal: string | null;
  readonly usage: ToolRunUsage | null;
  readonly cut: "length" | "content_filter" | null;
  readonly calls: readonly {
    readonly id: string;
    readonly name: string;
    readonly arguments: string;
  }[];
  /** Messages or items of the next request. */
  readonly items: readonly unknown[];
  /** The response that it continues. */
  readonly previous: string | null;
}

/** What a stream reports while it arrives. */
export type StreamNews =
  | { readonly type: "text"; readonly delta: string }
  | {
    readonly type: "tool.arguments";
    /** ID of the call. */
    readonly id: string;
    readonly name: string;
    /** Characters so far. */
    readonly length: number;
  };

/** A tool in the form of the API. */
export type OfferedTool = RunnableTool | Record<string, unknown>;

/** One API. */
export interface Wire {
  /** Removes the conversation from the params of a run. */
  begin(params: Record<string, unknown>): {
    readonly params: Record<string, unknown>;
    readonly items: readonly unknown[];
    readonly previous: string | null;
  };
  /** Params of the next request. */
  request(
    state: ToolRunState,
    tools: readonly OfferedTool[],
    isLast: boolean,
  ): Record<string, unknown>;
  /** Reads a reply. */
  read(state: ToolRunState, response: unknown): Reply;
  /** Builds a reply from its stream. */
  stream(
    events: AsyncIterable<unknown>,
    onNews: (news: StreamNews) => Promise<void> | null,
  ): Promise<unknown>;
  /** The output of a call. */
  output(
    call: { readonly id: string; readonly output: string | null },
  ): unknown;
  /** The format of the text, which may bring a parser. */
  format(params: Record<string, unknown>): unknown;
}

/**
 * The instruction for the last turn.
 *
 * @param bound The limit that was reached.
 */
export function lastNote(bound: keyof ToolRunLimits | null): string {
  return `The limit of ${bound} was reached. No tool can be called any more. Answer now with what is known, and say what is missing.`;
}

/**
 * The tool choice of a turn: a forced choice applies only to the first turn, or the run would never
 * end.
 *
 * @param state The run.
 * @param isLast Whether it is the last turn.
 */
export function toolChoice(state: ToolRunState, isLast: boolean): unknown {
  if (isLast) return "none";
  const given = state.params.tool_choice;
  return state.turns.length > 0 && given !== "none" && given !== undefined
    ? "auto"
    : given;
}
