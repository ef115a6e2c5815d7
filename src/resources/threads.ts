/**
 * `client.beta.threads`: the REST operations, and runs that are streamed or awaited.
 *
 * @module
 */
import type { Caller, RequestOptions, ResourceClient } from "../contract.ts";
import {
  BetaThreads as ThreadOperations,
  BetaThreadsRuns as RunOperations,
  defineResource,
} from "../generated/resources.js";
import type {
  Run,
  RunCreateParamsNonStreaming,
  RunRetrieveParams,
  RunSubmitToolOutputsParamsNonStreaming,
} from "../generated/types/beta/threads/runs/runs.ts";
import type { ThreadCreateAndRunParamsNonStreaming } from "../generated/types/beta/threads/threads.ts";
import type {
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
  ThreadCreateAndRunParamsBaseStream,
} from "../helpers/assistants/assistant_stream.ts";
import type { PollOptions } from "../helpers/poll.ts";
import { helpers } from "../helpers/deferred.js";
import type { AssistantStream } from "../helpers/runtime.ts";

/** `client.beta.threads.runs`: runs of an assistant. */
export class BetaThreadsRuns extends RunOperations {
  /**
   * Creates a run and waits until it is over or requires action.
   *
   * @param threadID ID of the thread.
   * @param params Params of the run.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If the run is not over by the `deadline`.
   */
  async createAndPoll(
    threadID: string,
    params: RunCreateParamsNonStreaming,
    options?: PollOptions,
  ): Promise<Run> {
    return await helpers().createAndWait(
      options,
      (own) => this.create(threadID, params, own),
      ({ id }, current) => this.poll(id, { thread_id: threadID }, current()),
    );
  }

  /**
   * Creates a run and streams it: another name of `stream()`.
   *
   * @param threadID ID of the thread.
   * @param params Params of the run.
   * @param options Options of the request.
   */
  createAndStream(
    threadID: string,
    params: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return this.stream(threadID, params, options);
  }

  /**
   * Waits until a run is over or requires action.
   *
   * @param runID ID of the run.
   * @param params ID of the thread.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If the run is not over by the `deadline`.
   */
  poll(
    runID: string,
    params: RunRetrieveParams,
    options?: PollOptions,
  ): Promise<Run> {
    const { thread_id } = params;
    return helpers().poll(
      (own) => this.retrieve(runID, { thread_id }, own),
      helpers().isSettled,
      options,
    );
  }

  /**
   * Creates a run and streams it as events.
   *
   * @example
   * ```ts ignore
   * const stream = client.beta.threads.runs.stream(thread.id, { assistant_id: assistant.id });
   * stream.on("textDelta", ({ value }) => console.log(value));
   * const [message] = await stream.finalMessages();
   * ```
   *
   * @param threadID ID of the thread.
   * @param params Params of the run.
   * @param options Options of the request.
   */
  stream(
    threadID: string,
    params: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return helpers().AssistantStream.createAssistantStream(
      threadID,
      threadsOf(this._client)?.runs ?? this,
      params,
      options,
    );
  }

  /**
   * Submits tool outputs and waits until the run is over or requires action again.
   *
   * @param runID ID of the run.
   * @param params ID of the thread, and the outputs.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If the run is not over by the `deadline`.
   */
  async submitToolOutputsAndPoll(
    runID: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: PollOptions,
  ): Promise<Run> {
    return await helpers().createAndWait(
      options,
      (own) => this.submitToolOutputs(runID, params, own),
      ({ id }, current) => this.poll(id, params, current()),
    );
  }

  /**
   * Submits tool outputs and streams the continued run.
   *
   * @param runID ID of the run.
   * @param params ID of the thread, and the outputs.
   * @param options Options of the request.
   */
  submitToolOutputsStream(
    runID: string,
    params: RunSubmitToolOutputsParamsStream,
    options?: RequestOptions,
  ): AssistantStream {
    return helpers().AssistantStream.createToolAssistantStream(
      runID,
      threadsOf(this._client)?.runs ?? this,
      params,
      options,
    );
  }
}

/** `client.beta.threads`: threads of messages, and runs over them. */
export class BetaThreads extends ThreadOperations {
  /** Class of {@link BetaThreadsRuns}. */
  declare static Runs: typeof BetaThreadsRuns;

  /** `client.beta.threads.runs`, created on first use. */
  declare runs: BetaThreadsRuns;

  /**
   * Created by the client.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient) {
    super(caller);
    defineResource(this, "runs", BetaThreadsRuns);
  }

  /**
   * Creates a thread and a run, and waits until the run is over or requires action.
   *
   * @param params Params of the thread and of the run.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If the run is not over by the `deadline`.
   */
  async createAndRunPoll(
    params: ThreadCreateAndRunParamsNonStreaming,
    options?: PollOptions,
  ): Promise<Run> {
    return await helpers().createAndWait(
      options,
      (own) => this.createAndRun(params, own),
      ({ id, thread_id }, current) =>
        this.runs.poll(id, { thread_id }, current()),
    );
  }

  /**
   * Creates a thread and a run, and streams the run as events.
   *
   * @param params Params of the thread and of the run.
   * @param options Options of the request.
   */
  createAndRunStream(
    params: ThreadCreateAndRunParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return helpers().AssistantStream.createThreadAssistantStream(
      params,
      threadsOf(this._client) ?? this,
      options,
    );
  }
}
BetaThreads.Runs = BetaThreadsRuns;

/** The threads of the client itself: a wrapper around a resource then sees the helper, and not also its request. */
function threadsOf(client: unknown): BetaThreads | undefined {
  return (client as { beta?: { threads?: BetaThreads } } | undefined)?.beta
    ?.threads;
}
