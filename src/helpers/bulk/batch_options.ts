/**
 * Types of the options and results of `runBatch()`.
 *
 * @module
 */
import { checkNames, describeValue, type Names } from "../../core/names.ts";
import type { APIPromise, RequestOptions, Uploadable } from "../../contract.ts";
import type {
  Batch,
  BatchCreateParams,
} from "../../generated/types/batches.ts";
import type { ChatCompletion } from "../../generated/types/chat/completions/completions.ts";
import type { CreateEmbeddingResponse } from "../../generated/types/embeddings.ts";
import type { FileObject } from "../../generated/types/files.ts";
import type { Response as ModelResponse } from "../../generated/types/responses/responses.ts";
import type {
  AutoParseableResponseFormat,
  AutoParseableTextFormat,
} from "../parseable.ts";
import type { BatchFiles } from "./batch_results.ts";
import type { PriceTable } from "./prices.ts";

/** The part of a client that is used. */
export interface BatchClient {
  /** Files. */
  readonly files: BatchFiles & {
    /** Uploads a file. */
    create(
      body: { file: Uploadable; purpose: "batch" },
      options?: RequestOptions,
    ): APIPromise<FileObject>;
  };
  /** Batches. */
  readonly batches: {
    /** Creates a batch. */
    create(
      body: BatchCreateParams,
      options?: RequestOptions,
    ): APIPromise<Batch>;
    /** Retrieves a batch. */
    retrieve(id: string, options?: RequestOptions): APIPromise<Batch>;
    /** Cancels a batch. */
    cancel(id: string, options?: RequestOptions): APIPromise<Batch>;
  };
}

/** What a run has done so far: plain JSON, from which another run can continue. */
export interface BatchRunState {
  /** Its batches, in the order of the requests. */
  readonly batches: readonly {
    /** ID of the batch. */
    readonly id: string;
    /** How many requests it has; 0 if unknown: then no requests are skipped for it. */
    readonly requests?: number;
    /** Whether all of its results were delivered. */
    readonly done?: boolean;
  }[];
}

/** The progress of a run. */
export interface BatchProgress {
  /** Batches created. */
  readonly batches: number;
  /** Requests sent. */
  readonly sent: number;
  /** Requests completed by the API. */
  readonly completed: number;
  /** Requests that failed. */
  readonly failed: number;
  /** Results delivered. */
  readonly delivered: number;
}

/** The result of each endpoint. */
export interface BatchBodies {
  /** Responses. */
  "/v1/responses": ModelResponse;
  /** Chat completions. */
  "/v1/chat/completions": ChatCompletion;
  /** Embeddings. */
  "/v1/embeddings": CreateEmbeddingResponse;
}

/** The result of an endpoint. */
export type BatchBodyOf<Endpoint> = Endpoint extends keyof BatchBodies
  ? BatchBodies[Endpoint]
  : unknown;

/** Type of `parsed` for a format. */
export type BatchParsedOf<Format> = Format extends
  | AutoParseableTextFormat<infer Parsed>
  | AutoParseableResponseFormat<infer Parsed> ? Parsed
  : unknown;

/** Options of `runBatch()`. */
export interface RunBatchOptions<
  Endpoint extends BatchCreateParams["endpoint"] = "/v1/responses",
  Format = undefined,
> {
  /** Where the requests go. @default {"/v1/responses"} */
  readonly endpoint?: Endpoint;
  /**
   * Structured output of every request, such as `zodTextFormat(...)`, or `zodResponseFormat(...)`
   * for chat completions. It is added to the params, and determines the type of `parsed`.
   */
  readonly format?: Format;
  /** Metadata of the batches. */
  readonly metadata?: BatchCreateParams["metadata"];
  /** When the files with the results expire. */
  readonly outputExpiresAfter?: BatchCreateParams.OutputExpiresAfter;
  /** Most requests of a batch. @default {50_000} */
  readonly maxRequests?: number;
  /** Largest file of a batch, in bytes. A larger request is a `RangeError`. @default {200_000_000} */
  readonly maxBytes?: number;
  /** Most batches at a time. @default {4} */
  readonly concurrency?: number;
  /** Delay between two polls of a batch, in ms. @default {30_000} */
  readonly pollIntervalMs?: number;
  /** Time limit of the run, in ms. The batches continue: resume them. */
  readonly deadline?: number;
  /** Ends the run. The batches continue: resume or cancel them. */
  readonly signal?: AbortSignal;
  /** Prices by model, for the cost. */
  readonly prices?: PriceTable;
  /** Factor of the prices. @default {0.5}, as batches cost half */
  readonly priceFactor?: number;
  /** Called when the progress has changed. */
  readonly onProgress?: (progress: BatchProgress) => void;
  /**
   * Called with the state after each batch is created, and after its results are delivered; the run
   * waits for it. Store the state to resume from it.
   */
  readonly save?: (state: BatchRunState) => unknown;
  /** The state of a run that ended early: its batches are not created again, and their requests are skipped. */
  readonly resume?: BatchRunState;
}

/** Names of the options: a misspelled `resume` would run, and bill, everything again. */
export const RUN_BATCH_NAMES: Names<RunBatchOptions<never, never>> = {
  endpoint: 1,
  format: 1,
  metadata: 1,
  outputExpiresAfter: 1,
  maxRequests: 1,
  maxBytes: 1,
  concurrency: 1,
  pollIntervalMs: 1,
  deadline: 1,
  signal: 1,
  prices: 1,
  priceFactor: 1,
  onProgress: 1,
  save: 1,
  resume: 1,
};

/**
 * Checks the client of a batch.
 *
 * @throws {TypeError} If it lacks the resources that are used.
 */
export function checkClient(client: BatchClient): void {
  if (client?.files && client.batches) return;
  throw new TypeError(
    `client must have files and batches, like a client of OpenAI, got ${
      describeValue(client)
    }`,
  );
}

/**
 * Checks the state of an earlier run: without it, all requests would be sent again.
 *
 * @throws {TypeError} If it is not a state, or a batch of it has no ID.
 */
export function checkResume(resume: BatchRunState | undefined): void {
  if (resume === undefined) return;
  checkNames(resume, { batches: 1 }, "resume");
  const hasIDs = Array.isArray(resume.batches) &&
    resume.batches.every((batch) => typeof batch?.id === "string");
  if (!hasIDs) {
    throw new TypeError(
      "resume must be the state of a run: batches, each with its id",
    );
  }
}
