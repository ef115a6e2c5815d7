/**
 * Responses from the events of their stream: a fold, without any I/O.
 *
 * @module
 */
import { addOutputText } from "../core/output_text.ts";
import { OpenAIError } from "../errors.ts";
import type {
  Response,
  ResponseStreamEvent,
} from "../generated/types/responses/responses.ts";
import { addLogprobs } from "./responses/logprobs.ts";
import { applyShellEvent, isShellEvent } from "./responses/shell_events.ts";

type Fields = Record<string, unknown>;
type ChangeEvent = Fields & { type: string; output_index?: number };

/** Events that carry the whole response. */
const LIFECYCLE: ReadonlySet<string> = new Set([
  "response.created",
  "response.queued",
  "response.in_progress",
  "response.completed",
  "response.failed",
  "response.incomplete",
  "response.cancelled",
]);

/** The lists inside an output item, and the field of an event that counts in them. */
const LISTS = {
  content: "content_index",
  summary: "summary_index",
  annotations: "annotation_index",
} as const;

/** The event that announces an element. */
const PART_ADDED = {
  content: "response.content_part.added",
  summary: "response.reasoning_summary_part.added",
} as const;

/** How an event changes an output item. */
interface Change {
  /** Types of the items that it is about. */
  readonly of: readonly string[];
  /** A list of the item whose element is changed, instead of the item itself. */
  readonly list?: "content" | "summary";
  /** The field that is changed; without one the whole element is. */
  readonly field?: string;
  /** The field of the event that holds the change. */
  readonly from: string;
  /** `append` adds text, `set` replaces, `push` adds an element. */
  readonly how: "append" | "set" | "push";
  /** The element as it begins, for servers that do not announce it. */
  readonly begin?: object;
}

const text = (
  of: string,
  field: string,
  done: string,
  inList: Pick<Change, "list" | "begin"> = {},
): Record<"delta" | "done", Change> => ({
  delta: { of: [of], field, from: "delta", how: "append", ...inList },
  done: { of: [of], field, from: done, how: "set", ...inList },
});

const TEXT_PART = {
  list: "content",
  begin: { type: "output_text", text: "", annotations: [] },
} as const;

const outputText = text("message", "text", "text", TEXT_PART);
const refusal = text("message", "refusal", "refusal", {
  list: "content",
  begin: { type: "refusal", refusal: "" },
});
const reasoning = text("reasoning", "text", "text", {
  list: "content",
  begin: { type: "reasoning_text", text: "" },
});
const summary = text("reasoning", "text", "text", {
  list: "summary",
  begin: { type: "summary_text", text: "" },
});
const functionCall = text("function_call", "arguments", "arguments");
const customCall = text("custom_tool_call", "input", "input");
const mcpCall = text("mcp_call", "arguments", "arguments");
const code = text("code_interpreter_call", "code", "code");

/** What each event changes. Events that are not listed change nothing. */
const CHANGES: Readonly<Record<string, Change>> = {
  "response.content_part.added": {
    of: ["message", "reasoning"],
    list: "content",
    from: "part",
    how: "push",
  },
  "response.content_part.done": {
    of: ["message", "reasoning"],
    list: "content",
    from: "part",
    how: "set",
  },
  "response.reasoning_summary_part.added": {
    of: ["reasoning"],
    list: "summary",
    from: "part",
    how: "push",
  },
  "response.reasoning_summary_part.done": {
    of: ["reasoning"],
    list: "summary",
    from: "part",
    how: "set",
  },
  "response.output_text.delta": outputText.delta,
  "response.output_text.done": outputText.done,
  "response.output_text.annotation.added": {
    of: ["message"],
    ...TEXT_PART,
    field: "annotations",
    from: "annotation",
    how: "push",
  },
  "response.refusal.delta": refusal.delta,
  "response.refusal.done": refusal.done,
  "response.reasoning_text.delta": reasoning.delta,
  "response.reasoning_text.done": reasoning.done,
  "response.reasoning_summary_text.delta": summary.delta,
  "response.reasoning_summary_text.done": summary.done,
  "response.function_call_arguments.delta": functionCall.delta,
  "response.function_call_arguments.done": functionCall.done,
  "response.custom_tool_call_input.delta": customCall.delta,
  "response.custom_tool_call_input.done": customCall.done,
  "response.mcp_call_arguments.delta": mcpCall.delta,
  "response.mcp_call_arguments.done": mcpCall.done,
  "response.code_interpreter_call_code.delta": code.delta,
  "response.code_interpreter_call_code.done": code.done,
};

