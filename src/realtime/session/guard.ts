/**
 * Guardrails: a function that reads what the assistant says, and may interrupt it.
 *
 * @module
 */
import type { SessionEvent } from "../wire/events.ts";
import type { Interruption } from "./interrupt.ts";
import { coreOf, type RealtimeSession } from "./session.ts";

/** Where the text that a guardrail reads comes from. */
export interface Utterance {
  /** The response. */
  readonly responseId: string;
  /** Its item. */
  readonly itemId: string;
}

/** What a guardrail objected to. */
export interface Violation extends Utterance {
  /** Why: what the guardrail returned, or threw. */
  readonly reason: unknown;
  /** The text of the item so far, including the piece that the guardrail objected to. */
  readonly text: string;
  /** What was heard of it; nothing of an out-of-band response. */
  readonly interruption: Promise<Interruption>;
}

/**
 * Reads what the assistant says.
 *
 * @param text The text of an item so far.
 * @returns Why the assistant must not say it; `null` or nothing if it may.
 */
export type Guardrail = (
  text: string,
  utterance: Utterance,
) => string | null | undefined | void;

type Words = Extract<
  SessionEvent,
  {
    type:
      | "response.output_text.delta"
      | "response.output_audio_transcript.delta"
      | "response.output_text.done"
      | "response.output_audio_transcript.done";
  }
>;

/** The interruption of an out-of-band response, which the session does not play. */
const NOTHING_PLAYED: Promise<Interruption> = Promise.resolve({
  itemId: null,
  heardMs: 0,
  deleted: [],
});

/**
 * Calls a function with the text so far, each time the assistant says more. If it objects, the assistant is
 * interrupted at once: the transcript of speech arrives before its audio is played, so most of it
 * is never heard, and what was not heard is removed from the conversation. An out-of-band response
 * is only cancelled.
 *
 * @example
 * ```ts ignore
 * import { guard } from "@duplex/openai/realtime";
 *
 * guard(session, (text) => /\bguarantee/i.test(text) ? "promises" : null, ({ reason }) => {
 *   session.response.create({ instructions: `Apologize: no ${reason}.` });
 * });
 * ```
 *
 * @param session The session.
 * @param guardrail Reads the text. What it throws counts as an objection.
 * @param onViolation Called after the interruption has begun.
 * @returns Removes the guardrail.
 */
export function guard(
  session: RealtimeSession,
  guardrail: Guardrail,
  onViolation: (violation: Violation) => void = () => {},
): () => void {
  const { scheduler } = coreOf(session);
  const texts = new Map<string, string>(); // of the responses in progress, by item and part
  const stopped = new Set<string>(); // IDs of responses
  const read = (event: Words) => {
    const { response_id: responseId, item_id: itemId, content_index } = event;
    if (stopped.has(responseId)) return;
    const key = `${responseId} ${itemId} ${content_index}`;
    const text = "delta" in event
      ? (texts.get(key) ?? "") + event.delta
      : "text" in event
      ? event.text
      : event.transcript;
    if (text === texts.get(key)) return;
    texts.set(key, text);
    const reason = objection(() => guardrail(text, { responseId, itemId }));
    if (reason === null) return;
    stopped.add(responseId);
    let interruption = NOTHING_PLAYED;
    if (scheduler.isOutOfBand(event)) {
      session.send({ type: "response.cancel", response_id: responseId });
    } else interruption = session.interrupt();
    onViolation({ responseId, itemId, text, reason, interruption });
  };
  const forget = ({ response: { id } }: { response: { id?: string } }) => {
    stopped.delete(id ?? "");
    for (const key of texts.keys()) {
      if (key.startsWith(`${id} `)) texts.delete(key);
    }
  };
  const types: readonly Words["type"][] = [
    "response.output_text.delta",
    "response.output_audio_transcript.delta",
    "response.output_text.done",
    "response.output_audio_transcript.done",
  ];
  for (const type of types) session.on(type, read);
  session.on("response.done", forget);
  return () => {
    for (const type of types) session.off(type, read);
    session.off("response.done", forget);
  };
}

function objection(check: () => unknown): unknown {
  try {
    return check() || null;
  } catch (error) {
    return error;
  }
}
