/**
 * Finds the tool call that a piece of a stream belongs to.
 *
 * @module
 */
import type { ChatCompletionChunk } from "../../generated/types/chat/completions/completions.ts";
import type { ChatCompletionSnapshot } from "../chat_types.ts";

type Choice = ChatCompletionSnapshot.Choice;
type ToolCall = ChatCompletionSnapshot.Choice.ToolCall;
type Piece = ChatCompletionChunk.Choice.Delta.ToolCall & {
  custom?: { name?: string };
};

/**
 * Places of tool calls in their message.
 *
 * By the API, the index of a piece is the place of its call. Some compatible servers leave the index
 * out, or send 0 for every call; then names, IDs and complete arguments tell where a call begins.
 */
export class ToolCallPlaces {
  /** The call that last used an index that others used before; by choice and index. */
  readonly #latest: Map<string, number> = new Map();
  /** Places of pieces whose index says something else. */
  readonly #places: WeakMap<object, number> = new WeakMap();

  /**
   * Finds the place of a piece, which need not be taken yet.
   *
   * @param choice The choice so far.
   * @param piece The next piece of one of its calls.
   */
  find(choice: Choice, piece: Piece): number {
    const { tool_calls: calls = [] } = choice.message;
    const { index } = piece;
    const key = `${choice.index}.${index ?? ""}`;
    const last = this.#latest.get(key) ?? index ??
      Math.max(calls.length - 1, 0);
    const place = placeOf(calls, last, piece);
    if (place !== last) this.#latest.set(key, place);
    if (place !== index) this.#places.set(piece, place);
    return place;
  }

  /** The place that was found for a piece. */
  of(piece: Piece): number {
    return this.#places.get(piece) ?? piece.index;
  }
}

/** @param last Place of the call that the piece continues, unless it begins another one. */
function placeOf(
  calls: readonly ToolCall[],
  last: number,
  piece: Piece,
): number {
  const call = calls[last];
  if (!call) return last;
  const known = !piece.id
    ? -1
    : piece.id === call.id
    ? last
    : calls.findLastIndex((one) => one?.id === piece.id);
  if (known >= 0) return isRenamed(piece, calls[known]) ? calls.length : known;
  return begins(piece, call) ? calls.length : last;
}

const nameOf = (one: Piece | ToolCall) =>
  one.function?.name || one.custom?.name;

/** Whether a piece has the ID of a call, but belongs to another function. A name may grow piece by piece. */
function isRenamed(piece: Piece, call: ToolCall): boolean {
  const name = nameOf(piece);
  const own = nameOf(call);
  return !!name && !!own && !name.startsWith(own);
}

/** Whether a piece begins a call of its own. */
function begins(piece: Piece, call: ToolCall): boolean {
  const { id, index } = piece;
  const hasOtherId = !!id && !!call.id && id !== call.id;
  const name = nameOf(piece);
  const own = nameOf(call);
  // Some servers change the ID with each piece, but send the name only once.
  if (!name || !own) return hasOtherId && index == null;
  return hasOtherId || name !== own ||
    !!piece.function?.arguments && isComplete(call.function?.arguments);
}

/** Whether nothing can follow these arguments. */
function isComplete(text: string | undefined): boolean {
  if (!text?.trimEnd().endsWith("}")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
