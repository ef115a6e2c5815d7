/**
 * Runs the tools that responses call, and sends their outputs.
 *
 * @module
 */
import { ConnectionClosedError } from "../../socket/errors.ts";
import type { Sender } from "./sender.ts";
import { isTool } from "../wire/config.ts";
import type { RealtimeOptions } from "./options.ts";
import type { ResponseHandle } from "./response_handle.ts";
import { type Tool, ToolError } from "../../tools/tool.ts";
import type {
  ConversationItem,
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
} from "../wire/types.ts";

/** What the toolbox needs of its session. */
export interface ToolboxHost {
  /** Makes an ID. */
  id(kind: string): string;
  /** Sends commands. */
  readonly sender: Pick<Sender, "internal">;
  /** Requests responses. */
  readonly scheduler: {
    create(params: RealtimeResponseCreateParams): ResponseHandle;
    handle(id: string): ResponseHandle | undefined;
  };
  /** A tool threw an error that is not shown to the model. */
  toolFailed(name: string, error: unknown): void;
}

/** The calls of one response: when the last has its output, one more response is requested. */
interface Batch {
  /** ID of the response. */
  readonly id: string;
  open: number;
  /** Whether the server has the output of at least one call. */
  delivered: boolean;
  ended: boolean;
  respond: boolean;
  readonly params: RealtimeResponseCreateParams;
  /** How many responses in a row have called tools, including this one. */
  readonly round: number;
  readonly next: PromiseWithResolvers<ResponseHandle | null>;
}

interface Call {
  readonly id: string;
  readonly tool: Tool;
  readonly batch: Batch;
  readonly abort: AbortController;
  output: string | null;
  sending: boolean;
}

/** The tools of one session. */
export class Toolbox {
  #tools: Map<string, Tool> | undefined;
  #kept: Map<string, ReadonlyMap<string, Tool>> | undefined; // former tools, by response
  readonly #respond: "auto" | "never";
  readonly #maxRounds: number;
  readonly #host: ToolboxHost;
  #seen: Set<string> | undefined;
  #calls: readonly Call[] = [];
  #batches: readonly Batch[] = [];
  #rounds: WeakMap<ResponseHandle, number> | undefined;

  /**
   * @param options The tools, and whether a response follows their outputs.
   * @param host The session.
   */
  constructor(options: RealtimeOptions, host: ToolboxHost) {
    this.#respond = options.respondToTools ?? "auto";
    this.#maxRounds = options.maxToolRounds ?? 16;
    this.#host = host;
    this.add(options);
    this.add(options.session);
  }

