/**
 * Polls objects until they are done: the one loop behind every `poll()` and `...AndPoll()`.
 *
 * @module
 */
import type { APIPromise, RequestOptions } from "../contract.ts";
import { mergeHeaders } from "../core/headers.ts";
import { assertFunction } from "../core/names.ts";
import { APIUserAbortError, DeadlineExceededError } from "../errors.ts";

/** Options of the helpers that wait. `deadline` and `signal` end the wait, not only one request. */
export interface PollOptions extends RequestOptions {
  /** Time between two requests, in ms. @default what the server requests, else 5000 */
  pollIntervalMs?: number;
}

/** Default time between two requests, in ms. */
const DEFAULT_INTERVAL = 5_000;

/** Bounds of the time that the server may request, in ms. */
const SHORTEST_HINT = 100;
const LONGEST_HINT = 600_000;

/** The longest time of a timer, in ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Retrieves an object repeatedly until it is done.
 *
 * @example
 * ```ts
 * import { poll } from "@duplex/openai/helpers";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const client = openai.client();
 * const { id } = await client.responses.create({ model: "gpt-5", input: "Hi", background: true });
 * const response = await poll(
 *   (options) => client.responses.retrieve(id, {}, options),
 *   ({ status }) => status !== "queued" && status !== "in_progress",
 *   { pollIntervalMs: 50, deadline: 60_000 },
 * );
 * console.log(response.status);
 * ```
 *
 * @param retrieve Sends one request, with the options that it is given.
 * @param isDone Whether the object is done.
 * @param options Options of the requests and of the wait. There is no limit without a `deadline`.
 * @throws {TypeError} If `retrieve` or `isDone` is not a function, or `retrieve` does not return the
 * promise of a call.
 * @throws {RangeError} If `pollIntervalMs` or `deadline` is not a valid time.
 * @throws {DeadlineExceededError} If the object is not done by the `deadline`.
 * @throws {APIUserAbortError} If `signal` aborts.
 */
export async function poll<T>(
  retrieve: (options: RequestOptions) => APIPromise<T>,
  isDone: (object: T) => boolean,
  options: PollOptions = {},
): Promise<T> {
  assertFunction(retrieve, "retrieve");
  assertFunction(isDone, "isDone");
  const current = startClock(options);
  const interval = checkedTime("pollIntervalMs", current().pollIntervalMs);
  for (;;) {
    const call = retrieve(pollRequest(current(), interval));
    if (typeof call?.withResponse !== "function") {
      throw new TypeError(
        "retrieve must return the promise of the call itself, whose response says when to ask again",
      );
    }
    const { data, response } = await call.withResponse();
    if (isDone(data)) return data;
    await pause(
      interval ?? hintOf(response.headers) ?? DEFAULT_INTERVAL,
      current(),
      statusOf(data),
    );
  }
}

/** Statuses that no longer change, or that require the program to act. */
const DONE: ReadonlySet<unknown> = new Set([
  "cancelled",
  "canceled",
  "completed",
  "deleted",
  "error",
  "expired",
  "failed",
  "incomplete",
  "paused",
  "processed",
  "requires_action",
  "succeeded",
]);

/**
 * Whether an object of the API is done, by its `status`. An unknown status counts as not done.
 *
 * @param object Any object with a status.
 */
export function isSettled(object: { status?: unknown }): boolean {
  return DONE.has(object.status);
}

/**
 * Starts measuring the deadline of a helper that sends several requests.
 *
 * @param options Options of the helper.
 * @returns Makes the options of the next request, with the rest of the `deadline`.
 */
export function startClock<Options extends PollOptions>(
  options?: Options | null,
): () => Options {
  const { signal, ...others } = options ?? {} as Options;
  const current = (signal ? { ...others, signal } : others) as Options; // it may be false
  const deadline = checkedTime("deadline", current.deadline);
  if (!deadline) return () => current;
  const end = Date.now() + deadline;
  return () => {
    const left = end - Date.now();
    if (left <= 0) throw deadlineError();
    return { ...current, deadline: left };
  };
}

