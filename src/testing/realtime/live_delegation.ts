/**
 * Delegation in a Live session: decisions, responses, sounds to play, tones to dial.
 *
 * Each command is accepted and acknowledged at once and in order. Nothing is delegated without a command:
 * triggers do not fire.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import { type Fields, fieldsOf, isFields, listOf, textOf } from "../fields.ts";
import { makeResponse } from "../handlers/responses.ts";
import type { FakeState } from "../fake_state.ts";

/** Why a command is refused. */
export interface LiveRefusal {
  /** Stable reason. */
  readonly code: string;
  /** Text for people. */
  readonly message: string;
  /** The field at fault. */
  readonly param?: string;
}

/** The session that delegates. */
export interface Delegating {
  /** Shared state. */
  readonly state: FakeState;
  /** Configuration. */
  readonly session: () => Fields;
  /** Sends the reply to an event. */
  reply(event: Fields, to: Fields): void;
}

/** Handles an event; returns the error if it is refused. */
type Command = (
  desk: DelegationDesk,
  event: Fields,
) => LiveRefusal | null | Promise<LiveRefusal | null>;

const COMMANDS: Readonly<Record<string, Command>> = {
  "session.output_audio.fixture.play": (desk, event) => desk.play(event),
  "transport.dtmf.send": (desk, event) => desk.dial(event),
  "decision.item.create": (desk, event) => desk.note(event),
  "decision.item.delete": (desk, event) => desk.strike(event),
  "decision.create": (desk, event) => desk.decide(event),
  "response.item.create": (desk, event) => desk.hand(event),
  "response.create": (desk, event) => desk.respond(event),
};

/** Handles the commands of one session that are not about its own speech. */
export class DelegationDesk {
  readonly #host: Delegating;
  readonly #decisionItems: Map<string, Fields> = new Map();
  readonly #responseItems: Fields[] = [];

  /**
   * @param host The session that delegates.
   */
  constructor(host: Delegating) {
    this.#host = host;
  }

  /** Whether an event is a command of delegation. */
  takes(type: string): boolean {
    return Object.hasOwn(COMMANDS, type);
  }

  /** Handles an event; returns the error if it is refused. */
  async handleEvent(event: Fields): Promise<LiveRefusal | null> {
    try {
      return await COMMANDS[textOf(event.type)](this, event);
    } catch (error) {
      if (!(error instanceof ApiError)) {
        return { code: "server_error", message: `The fake failed: ${error}` };
      }
      const { code, message, param } = error.body;
      return { code: code ?? "invalid_value", message, param: param ?? "" };
    }
  }

  /** Plays a sound, which takes no time. */
  play(event: Fields): LiveRefusal | null {
    try {
      Uint8Array.fromBase64(textOf(event.audio));
    } catch {
      return invalid("audio");
    }
    this.#host.reply({ type: "session.output_audio.fixture.playing" }, event);
    this.#host.reply({ type: "session.output_audio.fixture.played" }, event);
    return null;
  }

  /** Dials a tone. */
  dial(event: Fields): LiveRefusal | null {
    const tone = textOf(event.event);
    if (!/^[0-9A-D*#]$/.test(tone)) return invalid("event");
    this.#host.reply({ type: "transport.dtmf.sent", event: tone }, event);
    return null;
  }

  /** Records an item for later decisions. */
  note(event: Fields): LiveRefusal | null {
    if (!isFields(event.item)) return invalid("item");
    const id = textOf(event.item.id) || this.#host.state.ids.next("item_");
    const item = { ...event.item, id };
    this.#decisionItems.set(id, item);
    this.#host.reply({ type: "decision.item.created", item }, event);
    return null;
  }

  /** Removes such an item. */
  strike(event: Fields): LiveRefusal | null {
    const item_id = textOf(event.item_id);
    if (!this.#decisionItems.delete(item_id)) return invalid("item_id");
    this.#host.reply({ type: "decision.item.deleted", item_id }, event);
    return null;
  }

  /** Decides: the first choice, the lowest level, or yes. */
  decide(event: Fields): LiveRefusal | null {
    const config = this.#delegation("decisions");
    if (config === null) return notDelegated("decisions");
    const answers = listOf(config.questions).filter(isFields).map(decided);
    const decision = { answers, model: textOf(config.model), usage: NO_USAGE };
    this.#host.reply({
      type: "decision.event",
      delegation_id: null,
      trigger_id: null,
      source_event_id: null,
      source_event_type: null,
      event: { type: "decision.completed", decision },
    }, event);
    return null;
  }

  /** Adds an item to the next response, without an acknowledgement. */
  hand(event: Fields): LiveRefusal | null {
    if (!isFields(event.item)) return invalid("item");
    this.#responseItems.push(event.item);
    return null;
  }

  /** Creates a response with the Responses API, event by event. */
  async respond(event: Fields): Promise<LiveRefusal | null> {
    const config = this.#delegation("responses");
    if (config === null) return notDelegated("responses");
    const input = this.#responseItems.splice(0);
    const events = await makeResponse({ ...config, input }, this.#host.state);
    for (const [sequence_number, one] of events.entries()) {
      this.#host.reply({
        type: "response.event",
        delegation_id: null,
        event: { ...one, sequence_number },
      }, event);
    }
    return null;
  }

  #delegation(kind: string): Fields | null {
    const delegation = fieldsOf(this.#host.session().delegation);
    return delegation.type === kind ? fieldsOf(delegation[kind]) : null;
  }
}

const NO_USAGE: Fields = {
  input_tokens: 0,
  input_tokens_details: { cache_write_tokens: 0, cached_tokens: 0 },
  output_tokens: 0,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 0,
};

function decided(question: Fields): Fields {
  const name = question.name ?? null;
  if (question.type === "predicate") {
    return { type: "predicate", name, probability: 1 };
  }
  if (question.type === "choice") {
    const value = fieldsOf(listOf(question.choices)[0]).value ?? "";
    return {
      type: "choice",
      name,
      choice: value,
      confidence: 1,
      probabilities: [{ value, probability: 1 }],
    };
  }
  const { label = "" } = fieldsOf(listOf(question.levels)[0]);
  return {
    type: "score",
    name,
    score: 0,
    confidence: 1,
    probabilities: [{ label, value: 0, probability: 1 }],
  };
}

function invalid(param: string): LiveRefusal {
  return { code: "invalid_value", message: `Invalid '${param}'.`, param };
}

function notDelegated(kind: string): LiveRefusal {
  return {
    code: "invalid_value",
    message: `This session delegates nothing to ${kind}.`,
    param: "session.delegation",
  };
}
