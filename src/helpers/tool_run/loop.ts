/**
 * The loop of a run: executes what the reducer decides, and reports to it what happened.
 *
 * @module
 */
import { costOf, NO_TOKENS } from "../bulk/prices.ts";
import { APIUserAbortError, OpenAIError } from "../../errors.ts";
import { MAX_TIMER_MS, throwIfAborted } from "../../core/waits.ts";
import {
  errorText,
  needsApproval,
  type RunnableTool,
  ToolError,
} from "../../tools/tool.ts";
import { chatWire } from "./chat_wire.ts";
import type { ToolRunEvent } from "./events.ts";
import type { JournalEntry } from "./journal.ts";
import { isRunnable } from "./options.ts";
import { begunBefore, rejected, wrongArguments } from "./outcomes.ts";
import {
  nextStep,
  reduce,
  reopened,
  type ToolRunIncident,
  type ToolRunStep,
} from "./reduce.ts";
import { responsesWire } from "./responses_wire.ts";
import { type CallResult, runCall } from "./run_call.ts";
import { callKey, sign, verify } from "./seal.ts";
import {
  pendingOf,
  type ToolRunCall,
  type ToolRunState,
  type ToolRunTurn,
} from "./state.ts";
import type { ToolRunSetup } from "./setup.ts";
import type { Reply, Wire } from "./wire.ts";

/** What the loop needs of its run. */
export interface ToolLoopHost {
  /** Ends the run. */
  readonly signal: AbortSignal;
  /** A response has begun. */
  connected(): void;
  /** Reports what happened; returns a promise if a reader is behind. */
  tell(event: ToolRunEvent): Promise<void> | null;
}

/** The wire format of each API. */
export const WIRES: Readonly<Record<ToolRunState["api"], Wire>> = {
  chat: chatWire,
  responses: responsesWire,
};

const TIME_IS_UP = new APIUserAbortError({
  message: "The time limit has been reached.",
});

type Doable = Exclude<ToolRunStep, { type: "stop" }>;

/** One run. */
export class ToolLoop {
  /** The current state. */
  state: ToolRunState;
  /** The state after the last step, signed. */
  saved: ToolRunState;
  readonly #setup: ToolRunSetup;
  readonly #host: ToolLoopHost;
  readonly #wire: Wire;
  #saving: Promise<void> = Promise.resolve();

  /**
   * @param setup Everything that a run needs.
   * @param host Receives what happens.
   */
  constructor(setup: ToolRunSetup, host: ToolLoopHost) {
    this.state = this.saved = setup.state;
    this.#setup = setup;
    this.#host = host;
    this.#wire = WIRES[setup.state.api];
  }

  /** Runs until the run stops. */
  async run(): Promise<void> {
    throwIfAborted(this.#host.signal);
    if (this.#setup.isResumed) await this.#resume();
    await this.#save();
    for (;;) {
      const step = nextStep(this.state);
      if (step.type === "stop") {
        this.#dispatch({ type: "stop", reason: step.reason });
        break;
      }
      await this.#timed(step);
      await this.#save();
      throwIfAborted(this.#host.signal);
    }
    await this.#save();
  }

  /** Executes a step, until the time limit of the run is reached. */
  async #timed(
    step: Doable,
  ): Promise<void> {
    const { ms = Infinity } = this.state.limits;
    const { signal } = this.#host;
    const began = Date.now();
    const clock = new AbortController();
    const left = ms - this.state.ms;
    const timer = left <= MAX_TIMER_MS
      ? setTimeout(() => clock.abort(TIME_IS_UP), Math.max(0, left))
      : undefined;
    const both = AbortSignal.any([signal, clock.signal]);
    try {
      await this.#do(step, both);
    } catch (error) {
      // Without the response of its request, the run cannot continue.
      if (!clock.signal.aborted || signal.aborted) throw error;
      this.#dispatch({ type: "stop", reason: "ms" });
    } finally {
      clearTimeout(timer);
      this.#dispatch({ type: "time", ms: Date.now() - began });
    }
  }

  async #do(
    step: Doable,
    signal: AbortSignal,
  ): Promise<void> {
    switch (step.type) {
      case "request":
        return await this.#request(step.isLast, signal);
      case "screen":
        for (const call of step.calls) await this.#screen(call);
        return;
      case "run":
        return await this.#runCalls(step.calls, signal);
      case "output":
        return this.#dispatch({
          type: "outputs",
          items: step.calls.map((call) => this.#wire.output(call)),
        });
    }
  }

