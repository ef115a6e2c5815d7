/**
 * What events say about output that was not announced: a socket may send deltas alone.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import { isFields } from "./events.ts";

/** Fields of an event or an item. */
export type Fields = Record<string, unknown>;

/** Output that was seen without its item. Fields that did not come are absent. */
export interface PartialOutput {
  /** Place of the item, as the events have it. */
  output_index: number;
  /** ID of the item. */
  item_id: string;
  /** Arguments of a function so far. */
  arguments?: string;
  /** Input of a custom tool so far. */
  input?: string;
  /** Parts of a message, in the order of their places. */
  content?: { content_index: number; data: unknown }[];
  /** What commands of a shell printed, in the order of their places. */
  commands?: { command_index: number; data: unknown }[];
}

/** What is known of an item. */
export interface Observed {
  /** ID of the item. */
  readonly item_id: string;
  /** Type of the item. */
  readonly kind: string;
  /** Text of a tool so far: its arguments, or its input. */
  tool?: string;
  /** Parts of a message by their places. */
  readonly content: Map<number, Fields>;
  /** What commands printed, by their places. */
  readonly commands: Map<number, Fields>;
}

/** An event that says something about an item. */
export interface OutputEvent extends Fields {
  /** Type of the event. */
  readonly type: string;
  /** Place of the item. */
  readonly output_index: number;
}

/** Types of the items that events with text are about, by the beginning of the event's type. */
const KINDS: Readonly<Record<string, string>> = {
  output_text: "message",
  refusal: "message",
  content_part: "message",
  function_call_arguments: "function_call",
  mcp_call_arguments: "mcp_call",
  custom_tool_call_input: "custom_tool_call",
};

const EVENT = /^response\.(\w+)\.(added|delta|done)$/;

/**
 * What an event is about, such as `output_text`, and what becomes of it: `added`, `delta` or `done`.
 *
 * @param event The event.
 * @returns Empty texts for an event of another form.
 */
export function subjectOf({ type }: OutputEvent): [string, string] {
  const [, subject = "", how = ""] = EVENT.exec(type) ?? [];
  return [subject, how];
}

/**
 * The type of the item that an event adds text to; `undefined` for events that make no sense without their item.
 *
 * @param event The event.
 */
export function kindOf(event: OutputEvent): string | undefined {
  const [subject] = subjectOf(event);
  const { type } = (event.part ?? {}) as Fields;
  const isOther = event.part !== undefined && type !== "output_text" &&
    type !== "refusal";
  return isOther || !Object.hasOwn(KINDS, subject) ? undefined : KINDS[subject];
}

/** Observations by the places of their items. */
export class ObservedOutput extends Map<number, Observed> {
  /**
   * Notes a text, an argument or an input.
   *
   * @param event The event.
   * @param kind Type of its item.
   * @param tool What the item that was announced without an ID already has.
   * @throws {OpenAIError} If the event contradicts those before.
   */
  note(event: OutputEvent, kind: string, tool?: unknown): void {
    const item = this.#item(event, kind);
    if (kind === "message") noteContent(item, event);
    else {
      if (typeof tool === "string") item.tool ??= tool;
      const whole = kind === "custom_tool_call" ? event.input : event.arguments;
      item.tool = event.type.endsWith(".delta")
        ? extended(item.tool, event.delta)
        : text(whole);
    }
    this.set(event.output_index, item);
  }

  /**
   * Notes what a command of a shell printed.
   *
   * @param event The event.
   * @throws {OpenAIError} If the event is not what the API documents.
   */
  noteCommand(event: OutputEvent): void {
    const item = this.#item(event, "shell_call_output");
    const index = placeIn(event, "command_index");
    const { delta, output } = event;
    let data = item.commands.get(index) ?? {};
    if (event.type.endsWith(".done")) {
      if (!Array.isArray(output)) throw invalid("output is not a list");
      data = { output };
    } else {
      if (!isFields(delta)) throw invalid("delta is not an object");
      for (const name of ["stdout", "stderr"].filter((one) => one in delta)) {
        data[name] = extended(data[name], delta[name]);
      }
    }
    item.commands.set(index, data);
    this.set(event.output_index, item);
  }

