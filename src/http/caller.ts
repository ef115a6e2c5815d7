/**
 * The caller that the generated resources hold: sends operations over HTTP.
 *
 * @module
 */
import type {
  AbstractPage,
  Caller,
  Operation,
  PathIds,
  PathRequest,
  RequestOptions,
} from "../contract.ts";
import type { ResolvedOptions } from "../config/options.ts";
import { APIPromise } from "../results/api_promise.ts";
import type { RawResponse, SendMode } from "../results/raw_response.ts";
import type { Call } from "./call.ts";
import { listPages, type PagePromise } from "../results/page.ts";

type Pipeline = typeof import("./pipeline.ts");

/** Loaded with the first call, which saves a third of the start-up time. */
let pipeline: Pipeline | undefined;

async function load(): Promise<Pipeline> {
  return pipeline ??= await import("./pipeline.ts");
}

/** Sends operations over HTTP: encodes them, sends them through the stages, decodes the responses. */
export class HttpCaller implements Caller {
  #options: ResolvedOptions;
  readonly #client: () => object | undefined;
  readonly #base: object;

  /**
   * @param options Options of the client.
   * @param client Returns the client, whose hooks are called if its class defines them.
   * @param base Prototype of the class whose methods a subclass may override.
   */
  constructor(
    options: ResolvedOptions,
    client: () => object | undefined = () => undefined,
    base: object = {},
  ) {
    this.#options = options;
    this.#client = client;
    this.#base = base;
  }

  /** The client whose requests it sends. */
  get client(): object | undefined {
    return this.#client();
  }

  /** Current options of the client; a call in progress keeps the options it started with. */
  get options(): ResolvedOptions {
    return this.#options;
  }
  set options(options: ResolvedOptions) {
    this.#options = options;
  }

  /** See {@linkcode Caller}. */
  call<T>(
    operation: Operation,
    ids: PathIds | null,
    params?: object | null,
    options?: RequestOptions,
  ): APIPromise<T> {
    const [start, finish] = plan(({ encodeOperation, hooksOf }) =>
      encodeOperation(
        this.#options,
        operation,
        ids,
        params,
        options,
        hooksOf(this.#client(), this.#base),
      )
    );
    return new APIPromise(start, finish as (raw: RawResponse) => T);
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
        plan(({ encodeOperation, hooksOf }) =>
          encodeOperation(
            this.#options,
            operation,
            ids,
            params,
            { ...options, query: { ...options?.query, ...query } },
            hooksOf(this.#client(), this.#base),
          )
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
    const [start, finish] = plan(({ encodePath, hooksOf }) => {
      const hooks = hooksOf(this.#client(), this.#base);
      if (!hooks.prepareOptions) {
        return encodePath(this.#options, request, hooks);
      }
      const prepared = { ...request };
      return Promise.resolve(hooks.prepareOptions(prepared)).then(() =>
        encodePath(this.#options, prepared, hooks)
      );
    });
    return new APIPromise(start, finish as (raw: RawResponse) => T);
  }
}

/** The two halves of a call: sending it, and decoding its response. */
function plan(
  encode: (pipeline: Pipeline) => Call | Promise<Call>,
): [
  start: (mode: SendMode) => Promise<RawResponse>,
  finish: (raw: RawResponse) => unknown,
] {
  let call: Call;
  let decode: Pipeline["decode"];
  return [
    async (mode) => {
      const loaded = pipeline ?? await load();
      decode = loaded.decode;
      call = await encode(loaded);
      return await loaded.send(call, mode);
    },
    (raw) => decode(call, raw),
  ];
}

// Inspection shows neither the options nor the keys in them.
for (const name of ["Deno.customInspect", "nodejs.util.inspect.custom"]) {
  Object.defineProperty(HttpCaller.prototype, Symbol.for(name), {
    value: () => "HttpCaller {}",
  });
}