  /** Adds the runnable tools among the `tools` of a configuration or of response parameters. */
  add(fields: object = {}): void {
    const { tools } = fields as { tools?: unknown };
    for (const tool of Array.isArray(tools) ? tools : []) {
      if (isTool(tool)) (this.#tools ??= new Map()).set(tool.name, tool);
    }
  }

  /**
   * Replaces all tools.
   *
   * @param tools The tools.
   * @param active IDs of responses that keep the tools that they began with.
   */
  replace(tools: readonly Tool[], active: readonly string[]): void {
    const kept = this.#kept ??= new Map();
    for (const id of active) {
      if (!kept.has(id)) kept.set(id, this.#tools ?? new Map());
    }
    this.#tools = undefined;
    this.add({ tools });
  }

  /** Whether no tool is running and the server has every output. */
  get idle(): boolean {
    return this.#calls.length === 0;
  }

  /** Whether the output of a call is still pending. */
  owes(toolCallId: string): boolean {
    return this.#calls.some(({ id }) => id === toolCallId);
  }

  /** Takes an event of a response of the conversation, or of none. */
  take(event: RealtimeServerEvent): void {
    if (event.type === "response.output_item.done") {
      this.#callItem(event.response_id, event.item);
    } else if (event.type === "response.function_call_arguments.done") {
      const { name } = event;
      if (name) {
        this.#call(event.response_id, event.call_id, name, event.arguments);
      }
    } else if (event.type === "response.done") {
      const { id = "", status, output } = event.response;
      if (status === "completed") { // some servers report calls only here
        for (const item of output ?? []) this.#callItem(id, item);
      }
      this.#kept?.delete(id);
      const batch = this.#batch(id);
      if (!batch) return;
      this.#batches = this.#batches.filter((one) => one !== batch);
      if (status === "cancelled") batch.respond = false;
      batch.ended = true;
      this.#finish(batch);
    }
  }

  /** A new connection is ready: outputs that the old one did not acknowledge are sent again. */
  resume(): void {
    this.#kept = undefined;
    for (const batch of this.#batches) {
      batch.ended = true; // the response that called them ended with its connection
      this.#finish(batch);
    }
    this.#batches = [];
    for (const call of this.#calls) {
      if (call.output !== null && !call.sending) {
        this.#sendOutput(call, call.output);
      }
    }
  }

  /**
   * The user interrupts: tools with `abortOnInterrupt` are aborted, and no response is requested
   * for the others. The next response is about what the user says now.
   */
  interrupt(): void {
    for (const batch of this.#batches) batch.respond = false;
    for (const { tool, abort, batch } of this.#calls) {
      batch.respond = false;
      if (tool.abortOnInterrupt) {
        abort.abort(new ToolError(`${tool.name} was interrupted`));
      }
    }
  }

  /**
   * Aborts all running tools, because their calls will not get an output any more.
   *
   * @returns IDs of the calls.
   */
  forget(): string[] {
    const ids = this.#calls.map(({ id }) => id);
    for (const call of this.#calls) {
      abandon(call);
      const { batch } = call;
      batch.respond = false;
      batch.next.resolve(null);
    }
    for (const { next } of this.#batches) next.resolve(null);
    this.#calls = this.#batches = [];
    return ids;
  }

  /**
   * The current conversation lacks some of the calls: their tools are aborted, and their
   * outputs are not sent.
   *
   * @param has Whether the conversation has a call.
   * @returns IDs of the calls that it lacks.
   */
  dropUnknown(has: (callId: string) => boolean): string[] {
    const dropped = this.#calls.filter(({ id }) => !has(id));
    for (const call of dropped) {
      abandon(call);
      this.#remove(call);
    }
    return dropped.map(({ id }) => id);
  }

  #remove(call: Call): void {
    const { batch } = call;
    this.#calls = this.#calls.filter((one) => one !== call);
    batch.open--;
    if (batch.open === 0 && !batch.delivered) batch.respond = false;
    this.#finish(batch);
  }

  #callItem(responseId: string, item: ConversationItem): void {
    if (item.type !== "function_call" || item.status === "incomplete") return;
    this.#call(
      responseId,
      item.call_id ?? item.id ?? "",
      item.name,
      item.arguments,
    );
  }

  #call(responseId: string, id: string, name: string, args: string): void {
    const seen = this.#seen ??= new Set();
    if (seen.has(id)) return;
    seen.add(id);
    let batch = this.#batch(responseId);
    if (!batch) {
      const next = Promise.withResolvers<ResponseHandle | null>();
      const handle = this.#host.scheduler.handle(responseId);
      batch = {
        id: responseId,
        open: 0,
        delivered: false,
        ended: false,
        respond: this.#respond === "auto",
        params: handle?.continueWith(next.promise) ?? {},
        round: 1 + (handle && this.#rounds?.get(handle) || 0),
        next,
      };
      this.#batches = [...this.#batches, batch];
    }
    const tool = (this.#kept?.get(responseId) ?? this.#tools)?.get(name);
    if (!tool) {
      batch.respond = false; // the program sends that output, and requests the next response
      return;
    }
    batch.open++;
    const call: Call = {
      id,
      tool,
      batch,
      abort: new AbortController(),
      output: null,
      sending: false,
    };
    this.#calls = [...this.#calls, call];
    this.#run(call, args);
  }

  #batch(responseId: string): Batch | undefined {
    return this.#batches.find(({ id }) => id === responseId);
  }

  async #run(call: Call, args: string): Promise<void> {
    const { id, tool, abort } = call;
    const report = (error: unknown) => this.#host.toolFailed(tool.name, error);
    let output: string;
    try {
      const context = { toolCallId: id, signal: abort.signal };
      output = await tool.call(args, context, report);
    } catch (error) { // a hand-made tool: those of tool() turn errors into outputs
      report(error);
      output = JSON.stringify({ error: `${tool.name} failed` });
    }
    if (this.#calls.includes(call)) await this.#sendOutput(call, output);
  }

  async #sendOutput(call: Call, output: string): Promise<void> {
    call.output = output;
    call.sending = true;
    try {
      await this.#host.sender.internal(
        {
          type: "conversation.item.create",
          item: {
            id: this.#host.id("item"),
            type: "function_call_output",
            call_id: call.id,
            output,
          },
        },
        true,
      );
    } catch (error) {
      call.sending = false;
      // the call is restored on the next connection, and resume() sends the output again
      if (error instanceof ConnectionClosedError) return;
      call.batch.respond = false;
      this.#host.toolFailed(call.tool.name, error); // the model never saw the output
    }
    call.batch.delivered = true;
    this.#remove(call);
  }

  #finish(batch: Batch): void {
    if (!batch.ended || batch.open > 0) return;
    let next: ResponseHandle | null = null;
    try {
      if (batch.respond) {
        const { tool_choice: _, input: __, conversation: ___, ...params } =
          batch.params;
        next = this.#host.scheduler.create(
          batch.round < this.#maxRounds
            ? params
            : { ...params, tool_choice: "none" },
        );
        (this.#rounds ??= new WeakMap()).set(next, batch.round);
      }
    } catch {
      // the session is ending: no response can follow
    }
    batch.respond = false;
    batch.next.resolve(next);
  }
}

/** Aborts a tool whose output has nowhere to go. */
function abandon({ abort }: Call): void {
  abort.abort(new ToolError("The tool's output is no longer needed"));
}