  /**
   * Forgets a part that its item now has.
   *
   * @param event The event that announced the part.
   */
  forgetPart({ output_index: index, content_index }: OutputEvent): void {
    const item = this.get(index);
    if (!item?.content.delete(content_index as number)) return;
    const { content, commands, tool } = item;
    if (content.size + commands.size === 0 && tool === undefined) {
      this.delete(index);
    }
  }

  /** Copies of all observations, in the order of their places. */
  list(): PartialOutput[] {
    return ordered(this).map(([output_index, item]) => {
      const { item_id, kind, tool, content, commands } = item;
      const name = kind === "custom_tool_call" ? "input" : "arguments";
      return structuredClone({
        output_index,
        item_id,
        ...(tool === undefined ? {} : { [name]: tool }),
        ...(content.size === 0 ? {} : {
          content: ordered(content).map(([content_index, data]) => ({
            content_index,
            data,
          })),
        }),
        ...(commands.size === 0 ? {} : {
          commands: ordered(commands).map(([command_index, data]) => ({
            command_index,
            data,
          })),
        }),
      });
    });
  }

  /**
   * Text that was observed at a place.
   *
   * @param index Place of the item.
   */
  textAt(index: number): string {
    return ordered(this.get(index)?.content ?? new Map<number, Fields>())
      .map(([, { type = "output_text", text }]) =>
        type === "output_text" && typeof text === "string" ? text : ""
      )
      .join("");
  }

  #item(event: OutputEvent, kind: string): Observed {
    const { item_id } = event;
    if (typeof item_id !== "string" || item_id === "") {
      throw invalid("item_id is missing");
    }
    const item = this.get(event.output_index);
    if (item && (item.item_id !== item_id || item.kind !== kind)) {
      throw invalid("it is about another item than those before");
    }
    return item ?? { item_id, kind, content: new Map(), commands: new Map() };
  }
}

function noteContent({ content }: Observed, event: OutputEvent): void {
  const index = placeIn(event, "content_index");
  if (event.part !== undefined) {
    content.set(index, { ...event.part as Fields });
    return;
  }
  const data = content.get(index) ?? {};
  const isText = event.type.startsWith("response.output_text.");
  const name = isText ? "text" : "refusal";
  const type = isText ? "output_text" : "refusal";
  if ((data.type ?? type) !== type) {
    throw invalid("it is about another part than those before");
  }
  const isDelta = event.type.endsWith(".delta");
  data[name] = isDelta ? extended(data[name], event.delta) : text(event[name]);
  if (isText && event.logprobs !== undefined) {
    const before = isDelta && Array.isArray(data.logprobs) ? data.logprobs : [];
    data.logprobs = Array.isArray(event.logprobs)
      ? [...before, ...event.logprobs]
      : event.logprobs;
  }
  content.set(index, data);
}

/**
 * A place in a list.
 *
 * @param event The event.
 * @param name The field that has it.
 * @throws {OpenAIError} If it is not an integer of at least 0.
 */
export function placeIn(event: Readonly<Fields>, name: string): number {
  const { [name]: index } = event;
  if (Number.isSafeInteger(index) && index as number >= 0) {
    return index as number;
  }
  throw invalid(`${name} is not an integer of at least 0`);
}

/**
 * Entries in the order of their places.
 *
 * @param entries Entries by their places.
 */
export function ordered<Value>(
  entries: ReadonlyMap<number, Value>,
): [number, Value][] {
  return [...entries].sort(([a], [b]) => a - b);
}

function extended(before: unknown, delta: unknown): string {
  return text(before ?? "") + text(delta);
}

function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw invalid("it has something else in the place of text");
}

/**
 * The error for an event that does not fit.
 *
 * @param what What is wrong.
 */
export function invalid(what: string): OpenAIError {
  return new OpenAIError(`Cannot accumulate an output event: ${what}`);
}
