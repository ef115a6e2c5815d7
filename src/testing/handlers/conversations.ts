/**
 * Conversations and their items.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import type { Handlers } from "../server/call.ts";
import { type Fields, listOf } from "../fields.ts";
import { inputItems } from "./response_prompt.ts";
import { pageOf, Store } from "./store.ts";
import type { FakeState } from "../fake_state.ts";

interface Conversation {
  readonly id: string;
  readonly object: "conversation";
  readonly created_at: number;
  readonly metadata: unknown;
}

const conversations = (): Store<Conversation> => new Store("conversation");
const contents = (): Map<string, Fields[]> => new Map();

/** Items of a conversation: the list itself, so that answers can be added. */
export function conversationItems(id: string, world: FakeState): Fields[] {
  if (!world.store(conversations).has(id)) {
    throw new ApiError(404, `Conversation with id '${id}' not found.`);
  }
  const kept = world.store(contents).get(id);
  if (kept !== undefined) return kept;
  const items: Fields[] = [];
  world.store(contents).set(id, items);
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
    const conversation = world.store(conversations).put({
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
    ...world.store(conversations).get(call.params.id),
  }),
  "POST /conversations/{id}": (call, world) => ({
    ...world.store(conversations).patch(call.params.id, {
      metadata: call.body.metadata,
    }),
  }),
  "DELETE /conversations/{id}": (call, world) => {
    world.store(conversations).remove(call.params.id);
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
    return { ...world.store(conversations).get(call.params.id) };
  },
};
