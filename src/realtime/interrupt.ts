/**
 * The user speaks up: what was not heard was not said.
 *
 * @module
 */
import type { Engine } from "./engine.ts";
import { RealtimeError } from "./errors.ts";

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
export async function interrupt(engine: Engine): Promise<Interruption> {
  const unheard = engine.playback.unheard(engine.now());
  for (const { itemId } of unheard) {
    engine.playback.cut(itemId);
    engine.output.discard(itemId);
  }
  engine.toolbox.interrupt();
  await engine.responder.stopActive();
  let cut: { itemId: string; heardMs: number } | null = null;
  const deleted: string[] = [];
  for (const { itemId, contentIndex, heardMs } of unheard) {
    if (heardMs === 0) {
      // the API truncates to nothing by deleting
      await tolerant(() =>
        engine.sender.command(
          { type: "conversation.item.delete", item_id: itemId },
          `deleted ${itemId}`,
        )
      );
      deleted.push(itemId);
      continue;
    }
    cut ??= { itemId, heardMs };
    await tolerant(() =>
      engine.sender.command({
        type: "conversation.item.truncate",
        item_id: itemId,
        content_index: contentIndex,
        audio_end_ms: heardMs,
      }, `truncated ${itemId} ${contentIndex}`)
    );
  }
  return { itemId: cut?.itemId ?? null, heardMs: cut?.heardMs ?? 0, deleted };
}

/** The server may have cut or removed the item by itself: then there is nothing left to do. */
async function tolerant(command: () => Promise<unknown>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof RealtimeError)) throw error;
  }
}
