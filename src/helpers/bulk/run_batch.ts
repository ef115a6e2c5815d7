/**
 * Sends any number of requests through the Batch API.
 *
 * @module
 */
import { checkNames } from "../../core/names.ts";
import type { RequestOptions } from "../../contract.ts";
import { tokenUsage } from "../../core/token_usage.ts";
import type {
  Batch,
  BatchCreateParams,
} from "../../generated/types/batches.ts";
import { toStreamingFile } from "../../results/runtime.js";
import { isSettled, poll, startClock, waitWithin } from "../poll.ts";
import { type BatchResult, batchResults } from "./batch_results.ts";
import {
  type BatchBodyOf,
  type BatchClient,
  type BatchParsedOf,
  type BatchProgress,
  type BatchRunState,
  checkClient,
  checkResume,
  RUN_BATCH_NAMES,
  type RunBatchOptions,
} from "./batch_options.ts";
import {
  type BatchRequest,
  checkRequests,
  checkSource,
} from "./batch_request.ts";
import { BATCH_LIMITS, BatchShards } from "./batch_shards.ts";
import { type LedgerEntry, UsageLedger } from "./usage_ledger.ts";

/** A batch of this run. */
interface Running {
  readonly index: number;
  readonly id: string;
  readonly ended: Promise<{ running: Running; batch: Batch }>;
  /** Whether no other batch of this run has been active since it was created. */
  isAlone: boolean;
}

type Mutable = { id: string; requests: number; done: boolean };

const INTERVAL = 30_000;

