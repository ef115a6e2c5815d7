/**
 * Tools over Responses as in the official SDK: an iterator over turns, whose tools run when the next
 * turn is asked for. `runTools()` of `./helpers` is the loop with limits, approvals and a journal.
 *
 * @module
 */
import { setHidden } from "../../core/hidden.ts";
import { OpenAIError } from "../../errors.ts";
import type {
  Response,
  ResponseCreateParamsNonStreaming,
} from "../../generated/types/responses/responses.ts";
import { Lifecycle } from "./lifecycle.ts";
import { ResponsesToolRunnerError } from "./responses_errors.ts";
import { register, type Registry } from "./responses_registry.ts";
import { RunnerRun } from "./responses_run.ts";
import type {
  ResponsesRunnerClient,
  ResponsesRunnerOptions,
  ResponsesRunnerTools,
  ResponsesRunnerTurn,
} from "./responses_types.ts";

/**
 * Runs functions, a computer and a browser of the program in one conversation.
 *
 * The tools of a response run one after the other, in its order. What one of them throws ends the run.
 *
 * @example
 * ```ts
 * import { ResponsesToolRunner } from "@duplex/openai/helpers/responses-tool-runner";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI();
 * openai
 *   .on("weather", { toolCalls: [{ name: "weather", arguments: { city: "Rome" } }] })
 *   .on(({ toolOutputs }) => toolOutputs.length > 0, "It is sunny.");
 * const runner = new ResponsesToolRunner({
 *   functions: [{
 *     tool: {
 *       type: "function",
 *       name: "weather",
 *       parameters: { type: "object", properties: { city: { type: "string" } } },
 *       strict: false,
 *     },
 *     execute: ({ city }) => `sunny in ${city}`,
 *   }],
 * });
 * const response = await runner.run(openai.client(), {
 *   model: "gpt-5",
 *   input: "How is the weather in Rome?",
 * }, { maxSteps: 5 });
 * assertEquals(response.output_text, "It is sunny.");
 * ```
 */
export class ResponsesToolRunner {
  declare private readonly _registry: Registry;
  declare private readonly _lifecycle: Lifecycle;

  /**
   * Registers tools.
   *
   * @param tools The tools.
   * @throws {TypeError} If one is not a tool, or two have the same name.
   */
  constructor(tools: ResponsesRunnerTools) {
    setHidden(this, {
      _registry: register(tools),
      _lifecycle: new Lifecycle("ResponsesToolRunner"),
    });
  }

  /**
   * Lets no further run start. The status is `draining` while one is in progress: await that run
   * before you close its environment.
   */
  close(): { status: "closed" | "draining" } {
    return this._lifecycle.close();
  }

  /**
   * The turns of a run. The tools of a turn run when the next one is asked for; leaving the loop ends the run.
   *
   * @param client A client of the API.
   * @param params Params; the history is sent whole in each request.
   * @param options Bounds, approvals and transport.
   * @throws {TypeError} If params or options do not fit a run, a run is under way, or the runner is closed.
   * @throws {ResponsesToolRunnerError} If the run fails.
   */
  async *iterate(
    client: ResponsesRunnerClient,
    params: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions = {},
  ): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    this._lifecycle.enter();
    try {
      const run = await RunnerRun.begin(this._registry, params, options);
      try {
        yield* run.turns(client);
      } catch (error) {
        throw run.failed(error);
      }
    } finally {
      this._lifecycle.leave();
    }
  }

  /**
   * Runs to the end.
   *
   * @param client A client of the API.
   * @param params Params; the history is sent whole in each request.
   * @param options Bounds, approvals and transport.
   * @returns The last response, which calls no tool.
   * @throws {TypeError} If params or options do not fit a run, a run is under way, or the runner is closed.
   * @throws {ResponsesToolRunnerError} If the run fails.
   */
  async run(
    client: ResponsesRunnerClient,
    params: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions = {},
  ): Promise<Response> {
    for await (const turn of this.iterate(client, params, options)) {
      if (turn.final) return turn.response;
    }
    throw new OpenAIError("Response has no completed final message.");
  }
}

export { ResponsesToolRunnerError };
export { runnerFunction } from "./responses_registry.ts";
export type { ParseableResponseTool } from "../schema_formats.ts";
export type {
  ContextCompaction,
  ResponsesContextBudget,
  ResponsesEarlyExecution,
  ResponsesRunnerCheckpoint,
  ResponsesRunnerClient,
  ResponsesRunnerLedger,
  ResponsesRunnerOptions,
  ResponsesRunnerTools,
  ResponsesRunnerTurn,
  RunnerBrowser,
  RunnerFunction,
  RunnerFunctionOutput,
} from "./responses_types.ts";
export type {
  RunnerDiagnostic,
  RunnerDiagnosticObserver,
} from "./diagnostics.ts";
