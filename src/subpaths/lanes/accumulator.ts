/**
 * `openai/lib/responses/responses-websocket-accumulator`.
 *
 * @module
 */
import { ResponseAccumulator } from "../../helpers/runtime.js";
import type {
  Response,
  ResponseStreamEvent,
} from "../../generated/types/responses/responses.ts";
import type {
  PartSelector,
  ProvisionalOutputItem,
  ResponsesWebSocketAccumulatorState,
} from "./accumulator_state.ts";
import { checkItem, checkPlace, checkText } from "./check_output.ts";
import {
  isFields,
  isTerminal,
  type ResponsesWebSocketEvent,
} from "./events.ts";
import {
  type Fields,
  invalid,
  kindOf,
  ObservedOutput,
  ordered,
  type OutputEvent,
  placeIn,
} from "./observed_output.ts";
import { partOf, textOf, withTool } from "./read_output.ts";
export type {
  PartSelector,
  ProvisionalOutputItem,
  ResponsesWebSocketAccumulatorState,
} from "./accumulator_state.ts";
export type {
  OnWire,
  ResponsesWebSocketEvent,
  WireResponse,
} from "./events.ts";
export type { PartialOutput } from "./observed_output.ts";

/** Events that change the output. */
const OUTPUT_EVENT =
  /^response\.(?:output_item|content_part|output_text(?:\.annotation)?|refusal|reasoning_text|reasoning_summary_(?:part|text)|(?:function_call|mcp_call)_arguments|custom_tool_call_input|code_interpreter_call(?:_code)?|shell_call_(?:command|output_content)|(?:file_search|web_search|image_generation|mcp)_call)\.(?:added|delta|done|in_progress|interpreting|searching|generating|completed|failed)$/;

/** Events that change the text of the response. */
const TEXT_EVENT = /^response\.(?:output_item|content_part|output_text)\./;

/**
 * The response of one lane while its events arrive. It reads nothing by itself.
 *
 * Events may leave out what they belong to: what is known without an item is in `partialOutput`, and
 * its text in `output_text`.
 *
 * @example
 * ```ts
 * import { ResponsesWebSocketAccumulator } from "@duplex/openai/lib/responses/responses-websocket-accumulator";
 * import { assertEquals } from "@std/assert";
 *
 * const accumulator = new ResponsesWebSocketAccumulator();
 * accumulator.add({ type: "response.created", response: { id: "resp_1" } });
 * accumulator.add({
 *   type: "response.output_text.delta",
 *   item_id: "msg_1",
 *   output_index: 0,
 *   content_index: 0,
 *   delta: "Hi",
 * });
 * const { current } = accumulator;
 * assertEquals(current?.phase === "provisional" && current.snapshot.output_text, "Hi");
 * ```
 */
export class ResponsesWebSocketAccumulator {
  #accumulator: ResponseAccumulator | undefined;
  /** Places of the items that came. */
  readonly #places = new Set<number>();
  readonly #observed = new ObservedOutput();
  /** The text that the server itself gave, until an event changes it. */
  #text: string | undefined;
  #streamID: unknown;
  /** Whether something was observed: then all events must be of one stream and one response. */
  #isBound = false;
  #end:
    | Exclude<ResponsesWebSocketAccumulatorState, { phase: "provisional" }>
    | undefined;

