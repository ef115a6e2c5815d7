/**
 * Derives the events of a program from those of an assistant's run, with the state after each.
 *
 * @module
 */
import { APIError, OpenAIError } from "../../errors.ts";
import type {
  AssistantStreamEvent,
  MessageStreamEvent,
  RunStepStreamEvent,
} from "../../generated/types/beta/assistants.ts";
import type {
  ImageFile,
  Message,
  MessageContent,
  MessageDelta,
  Text,
  TextDelta,
} from "../../generated/types/beta/threads/messages.ts";
import type { Run } from "../../generated/types/beta/threads/runs/runs.ts";
import type {
  RunStep,
  RunStepDelta,
  ToolCall,
  ToolCallDelta,
} from "../../generated/types/beta/threads/runs/steps.ts";
import { addDelta, copied, indexOf } from "./assistant_delta.ts";
import type { BaseEvents } from "../event_stream.ts";

/** Events of an assistant's run. */
export interface AssistantStreamEvents extends BaseEvents {
  /** Any event of the API. */
  event: (event: AssistantStreamEvent) => void;
  /** The run has ended, or waits for tool outputs. */
  run: (run: Run) => void;
  /** A message begins. */
  messageCreated: (message: Message) => void;
  /** More of a message, with the whole message so far. */
  messageDelta: (delta: MessageDelta, snapshot: Message) => void;
  /** A message is complete, or remains incomplete. */
  messageDone: (message: Message) => void;
  /** A step begins. */
  runStepCreated: (step: RunStep) => void;
  /** More of a step, with the whole step so far. */
  runStepDelta: (delta: RunStepDelta, snapshot: RunStep) => void;
  /** A step has ended. */
  runStepDone: (step: RunStep, snapshot: RunStep) => void;
  /** A tool call begins. */
  toolCallCreated: (call: ToolCall) => void;
  /** More of a tool call, with the whole call so far. */
  toolCallDelta: (delta: ToolCallDelta, snapshot: ToolCall) => void;
  /** A tool call is complete. */
  toolCallDone: (call: ToolCall) => void;
  /** Text begins. */
  textCreated: (text: Text) => void;
  /** More text, with all of it so far. */
  textDelta: (delta: TextDelta, snapshot: Text) => void;
  /** Text is complete. */
  textDone: (text: Text, message: Message) => void;
  /** An image is complete. */
  imageFileDone: (image: ImageFile, message: Message) => void;
}

/** One derived event: its name and its arguments. */
export type AssistantDerived = {
  [Name in Exclude<keyof AssistantStreamEvents, keyof BaseEvents>]: [
    Name,
    ...Parameters<AssistantStreamEvents[Name]>,
  ];
}[Exclude<keyof AssistantStreamEvents, keyof BaseEvents>];

/** States in which a run ends the stream. */
const RUN_OVER = new Set([
  "requires_action",
  "completed",
  "incomplete",
  "failed",
  "cancelled",
  "expired",
].map((status) => `thread.run.${status}`));

const STEP_OVER = new Set([
  "completed",
  "failed",
  "cancelled",
  "expired",
].map((status) => `thread.run.step.${status}`));

/**
 * Adds up the events of a run. It needs no connection: recorded events work as well.
 *
 * @example
 * ```ts
 * import { AssistantAccumulator } from "@duplex/openai/helpers";
 * import { assertEquals } from "@std/assert";
 *
 * const run = new AssistantAccumulator();
 * const names = [...run.add({ event: "thread.run.queued", data: { id: "run_1" } } as never)].map(([name]) => name);
 * assertEquals([names, run.run?.id], [["event"], "run_1"]);
 * ```
 */
export class AssistantAccumulator {
  /** The last event. */
  event: AssistantStreamEvent | undefined;
  /** The run, as reported by its last event. */
  run: Run | undefined;
  /** The run, once it has ended or waits for tool outputs. */
  finalRun: Run | undefined;
  /** The message in progress. */
  message: Message | undefined;
  /** The step in progress. */
  step: RunStep | undefined;
  /** All messages, by ID. */
  readonly messages: Map<string, Message> = new Map();
  /** All steps, by ID. */
  readonly steps: Map<string, RunStep> = new Map();

  private content: { index: number; value: MessageContent } | undefined;
  private call: { index: number; value: ToolCall } | undefined;
  private activeStep: string | undefined;

  /**
   * Takes an event, and derives events from it one by one: a listener sees the state at that
   * moment.
   *
   * @param event An event of the API.
   * @throws {APIError} If it reports an error of the API.
   * @throws {OpenAIError} If it contradicts the events before it.
   */
  *add(event: AssistantStreamEvent): Generator<AssistantDerived> {
    const { event: name } = event;
    if (isMessageEvent(event)) this.checkMessage(event);
    if (isStepEvent(event)) this.checkStep(event);
    this.event = event;
    yield ["event", event];
    if (isMessageEvent(event)) yield* this.addMessage(event);
    else if (isStepEvent(event)) yield* this.addStep(event);
    else if (name.startsWith("thread.run.")) {
      yield* this.addRun(name, event.data as Run);
    } else if (name === "error") {
      throw new APIError(undefined, event.data, undefined, undefined);
    }
  }

  /** An event about the run. */
  private *addRun(name: string, run: Run): Generator<AssistantDerived> {
    this.run = run;
    if (!RUN_OVER.has(name)) return;
    this.finalRun = run;
    if (this.call) yield ["toolCallDone", this.call.value];
    this.call = undefined;
  }

