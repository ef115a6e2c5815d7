/**
 * Events and result of a run.
 *
 * @module
 */
import type { BaseEvents } from "../event_stream.ts";
import type {
  ToolRunCall,
  ToolRunStop,
  ToolRunTurn,
  ToolRunUsage,
} from "./state.ts";
import type { StreamNews } from "./wire.ts";

/** Something that happened in a run, as an event. */
export type ToolRunEvent =
  | StreamNews
  | { readonly type: "turn"; readonly turn: ToolRunTurn }
  | { readonly type: "tool.begin"; readonly call: ToolRunCall }
  | {
    readonly type: "tool.progress";
    readonly call: ToolRunCall;
    /** What the tool yielded. */
    readonly value: unknown;
  }
  | {
    readonly type: "tool.done";
    readonly call: ToolRunCall;
    /** The error of the tool, if it was not shown to the model. */
    readonly error?: unknown;
  };

/** Events of a run. */
export type ToolRunEvents =
  & BaseEvents
  & {
    /** Any of the other events. */
    event: (event: ToolRunEvent) => void;
  }
  & {
    [Type in ToolRunEvent["type"]]: (
      event: Extract<ToolRunEvent, { type: Type }>,
    ) => void;
  };

/** The result of a run. */
export interface ToolRunResult<Parsed = null> {
  /** Why it stopped. */
  readonly stopped: ToolRunStop;
  /** Text of the last reply. */
  readonly text: string;
  /** The structured output of the last reply, validated; `null` without a format, or if the run is not done. */
  readonly parsed: Parsed | null;
  /** Refusal of the last reply; `null` if it has none. */
  readonly refusal: string | null;
  /** All turns. */
  readonly turns: readonly ToolRunTurn[];
  /** Tokens of all turns. */
  readonly usage: ToolRunUsage;
  /** Cost of all turns; `null` without prices. */
  readonly cost: number | null;
  /** Calls that wait for a decision. */
  readonly pending: readonly ToolRunCall[];
}
