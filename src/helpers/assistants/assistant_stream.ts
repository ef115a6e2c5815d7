/**
 * A run of an assistant as a stream.
 *
 * @module
 */
import type { APIPromise, RequestOptions } from "../../contract.ts";
import { OpenAIError } from "../../errors.ts";
import type { AssistantStreamEvent } from "../../generated/types/beta/assistants.ts";
import type { Message } from "../../generated/types/beta/threads/messages.ts";
import type {
  Run,
  RunCreateParamsBase,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunSubmitToolOutputsParamsBase,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
} from "../../generated/types/beta/threads/runs/runs.ts";
import type { RunStep } from "../../generated/types/beta/threads/runs/steps.ts";
import type {
  ThreadCreateAndRunParamsBase,
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateAndRunParamsStreaming,
} from "../../generated/types/beta/threads/threads.ts";
import { Stream } from "../../results/runtime.js";
import { addDelta } from "./assistant_delta.ts";
import {
  AssistantAccumulator,
  type AssistantStreamEvents,
} from "./assistant_events.ts";
import { EventStream } from "../event_stream.ts";

/** Params of `threads.createAndRunStream()`. */
export type ThreadCreateAndRunParamsBaseStream =
  & Omit<ThreadCreateAndRunParamsBase, "stream">
  & {
    /** Always on. */
    stream?: true;
  };

/** Params of `runs.stream()`. */
export type RunCreateParamsBaseStream = Omit<RunCreateParamsBase, "stream"> & {
  /** Always on. */
  stream?: true;
};

/** Params of `runs.submitToolOutputsStream()`. */
export type RunSubmitToolOutputsParamsStream =
  & Omit<RunSubmitToolOutputsParamsBase, "stream">
  & {
    /** Always on. */
    stream?: true;
  };

/** Params of `runs.createAndPoll()`. */
export type RunCreateAndPollParams = RunCreateParamsNonStreaming;

/** Params of `runs.createAndStream()`. */
export type RunCreateAndStreamParams = RunCreateParamsBaseStream;

/** Params of `runs.stream()`. */
export type RunStreamParams = RunCreateParamsBaseStream;

/** Params of `runs.submitToolOutputsAndPoll()`. */
export type RunSubmitToolOutputsAndPollParams =
  RunSubmitToolOutputsParamsNonStreaming;

/** Params of `runs.submitToolOutputsStream()`. */
export type RunSubmitToolOutputsStreamParams = RunSubmitToolOutputsParamsStream;

/** Params of `threads.createAndRunPoll()`. */
export type ThreadCreateAndRunPollParams = ThreadCreateAndRunParamsNonStreaming;

/** Params of `threads.createAndRunStream()`. */
export type ThreadCreateAndRunStreamParams = ThreadCreateAndRunParamsBaseStream;