  /** Requests a reply of the model, and reads it. */
  async #request(isLast: boolean, signal: AbortSignal): Promise<void> {
    const { send, tools, params, request } = this.#setup;
    const state = this.state;
    const sent = await send({
      ...this.#wire.request(state, tools, isLast),
      ...params,
    }, { ...request, signal });
    this.#host.connected();
    const response = state.params.stream
      ? await this.#wire.stream(
        sent as AsyncIterable<unknown>,
        (news) => this.#host.tell(news),
      )
      : sent;
    // The rest of an aborted response is not a reply.
    throwIfAborted(signal);
    const reply = this.#wire.read(state, response);
    if (!state.params.stream && reply.text) {
      await this.#host.tell({ type: "text", delta: reply.text });
    }
    const { limits } = state;
    if (
      reply.usage === null && reply.calls.length > 0 &&
      (limits.tokens ?? limits.cost) !== undefined
    ) {
      throw new OpenAIError(
        "Cannot keep limits.tokens and limits.cost: the server reports no usage",
      );
    }
    const turn = await this.#turnOf(reply);
    const { cut, items, previous } = reply;
    this.#dispatch({ type: "turn", turn, cut, items, previous });
    await this.#host.tell({ type: "turn", turn: this.state.turns.at(-1)! });
    for (const call of this.state.turns.at(-1)!.calls) {
      if (call.status === "done") {
        await this.#host.tell({ type: "tool.done", call });
      }
    }
  }

  async #turnOf(reply: Reply): Promise<ToolRunTurn> {
    const { response, text, refusal, usage } = reply;
    const { id, turns } = this.state;
    const { prices } = this.#setup.options;
    const calls: ToolRunCall[] = [];
    for (const [at, call] of reply.calls.entries()) {
      const key = await callKey(
        id,
        // Some servers count the IDs of calls from 0 in each reply.
        `${turns.length}.${at}`,
        call.id,
        call.name,
        call.arguments,
      );
      calls.push({ ...call, key, status: "new", output: null, outcome: null });
    }
    return {
      response,
      text,
      refusal,
      usage,
      cost: usage && prices ? costOf({ ...NO_TOKENS, ...usage }, prices) : null,
      calls,
      answered: calls.length === 0,
    };
  }

  /** Decides whether a call can run: the model gets an error for unknown tools and wrong arguments. */
  async #screen({ key, name, arguments: text }: ToolRunCall) {
    const tool = this.#tool(name);
    if (!tool) {
      const known = this.#setup.tools.filter(isRunnable).map(({ name }) =>
        name
      );
      return await this.#end(key, {
        outcome: "refused",
        output: errorText(
          `Unknown tool ${name}; the tools are ${known.join(", ")}`,
        ),
      });
    }
    let input: unknown;
    try {
      input = await tool.parse(text);
    } catch (error) {
      return await this.#end(key, wrongArguments(name, error));
    }
    let needsDecision = true;
    try {
      needsDecision = await needsApproval(tool, input);
    } catch {
      // The arguments are shown for the decision: it is safer to ask once too often.
    }
    this.#dispatch({
      type: "call",
      key,
      to: needsDecision ? "pending" : "ready",
    });
  }

  /** Runs calls: all at once, except that sequential tools run alone and in order. */
  async #runCalls(
    calls: readonly ToolRunCall[],
    signal: AbortSignal,
  ): Promise<void> {
    const groups: ToolRunCall[][] = [];
    let isOpen = false;
    for (const call of calls) {
      const isAlone = this.#tool(call.name)?.sequential ?? false;
      if (isOpen && !isAlone) groups.at(-1)!.push(call);
      else groups.push([call]);
      isOpen = !isAlone;
    }
    for (const group of groups) {
      if (signal.aborted) return;
      await this.#runGroup(group, signal);
    }
  }

  async #runGroup(
    calls: readonly ToolRunCall[],
    signal: AbortSignal,
  ): Promise<void> {
    const { journal } = this.#setup.options;
    const fresh: ToolRunCall[] = [];
    for (const call of calls) {
      const known: JournalEntry | null = await journal?.begin(call.key) ??
        (call.status === "begun" ? { output: null } : null);
      if (!known) {
        this.#dispatch({ type: "call", key: call.key, to: "begun" });
        fresh.push(call);
      } else await this.#end(call.key, begunBefore(call.name, known));
    }
    await this.#save();
    await Promise.all(fresh.map((call) => this.#runOne(call, signal)));
  }

  async #runOne(call: ToolRunCall, signal: AbortSignal): Promise<void> {
    const { journal } = this.#setup.options;
    const tool = this.#tool(call.name);
    const begun = { ...call, status: "begun" as const };
    let result: CallResult;
    if (!tool) {
      result = {
        outcome: "refused",
        output: errorText(`The tool ${call.name} is no longer available`),
      };
    } else {
      try {
        const input = await tool.parse(call.arguments);
        await this.#host.tell({ type: "tool.begin", call: begun });
        result = await runCall({
          tool,
          input,
          toolCallId: call.id,
          idempotencyKey: call.key,
          signal,
          onProgress: (value) => {
            this.#host.tell({ type: "tool.progress", call: begun, value });
          },
        });
      } catch (error) {
        if (!(error instanceof ToolError)) throw error;
        result = wrongArguments(call.name, error);
      }
    }
    // A journal contains only known outcomes; without one, the call stays begun.
    if (result.outcome !== "unknown") {
      await journal?.done(call.key, result.output);
    }
    await this.#end(call.key, result);
    await this.#save();
  }

  /** Ends a call with its output. */
  async #end(
    key: string,
    { output, outcome, error }: CallResult,
  ): Promise<void> {
    this.#dispatch({ type: "call", key, to: "done", output, outcome });
    const call = this.state.turns.at(-1)!.calls.find((one) => one.key === key)!;
    await this.#host.tell({
      type: "tool.done",
      call,
      ...(error !== undefined && { error }),
    });
  }

  /** Checks a saved state, and applies the decisions. */
  async #resume(): Promise<void> {
    const { secret, journal, limits, decisions = {} } = this.#setup.options;
    if (secret !== undefined) await verify(this.state, secret);
    this.state = reopened(this.state, limits);
    const pending = pendingOf(this.state);
    for (const key of Object.keys(decisions)) {
      if (!pending.some((call) => call.key === key)) {
        throw new TypeError(
          `decisions must have keys of pending calls, got ${
            JSON.stringify(key)
          }`,
        );
      }
    }
    for (const { key, name } of pending) {
      const decision = decisions[key];
      if (decision === undefined) continue;
      const known = await journal!.begin(`${key}.decision`);
      if (known) {
        throw new OpenAIError(
          `Cannot resume the run: the decision about ${name} was used before; resume from the state that was saved after it`,
        );
      }
      if (decision === true) {
        this.#dispatch({ type: "call", key, to: "ready" });
      } else await this.#end(key, rejected(name, decision));
    }
  }

  #tool(name: string): RunnableTool | undefined {
    return this.#setup.tools.filter(isRunnable)
      .find((tool) => tool.name === name);
  }

  #dispatch(incident: ToolRunIncident): void {
    this.state = reduce(this.state, incident);
  }

  /** Signs and saves the current state, one save after the other. */
  #save(): Promise<void> {
    const { secret, save } = this.#setup.options;
    const state = this.state;
    if (secret === undefined && !save) {
      this.saved = state;
      return Promise.resolve();
    }
    const saving = this.#saving.then(async () => {
      this.saved = secret === undefined ? state : await sign(state, secret);
      await save?.(this.saved);
    });
    this.#saving = saving.catch(() => {}); // reported by the step that saves
    return saving;
  }
}
