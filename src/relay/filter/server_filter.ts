/**
 * Decides which events of the API a client gets, and hides what it must not see.
 *
 * @module
 */
import { redactText } from "../../core/secrets/redact.ts";
import { isObject } from "../../core/names.ts";
import { DELTAS } from "../../realtime/wire/events.ts";
import type {
  RealtimeErrorEvent,
  RealtimeServerEvent,
} from "../../realtime/wire/types.ts";
import type { RelayIdentity } from "../adapters/adapter.ts";
import type { ServerRules } from "../options/options.ts";
import { type Matcher, matcherOf } from "./patterns.ts";

/** Types of events that are hidden unless the program says otherwise. */
export const HIDDEN_EVENTS: readonly string[] = [
  "rate_limits.updated",
  "response.function_call_arguments.*",
  "response.mcp_call*",
  "mcp_list_tools.*",
];

/** Fields of the session that are hidden unless the program says otherwise. */
export const HIDDEN_FIELDS: readonly string[] = [
  "instructions",
  "tools",
  "tool_choice",
  "prompt",
  "tracing",
  "include",
];

/** Kinds of items that are hidden unless the program says otherwise. */
export const HIDDEN_ITEMS: readonly string[] = [
  "function_call",
  "function_call_output",
  "mcp_*",
  "message.system",
];

/** An event for a client, with the text that is sent. */
export interface Visible {
  /** The event. */
  readonly event: RealtimeServerEvent;
  /** The same as JSON. */
  readonly text: string;
}

/** IDs of events. */
export interface EventIds {
  /** Whether an ID is one of them. */
  has(id: string): boolean;
}

const NONE: EventIds = new Set();

type Fields = Record<string, unknown>;

/** How the events of one type are treated. */
type Treatment =
  | "pass" // as it came
  | "session" // without the hidden fields of the configuration
  | "item" // unless its item is hidden
  | "response" // without the hidden items of its output
  | "unknown" // as if it were any of these three
  | "error"; // without the message, if another client's event caused it

const TREATMENTS: ReadonlyMap<string, Treatment> = new Map([
  ["session.created", "session"],
  ["session.updated", "session"],
  ["conversation.item.added", "item"],
  ["conversation.item.created", "item"],
  ["conversation.item.done", "item"],
  ["conversation.item.retrieved", "item"],
  ["response.output_item.added", "item"],
  ["response.output_item.done", "item"],
  ["response.created", "response"],
  ["response.done", "response"],
  ["error", "error"],
]);

/** Applies the rules of a relay to events. */
export class ServerFilter {
  readonly #rules: ServerRules;
  readonly #hidesEvent: Matcher;
  readonly #hidesField: Matcher;
  readonly #hidesItem: Matcher;
  /** All known types; `null` if hidden. */
  readonly #treatments: ReadonlyMap<string, Treatment | null>;