/** Operations of `client.beta.threads.runs` that the stream needs. */
export interface RunOperations {
  /** Creates a run. */
  create(
    threadID: string,
    params: RunCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /** Continues a run. */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
}

/** Operations of `client.beta.threads` that the stream needs. */
export interface ThreadOperations {
  /** Creates a thread and a run. */
  createAndRun(
    params: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
}

/**
 * A streamed run of an assistant: events while it is in progress, promises for its result.
 *
 * @example
 * ```ts ignore
 * const stream = client.beta.threads.runs.stream(thread.id, { assistant_id: assistant.id });
 * stream.on("textDelta", ({ value }) => console.log(value));
 * console.log((await stream.finalRun()).status);
 * ```
 */
export class AssistantStream extends EventStream<AssistantStreamEvents>
  implements AsyncIterable<AssistantStreamEvent> {
  /** Adds up the events. */
  declare private readonly _accumulator: AssistantAccumulator;

  /** Creates a stream that has not started. */
  constructor() {
    super();
    Object.defineProperty(this, "_accumulator", {
      value: new AssistantAccumulator(),
    });
  }

  /**
   * Creates a run and follows it.
   *
   * @param threadID ID of the thread.
   * @param runs Sends the request.
   * @param params Params of the run.
   * @param options Options of the request.
   */
  static createAssistantStream(
    threadID: string,
    runs: Pick<RunOperations, "create">,
    params: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream._started(
      options,
      (own) => runs.create(threadID, { ...params, stream: true }, own),
    );
  }

  /**
   * Creates a thread and a run, and follows it.
   *
   * @param params Params of the thread and of the run.
   * @param threads Sends the request.
   * @param options Options of the request.
   */
  static createThreadAssistantStream(
    params: ThreadCreateAndRunParamsBaseStream,
    threads: ThreadOperations,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream._started(
      options,
      (own) => threads.createAndRun({ ...params, stream: true }, own),
    );
  }

  /**
   * Submits tool outputs, and follows the continued run.
   *
   * @param runID ID of the run.
   * @param runs Sends the request.
   * @param params ID of the thread, and the outputs.
   * @param options Options of the request.
   */
  static createToolAssistantStream(
    runID: string,
    runs: Pick<RunOperations, "submitToolOutputs">,
    params: RunSubmitToolOutputsParamsStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream._started(
      options,
      (own) => runs.submitToolOutputs(runID, { ...params, stream: true }, own),
    );
  }

  /**
   * Reads a stream that `toReadableStream()` serialized.
   *
   * @param readable JSON lines.
   */
  static fromReadableStream(readable: ReadableStream): AssistantStream {
    const stream = new AssistantStream();
    stream._run(() => {
      stream._connected();
      return stream._read(
        Stream.fromReadableStream(readable, stream.controller),
      );
    });
    return stream;
  }

  /**
   * Adds a delta to an object, in place.
   *
   * @param target The object so far.
   * @param delta The delta.
   */
  static accumulateDelta(
    target: Record<string, unknown>,
    delta: Record<string, unknown>,
  ): Record<string, unknown> {
    return addDelta(target, delta);
  }

  /** The last event; `undefined` before the first. */
  currentEvent(): AssistantStreamEvent | undefined {
    return this._accumulator.event;
  }

  /** The run, as reported by its last event. */
  currentRun(): Run | undefined {
    return this._accumulator.run;
  }

  /** The message in progress. */
  currentMessageSnapshot(): Message | undefined {
    return this._accumulator.message;
  }

  /** The step in progress. */
  currentRunStepSnapshot(): RunStep | undefined {
    return this._accumulator.step;
  }

  /**
   * The steps of the run.
   *
   * @throws {OpenAIError} If the stream fails.
   */
  async finalRunSteps(): Promise<RunStep[]> {
    await this.done();
    return [...this._accumulator.steps.values()];
  }

  /**
   * The messages of the run.
   *
   * @throws {OpenAIError} If the stream fails.
   */
  async finalMessages(): Promise<Message[]> {
    await this.done();
    return [...this._accumulator.messages.values()];
  }

  /**
   * The run, once it has ended or waits for tool outputs.
   *
   * @throws {OpenAIError} If the stream fails.
   */
  async finalRun(): Promise<Run> {
    await this.done();
    return this._finalRun();
  }

  /** Iterates over the events of the API; leaving the loop aborts the request. */
  [Symbol.asyncIterator](): AsyncIterator<AssistantStreamEvent> {
    return this._iterate<AssistantStreamEvent>((push) => {
      this.on("event", push);
      return () => this.off("event", push);
    }, () => this.abort());
  }

  /** The events as JSON lines, for another process or a browser. */
  toReadableStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller)
      .toReadableStream();
  }

  /** Sends a request and follows its events. */
  private static _started(
    options: RequestOptions | undefined,
    send: (options: RequestOptions) => APIPromise<Stream<AssistantStreamEvent>>,
  ): AssistantStream {
    const stream = new AssistantStream();
    stream._run(async () => {
      stream._listenForAbort(options?.signal);
      stream._throwIfAborted();
      const events = await send({
        ...options,
        signal: stream.controller.signal,
      });
      stream._connected();
      await stream._read(events);
    });
    return stream;
  }

  /** Emits events until they end. */
  private async _read(
    events: AsyncIterable<AssistantStreamEvent>,
  ): Promise<void> {
    for await (const event of events) {
      if (this.ended) return;
      for (const [name, ...args] of this._accumulator.add(event)) {
        // deno-lint-ignore no-explicit-any -- each event has its own arguments
        (this._emit as any)(name, ...args);
      }
      await this._drained();
    }
    this._throwIfAborted();
    this._emit("run", this._finalRun());
  }

  /** The run at its end. */
  private _finalRun(): Run {
    const { finalRun } = this._accumulator;
    if (finalRun) return finalRun;
    throw new OpenAIError(
      "The stream ended before the run did: no final run was received",
    );
  }
}
