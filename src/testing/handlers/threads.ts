/**
 * Assistants, threads and messages.
 *
 * @module
 */
import { missing } from "../api_error.ts";
import { isDone, type Work } from "./background.ts";
import type { Call, Handlers } from "../server/call.ts";
import { type Fields, isFields, listOf, textOf } from "../fields.ts";
import { deletedObject, pageOf, Store } from "./store.ts";
import type { FakeState } from "../fake_state.ts";

/** An object with an ID. */
export interface Thing extends Fields {
  /** Its ID. */
  readonly id: string;
}

/** The run that a message comes from. */
export interface RunStub {
  /** Its ID. */
  readonly id: string;
  /** The assistant that wrote the message. */
  readonly assistant: unknown;
  /** When the message becomes visible. */
  readonly work: Work;
}

const assistants = (): Store<Thing> => new Store("assistant");
const threads = (): Store<Thing> => new Store("thread");
const messages = (): Map<string, Store<Thing>> => new Map();
const origins = (): Map<string, RunStub> => new Map();

/** An assistant. */
export function assistantOf(id: string, state: FakeState): Thing {
  return state.store(assistants).get(id);
}

/** A thread. */
export function threadOf(id: string, state: FakeState): Thing {
  return state.store(threads).get(id);
}

/** Messages of a thread. */
export function messagesOf(thread: string, state: FakeState): Store<Thing> {
  state.store(threads).get(thread);
  const all = state.store(messages);
  const store = all.get(thread) ?? new Store<Thing>("message");
  all.set(thread, store);
  return store;
}

/** Adds a message to a thread. */
export function addMessage(
  thread: string,
  given: Fields,
  state: FakeState,
  run: RunStub | null = null,
): Thing {
  const content = typeof given.content === "string"
    ? [{ type: "text", text: { value: given.content, annotations: [] } }]
    : listOf(given.content).filter(isFields).map((part) =>
      typeof part.text === "string"
        ? { ...part, text: { value: part.text, annotations: [] } }
        : part
    );
  const id = state.ids.next("msg_");
  if (run !== null) state.store(origins).set(id, run);
  return messagesOf(thread, state).put({
    id,
    object: "thread.message",
    created_at: state.seconds(),
    assistant_id: run?.assistant ?? null,
    thread_id: thread,
    run_id: run?.id ?? null,
    role: given.role,
    status: "completed",
    incomplete_at: null,
    incomplete_details: null,
    completed_at: state.seconds(),
    content,
    attachments: given.attachments ?? [],
    metadata: given.metadata ?? {},
  });
}

/** Creates a thread. */
export function createThread(given: Fields, state: FakeState): Thing {
  const thread = state.store(threads).put({
    id: state.ids.next("thread_"),
    object: "thread",
    created_at: state.seconds(),
    metadata: given.metadata ?? {},
    tool_resources: given.tool_resources ?? {},
  });
  for (const message of listOf(given.messages).filter(isFields)) {
    addMessage(thread.id, message, state);
  }
  return thread;
}

function createAssistant(given: Fields, state: FakeState): Thing {
  if (textOf(given.model) === "") throw missing("model");
  return state.store(assistants).put({
    id: state.ids.next("asst_"),
    object: "assistant",
    created_at: state.seconds(),
    name: given.name ?? null,
    description: given.description ?? null,
    model: given.model,
    instructions: given.instructions ?? null,
    tools: given.tools ?? [],
    tool_resources: given.tool_resources ?? {},
    metadata: given.metadata ?? {},
    temperature: given.temperature ?? 1,
    top_p: given.top_p ?? 1,
    response_format: given.response_format ?? "auto",
  });
}

/** Messages that are visible by now: their run has come far enough. */
function visible(call: Call, state: FakeState): Thing[] {
  const run = call.query.get("run_id");
  return messagesOf(call.params.thread, state).list().filter((message) =>
    (run === null || message.run_id === run) &&
    isVisible(message, state)
  );
}

function isVisible(message: Thing, state: FakeState): boolean {
  const origin = state.store(origins).get(message.id);
  return origin === undefined || isDone(origin.work, state);
}

/** `POST /assistants`, `POST /threads` and related endpoints. */
export const threadHandlers: Handlers = {
  "POST /assistants": (call, state) => createAssistant(call.body, state),
  "GET /assistants": (call, state) =>
    pageOf(state.store(assistants).list(), call.query),
  "GET /assistants/{id}": (call, state) =>
    state.store(assistants).get(call.params.id),
  "POST /assistants/{id}": (call, state) =>
    state.store(assistants).patch(call.params.id, call.body),
  "DELETE /assistants/{id}": (call, state) =>
    deletedObject(state.store(assistants), call.params.id, "assistant.deleted"),
  "POST /threads": (call, state) => createThread(call.body, state),
  "GET /threads/{thread}": (call, state) =>
    state.store(threads).get(call.params.thread),
  "POST /threads/{thread}": (call, state) =>
    state.store(threads).patch(call.params.thread, call.body),
  "DELETE /threads/{thread}": (call, state) =>
    deletedObject(state.store(threads), call.params.thread, "thread.deleted"),
  "POST /threads/{thread}/messages": (call, state) =>
    addMessage(call.params.thread, call.body, state),
  "GET /threads/{thread}/messages": (call, state) =>
    pageOf(visible(call, state), call.query),
  "GET /threads/{thread}/messages/{id}": (call, state) =>
    messagesOf(call.params.thread, state).get(call.params.id),
  "POST /threads/{thread}/messages/{id}": (call, state) =>
    messagesOf(call.params.thread, state).patch(call.params.id, {
      metadata: call.body.metadata,
    }),
  "DELETE /threads/{thread}/messages/{id}": (call, state) =>
    deletedObject(
      messagesOf(call.params.thread, state),
      call.params.id,
      "thread.message.deleted",
    ),
};
