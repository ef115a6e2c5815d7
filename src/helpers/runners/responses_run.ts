/**
 * One run of tools over Responses.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
  ResponseOutputItem,
  Tool,
} from "../../generated/types/responses/responses.ts";
import { toResponseInputItems } from "../requests/response_input.ts";
import { withoutKey } from "../requests/without_key.ts";
import { checkBudget, withinBudget } from "./context_budget.ts";
import { Diagnostics } from "./diagnostics.ts";
import { EarlyCalls } from "./early_calls.ts";
import {
  type CallsContext,
  checkOutput,
  decideMcp,
  TurnCalls,
} from "./responses_calls.ts";
import {
  type Admission,
  callIDs,
  checkResponse,
  checkRun,
  isLocalCall,
  isServerTool,
} from "./responses_checks.ts";
import { ResponsesToolRunnerError, RunnerStop } from "./responses_errors.ts";
import { beginLedger, saveLedger } from "./responses_ledger.ts";
import type { Registry } from "./responses_registry.ts";
import type {
  ResponsesRunnerCheckpoint,
  ResponsesRunnerClient,
  ResponsesRunnerOptions,
  ResponsesRunnerTurn,
  RunnerFunctionOutput,
} from "./responses_types.ts";

/** What a run is made of. */
interface RunSetup {
  readonly params: ResponseCreateParamsNonStreaming;
  readonly maxSteps: number;
  readonly history: ResponseInputItem[];
  readonly admission: Admission;
  readonly context: CallsContext;
  readonly ledger: ResponsesRunnerCheckpoint | undefined;
}

/** One run: the conversation, and which calls began. */
export class RunnerRun {
  private constructor(private readonly setup: RunSetup) {}

  /**
   * Begins a run; nothing is sent yet.
   *
   * @param registry Tools of the runner.
   * @param given Params of the run.
   * @param options Options of the run.
   * @throws {TypeError} If params or options do not fit a run.
   */
  static async begin(
    registry: Registry,
    given: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions,
  ): Promise<RunnerRun> {
    const tools = checkRun(registry, given, options);
    if (options.contextBudget) checkBudget(options.contextBudget, given);
    const params: ResponseCreateParamsNonStreaming = {
      ...JSON.parse(JSON.stringify(given)),
      ...(options.contextBudget && { truncation: "disabled" }),
    };
    const { input } = params;
    const fresh: ResponseInputItem[] = typeof input === "string"
      ? [{ role: "user", content: input }]
      : input ?? [];
    const ledger = options.ledger
      ? await beginLedger(options, registry, tools, fresh)
      : undefined;
    const signal = options.signal ?? options.requestOptions?.signal ??
      options.computerOptions?.signal ?? undefined;
    return new RunnerRun({
      params,
      maxSteps: ledger?.max_steps ?? options.maxSteps ?? 20,
      history: ledger?.history ?? fresh,
      admission: { registry, tools, toolChoice: params.tool_choice },
      ledger,
      context: {
        registry,
        options,
        signal,
        diagnostics: new Diagnostics(
          "responses",
          options.onDiagnostic,
          signal,
        ),
        attempted: ledger?.attempted_call_ids ?? [],
        completed: ledger?.returned_call_ids ?? [],
        save: ledger && (() => saveLedger(ledger, options)),
      },
    });
  }

