/**
 * Runs the tools that answers call, and gives their results back.
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
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
} from "../wire/types.ts";

/** What it needs of its session. */
export interface ToolboxHost {
  /** Makes an ID. */
  id(kind: string): string;
  /** Sends commands. */
  readonly sender: Pick<Sender, "internal">;
  /** Asks for answers. */
  readonly scheduler: {
    create(params: RealtimeResponseCreateParams): ResponseHandle;
    handle(id: string): ResponseHandle | undefined;
    isOutOfBand(event: RealtimeServerEvent): boolean;
  };
  /** A tool threw what the model is not told. */
  toolFailed(name: string, error: unknown): void;
}

/** The calls of one answer: when the last of them is done, there is one more answer. */
interface Batch {
  open: number;
  /** Whether the server has the output of one of them. */
  given: boolean;
  ended: boolean;
  respond: boolean;
  readonly params: RealtimeResponseCreateParams;
  /** How many answers in a row have called tools, this one included. */
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
  readonly #tools: Map<string, Tool> = new Map();
  readonly #respond: "auto" | "never";
  readonly #maxRounds: number;
  readonly #host: ToolboxHost;
  readonly #seen: Set<string> = new Set();
  readonly #calls: Map<string, Call> = new Map();
  readonly #batches: Map<string, Batch> = new Map();
  readonly #rounds: WeakMap<ResponseHandle, number> = new WeakMap();

  /**
   * @param options Tools, and what happens after they have run.
   * @param host The session.
   */
  constructor(options: RealtimeOptions, host: ToolboxHost) {
    this.#respond = options.respondToTools ?? "auto";
    this.#maxRounds = options.maxToolRounds ?? 16;
    this.#host = host;
    this.add(options);
    this.add(options.session);
  }

  /** Runs those from now on that are among the tools of something. */
  add(fields: object = {}): void {
    const { tools } = fields as { tools?: unknown };
    for (const tool of Array.isArray(tools) ? tools : []) {
      if (isTool(tool)) this.#tools.set(tool.name, tool);
    }
  }

  /** Whether no tool runs, and every result was taken. */
  get idle(): boolean {
    return this.#calls.size === 0;
  }

  /** Whether a call's result is still to come. */
  owes(toolCallId: string): boolean {
    return this.#calls.has(toolCallId);
  }

  /** Takes an event of the server. */
  take(event: RealtimeServerEvent): void {
    // what is called beside the conversation has no place in it: the program answers that
    if (this.#host.scheduler.isOutOfBand(event)) return;
    if (event.type === "response.output_item.done") {
      const { item } = event;
      if (item.type !== "function_call" || item.status === "incomplete") return;
      this.#call(
        event.response_id,
        item.call_id ?? item.id ?? "",
        item.name,
        item.arguments,
      );
    } else if (event.type === "response.function_call_arguments.done") {
      const { name } = event;
      if (name) {
        this.#call(event.response_id, event.call_id, name, event.arguments);
      }
    } else if (event.type === "response.done") {
      const batch = this.#batches.get(event.response.id ?? "");
      if (!batch) return;
      this.#batches.delete(event.response.id ?? "");
      if (event.response.status === "cancelled") batch.respond = false;
      batch.ended = true;
      this.#finish(batch);
    }
  }

  /** A fresh connection: results that the old one did not take are given again. */
  resume(): void {
    for (const batch of this.#batches.values()) {
      batch.ended = true; // the answer that called them ended with its connection
      this.#finish(batch);
    }
    this.#batches.clear();
    for (const call of this.#calls.values()) {
      if (call.output !== null && !call.sending) this.#give(call, call.output);
    }
  }

  /**
   * The user interrupts: tools that ask for it are aborted. Who interrupted is answered for
   * what they say, not for what was being looked up.
   */
  interrupt(): void {
    for (const batch of this.#batches.values()) batch.respond = false;
    for (const { tool, abort, batch } of this.#calls.values()) {
      batch.respond = false;
      if (tool.abortOnInterrupt) {
        abort.abort(new ToolError(`${tool.name} was interrupted`));
      }
    }
  }

  /** The session is over: whatever runs is aborted. */
  end(): void {
    this.forget();
  }

  /**
   * Whoever called the tools that run will not hear of them any more: they are aborted.
   *
   * @returns IDs of their calls.
   */
  forget(): string[] {
    const ids = [...this.#calls.keys()];
    for (const { abort, batch } of this.#calls.values()) {
      abort.abort(new ToolError("The tool's output is no longer needed"));
      batch.respond = false;
      batch.next.resolve(null);
    }
    for (const { next } of this.#batches.values()) next.resolve(null);
    this.#calls.clear();
    this.#batches.clear();
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
    const dropped = [...this.#calls.values()].filter(({ id }) => !has(id));
    for (const call of dropped) {
      call.abort.abort(new ToolError("The tool's output is no longer needed"));
      this.#remove(call);
    }
    return dropped.map(({ id }) => id);
  }

  #remove({ id, batch }: Call): void {
    this.#calls.delete(id);
    batch.open--;
    if (batch.open === 0 && !batch.given) batch.respond = false;
    this.#finish(batch);
  }

  #call(responseId: string, id: string, name: string, args: string): void {
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    let batch = this.#batches.get(responseId);
    if (!batch) {
      const next = Promise.withResolvers<ResponseHandle | null>();
      const handle = this.#host.scheduler.handle(responseId);
      batch = {
        open: 0,
        given: false,
        ended: false,
        respond: this.#respond === "auto",
        params: handle?.goesOn(next.promise) ?? {},
        round: 1 + (handle && this.#rounds.get(handle) || 0),
        next,
      };
      this.#batches.set(responseId, batch);
    }
    const tool = this.#tools.get(name);
    if (!tool) {
      batch.respond = false; // the program answers that call, and says when to go on
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
    this.#calls.set(id, call);
    this.#run(call, args);
  }

  async #run(call: Call, args: string): Promise<void> {
    const { id, tool, abort } = call;
    const report = (error: unknown) => this.#host.toolFailed(tool.name, error);
    let output: string;
    try {
      const context = { toolCallId: id, signal: abort.signal };
      output = await tool.call(args, context, report);
    } catch (error) { // made by hand: those of tool() tell the model themselves
      report(error);
      output = JSON.stringify({ error: `${tool.name} failed` });
    }
    if (this.#calls.get(id) === call) await this.#give(call, output);
  }

  async #give(call: Call, output: string): Promise<void> {
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
      // a lost connection took the conversation with it: the next one is told again
      if (error instanceof ConnectionClosedError) return;
      call.batch.respond = false;
      this.#host.toolFailed(call.tool.name, error); // the model never saw the output
    }
    call.batch.given = true;
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
        this.#rounds.set(next, batch.round);
      }
    } catch {
      // the session ends: there is nobody to answer any more
    }
    batch.respond = false;
    batch.next.resolve(next);
  }
}
