import type {
  AbstractPage,
  Caller,
  Operation,
  PathIds,
  PathRequest,
  RequestOptions,
} from "../contract.ts";
import type { ResolvedOptions } from "../options.ts";
import { type Answer, type AnswerMode, APIPromise } from "./api_promise.ts";
import { withAuth } from "./auth.ts";
import type { Call } from "./call.ts";
import { decode } from "./decode.ts";
import { encodeOperation, encodePath } from "./encode.ts";
import { exchange } from "./exchange.ts";
import { withLog } from "./log.ts";
import { listPages, type PagePromise } from "./page.ts";
import { withRetry } from "./retry.ts";
import { withTimeout } from "./timeout.ts";

const send = withRetry(withTimeout(withAuth(withLog(exchange))));

/** Sends operations over HTTP: encodes them, sends them through the stages, decodes what comes. */
export class HttpCaller implements Caller {
  readonly #client: ResolvedOptions;

  /** @param client What the client was made with. */
  constructor(client: ResolvedOptions) {
    this.#client = client;
  }

  /** See {@linkcode Caller}. */
  call<T>(
    operation: Operation,
    ids: PathIds | null,
    params?: object | null,
    options?: RequestOptions,
  ): APIPromise<T> {
    const [start, finish] = plan(() =>
      encodeOperation(this.#client, operation, ids, params, options)
    );
    return new APIPromise(start, finish as (answer: Answer) => T);
  }

  /** See {@linkcode Caller}. */
  page<PageType extends AbstractPage<unknown>>(
    operation: Operation,
    ids: PathIds | null,
    params?: object | null,
    options?: RequestOptions,
  ): PagePromise<PageType> {
    const { method, path, page = "single" } = operation;
    const first = (params as { after?: string } | null | undefined)?.after;
    return listPages(
      page,
      `${method} ${path}`,
      (query) =>
        plan(() =>
          encodeOperation(this.#client, operation, ids, params, {
            ...options,
            query: { ...options?.query, ...query },
          })
        ),
      first,
    );
  }

  /**
   * Sends a request by path.
   *
   * @param request Verb, path and options.
   */
  request<T>(request: PathRequest): APIPromise<T> {
    const [start, finish] = plan(() => encodePath(this.#client, request));
    return new APIPromise(start, finish as (answer: Answer) => T);
  }
}

/** How a call is sent, and how its answer is judged once it has been. */
function plan(
  encode: () => Call | Promise<Call>,
): [
  start: (mode: AnswerMode) => Promise<Answer>,
  finish: (answer: Answer) => unknown,
] {
  let call: Call;
  return [
    async (mode) => await send(call = await encode(), mode),
    (answer) => decode(call, answer),
  ];
}