  /** The turns; the tools of one run when the next one is asked for. */
  async *turns(
    client: ResponsesRunnerClient,
  ): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    const { history, maxSteps, admission, context, ledger } = this.setup;
    await this.askAgain();
    for (let step = ledger?.consumed_requests ?? 0;; step++) {
      const calls = new TurnCalls(context);
      const early = new EarlyCalls(calls, {
        context,
        admission,
        isLastStep: step >= maxSteps - 1,
        known: this.known(),
        ledger,
      });
      const { response, items } = await this.request(client, step, early);
      if (ledger) ledger.pending_items = items;
      for (const item of items) await calls.prepare(item);
      const isFinal = !items.some(isLocalCall);
      if (ledger && isFinal) {
        ledger.phase = "final";
        ledger.final_response = response;
      }
      await context.save?.();
      const { turn, texts, close } = this.turn(
        { response, items, isFinal, step },
        calls,
      );
      try {
        yield turn;
      } finally {
        close();
      }
      context.signal?.throwIfAborted();
      if (isFinal) return;
      if (step >= maxSteps - 1) {
        throw new RunnerStop("ResponsesToolRunner reached maxSteps.");
      }
      // They share one environment, so they run in the order of the response.
      for (const item of items.slice(early.executed)) await calls.execute(item);
      history.push(...toResponseInputItems(items), ...calls.outputs, ...texts);
      if (ledger) {
        Object.assign(ledger, {
          phase: "boundary",
          pending_items: [],
          returned_outputs: [],
        });
        await context.save!();
      }
    }
  }

  /** The error of the run. */
  failed(failure: unknown): ResponsesToolRunnerError {
    const { attempted, completed } = this.setup.context;
    return new ResponsesToolRunnerError(
      failure instanceof RunnerStop
        ? failure.message
        : "ResponsesToolRunner stopped. Inspect attemptedCallIds and completedCallIds before retrying.",
      attempted,
      completed,
      failure,
    );
  }

  /** IDs of all calls so far. */
  private known(): Set<string> {
    const { history, context } = this.setup;
    return new Set([...callIDs(history), ...context.attempted]);
  }

  /** An approval counts only in the run that got it: the program decides again about those that were not used. */
  private async askAgain(): Promise<void> {
    const { history, context } = this.setup;
    const used = new Set(
      history.map((item) =>
        (item as { type?: string; approval_request_id?: string }).type ===
            "mcp_call"
          ? (item as { approval_request_id?: string }).approval_request_id
          : undefined
      ),
    );
    for (const item of history) {
      if (
        item.type !== "mcp_approval_response" || !item.approve ||
        used.has(item.approval_request_id)
      ) continue;
      const request = history.find((one) =>
        one.type === "mcp_approval_request" &&
        one.id === item.approval_request_id
      ) as ResponseOutputItem.McpApprovalRequest | undefined;
      if (request) item.approve = await decideMcp(request, context);
    }
  }

  /** Sends the conversation, and waits for the whole response, which is checked. */
  private async request(
    client: ResponsesRunnerClient,
    step: number,
    early: EarlyCalls,
  ): Promise<{ response: Response; items: ResponseOutputItem[] }> {
    const { params, maxSteps, history, admission, context, ledger } =
      this.setup;
    const { options, signal, diagnostics } = context;
    signal?.throwIfAborted();
    const input = options.contextBudget
      ? await withinBudget(history, options.contextBudget, context.registry)
      : [...history];
    if (ledger) {
      if (step >= maxSteps) {
        throw new RunnerStop("ResponsesToolRunner reached maxSteps.");
      }
      ledger.consumed_requests = step + 1;
      // What a server tool does cannot be seen from a checkpoint.
      ledger.phase = admission.tools.some(isServerTool)
        ? "pending"
        : "boundary";
      await context.save!();
      signal?.throwIfAborted();
      ledger.phase = "pending";
      ledger.returned_outputs = early.outputs;
    }
    const body = {
      ...params,
      input,
      include: [
        ...new Set([
          ...params.include ?? [],
          "reasoning.encrypted_content" as const,
        ]),
      ],
      tools: [...admission.tools],
    };
    const request = requestOptions(context, admission.tools, step);
    const since = performance.now();
    let response: Response;
    try {
      response = options.stream
        ? await this.stream(client, body, request, early)
        : await client.responses.create(body, request);
    } catch (error) {
      await early.settle();
      diagnostics.report({ stage: "request", since });
      throw error;
    }
    await early.settle();
    signal?.throwIfAborted();
    const items = checkResponse(response, admission, early.known);
    early.check(items);
    diagnostics.report({
      stage: "request",
      reason: "completed",
      since,
      usage: response.usage,
    });
    return { response, items };
  }

  private async stream(
    client: ResponsesRunnerClient,
    body: ResponseCreateParamsNonStreaming,
    request: RequestOptions,
    early: EarlyCalls,
  ): Promise<Response> {
    const { options, signal } = this.setup.context;
    const stream = client.responses.stream({ ...body, stream: true }, request);
    try {
      for await (const event of stream) {
        await options.onEvent?.(structuredClone(event));
        signal?.throwIfAborted();
        if (options.eager && event.type === "response.output_item.done") {
          await early.take(event.output_index, event.item);
        }
      }
      return await stream.finalResponse();
    } finally {
      stream.abort();
    }
  }

  /** A turn as the program gets it. */
  private turn(
    { response, items, isFinal, step }: {
      response: Response;
      items: readonly ResponseOutputItem[];
      isFinal: boolean;
      step: number;
    },
    calls: TurnCalls,
  ) {
    const { attempted, completed, registry } = this.setup.context;
    const texts: ResponseInputItem[] = [];
    const open = new Set(
      items.flatMap((item) =>
        item.type === "function_call" && !attempted.includes(item.call_id) &&
          registry.functions.get(item.name)?.mayBeSupplied
          ? [item.call_id]
          : []
      ),
    );
    let isActive = true;
    const turn: ResponsesRunnerTurn = {
      response,
      step: step + 1,
      final: isFinal,
      toolsExecuted: calls.outputs.length > 0,
      attemptedCallIds: [...attempted],
      completedCallIds: [...completed],
      supplyOutputs(outputs) {
        const next = new Map<string, RunnerFunctionOutput>();
        for (const { type, call_id, output } of outputs) {
          const isGood = isActive && type === "function_call_output" &&
            open.has(call_id!) && !next.has(call_id!);
          if (!isGood) {
            throw new TypeError(
              `outputs must be for open calls of this turn whose functions have allowOutputOverride, each once, got ${call_id}`,
            );
          }
          next.set(call_id!, checkOutput(structuredClone(output)));
        }
        calls.supplied.clear();
        for (const [id, output] of next) calls.supplied.set(id, output);
      },
      appendUserText(text) {
        if (!isActive || isFinal) {
          throw new TypeError(
            `appendUserText() must be called before its turn is over, step ${
              step + 1
            } is over`,
          );
        }
        if (typeof text !== "string" || !text.trim()) {
          throw new TypeError(
            `text must be a string that is not blank, got ${
              typeof text === "string" ? "a blank one" : typeof text
            }`,
          );
        }
        texts.push({ role: "user", content: text });
      },
    };
    return { turn, texts, close: () => void (isActive = false) };
  }
}

/** Options of one request. */
function requestOptions(
  { options, signal, save }: CallsContext,
  tools: readonly Tool[],
  step: number,
): RequestOptions {
  const given = options.requestOptions ?? {};
  // A request that runs tools of a server, or that a ledger counts, is sent only once.
  const isOnce = save || tools.some(({ type }) => type === "mcp");
  return {
    ...(step === 0 ? given : withoutKey(given)),
    ...(signal && { signal }),
    ...(isOnce && { maxRetries: 0 }),
  };
}