  /** An event about a message comes after its creation. */
  private checkMessage({ event, data }: MessageStreamEvent): void {
    const id = idOf(event, data);
    if (event === "thread.message.created") {
      if (this.message) {
        throw contradiction(event, id, `message "${this.message.id}" is open`);
      }
      if (this.messages.has(id)) {
        throw contradiction(event, id, "it exists already");
      }
    } else if (!this.message) {
      throw contradiction(event, id, "no message is open");
    } else if (this.message.id !== id) {
      throw contradiction(event, id, `message "${this.message.id}" is open`);
    }
  }

  /** An event about a message. */
  private *addMessage(event: MessageStreamEvent): Generator<AssistantDerived> {
    switch (event.event) {
      case "thread.message.created":
        this.setMessage(copied(event.data));
        this.content = undefined;
        yield ["messageCreated", event.data];
        break;
      case "thread.message.delta":
        yield* this.addMessageDelta(event.data.delta);
        break;
      case "thread.message.completed":
      case "thread.message.incomplete": {
        const message = event.data;
        this.setMessage(message);
        const last = this.content && message.content[this.content.index];
        if (last) yield* contentDone(last, message);
        yield ["messageDone", message];
        this.content = this.message = undefined;
      }
    }
  }

  /** More of a message. */
  private *addMessageDelta(delta: MessageDelta): Generator<AssistantDerived> {
    const message = this.message!;
    const { content } = message;
    const created: Text[] = [];
    for (const part of delta.content ?? []) {
      const index = indexOf(content, part);
      const before = content[index];
      if (before) addDelta(before, part);
      else {
        // The API's own content has no index; that of a delta stays, as in the official SDK.
        const added = content[index] = copied(part) as MessageContent;
        if (added.type === "text" && added.text) created.push(added.text);
      }
    }
    for (const text of created) yield ["textCreated", text];
    yield ["messageDelta", delta, message];
    for (const part of delta.content ?? []) {
      const value = content[part.index];
      if (part.type === "text" && part.text && value.type === "text") {
        yield ["textDelta", part.text, value.text];
      }
      if (this.content && this.content.index !== part.index) {
        yield* contentDone(this.content.value, message);
      }
      this.content = { index: part.index, value };
    }
  }

  /** Makes this the message in progress. */
  private setMessage(message: Message): void {
    this.message = message;
    this.messages.set(message.id, message);
  }

  /** An event about a step belongs to the step in progress, if there is one. */
  private checkStep({ event, data }: RunStepStreamEvent): void {
    const id = idOf(event, data);
    const { activeStep } = this;
    if (activeStep !== undefined) {
      if (event === "thread.run.step.created" || id !== activeStep) {
        throw contradiction(event, id, `step "${activeStep}" is in progress`);
      }
    } else if (event === "thread.run.step.delta") {
      throw contradiction(event, id, "no step is in progress");
    } else if (this.steps.has(id)) {
      throw contradiction(event, id, "it exists already");
    }
  }

  /** An event about a step. */
  private *addStep(event: RunStepStreamEvent): Generator<AssistantDerived> {
    if (event.event === "thread.run.step.delta") {
      return yield* this.addStepDelta(event.data.delta);
    }
    const { data } = event;
    const isOver = STEP_OVER.has(event.event);
    this.activeStep = isOver ? undefined : data.id;
    this.step = isOver ? undefined : copied(data);
    this.steps.set(data.id, this.step ?? data);
    if (event.event === "thread.run.step.created") {
      this.call = undefined;
      yield ["runStepCreated", data];
    } else if (isOver) {
      if (this.call && data.step_details.type === "tool_calls") {
        yield ["toolCallDone", this.call.value];
      }
      yield ["runStepDone", data, data];
      this.call = undefined;
    }
  }

  /** More of a step. */
  private *addStepDelta(delta: RunStepDelta): Generator<AssistantDerived> {
    const step = addDelta(this.step!, delta ?? {});
    const details = delta?.step_details;
    if (
      details?.type === "tool_calls" && step.step_details.type === "tool_calls"
    ) {
      for (const part of details.tool_calls ?? []) {
        const value = step.step_details.tool_calls[part.index];
        if (part.index === this.call?.index) {
          yield ["toolCallDelta", part, value];
          continue;
        }
        if (this.call) yield ["toolCallDone", this.call.value];
        this.call = { index: part.index, value };
        yield ["toolCallCreated", value];
      }
    }
    yield ["runStepDelta", delta, step];
  }
}

/** A part of a message is complete. */
function* contentDone(
  content: MessageContent,
  message: Message,
): Generator<AssistantDerived> {
  if (content.type === "text") yield ["textDone", content.text, message];
  if (content.type === "image_file") {
    yield ["imageFileDone", content.image_file, message];
  }
}

function isMessageEvent(
  event: AssistantStreamEvent,
): event is MessageStreamEvent {
  return event.event.startsWith("thread.message.");
}

function isStepEvent(event: AssistantStreamEvent): event is RunStepStreamEvent {
  return event.event.startsWith("thread.run.step.");
}

function idOf(event: string, { id }: { id?: unknown }): string {
  if (typeof id === "string" && id !== "") return id;
  throw new OpenAIError(`The event ${event} must have an ID, got ${id}`);
}

function contradiction(event: string, id: string, why: string): OpenAIError {
  return new OpenAIError(`Cannot take the event ${event} of "${id}": ${why}`);
}
