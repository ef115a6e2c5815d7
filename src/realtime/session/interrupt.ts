/**
 * The user speaks up: what was not heard was not said.
 *
 * @module
 */
import type { SessionCore } from "./session_core.ts";
import { RealtimeError } from "../wire/errors.ts";
import type { Heard } from "../audio/playback.ts";

/** What an interruption cut. */
export interface Interruption {
  /** The item that was being heard; `null` if none was. */
  readonly itemId: string | null;
  /** How much of it was heard, in whole ms. */
  readonly heardMs: number;
  /** Items that were not heard at all, and are deleted. */
  readonly deleted: readonly string[];
}

/**
 * Cuts off the answer: cancels it, truncates what was being heard to what was heard, and
 * deletes what was not heard at all.
 *
 * @param engine The session.
 */
export async function interrupt(engine: SessionCore): Promise<Interruption> {
  const { playback, output, scheduler: responder, toolbox } = engine;
  for (const itemId of playback.cut(responder.active, engine.now())) {
    output.discard(itemId);
  }
  toolbox.interrupt();
  await responder.stopActive();
  let cut: Heard | null = null;
  const deleted: string[] = [];
  for (const heard of playback.takeCuts()) {
    if (heard.heardMs > 0) cut ??= heard;
    else deleted.push(heard.itemId);
    await tolerant(() => forget(engine, heard));
  }
  return { itemId: cut?.itemId ?? null, heardMs: cut?.heardMs ?? 0, deleted };
}

/** Takes what was not heard of an item out of the conversation. */
async function forget(
  engine: SessionCore,
  { itemId, contentIndex, heardMs, retold }: Heard,
): Promise<void> {
  const { sender, history } = engine;
  if (!history.get(itemId)) return; // said beside the conversation
  if (heardMs > 0 && !retold) {
    await sender.internal({
      type: "conversation.item.truncate",
      item_id: itemId,
      content_index: contentIndex,
      audio_end_ms: heardMs,
    });
    return;
  }
  const before = history.knownBefore(itemId) ?? "root";
  const text = history.heardUntil(itemId, heardMs);
  // the API truncates to nothing by deleting, and text not at all
  await sender.internal({ type: "conversation.item.delete", item_id: itemId });
  if (text === "") return;
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
}

/** The server may have cut or removed the item by itself: then there is nothing left to do. */
async function tolerant(command: () => Promise<unknown>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof RealtimeError)) throw error;
  }
}