/**
 * The options of one request, without those of the helper.
 *
 * @param options Options of the helper.
 */
export function requestOptions(
  options?: PollOptions & { maxConcurrency?: number },
): RequestOptions {
  const { pollIntervalMs: _, maxConcurrency: __, ...own } = options ?? {};
  return own;
}

/**
 * Creates an object and waits for it, within one deadline.
 *
 * @param options Options of the requests and of the wait.
 * @param create Creates the object.
 * @param wait Waits for it, with options that have the rest of the `deadline`.
 * @throws {DeadlineExceededError} If it is not done by the `deadline`.
 */
export async function createAndWait<Created, Done>(
  options: PollOptions | undefined,
  create: (options: RequestOptions) => PromiseLike<Created>,
  wait: (created: Created, current: () => PollOptions) => Done | Promise<Done>,
): Promise<Done> {
  const current = startClock(options);
  const created = await create(requestOptions(options));
  return await wait(created, current);
}

/** Options of a polling request, with headers that say so. */
function pollRequest(
  options: PollOptions,
  interval: number | undefined,
): RequestOptions {
  const headers = mergeHeaders({}, options.headers);
  headers["x-stainless-poll-helper"] = "true";
  if (interval !== undefined) {
    headers["x-stainless-custom-poll-interval"] = String(interval);
  }
  return { ...requestOptions(options), headers };
}

/** How long the server asks to wait. */
function hintOf(headers: Headers): number | undefined {
  const hint = Number.parseInt(headers.get("openai-poll-after-ms") ?? "", 10);
  return Number.isNaN(hint)
    ? undefined
    : Math.min(Math.max(hint, SHORTEST_HINT), LONGEST_HINT);
}

/** Waits; fails at the deadline. */
function pause(
  interval: number,
  { signal, deadline }: PollOptions,
  status: string,
): Promise<void> {
  const isLast = Boolean(deadline) && deadline! < interval;
  const ms = Math.min(isLast ? deadline! : interval, LONGEST_TIMER);
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new APIUserAbortError({ cause: signal!.reason }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      if (isLast) reject(deadlineError(status));
      else resolve();
    }, ms);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
}

/**
 * Waits for a promise until the `deadline` or the `signal` ends the wait.
 *
 * @param promise The promise; it is not stopped.
 * @param limits The rest of the `deadline`, and the `signal`.
 * @param late What the error at the deadline says.
 * @throws {DeadlineExceededError} At the deadline.
 * @throws {APIUserAbortError} If `signal` aborts.
 */
export async function waitWithin<T>(
  promise: Promise<T>,
  { signal, deadline }: PollOptions,
  late: () => string,
): Promise<T> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const abort = () => reject(new APIUserAbortError({ cause: signal!.reason }));
  const timer = deadline && deadline <= LONGEST_TIMER
    ? setTimeout(
      () => reject(new DeadlineExceededError({ message: late() })),
      deadline,
    )
    : undefined;
  if (signal?.aborted) abort();
  else signal?.addEventListener("abort", abort);
  try {
    return await Promise.race([promise, ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

function statusOf(object: unknown): string {
  const { status } = (object ?? {}) as { status?: unknown };
  return typeof status === "string" ? status : "unknown";
}

function deadlineError(status?: string): DeadlineExceededError {
  const last = status === undefined ? "" : `: its status is "${status}"`;
  return new DeadlineExceededError({
    message:
      `The object is not done by the deadline${last}. It may finish later: poll it by its ID`,
  });
}

/**
 * Checks a time in ms.
 *
 * @param name Name of the option.
 * @param ms The time; `undefined` if it is not given.
 * @throws {RangeError} If it is not a finite number of at least 0.
 */
export function checkedTime(
  name: string,
  ms: number | null | undefined,
): number | undefined {
  if (ms != null && !(Number.isFinite(ms) && ms >= 0)) {
    throw new RangeError(
      `${name} must be a number of milliseconds, 0 or more, got ${ms}`,
    );
  }
  return ms ?? undefined;
}
