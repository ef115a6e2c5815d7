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

/** Something with an id. */
export interface Thing extends Fields {
  /** Its name. */
  readonly id: string;
}

/** The run that a message comes from. */
export interface RunStub {
  /** Its name. */
  readonly id: string;
  /** Whose words these are. */
  readonly assistant: unknown;
  /** When the message will be there. */
  readonly work: Work;
}

const assistants = (): Store<Thing> => new Store("assistant");
const threads = (): Store<Thing> => new Store("thread");
const messages = (): Map<string, Store<Thing>> => new Map();
const origins = (): Map<string, RunStub> => new Map();

/** An assistant. */
export function assistantOf(id: string, world: FakeState): Thing {
  return world.store(assistants).get(id);
}

/** A thread. */
export function threadOf(id: string, world: FakeState): Thing {
  return world.store(threads).get(id);
}

/** Messages of a thread. */
export function messagesOf(thread: string, world: FakeState): Store<Thing> {
  world.store(threads).get(thread);
  const all = world.store(messages);
  const shelf = all.get(thread) ?? new Store<Thing>("message");
  all.set(thread, shelf);
  return shelf;
}

/** Adds a message to a thread. */
export function addMessage(
  thread: string,
  given: Fields,
  world: FakeState,
  run: RunStub | null = null,
): Thing {
  const content = typeof given.content === "string"
    ? [{ type: "text", text: { value: given.content, annotations: [] } }]
    : listOf(given.content).filter(isFields).map((part) =>
      typeof part.text === "string"
        ? { ...part, text: { value: part.text, annotations: [] } }
        : part
    );
  const id = world.ids.next("msg_");
  if (run !== null) world.store(origins).set(id, run);
  return messagesOf(thread, world).put({
    id,
    object: "thread.message",
    created_at: world.seconds(),
    assistant_id: run?.assistant ?? null,
    thread_id: thread,
    run_id: run?.id ?? null,
    role: given.role,
    status: "completed",
    incomplete_at: null,
    incomplete_details: null,
    completed_at: world.seconds(),
    content,
    attachments: given.attachments ?? [],
    metadata: given.metadata ?? {},
  });
}

/** Opens a thread. */
export function createThread(given: Fields, world: FakeState): Thing {
  const thread = world.store(threads).put({
    id: world.ids.next("thread_"),
    object: "thread",
    created_at: world.seconds(),
    metadata: given.metadata ?? {},
    tool_resources: given.tool_resources ?? {},
  });
  for (const message of listOf(given.messages).filter(isFields)) {
    addMessage(thread.id, message, world);
  }
  return thread;
}

function createAssistant(given: Fields, world: FakeState): Thing {
  if (textOf(given.model) === "") throw missing("model");
  return world.store(assistants).put({
    id: world.ids.next("asst_"),
    object: "assistant",
    created_at: world.seconds(),
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

/** Messages whose run is far enough for them to be there. */
function visible(call: Call, world: FakeState): Thing[] {
  const run = call.query.get("run_id");
  return messagesOf(call.params.thread, world).list().filter((message) =>
    (run === null || message.run_id === run) &&
    isThere(message, world)
  );
}

function isThere(message: Thing, world: FakeState): boolean {
  const origin = world.store(origins).get(message.id);
  return origin === undefined || isDone(origin.work, world);
}

/** `POST /assistants`, `POST /threads` and their kin. */
export const threadHandlers: Handlers = {
  "POST /assistants": (call, world) => createAssistant(call.body, world),
  "GET /assistants": (call, world) =>
    pageOf(world.store(assistants).list(), call.query),
  "GET /assistants/{id}": (call, world) =>
    world.store(assistants).get(call.params.id),
  "POST /assistants/{id}": (call, world) =>
    world.store(assistants).patch(call.params.id, call.body),
  "DELETE /assistants/{id}": (call, world) =>
    deletedObject(world.store(assistants), call.params.id, "assistant.deleted"),
  "POST /threads": (call, world) => createThread(call.body, world),
  "GET /threads/{thread}": (call, world) =>
    world.store(threads).get(call.params.thread),
  "POST /threads/{thread}": (call, world) =>
    world.store(threads).patch(call.params.thread, call.body),
  "DELETE /threads/{thread}": (call, world) =>
    deletedObject(world.store(threads), call.params.thread, "thread.deleted"),
  "POST /threads/{thread}/messages": (call, world) =>
    addMessage(call.params.thread, call.body, world),
  "GET /threads/{thread}/messages": (call, world) =>
    pageOf(visible(call, world), call.query),
  "GET /threads/{thread}/messages/{id}": (call, world) =>
    messagesOf(call.params.thread, world).get(call.params.id),
  "POST /threads/{thread}/messages/{id}": (call, world) =>
    messagesOf(call.params.thread, world).patch(call.params.id, {
      metadata: call.body.metadata,
    }),
  "DELETE /threads/{thread}/messages/{id}": (call, world) =>
    deletedObject(
      messagesOf(call.params.thread, world),
      call.params.id,
      "thread.message.deleted",
    ),
};
