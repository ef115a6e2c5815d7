/**
 * Decides which events of a client reach the API.
 *
 * @module
 */
import { isObject } from "../../core/names.ts";
import { CORRELATION_KEY } from "../../realtime/wire/correlation_key.ts";
import type { RealtimeClientEvent } from "../../realtime/wire/types.ts";
import type { RelayIdentity } from "../adapters/adapter.ts";
import type { ClientRules } from "../options/options.ts";
import type { ClaimedEvent } from "../wire/client_event.ts";
import { matcherOf } from "./patterns.ts";

/** Types that a client may send unless the program says otherwise. */
export const DEFAULT_ALLOW: readonly string[] = [
  "input_audio_buffer.*",
  "response.create",
  "response.cancel",
  "conversation.item.create",
  "conversation.item.truncate",
];

/** The type of a frame with audio, which a client sends most. */
export const APPEND = "input_audio_buffer.append";

/** Longest ID, as the API has it. */
const MAX_ID = 512;

/** The decision about an event: what is sent, or why it is refused. */
export type Decision =
  | { readonly event: RealtimeClientEvent }
  | { readonly denied: string; readonly eventId: string | null }
  | { readonly dropped: true };

/** The part of an item that a client may create by default: text of the user. `null` for any other item. */
function userText(event: ClaimedEvent, maxText: number): ClaimedEvent | null {
  const { item, previous_item_id } = event;
  if (!isObject(item)) return null;
  const { type, role, content, id } = item as Record<string, unknown>;
  if (type !== "message" || role !== "user" || !Array.isArray(content)) {
    return null;
  }
  let length = 0;
  const parts: { type: string; text: string }[] = [];
  for (const part of content) {
    const { type, text } = (part ?? {}) as Record<string, unknown>;
    if (type !== "input_text" || typeof text !== "string") return null;
    length += text.length;
    parts.push({ type, text });
  }
  if (length > maxText || parts.length > 16) return null;
  return {
    type: event.type,
    ...(isId(previous_item_id) ? { previous_item_id } : {}),
    item: {
      ...(isId(id) ? { id } : {}),
      type: "message",
      role: "user",
      content: parts,
    },
  };
}

/** The ID that a client gave to an event, if it is one. */
export function idOf({ event_id }: ClaimedEvent): string | undefined {
  return isId(event_id) ? event_id : undefined;
}

function isId(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_ID;
}

/** A response without parameters: with them, a client could replace the instructions. */
function bareResponse({ type, response }: ClaimedEvent): ClaimedEvent | null {
  const isBare = response === undefined || response === null ||
    isObject(response) && hasOnly(response, "metadata") &&
      isOwnMetadata((response as { metadata?: unknown }).metadata);
  return isBare ? { type } : null;
}

/** What sessions of this library add to a request. They also work without it, so it is not sent on. */
function isOwnMetadata(metadata: unknown): boolean {
  return metadata === undefined ||
    isObject(metadata) && hasOnly(metadata, CORRELATION_KEY);
}

function hasOnly(value: object, name: string): boolean {
  return Object.keys(value).every((key) => key === name);
}

/** An event reduced to its type. */
function bare({ type }: ClaimedEvent): ClaimedEvent {
  return { type };
}

function cancel({ type, response_id }: ClaimedEvent): ClaimedEvent {
  return { type, ...(isId(response_id) ? { response_id } : {}) };
}

function truncate(
  { type, item_id, content_index, audio_end_ms }: ClaimedEvent,
): ClaimedEvent | null {
  const isWhole = (value: unknown) => Number.isSafeInteger(value);
  return isId(item_id) && isWhole(content_index) && isWhole(audio_end_ms)
    ? { type, item_id, content_index, audio_end_ms }
    : null;
}

/** A form that the default rules allow, and what it must have. */
interface Form {
  take(event: ClaimedEvent, maxText: number): ClaimedEvent | null;
  readonly needs: string;
}

/** The forms that the default rules allow; of other events only the type is sent. */
const FORMS: Readonly<Record<string, Form>> = {
  "conversation.item.create": {
    take: userText,
    needs:
      "a message of the user in input_text, not longer than client.maxText",
  },
  "conversation.item.truncate": {
    take: truncate,
    needs: "item_id, content_index and audio_end_ms",
  },
  "input_audio_buffer.append": {
    take: () => null, // audio in Base64 does not get here, so this event is malformed
    needs: "audio in Base64",
  },
  "response.create": { take: bareResponse, needs: "no parameters" },
  "response.cancel": { take: cancel, needs: "response_id or nothing" },
};

/** Longest type that is quoted, in characters: a client may send any text. */
const MAX_TYPE = 64;

/** Applies the rules of a relay. */
export class ClientFilter {
  readonly #allows: (type: string) => boolean;
  readonly #denies: (type: string) => boolean;
  readonly #rules: ClientRules;

  /** @param rules What clients may send. */
  constructor(rules: ClientRules = {}) {
    this.#rules = rules;
    this.#allows = matcherOf(rules.allow ?? DEFAULT_ALLOW);
    this.#denies = matcherOf(rules.deny ?? []);
  }

  /** Whether a client may send audio. */
  get allowsAudio(): boolean {
    return this.#allowed(APPEND);
  }

  /**
   * Decides about one event.
   *
   * @param claimed The event as it came.
   * @param identity The user who sent it.
   */
  decide(claimed: ClaimedEvent, identity: RelayIdentity): Decision {
    const { type } = claimed;
    const eventId = idOf(claimed) ?? null;
    const denied = (why: string): Decision => ({ denied: why, eventId });
    if (!this.#allowed(type)) {
      return denied(
        `${
          type.slice(0, MAX_TYPE)
        } is not allowed: client.allow of the relay does not list it, or client.deny does`,
      );
    }
    let event: ClaimedEvent | null = claimed;
    if (!this.#rules.allow) {
      const form = Object.hasOwn(FORMS, type) ? FORMS[type] : null;
      const { maxText = 16_384 } = this.#rules;
      event = form ? form.take(claimed, maxText) : bare(claimed);
      if (!event) {
        return denied(
          `${type} must have ${form?.needs}, unless client.allow lists it`,
        );
      }
      if (eventId !== null) event = { ...event, event_id: eventId };
    }
    const sent = event as unknown as RealtimeClientEvent;
    const { rewrite } = this.#rules;
    if (!rewrite) return { event: sent };
    const rewritten = rewrite(sent, identity);
    return rewritten === null ? { dropped: true } : { event: rewritten };
  }

  #allowed(type: string): boolean {
    return this.#allows(type) && !this.#denies(type);
  }
}