/** A run of {@linkcode runBatch}: iterate over it once, to send the requests and to get the results. */
export class BatchRun<Body, Parsed>
  implements AsyncIterable<BatchResult<Body, Parsed>> {
  readonly #client: BatchClient;
  readonly #options: RunBatchOptions<BatchCreateParams["endpoint"], unknown>;
  readonly #shards: BatchShards;
  readonly #batches: Mutable[];
  readonly #ledger: UsageLedger;
  readonly #counts = new Map<string, { completed: number; failed: number }>();
  /** Aborts the requests in progress when the program leaves the iteration. */
  readonly #stop = new AbortController();
  #delivered = 0;
  #begun = false;

  /**
   * Prepares a run; nothing is sent.
   *
   * @param client Sends the requests.
   * @param requests The requests.
   * @param options See {@linkcode RunBatchOptions}.
   */
  constructor(
    client: BatchClient,
    requests: Iterable<BatchRequest> | AsyncIterable<BatchRequest>,
    options: RunBatchOptions<BatchCreateParams["endpoint"], unknown>,
  ) {
    const limits = {
      maxRequests: options.maxRequests ?? BATCH_LIMITS.maxRequests,
      maxBytes: options.maxBytes ?? BATCH_LIMITS.maxBytes,
    };
    const concurrency = options.concurrency ?? 4;
    for (const [name, value] of Object.entries({ ...limits, concurrency })) {
      if (Number.isInteger(value) && value > 0) continue;
      throw new RangeError(`${name} must be a positive integer, got ${value}`);
    }
    this.#client = client;
    this.#options = options;
    this.#batches = (options.resume?.batches ?? []).map((batch) => ({
      id: batch.id,
      requests: batch.requests ?? 0,
      done: batch.done ?? false,
    }));
    const skip = this.#batches.reduce((sum, { requests }) => sum + requests, 0);
    const { endpoint = "/v1/responses", format } = options;
    this.#shards = new BatchShards(
      requests,
      endpoint,
      ({ body }, custom_id) =>
        JSON.stringify({
          custom_id,
          method: "POST",
          url: endpoint,
          body: withFormat(body, endpoint, format),
        }),
      limits,
      skip,
    );
    this.#ledger = new UsageLedger(
      options.prices ? { prices: options.prices } : {},
    );
  }

  /** What was done so far, as JSON. */
  get state(): BatchRunState {
    return { batches: this.#batches.map((batch) => ({ ...batch })) };
  }

  /** Tokens and cost of the results that were delivered. */
  get usage(): LedgerEntry {
    return this.#ledger.totals;
  }

  /** The progress of the run. */
  get progress(): BatchProgress {
    const counts = [...this.#counts.values()];
    return {
      batches: this.#batches.length,
      sent: this.#batches.reduce((sum, { requests }) => sum + requests, 0),
      completed: counts.reduce((sum, { completed }) => sum + completed, 0),
      failed: counts.reduce((sum, { failed }) => sum + failed, 0),
      delivered: this.#delivered,
    };
  }

  /** Cancels its batches. What they have completed is billed, and delivered. */
  async cancel(): Promise<void> {
    const open = this.#batches.filter(({ done }) => !done);
    await Promise.allSettled(
      open.map(({ id }) => this.#client.batches.cancel(id)),
    );
  }

  /** Sends the requests, and delivers the results of each batch once it has ended. */
  async *[Symbol.asyncIterator](): AsyncGenerator<
    BatchResult<Body, Parsed>,
    void
  > {
    if (this.#begun) {
      throw new TypeError(
        "A batch run can be iterated only once: start another run that resumes from its state",
      );
    }
    this.#begun = true;
    const { concurrency = 4 } = this.#options;
    const current = startClock(this.#timing());
    const active = new Set<Running>();
    const start = (index: number, isAlone = active.size === 0) => {
      for (const other of active) other.isAlone = false;
      active.add(this.#wait(index, isAlone, current));
    };
    const resumed = this.#batches
      .map((batch, index) => ({ ...batch, index }))
      .filter(({ done }) => !done);
    /** Batches that were refused because others used up the limit of enqueued tokens. */
    const refused: { index: number; input: string }[] = [];
    let hasRoom = false;
    try {
      for (;;) {
        while (active.size < concurrency) {
          const old = resumed.shift();
          if (old) start(old.index, false);
          else if (refused.length > 0) {
            // One at a time, each when another batch has ended.
            if (!hasRoom && active.size > 0) break;
            hasRoom = false;
            const { index, input } = refused.shift()!;
            await this.#recreate(index, input, current());
            start(index);
          } else if (await this.#hasMore(current())) {
            start(await this.#create(current()));
          } else break;
        }
        if (active.size === 0) return;
        const { running, batch } = await Promise.race(
          [...active].map(({ ended }) => ended),
        );
        active.delete(running);
        if (isOverLimit(batch) && !running.isAlone) {
          refused.push({ index: running.index, input: batch.input_file_id });
          hasRoom = false;
          continue;
        }
        yield* this.#deliver(running.index, batch, current);
        hasRoom = true;
      }
    } finally {
      this.#stop.abort();
      await this.#shards.close();
    }
  }

  #timing(): RequestOptions {
    const { deadline, signal } = this.#options;
    return {
      ...(deadline === undefined ? {} : { deadline }),
      signal: signal
        ? AbortSignal.any([signal, this.#stop.signal])
        : this.#stop.signal,
    };
  }

  /** Whether the source has more requests. */
  #hasMore(limits: RequestOptions): Promise<boolean> {
    return waitWithin(
      this.#shards.hasMore(),
      limits,
      () =>
        `The source of the requests did not provide request ${
          this.#shards.number + 1
        } by the deadline. The batches continue: resume from the state of the run`,
    );
  }

  /** Uploads the next file and creates its batch. */
  async #create(options: RequestOptions): Promise<number> {
    const count = { requests: 0 };
    const number = String(this.#batches.length + 1).padStart(4, "0");
    const stream = ReadableStream.from(this.#shards.lines(count));
    const file = await this.#client.files.create({
      file: toStreamingFile(stream, `batch-${number}.jsonl`),
      purpose: "batch",
    }, options);
    const { id } = await this.#send(file.id, options);
    this.#batches.push({ id, requests: count.requests, done: false });
    await this.#changed();
    return this.#batches.length - 1;
  }

  async #recreate(
    index: number,
    input: string,
    options: RequestOptions,
  ): Promise<void> {
    const { id } = await this.#send(input, options);
    this.#counts.delete(this.#batches[index].id);
    this.#batches[index].id = id;
    await this.#changed();
  }

  #send(input: string, options: RequestOptions): Promise<Batch> {
    const { endpoint = "/v1/responses", metadata, outputExpiresAfter } =
      this.#options;
    return this.#client.batches.create({
      input_file_id: input,
      endpoint,
      completion_window: "24h",
      ...(metadata === undefined ? {} : { metadata }),
      ...(outputExpiresAfter
        ? { output_expires_after: outputExpiresAfter }
        : {}),
    }, options);
  }

  #wait(
    index: number,
    isAlone: boolean,
    current: () => RequestOptions,
  ): Running {
    const { id } = this.#batches[index];
    const { pollIntervalMs = INTERVAL } = this.#options;
    const ended = poll(
      (own) => this.#client.batches.retrieve(id, own),
      (batch) => {
        this.#look(batch);
        return isSettled(batch);
      },
      { ...current(), pollIntervalMs },
    ).then((batch) => ({ running, batch }));
    // A failure is handled when it is this batch's turn.
    ended.catch(() => {});
    const running: Running = { index, id, ended, isAlone };
    return running;
  }

  #look({ id, request_counts }: Batch): void {
    if (!request_counts) return;
    const { completed, failed } = request_counts;
    const known = this.#counts.get(id);
    if (known?.completed === completed && known.failed === failed) return;
    this.#counts.set(id, { completed, failed });
    this.#options.onProgress?.(this.progress);
  }

  async *#deliver(
    index: number,
    batch: Batch,
    current: () => RequestOptions,
  ): AsyncGenerator<BatchResult<Body, Parsed>, void> {
    const { format, priceFactor: factor = 0.5 } = this.#options;
    const results = batchResults(
      this.#client.files,
      batch,
      format,
      current(),
    );
    for await (const result of results) {
      const { model, usage } = (result.body ?? {}) as {
        model?: string;
        usage?: unknown;
      };
      const tokens = tokenUsage(usage);
      if (tokens) this.#ledger.add({ model, usage: tokens, factor });
      this.#delivered++;
      yield result as BatchResult<Body, Parsed>;
    }
    this.#batches[index].done = true;
    await this.#changed();
  }

  async #changed(): Promise<void> {
    this.#options.onProgress?.(this.progress);
    await this.#options.save?.(this.state);
  }
}

