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

type Fields = Record<string, unknown>;

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

/** How an event changes an output item. */
interface Change {
  /** Types of the items that it is about. */
  readonly of: string;
  /** A list of the item whose element is changed, instead of the item itself. */
  readonly list?: "content" | "summary";
  /** The field that is changed; without one the whole element is. */
  readonly field?: string;
  /** The field of the event that holds the change. */
  readonly from: string;
  /** `append` adds text, `set` replaces, `push` adds an element. */
  readonly how: "append" | "set" | "push";
}

const text = (
  of: string,
  field: string,
  done: string,
  list?: Change["list"],
): Record<"delta" | "done", Change> => ({
  delta: { of, field, from: "delta", how: "append", ...(list && { list }) },
  done: { of, field, from: done, how: "set", ...(list && { list }) },
});

const outputText = text("message", "text", "text", "content");
const refusal = text("message", "refusal", "refusal", "content");
const reasoning = text("reasoning", "text", "text", "content");
const summary = text("reasoning", "text", "text", "summary");
const functionCall = text("function_call", "arguments", "arguments");
const customCall = text("custom_tool_call", "input", "input");
const mcpCall = text("mcp_call", "arguments", "arguments");
const code = text("code_interpreter_call", "code", "code");

/** What each event changes. Events that are not listed change nothing. */
const CHANGES: Readonly<Record<string, Change>> = {
  "response.content_part.added": {
    of: "message reasoning",
    list: "content",
    from: "part",
    how: "push",
  },
  "response.content_part.done": {
    of: "message reasoning",
    list: "content",
    from: "part",
    how: "set",
  },
  "response.reasoning_summary_part.added": {
    of: "reasoning",
    list: "summary",
    from: "part",
    how: "push",
  },
  "response.reasoning_summary_part.done": {
    of: "reasoning",
    list: "summary",
    from: "part",
    how: "set",
  },
  "response.output_text.delta": outputText.delta,
  "response.output_text.done": outputText.done,
  "response.output_text.annotation.added": {
    of: "message",
    list: "content",
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

/** `response.<item type>.<status>`: the item has a new status. */
const STATUS =
  /^response\.((?:code_interpreter|file_search|web_search|image_generation|mcp)_call)\.(in_progress|interpreting|searching|generating|completed|failed)$/;

/**
 * Builds a response from the events of its stream.
 *
 * The time is linear in the stream.
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
  /** Places of the output items, by `output_index`. */
  #places: Map<number, number> = new Map();

  /**
   * Adds an event.
   *
   * @param event The next event; it is not kept.
   * @returns The response so far.
   * @throws {OpenAIError} If the first event is not the beginning of a response, or an event is about an item that did not come.
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
      this.#places.set(event.output_index, this.snapshot.output.length);
      this.snapshot.output.push(structuredClone(event.item));
    } else if (type === "response.output_item.done") {
      const place = this.#place(event.output_index);
      this.snapshot.output[place] = structuredClone(event.item);
    } else this.#change(event as unknown as Fields & { type: string });
    return this.snapshot;
  }

  /**
   * The item that an event is about.
   *
   * @param outputIndex Its `output_index`.
   * @throws {OpenAIError} If there is none.
   */
  item(outputIndex: number): Response["output"][number] {
    return this.snapshot!.output[this.#place(outputIndex)];
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
    if (response.output !== before) {
      this.#places = new Map(response.output.map((_, place) => [place, place]));
    }
    return this.snapshot = response;
  }

  #place(outputIndex: number): number {
    const place = this.#places.get(outputIndex);
    if (place === undefined) {
      throw new OpenAIError(`missing output at index ${outputIndex}`);
    }
    return place;
  }

  #change(event: Fields & { type: string }): void {
    const status = STATUS.exec(event.type);
    // The type may be the name of a method, such as toString.
    const change = Object.hasOwn(CHANGES, event.type)
      ? CHANGES[event.type]
      : undefined;
    if (!status && !change) return;
    const item = this.item(event.output_index as number) as unknown as Fields;
    if (status) {
      if (item.type === status[1]) item.status = status[2];
    } else if (change?.of.split(" ").includes(item.type as string)) {
      apply(item, event, change);
    }
  }
}

function apply(item: Fields, event: Fields, change: Change): void {
  const { list, field, from, how } = change;
  const given = event[from];
  const value = typeof given === "object" ? structuredClone(given) : given;
  let target = item;
  if (list) {
    const elements = (item[list] ??= []) as unknown[];
    const index = event[LISTS[list]] as number;
    if (field === undefined) {
      if (how === "set" && !(index in elements)) missing(list, index);
      elements[index] = value;
      return;
    }
    if (!(index in elements)) missing(list, index);
    target = elements[index] as Fields;
  }
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
