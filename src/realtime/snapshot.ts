/**
 * A session as JSON, to go on with it elsewhere.
 *
 * @module
 */
import type { WireConfig } from "./config.ts";
import type { UsageTotal } from "./usage.ts";
import type { ConversationItem } from "./wire.ts";

/** One item of a snapshot: what it takes to make it again. */
export interface SnapshotItem {
  /** ID, kept in the session to come. */
  readonly id: string;
  /** The item in a form that `conversation.item.create` takes: speech as its transcript. */
  readonly item: ConversationItem;
}

/**
 * A session as JSON. Holds the conversation's words and its configuration, with whatever
 * authorization that gives to MCP servers, but no key of the API.
 */
export interface Snapshot {
  /** Form of the snapshot. */
  readonly version: 1;
  /** The model that was talked to; `null` for a call that was joined. */
  readonly model: string | null;
  /** The configuration as far as it was acknowledged; `null` if there was none. */
  readonly config: WireConfig | null;
  /** The conversation, in order. */
  readonly items: readonly SnapshotItem[];
  /** IDs of items that cannot be made again, such as speech without a transcript. */
  readonly missing: readonly string[];
  /** What the conversation has used so far. */
  readonly usage: UsageTotal;
}
