/**
 * Everything that a run needs.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import type { ResumeToolsOptions } from "./options.ts";
import type { ToolRunState } from "./state.ts";
import type { OfferedTool } from "./wire.ts";

/** Sends the requests of a run. */
export type SendTurn = (
  params: Record<string, unknown>,
  options: RequestOptions,
) => PromiseLike<unknown>;

/** Everything that a run needs. */
export interface ToolRunSetup {
  /** The state that it starts from. */
  readonly state: ToolRunState;
  /** Whether the state was saved before: its signature is checked. */
  readonly isResumed: boolean;
  /** Sends a request. */
  readonly send: SendTurn;
  /** The tools. */
  readonly tools: readonly OfferedTool[];
  /** Params of each request that are not part of the state, such as a format with a parser. */
  readonly params: Record<string, unknown>;
  /** Options of the run. */
  readonly options: ResumeToolsOptions;
  /** Options of each request. */
  readonly request: RequestOptions;
}
