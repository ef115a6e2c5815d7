/**
 * A run of tools: its events, iteration and result.
 *
 * @module
 */
import { setHidden } from "../../core/hidden.ts";
import { parseContent } from "../parse_chat.ts";
import { EventStream } from "../runtime.js";
import type { ToolRunEvent, ToolRunEvents, ToolRunResult } from "./events.ts";
import { ToolLoop, WIRES } from "./loop.ts";
import type { ToolRunSetup } from "./setup.ts";
import {
  costOf,
  pendingOf,
  type ToolRunCall,
  type ToolRunState,
  type ToolRunStop,
  type ToolRunTurn,
  type ToolRunUsage,
  usageOf,
} from "./state.ts";

/**
 * A run of tools: iterate over its events, or await its `result()`.
 *
 * Leaving the loop or `abort()` ends it. Its state is JSON at every step.
 */
export class ToolRun<Parsed = null> extends EventStream<ToolRunEvents>
  implements AsyncIterable<ToolRunEvent> {
  declare private readonly _loop: ToolLoop;
  declare private _parsed: Parsed | null;

  /**
   * Starts a run; `runTools()` and `resumeTools()` call it.
   *
   * @param setup Everything that the run needs.
   */
  constructor(setup: ToolRunSetup) {
    super();
    let isConnected = false;
    const loop = new ToolLoop(setup, {
      signal: this.controller.signal,
      connected: () => {
        if (!isConnected) this._connected();
        isConnected = true;
      },
      tell: (event) => this._tell(event),
    });
    setHidden(this, { _loop: loop, _parsed: null });
    this._run(async () => {
      this._listenForAbort(setup.request.signal);
      await loop.run();
      this._parsed = await this._parse(setup);
    });
  }

  /** Why the run stopped; `null` while it is running. */
  get stopped(): ToolRunStop | null {
    return this._loop.state.stopped;
  }

  /** The turns so far. */
  get turns(): readonly ToolRunTurn[] {
    return this._loop.state.turns;
  }

  /** Tokens so far. */
  get usage(): ToolRunUsage {
    return usageOf(this._loop.state);
  }

  /** Calls that wait for a decision. */
  get pending(): readonly ToolRunCall[] {
    return pendingOf(this._loop.state);
  }

  /**
   * The state after the last step, signed if the run has a secret: `resumeTools()` continues from
   * it.
   */
  toJSON(): ToolRunState {
    return this._loop.saved;
  }

  /**
   * The result of the run.
   *
   * @throws {OpenAIError} If a request fails. The turns so far are still in `turns` and `toJSON()`.
   * @throws {APIUserAbortError} If the run is aborted.
   */
  async result(): Promise<ToolRunResult<Parsed>> {
    await this.done();
    const { turns, stopped, usage, pending } = this;
    const { text = "", refusal = null } = turns.at(-1) ?? {};
    return {
      stopped: stopped!,
      text,
      parsed: this._parsed,
      refusal,
      turns,
      usage,
      cost: costOf(this._loop.state),
      pending,
    };
  }

  /** Iterates over the events; leaving the loop aborts the run. */
  [Symbol.asyncIterator](): AsyncIterator<ToolRunEvent> {
    return this._iterate<ToolRunEvent>((push) => {
      this.on("event", push);
      return () => this.off("event", push);
    }, () => this.abort());
  }

  /** Emits an event; returns a promise if a reader is behind. */
  private _tell(event: ToolRunEvent): Promise<void> | null {
    this._emit("event", event);
    // deno-lint-ignore no-explicit-any -- the name of the event decides its type
    (this._emit as any)(event.type, event);
    return this._drained();
  }

  /** See {@linkcode EventStream}. */
  protected override _snapshot(): unknown {
    return this.turns.at(-1)?.response;
  }

  /** The structured output of the response. */
  private async _parse(setup: ToolRunSetup): Promise<Parsed | null> {
    const { stopped, params, turns, api } = this._loop.state;
    if (stopped !== "done") return null;
    const format = WIRES[api].format({ ...params, ...setup.params });
    return await parseContent<Parsed>(format, turns.at(-1)!.text);
  }
}