/** Items that can begin without an announcement. Those of other types have a name or an ID that only the announcement contains. */
const ITEMS: Readonly<Record<string, object>> = {
  message: { role: "assistant", status: "in_progress", content: [] },
  reasoning: { summary: [] },
};

/** `response.<item type>.<status>`: the item has a new status. */
const STATUS =
  /^response\.((?:code_interpreter|file_search|web_search|image_generation|mcp)_call)\.(in_progress|interpreting|searching|generating|completed|failed)$/;

/**
 * Builds a response from the events of its stream.
 *
 * The time is linear in the stream. Oddities of compatible servers are tolerated: messages, reasoning
 * and their parts that are not announced begin with their first event. An event without an index is
 * about the item that its `item_id` names, else about the last item of its type, and about the last
 * part.
 *
 * @example
 * ```ts
 * import { ResponseAccumulator } from "@duplex/openai/helpers";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const stream = await openai.client().responses.create({ model: "gpt-5", input: "Hi", stream: true });
 * const accumulator = new ResponseAccumulator();
 * for await (const event of stream) accumulator.add(event);
 * console.log(accumulator.response().output_text);
 * ```
 */
export class ResponseAccumulator {
  /** The response so far, without `output_text`; `undefined` before the first event. */
  snapshot: Response | undefined;
  /** What was missing in the stream and had to be assumed. */
  readonly quirks: Set<string> = new Set();
  /** Places of the output items, by `output_index`. */
  #places: Map<number, number> = new Map();
  /** The `output_index` of the item that came last. */
  #last = -1;
  /** The `output_index` of the item that the last event was about. */
  #current = -1;

  /**
   * Begins with nothing, or where another accumulator stopped.
   *
   * @param snapshot The response so far; it is changed.
   */
  constructor(snapshot?: Response) {
    if (snapshot) this.#adopt(snapshot);
  }