  /** A copy of what is known; `undefined` before the first event. */
  get current(): ResponsesWebSocketAccumulatorState | undefined {
    if (this.#end?.phase === "terminal") return structuredClone(this.#end);
    if (this.#end) return { ...this.#end };
    if (!this.#accumulator) return undefined;
    const { output: _, ...fields } = this.#accumulator.snapshot!;
    return {
      phase: "provisional",
      snapshot: {
        ...structuredClone(fields),
        output: [...this.#places].sort((a, b) => a - b)
          .map((index) => this.outputAt(index)!),
        output_text: this.#text ?? this.#outputText(),
      },
      ...(this.#observed.size === 0
        ? {}
        : { partialOutput: this.#observed.list() }),
    };
  }

  /**
   * A copy of one item.
   *
   * @param outputIndex Its place, as the events have it.
   * @returns `undefined` if it did not come, or the response has ended.
   */
  outputAt(outputIndex: number): ProvisionalOutputItem | undefined;
  /**
   * A copy of one part of an item, or of one annotation.
   *
   * @param outputIndex Place of the item.
   * @param part Place of the part.
   * @returns `undefined` if it did not come, or the response has ended.
   */
  outputAt(outputIndex: number, part: PartSelector): unknown;
  outputAt(outputIndex: number, part?: PartSelector): unknown {
    const item = this.#itemAt(outputIndex);
    if (!item) return undefined;
    if (!part) {
      return withTool(structuredClone(item), this.#observed.get(outputIndex));
    }
    return structuredClone(partOf(item, part));
  }

  /** Forgets everything. */
  reset(): void {
    this.#accumulator =
      this.#text =
      this.#streamID =
      this.#end =
        undefined;
    this.#isBound = false;
    this.#places.clear();
    this.#observed.clear();
  }

  /**
   * Adds an event. One that does not fit makes the state unavailable; those of an unknown type change nothing.
   *
   * @param event The event, as the lane has it; it is not kept.
   */
  add(event: ResponsesWebSocketEvent): void {
    if (isTerminal(event)) {
      this.reset();
      this.#end = { phase: "terminal", event: structuredClone(event) };
      return;
    }
    const { type } = event;
    try {
      if (type === "response.created") return this.#start(event as Fields);
      if (this.#end) return;
      if (type === "response.queued" || type === "response.in_progress") {
        this.#refresh(event as Fields);
      } else if (OUTPUT_EVENT.test(type)) {
        this.#addOutput(structuredClone(event) as OutputEvent);
      }
    } catch (error) {
      this.#end = { phase: "unavailable", error: error as Error };
    }
  }

  #start({ response, stream_id }: Fields): void {
    this.reset();
    this.#streamID = stream_id;
    const { output = [], output_text: text, ...fields } = checked(response);
    if (!Array.isArray(output)) throw invalid("output is not a list");
    output.forEach(checkItem);
    if (text !== undefined && typeof text !== "string") {
      throw invalid("output_text is not text");
    }
    this.#text = text;
    this.#accumulator = begun({ ...fields, output });
    output.forEach((_, index) => this.#places.add(index));
  }

  /** A new state of the response, which may leave out what came before. */
  #refresh(event: Fields): void {
    const response = checked(event.response);
    const { snapshot } = this.#accumulator ?? {};
    const isOther = event.stream_id !== this.#streamID ||
      (snapshot?.id !== undefined && snapshot.id !== response.id);
    if (this.#isBound && isOther) {
      throw invalid("it is about another response than those before");
    }
    if (response.output !== undefined || !snapshot) {
      const isBound = this.#isBound;
      this.#start(event);
      this.#isBound = isBound;
      return;
    }
    const { output_text: text, ...fields } = response;
    if (text !== undefined) this.#text = text as string;
    this.#accumulator!.snapshot = {
      ...structuredClone(fields),
      output: snapshot.output,
    } as unknown as Response;
    this.#streamID = event.stream_id;
  }

  #addOutput(event: OutputEvent): void {
    if (this.#isBound && event.stream_id !== this.#streamID) {
      throw invalid("it is of another stream than those before");
    }
    const index = placeIn(event, "output_index");
    const isItem = event.type.startsWith("response.output_item.");
    if (!isItem) checkText(event);
    if (!isItem && this.#observe(event)) return;
    if (TEXT_EVENT.test(event.type)) this.#text = undefined;
    if (isItem) return this.#addItem(index, event);
    const item = this.#itemAt(index);
    if (!item) throw invalid("its item did not come");
    if (item.id !== undefined && item.id !== event.item_id) {
      throw invalid("it is about another item than those before");
    }
    if (event.type.startsWith("response.shell_call_output_content.")) {
      return this.#addCommand(item, event);
    }
    checkPlace(item, event);
    this.#accumulator!.add(event as unknown as ResponseStreamEvent);
    if (event.part !== undefined) this.#observed.forgetPart(event);
  }

  /** Notes what an event says about output that did not come. Returns whether that was all. */
  #observe(event: OutputEvent): boolean {
    const kind = kindOf(event);
    if (!kind) return false;
    const item = this.#itemAt(event.output_index);
    const hasNoID = item && kind !== "message" && item.id === undefined;
    if (
      item &&
      (item.type !== kind || (!hasNoID && item.id !== event.item_id))
    ) {
      throw invalid("it is about another item than those before");
    }
    if (kind === "message") {
      const index = placeIn(event, "content_index");
      const { length } = (item?.content ?? []) as unknown[];
      const isNext = event.type === "response.content_part.added" &&
        index === length;
      if (item && (index < length || isNext)) return false;
    } else if (item && !hasNoID) return false;
    this.#bind(event);
    this.#observed.note(event, kind, item?.arguments ?? item?.input);
    if (kind === "message") this.#text = undefined;
    this.#accumulator ??= begun({ output: [] });
    return true;
  }

  #addItem(index: number, event: OutputEvent): void {
    const { item: given } = event;
    checkItem(given);
    const before = this.#itemAt(index) ?? this.#observed.get(index);
    const id = before && ("kind" in before ? before.item_id : before.id);
    const type = before && ("kind" in before ? before.kind : before.type);
    const isOther = before &&
      (type !== given.type ||
        (id !== undefined && given.id !== undefined && id !== given.id));
    if (isOther) throw invalid("it replaces another item");
    if (!this.#accumulator) this.#bind(event);
    this.#accumulator ??= begun({ output: [] });
    this.#accumulator.add({
      ...event,
      type: `response.output_item.${
        this.#places.has(index) ? "done" : "added"
      }`,
    } as unknown as ResponseStreamEvent);
    this.#places.add(index);
    this.#observed.delete(index);
  }

  #addCommand(item: Fields, event: OutputEvent): void {
    if (item.type !== "shell_call_output") {
      throw invalid("it is about another item than those before");
    }
    const call = this.#accumulator!.snapshot!.output
      .find((one) => one.type === "shell_call" && one.call_id === item.call_id);
    const { commands } = ((call ?? {}) as { action?: Fields }).action ?? {};
    if (
      Array.isArray(commands) &&
      placeIn(event, "command_index") >= commands.length
    ) throw invalid("its command did not come");
    this.#bind(event);
    this.#observed.noteCommand(event);
  }

  #bind({ stream_id }: Fields): void {
    if (!this.#accumulator) this.#streamID = stream_id;
    if (stream_id !== this.#streamID) {
      throw invalid("it is of another stream than those before");
    }
    this.#isBound = true;
  }

  #itemAt(index: number): Fields | undefined {
    return this.#end || !this.#places.has(index)
      ? undefined
      : this.#accumulator!.item(index) as unknown as Fields;
  }

  #outputText(): string {
    return ordered(
      new Map([...this.#places, ...this.#observed.keys()].map((index) => [
        index,
        textOf(this.#itemAt(index)) + this.#observed.textAt(index),
      ])),
    ).map(([, text]) => text).join("");
  }
}

function begun(snapshot: Fields): ResponseAccumulator {
  return new ResponseAccumulator(
    structuredClone(snapshot) as unknown as Response,
  );
}

function checked(response: unknown): Fields {
  if (isFields(response)) return response;
  throw invalid("response is not an object");
}
