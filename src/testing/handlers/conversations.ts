/**
 * Conversations and their items.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import type { Handlers } from "../server/call.ts";
import { type Fields, listOf } from "../fields.ts";
import { inputItems } from "./response_prompt.ts";
import { pageOf, Shelf } from "./store.ts";
import type { World } from "../fake_state.ts";

interface Conversation {
  readonly id: string;
  readonly object: "conversation";
  readonly created_at: number;
  readonly metadata: unknown;
}

const conversations = (): Shelf<Conversation> => new Shelf("conversation");
const contents = (): Map<string, Fields[]> => new Map();

/** Items of a conversation: the list itself, so that answers can be added. */
export function conversationItems(id: string, world: World): Fields[] {
  if (!world.shelf(conversations).has(id)) {
    throw new ApiError(404, `Conversation with id '${id}' not found.`);
  }
  const kept = world.shelf(contents).get(id);
  if (kept !== undefined) return kept;
  const items: Fields[] = [];
  world.shelf(contents).set(id, items);
  return items;
}

function itemAt(items: readonly Fields[], id: string): number {
  const at = items.findIndex((item) => item.id === id);
  if (at >= 0) return at;
  throw new ApiError(404, `Item with id '${id}' not found.`);
}

/** `POST /conversations` and its kin. */
export const conversationHandlers: Handlers = {
  "POST /conversations": (call, world) => {
    const conversation = world.shelf(conversations).put({
      id: world.ids.next("conv_"),
      object: "conversation",
      created_at: world.seconds(),
      metadata: call.body.metadata ?? {},
    });
    conversationItems(conversation.id, world)
      .push(...inputItems(listOf(call.body.items), world.ids));
    return { ...conversation };
  },
  "GET /conversations/{id}": (call, world) => ({
    ...world.shelf(conversations).get(call.params.id),
  }),
  "POST /conversations/{id}": (call, world) => ({
    ...world.shelf(conversations).patch(call.params.id, {
      metadata: call.body.metadata,
    }),
  }),
  "DELETE /conversations/{id}": (call, world) => {
    world.shelf(conversations).remove(call.params.id);
    return {
      id: call.params.id,
      object: "conversation.deleted",
      deleted: true,
    };
  },
  "POST /conversations/{id}/items": (call, world) => {
    const added = inputItems(listOf(call.body.items), world.ids);
    conversationItems(call.params.id, world).push(...added);
    return pageOf(added, new URLSearchParams({ limit: "100" }), "asc");
  },
  "GET /conversations/{id}/items": (call, world) =>
    pageOf(conversationItems(call.params.id, world), call.query),
  "GET /conversations/{id}/items/{item}": (call, world) => {
    const items = conversationItems(call.params.id, world);
    return items[itemAt(items, call.params.item)];
  },
  "DELETE /conversations/{id}/items/{item}": (call, world) => {
    const items = conversationItems(call.params.id, world);
    items.splice(itemAt(items, call.params.item), 1);
    return { ...world.shelf(conversations).get(call.params.id) };
  },
};
