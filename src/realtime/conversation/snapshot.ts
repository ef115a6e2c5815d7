/**
 * A session as JSON, to continue it elsewhere.
 *
 * @module
 */
import type { WireConfig } from "../wire/config.ts";
import type { History } from "./history.ts";
import { restorable, type SnapshotItem } from "./restorable.ts";
import type { UsageTotal } from "./usage.ts";

export type { SnapshotItem } from "./restorable.ts";

/**
 * A session as JSON. It contains the text of the conversation and the configuration, including the
 * authorization of MCP servers, but no key of the API.
 */
export interface Snapshot {
  /** Version of the format. */
  readonly version: 1;
  /** The model; `null` for a call that was joined. */
  readonly model: string | null;
  /** The configuration as far as it was acknowledged; `null` if there was none. */
  readonly config: WireConfig | null;
  /** The conversation, in order. */
  readonly items: readonly SnapshotItem[];
  /** IDs of items that cannot be restored, such as speech without a transcript. */
  readonly missing: readonly string[];
  /** The usage so far. */
  readonly usage: UsageTotal;
}

/** What a snapshot is taken of. */
export interface SnapshotHost {
  /** The conversation. */
  readonly history: History;
  /** Tools whose outputs are pending. */
  readonly toolbox: { owes(toolCallId: string): boolean };
  /** The configuration for a fresh connection. */
  readonly state: { readonly asked: WireConfig | null };
  /** The usage so far. */
  readonly usage: { readonly total: UsageTotal };
}

/**
 * Takes a snapshot.
 *
 * @param host The session.
 * @param model The model that it talks to.
 */
export function snapshotOf(
  { history, toolbox, state, usage }: SnapshotHost,
  model: string | null,
): Snapshot {
  const { toolCalls: _, ...items } = restorable(
    history.items,
    (toolCallId) => toolbox.owes(toolCallId),
  );
  return {
    version: 1,
    model,
    config: state.asked,
    ...items,
    usage: usage.total,
  };
}