  /** @param rules What clients may see. */
  constructor(rules: ServerRules = {}) {
    const { hide = {} } = rules;
    this.#rules = rules;
    this.#hidesEvent = matcherOf(hide.events ?? HIDDEN_EVENTS);
    this.#hidesField = matcherOf(hide.session ?? HIDDEN_FIELDS);
    this.#hidesItem = matcherOf(hide.items ?? HIDDEN_ITEMS);
    this.#treatments = new Map(
      [...DELTAS.keys()].map((type) => [
        type,
        this.#hidesEvent(type) ? null : TREATMENTS.get(type) ?? "pass",
      ]),
    );
  }

  /**
   * What a client gets of an event.
   *
   * @param event The event; it is not changed.
   * @param text The same as JSON, as the API sent it; `null` if it arrived in another form.
   * @param identity The user of the client.
   * @param sent IDs of the events that this client sent.
   * @returns `null` if the client gets nothing.
   */
  visible(
    event: RealtimeServerEvent,
    text: string | null,
    identity: RelayIdentity,
    sent: EventIds = NONE,
  ): Visible | null {
    const { type } = event;
    let treatment = this.#treatments.get(type);
    if (treatment === undefined) {
      treatment = this.#hidesEvent(type) ? null : "unknown";
    }
    if (treatment === null) return null;
    const treated = this.#treat(treatment, event, sent);
    if (treated === null) return null;
    const { rewrite } = this.#rules;
    const shown = rewrite && !type.endsWith(".delta")
      ? rewrite(treated, identity)
      : treated;
    if (shown === null) return null;
    return {
      event: shown,
      text: shown === event && text !== null ? text : JSON.stringify(shown),
    };
  }

  /**
   * A configuration without its hidden fields.
   *
   * @param session The configuration.
   */
  session(session: object): object {
    const shown = Object.fromEntries(
      Object.entries(session).filter(([name]) =>
        name !== "client_secret" && !this.#hidesField(name)
      ),
    );
    return withoutAuthorization(
      this.#hidesField("prompt") ? withoutTranscriptionPrompt(shown) : shown,
    );
  }

  /**
   * Whether items of this kind are hidden.
   *
   * @param item An item.
   */
  hidesItem(item: unknown): boolean {
    if (!isObject(item)) return false;
    const { type, role } = item as { type?: unknown; role?: unknown };
    return this.#hidesItem(`${type}`) || this.#hidesItem(`${type}.${role}`);
  }

  #treat(
    treatment: Treatment,
    event: RealtimeServerEvent,
    sent: EventIds,
  ): RealtimeServerEvent | null {
    switch (treatment) {
      case "pass":
        return event;
      case "session":
        return this.#withoutFields(event);
      case "item":
        return this.#unlessHidden(event);
      case "response":
        return this.#withoutItems(event);
      case "unknown": {
        const shown = this.#unlessHidden(event);
        return shown && this.#withoutItems(this.#withoutFields(shown));
      }
      case "error":
        return shownError(event as RealtimeErrorEvent, sent);
    }
  }

  #withoutFields(event: RealtimeServerEvent): RealtimeServerEvent {
    const { session } = event as unknown as Fields;
    if (!isObject(session)) return event;
    return changed(event, { session: this.session(session) });
  }

  #unlessHidden(event: RealtimeServerEvent): RealtimeServerEvent | null {
    return this.hidesItem((event as unknown as Fields).item) ? null : event;
  }

  #withoutItems(event: RealtimeServerEvent): RealtimeServerEvent {
    const { response } = event as unknown as Fields;
    if (!isObject(response)) return event;
    const { output, instructions, tools, ...rest } = response as Fields;
    const status_details = withoutWords(rest.status_details);
    const items = Array.isArray(output) ? output : [];
    const shown = items.filter((item) => !this.hidesItem(item));
    const isWhole = shown.length === items.length &&
      instructions === undefined && tools === undefined &&
      status_details === rest.status_details;
    return isWhole ? event : changed(event, {
      response: { ...rest, status_details, output: shown },
    });
  }
}

function changed(
  event: RealtimeServerEvent,
  fields: Fields,
): RealtimeServerEvent {
  return { ...event, ...fields } as unknown as RealtimeServerEvent;
}

/** The prompt of a transcription may reveal as much as the instructions. */
function withoutTranscriptionPrompt(session: Fields): Fields {
  const { audio } = session as {
    audio?: { input?: { transcription?: Fields | null } };
  };
  const transcription = audio?.input?.transcription;
  if (transcription?.prompt === undefined) return session;
  const { prompt: _, ...shown } = transcription;
  return {
    ...session,
    audio: { ...audio, input: { ...audio?.input, transcription: shown } },
  };
}

/** Why a response failed, without the message: it names the organization and its limits. */
function withoutWords(details: unknown): unknown {
  if (!isObject(details)) return details;
  const { error } = details as Fields;
  if (!isObject(error) || (error as Fields).message === undefined) {
    return details;
  }
  const { type, code } = error as Fields;
  return { ...details, error: { type, code } };
}

/** Tools may be shown, but never what authorizes them. */
function withoutAuthorization(session: Fields): Fields {
  const { tools } = session;
  if (!Array.isArray(tools)) return session;
  return {
    ...session,
    tools: tools.map((tool) => {
      if (!isObject(tool)) return tool;
      const { authorization: _, headers: __, ...shown } = tool as Fields;
      return shown;
    }),
  };
}

/**
 * The message of an error may quote the event that caused it: the client gets it only for its own
 * events.
 */
function shownError(
  event: RealtimeErrorEvent,
  sent: EventIds,
): RealtimeServerEvent {
  const { type, code, message, param, event_id } = event.error;
  const own = typeof event_id === "string" && sent.has(event_id);
  return {
    type: "error",
    event_id: event.event_id,
    error: {
      type,
      code: code ?? null,
      message: own
        ? redactText(message)
        : type === "client_error"
        ? "The relay had an error in the session"
        : "The API reported an error about the session",
      param: own ? param ?? null : null,
      event_id: own ? event_id : null,
    },
  };
}
