/**
 * Checks the frames of a client against the API's schemas, in order.
 *
 * @module
 */
import { type ApiSpec, loadedSpec, loadSpec } from "../schema/api_spec.ts";
import { type Fields, fieldsOf, isFields, listOf, textOf } from "../fields.ts";
import { granted as inTermsOf } from "../schema/granted.ts";
import { type SchemaError, schemaError } from "../schema/validate.ts";
import type { FakeState } from "../fake_state.ts";

/** Handles a frame, given what is wrong with it. */
type Act = (wrong: SchemaError | null) => void;

/** Most frames are audio with a single field, which its handler checks anyway. */
const UNREAD: readonly string[] = [
  "input_audio_buffer.append",
  "session.input_audio_buffer.append",
];

/** What the server accepts beyond its schema, in the form that the schema has. */
const GRANTED: Readonly<Record<string, (event: Fields) => Fields>> = {
  // null clears a field
  "session.update": (event) => ({ ...event, session: filled(event.session) }),
  // null appends, as if the field were missing
  "conversation.item.create": ({ previous_item_id, ...event }) =>
    previous_item_id === null ? event : { ...event, previous_item_id },
  // an item may be a reference instead of the item itself
  "response.create": (event) => {
    const { response } = event;
    if (!isFields(response) || !Array.isArray(response.input)) return event;
    const input = response.input.map((item) => isReference(item) ? TOLD : item);
    return { ...event, response: { ...response, input } };
  },
};

const TOLD: Fields = { type: "message", role: "user", content: [] };

function isReference(item: unknown): boolean {
  const { type, id, ...more } = fieldsOf(item);
  return type === "item_reference" && typeof id === "string" &&
    Object.keys(more).length === 0;
}

function filled(value: unknown): unknown {
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== null)
      .map(([name, field]) => [name, filled(field)]),
  );
}

/** Checks the frames of one socket. */
export class FrameInspector {
  readonly #schema: string;
  readonly #validates: boolean;
  #waiting: (() => void)[] | null = null;

  /**
   * @param state Shared state: its settings decide whether frames are inspected.
   * @param schema Name of the union of all events that may arrive.
   */
  constructor(state: FakeState, schema: string) {
    this.#schema = schema;
    this.#validates = state.settings.validate;
  }

  /**
   * Handles a frame: at once, or after the frames before it when the schemas are loaded.
   *
   * A frame without a type, or of an unknown type, is refused by the peer.
   */
  pass(event: Fields, act: Act): void {
    const unread = !this.#validates || UNREAD.includes(textOf(event.type));
    const due = () => {
      try {
        act(unread ? null : this.#wrong(event, loadedSpec()!));
      } catch (error) {
        // The session continues: the event is refused as one that the fake cannot handle.
        act(faultOf(error));
      }
    };
    if (this.#waiting !== null) {
      this.#waiting.push(due);
    } else if (unread || loadedSpec() !== null) {
      due();
    } else {
      const waiting = this.#waiting = [due];
      loadSpec().then(() => {
        // Frames that arrive meanwhile are appended.
        for (const next of waiting) next();
        this.#waiting = null;
      });
    }
  }

  #wrong(event: Fields, { schemas, lookup }: ApiSpec): SchemaError | null {
    const type = textOf(event.type);
    const members = listOf(schemas[this.#schema]?.anyOf).map(fieldsOf)
      .map((member) => lookup(textOf(member.$ref)));
    const types = members.map(typeOf);
    const member = members[types.indexOf(type)];
    if (member === undefined) {
      return {
        message: `Invalid value: '${type}'. Supported values are: ${
          types.map((one) => `'${one}'`).join(", ")
        }.`,
        param: "type",
        code: "invalid_value",
      };
    }
    if (this.#schema.startsWith("Responses")) {
      return schemaError(inTermsOf("/responses", event), member, { lookup });
    }
    const isRealtime = this.#schema.startsWith("Realtime");
    const read = isRealtime ? granted(type, event) : event;
    return schemaError(read, member, { lookup });
  }
}

function granted(type: string, event: Fields): Fields {
  return Object.hasOwn(GRANTED, type) ? GRANTED[type](event) : event;
}

/** A fault of the fake itself, as the peer reports it. */
export function faultOf(error: unknown): SchemaError {
  return {
    message: `The fake failed: ${error}`,
    param: null,
    code: "server_error",
  };
}

function typeOf(member: Fields): unknown {
  return listOf(fieldsOf(fieldsOf(member.properties).type).enum)[0];
}
