/**
 * Interruptions: the conversation keeps only what the user heard.
 *
 * @module
 */
import type { SessionCore } from "./session_core.ts";
import { RealtimeError } from "../wire/errors.ts";
import type { Heard } from "../audio/playback.ts";

/** What an interruption removed. */
export interface Interruption {
  /** The item that was being played; `null` if none was. */
  readonly itemId: string | null;
  /** How much of it the user heard, in whole ms. */
  readonly heardMs: number;
  /** IDs of the items that were deleted because nothing of them was heard. */
  readonly deleted: readonly string[];
}

/**
 * Cancels the active response, truncates the item that was being played to what was heard,
 * and deletes the items that were not heard at all.
 *
 * @param core The session.
 */
export async function interrupt(core: SessionCore): Promise<Interruption> {
  const { playback, output, scheduler, toolbox } = core;
  for (const itemId of playback.cut(scheduler.active, core.now())) {
    output.discard(itemId);
  }
  toolbox.interrupt();
  await scheduler.stopActive();
  let cut: Heard | null = null;
  const deleted: string[] = [];
  for (const heard of playback.takeCuts()) {
    if (heard.heardMs > 0) cut ??= heard;
    const isDeleted = await tolerant(() => forget(core, heard));
    if (isDeleted && heard.heardMs === 0) deleted.push(heard.itemId);
  }
  return { itemId: cut?.itemId ?? null, heardMs: cut?.heardMs ?? 0, deleted };
}

/** Removes from the conversation the part of an item that was not heard; returns whether it deleted the item. */
async function forget(
  core: SessionCore,
  { itemId, contentIndex, heardMs, resyncedAsText }: Heard,
): Promise<boolean> {
  const { sender, history } = core;
  const item = history.get(itemId);
  if (!item || item.missing) return false; // not in the server's conversation
  if (heardMs > 0 && !resyncedAsText) {
    await sender.internal({
      type: "conversation.item.truncate",
      item_id: itemId,
      content_index: contentIndex,
      audio_end_ms: heardMs,
    });
    return false;
  }
  const before = history.knownBefore(itemId) ?? "root";
  const text = history.heardUntil(itemId, heardMs);
  // the API can truncate neither audio to nothing nor text: delete the item instead
  await sender.internal({ type: "conversation.item.delete", item_id: itemId });
  if (text === "") return true;
  await sender.internal({
    type: "conversation.item.create",
    previous_item_id: before,
    item: {
      type: "message",
      role: "assistant",
      status: "incomplete",
      content: [{ type: "output_text", text }],
    },
  });
  return true;
}

/** Ignores refusals: the server may have truncated or removed the item by itself. */
async function tolerant(command: () => Promise<boolean>): Promise<boolean> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof RealtimeError)) throw error;
    return false;
  }
}