/** Whether a batch was refused because others use up the limit of enqueued tokens. */
function isOverLimit({ status, errors }: Batch): boolean {
  return status === "failed" &&
    (errors?.data ?? []).some(({ code }) => code === "token_limit_exceeded");
}

function withFormat(body: object, endpoint: string, format: unknown): object {
  if (format === undefined) return body;
  if (endpoint === "/v1/chat/completions") {
    return { ...body, response_format: format };
  }
  const { text } = body as { text?: object };
  return { ...body, text: { ...text, format } };
}

/**
 * Runs any number of requests through the Batch API, which costs half and takes up to 24 hours.
 *
 * The requests are read as they are uploaded, in files of up to 50,000 requests and 200 MB; memory
 * use does not depend on their number. Every request has a result, also if it failed, expired or
 * was not run. Results arrive batch by batch, in the order of the API: match them by `custom_id`.
 *
 * An array is checked before anything is sent. Other iterables are read only once, so a malformed
 * request, or a `custom_id` that repeats within a file, is found when it is read: the iteration
 * then fails, mostly with an `UploadSourceError` whose `cause` is the `TypeError`. The batches that
 * were created before continue.
 *
 * A run can be resumed: store the state that `save` gets, and pass it as `resume` with the same
 * requests.
 *
 * @example
 * ```ts
 * import { runBatch } from "@duplex/openai/helpers";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const run = runBatch(
 *   openai.client(),
 *   ["Paris", "Rome"].map((city) => ({
 *     custom_id: city,
 *     body: { model: "gpt-5", input: `Describe ${city}` },
 *   })),
 *   { pollIntervalMs: 100, prices: { "gpt-5": { input: 1.25, output: 10 } } },
 * );
 * for await (const { custom_id, body, error } of run) {
 *   console.log(custom_id, error?.code ?? body?.output_text);
 * }
 * console.log(run.usage.cost);
 * ```
 *
 * @param client The client.
 * @param requests The requests, any iterable or stream of them.
 * @param options Endpoint, format, limits, prices, and how to resume.
 * @throws {TypeError} If an option is unknown, the requests are not iterable, or those of an array
 * are malformed or have the same `custom_id`.
 * @throws {RangeError} If a limit is not a positive integer.
 */
export function runBatch<
  Endpoint extends BatchCreateParams["endpoint"] = "/v1/responses",
  Format = undefined,
>(
  client: BatchClient,
  requests: Iterable<BatchRequest> | AsyncIterable<BatchRequest>,
  options: RunBatchOptions<Endpoint, Format> = {},
): BatchRun<BatchBodyOf<Endpoint>, BatchParsedOf<Format>> {
  checkNames(options, RUN_BATCH_NAMES, "");
  checkClient(client);
  checkResume(options.resume);
  checkSource(requests, "requests");
  const { endpoint = "/v1/responses" } = options;
  if (Array.isArray(requests)) checkRequests(requests, endpoint);
  return new BatchRun(client, requests, options);
}
