/**
 * Server events that make up a conversation, for tests of its history.
 *
 * @module
 */
import { History } from "../../src/realtime/conversation/history.ts";
import type { RealtimeServerEvent } from "../../src/realtime/wire/types.ts";

/** A server event. */
// deno-lint-ignore no-explicit-any -- events are written as the wire has them
export const event = (type: string, fields: any): RealtimeServerEvent =>
  ({ type, event_id: "e", ...fields }) as RealtimeServerEvent;

/** A message item. */
export const message = (id: string, role: string, content: unknown[] = []) => ({
  id,
  type: "message",
  role,
  content,
});
/** An item that was added after another one; `null`: at the beginning. */
export const added = (id: string, previous: string | null, role = "user") =>
  event("conversation.item.added", {
    item: message(
      id,
      role,
      role === "user" ? [{ type: "input_audio", transcript: null }] : [],
    ),
    previous_item_id: previous,
  });
/** The transcript of a spoken item. */
export const completed = (id: string, transcript: string) =>
  event("conversation.item.input_audio_transcription.completed", {
    item_id: id,
    content_index: 0,
    transcript,
  });
/** A delta of the transcript of a response. */
export const words = (id: string, delta: string) =>
  event("response.output_audio_transcript.delta", {
    item_id: id,
    content_index: 0,
    delta,
  });
/** A delta with audio of a response, of a character per ms. */
export const audio = (id: string, ms: number) =>
  event("response.output_audio.delta", {
    item_id: id,
    content_index: 0,
    delta: "x".repeat(ms),
  });

/** The history after events. */
export function historyOf(events: RealtimeServerEvent[]): History {
  const history = new History((delta) => delta.length);
  for (const one of events) history.apply(one);
  return history;
}
/** IDs of the items, in order. */
export const order = (history: History) => history.items.map(({ id }) => id);