  /**
   * Adds an event.
   *
   * @param event The next event; it is not kept.
   * @returns The response so far.
   * @throws {OpenAIError} If the first event is not the beginning of a response, or an event is about an item that did not come and cannot be assumed.
   */
  add(event: ResponseStreamEvent): Response {
    const { type } = event;
    const { response } = event as { response?: Response };
    if (response && LIFECYCLE.has(type)) return this.#replace(response);
    if (!this.snapshot) {
      throw new OpenAIError(
        `When snapshot hasn't been set yet, expected 'response.created' event, got ${type}`,
      );
    }
    if (type === "response.output_item.added") {
      this.#begin(this.#indexOf(event, () => this.#last + 1), event.item);
    } else if (type === "response.output_item.done") {
      const { id } = event.item;
      const index = this.#indexOf(
        event,
        () => this.#find(id) ?? this.#last + 1,
      );
      const place = this.#places.get(index);
      if (place !== undefined) {
        this.snapshot.output[place] = structuredClone(event.item);
        this.#current = index;
      } else {
        this.quirks.add("response.output_item.added");
        this.#begin(index, event.item);
      }
    } else this.#change(event as unknown as ChangeEvent);
    return this.snapshot;
  }

  /**
   * The item that an event is about.
   *
   * @param outputIndex Its `output_index`; by default that of the last event about an item.
   * @throws {OpenAIError} If there is none.
   */
  item(outputIndex: number = this.#current): Response["output"][number] {
    const place = this.#places.get(outputIndex);
    if (place === undefined) {
      throw new OpenAIError(`missing output at index ${outputIndex}`);
    }
    return this.snapshot!.output[place];
  }

  /**
   * The response as it is now, with `output_text`.
   *
   * @throws {OpenAIError} If no event came.
   */
  response(): Response {
    if (!this.snapshot) {
      throw new OpenAIError("request ended without sending any events");
    }
    return addOutputText(this.snapshot);
  }

  /** A new state of the whole response; items that it leaves out stay. */
  #replace(given: Response): Response {
    const before = this.snapshot?.output ?? [];
    const response = structuredClone(given);
    if (!response.output?.length && before.length > 0) response.output = before;
    response.output ??= [];
    if (response.output !== before) this.#adopt(response);
    return this.snapshot = response;
  }

  #adopt(response: Response): void {
    this.snapshot = response;
    this.#places = new Map(response.output.map((_, place) => [place, place]));
    this.#last = this.#current = response.output.length - 1;
  }

  #begin(outputIndex: number, item: object): void {
    const { output } = this.snapshot!;
    this.#places.set(outputIndex, output.length);
    this.#last = this.#current = outputIndex;
    output.push(structuredClone(item) as Response["output"][number]);
  }

  /** The `output_index` of an event, or the one to assume. */
  #indexOf(event: { output_index?: number }, assume: () => number): number {
    if (event.output_index !== undefined) return event.output_index;
    this.quirks.add("output_index");
    return assume();
  }

  /** The index of the item that an ID names, else of the last item of these types. */
  #find(id: unknown, types: readonly string[] = []): number | undefined {
    let fitting: number | undefined;
    for (const [index, place] of [...this.#places].reverse()) {
      const item = this.snapshot!.output[place];
      if (id != null && item.id === id) return index;
      if (types.includes(item.type)) fitting ??= index;
    }
    return fitting;
  }

  #changeShell(event: ChangeEvent): void {
    this.#current = this.#indexOf(
      event,
      () => this.#find(event.item_id) ?? Math.max(this.#last, 0),
    );
    const item = this.item();
    const output = this.snapshot!.output as unknown as Fields[];
    applyShellEvent(item as unknown as Fields, event, output);
  }

  #change(event: ChangeEvent): void {
    // The type may be the name of a method, such as toString.
    const change = Object.hasOwn(CHANGES, event.type)
      ? CHANGES[event.type]
      : undefined;
    if (!change && isShellEvent(event.type)) return this.#changeShell(event);
    const status = change ? null : STATUS.exec(event.type);
    const types = change?.of ?? status?.slice(1, 2);
    if (!types) return;
    const { type: part } = (event.part ?? {}) as { type?: string };
    const type = part === "reasoning_text" ? "reasoning" : types[0];
    const canBegin = Object.hasOwn(ITEMS, type);
    const index = this.#indexOf(
      event,
      () =>
        this.#find(event.item_id, part ? [type] : types) ??
          (canBegin ? this.#last + 1 : Math.max(this.#last, 0)),
    );
    if (canBegin && !this.#places.has(index)) {
      this.quirks.add("response.output_item.added");
      this.#begin(index, { id: event.item_id ?? "", type, ...ITEMS[type] });
    }
    const item = this.item(index) as unknown as Fields;
    this.#current = index;
    if (status) {
      if (item.type === status[1]) item.status = status[2];
    } else if (change && types.includes(item.type as string)) {
      apply(item, event, change, this.quirks);
    }
  }
}

function apply(
  item: Fields,
  event: ChangeEvent,
  change: Change,
  quirks: Set<string>,
): void {
  const { list, field, from, how } = change;
  const given = event[from];
  const value = typeof given === "object" ? structuredClone(given) : given;
  let target = item;
  if (list) {
    const elements = (item[list] ??= []) as unknown[];
    const isNew = field === undefined && how === "push";
    const last = isNew ? elements.length : Math.max(elements.length - 1, 0);
    const index = event[LISTS[list]] as number | undefined ?? last;
    if (event[LISTS[list]] === undefined) quirks.add(LISTS[list]);
    // One after the next would leave a gap.
    if (index > elements.length) missing(list, index);
    if (!isNew && !(index in elements)) {
      quirks.add(PART_ADDED[list]);
      elements[index] = structuredClone(change.begin);
    }
    if (field === undefined) {
      elements[index] = value;
      return;
    }
    target = elements[index] as Fields;
  }
  if (field === "text") addLogprobs(target, event);
  if (how === "append") target[field!] = `${target[field!] ?? ""}${value}`;
  else if (how === "set") target[field!] = value;
  else {
    const elements = (target[field!] ??= []) as unknown[];
    elements[event[LISTS.annotations] as number ?? elements.length] = value;
  }
}

function missing(list: string, index: number): never {
  throw new OpenAIError(`missing ${list} at index ${index}`);
}
