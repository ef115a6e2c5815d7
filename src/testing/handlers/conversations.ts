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

/** Items of a conversation: the list itself, so that output can be added. */
export function conversationItems(id: string, state: FakeState): Fields[] {
  if (!state.store(conversations).has(id)) {
    throw new ApiError(404, `Conversation with id '${id}' not found.`);
  }
  const kept = state.store(contents).get(id);
  if (kept !== undefined) return kept;
  const items: Fields[] = [];
  state.store(contents).set(id, items);
  return items;
}

function itemAt(items: readonly Fields[], id: string): number {
  const at = items.findIndex((item) => item.id === id);
  if (at >= 0) return at;
  throw new ApiError(404, `Item with id '${id}' not found.`);
}

/** `POST /conversations` and related endpoints. */
export const conversationHandlers: Handlers = {
  "POST /conversations": (call, state) => {
    const conversation = state.store(conversations).put({
      id: state.ids.next("conv_"),
      object: "conversation",
      created_at: state.seconds(),
      metadata: call.body.metadata ?? {},
    });
    conversationItems(conversation.id, state)
      .push(...inputItems(listOf(call.body.items), state.ids));
    return { ...conversation };
  },
  "GET /conversations/{id}": (call, state) => ({
    ...state.store(conversations).get(call.params.id),
  }),
  "POST /conversations/{id}": (call, state) => ({
    ...state.store(conversations).patch(call.params.id, {
      metadata: call.body.metadata,
    }),
  }),
  "DELETE /conversations/{id}": (call, state) => {
    state.store(conversations).remove(call.params.id);
    return {
      id: call.params.id,
      object: "conversation.deleted",
      deleted: true,
    };
  },
  "POST /conversations/{id}/items": (call, state) => {
    const added = inputItems(listOf(call.body.items), state.ids);
    conversationItems(call.params.id, state).push(...added);
    return pageOf(added, new URLSearchParams({ limit: "100" }), "asc");
  },
  "GET /conversations/{id}/items": (call, state) =>
    pageOf(conversationItems(call.params.id, state), call.query),
  "GET /conversations/{id}/items/{item}": (call, state) => {
    const items = conversationItems(call.params.id, state);
    return items[itemAt(items, call.params.item)];
  },
  "DELETE /conversations/{id}/items/{item}": (call, state) => {
    const items = conversationItems(call.params.id, state);
    items.splice(itemAt(items, call.params.item), 1);
    return { ...state.store(conversations).get(call.params.id) };
  },
};
