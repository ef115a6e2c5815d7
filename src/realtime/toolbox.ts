/**
 * Runs the tools that answers call, and gives their results back.
 *
 * @module
 */
import { ConnectionClosedError } from "../socket/errors.ts";
import type { Sender } from "./sender.ts";
import { type Tool, ToolError } from "./tool.ts";
import type {
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
} from "./wire.ts";

/** What it needs of its session. */
export interface ToolboxHost {
  /** Makes an ID. */
  id(kind: string): string;
  /** Sends commands. */
  readonly sender: Pick<Sender, "command">;
  /** Asks for answers. */
  readonly responder: { create(params: RealtimeResponseCreateParams): unknown };
}

/** The calls of one answer: when the last of them is done, there is one more answer. */
interface Batch {
  open: number;
  ended: boolean;
  respond: boolean;
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
  readonly #tools: Map<string, Tool>;
  readonly #respond: "auto" | "never";
  readonly #host: ToolboxHost;
  readonly #seen: Set<string> = new Set();
  readonly #calls: Map<string, Call> = new Map();
  readonly #batches: Map<string, Batch> = new Map();

  /**
   * @param tools What can be called.
   * @param respond Whether there is an answer after the calls of one answer.
   * @param host The session.
   */
  constructor(
    tools: readonly Tool[],
    respond: "auto" | "never",
    host: ToolboxHost,
  ) {
    this.#tools = new Map(tools.map((tool) => [tool.name, tool]));
    this.#respond = respond;
    this.#host = host;
  }

  /** Whether no tool runs, and every result was taken. */
  get idle(): boolean {
    return this.#calls.size === 0;
  }

  /** Whether a call's result is still to come. */
  owes(callId: string): boolean {
    return this.#calls.has(callId);
  }

  /** Takes an event of the server. */
  take(event: RealtimeServerEvent): void {
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
      // who interrupted is answered for what they say, not for what was being looked up
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

  /** The user interrupts: tools that ask for it are aborted. */
  interrupt(): void {
    for (const { tool, abort } of this.#calls.values()) {
      if (tool.abortOnInterrupt) {
        abort.abort(new ToolError(`${tool.name} was interrupted`));
      }
    }
  }

  /** The session is over: whatever runs is aborted. */
  end(): void {
    for (const { abort } of this.#calls.values()) {
      abort.abort(new ToolError("The session is over"));
    }
    this.#calls.clear();
    this.#batches.clear();
  }

  #call(responseId: string, id: string, name: string, args: string): void {
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    let batch = this.#batches.get(responseId);
    if (!batch) {
      batch = { open: 0, ended: false, respond: this.#respond === "auto" };
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
    let output: string;
    try {
      output = await tool.call(args, { callId: id, signal: abort.signal });
    } catch { // made by hand: those of tool() tell the model themselves
      output = JSON.stringify({ error: `${tool.name} failed` });
    }
    if (this.#calls.get(id) === call) await this.#give(call, output);
  }

  async #give(call: Call, output: string): Promise<void> {
    call.output = output;
    call.sending = true;
    try {
      await this.#host.sender.command(
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
    }
    this.#calls.delete(call.id);
    call.batch.open--;
    this.#finish(call.batch);
  }

  #finish(batch: Batch): void {
    if (!batch.ended || batch.open > 0 || !batch.respond) return;
    batch.respond = false;
    try {
      this.#host.responder.create({});
    } catch {
      // the session ends: there is nobody to answer any more
    }
  }
}
