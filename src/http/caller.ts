/**
 * The caller that the generated resources hold: sends operations over HTTP.
 *
 * @module
 */
import type {
  AbstractPage,
  Caller,
  Method,
  Operation,
  PathIds,
  PathRequest,
  RequestOptions,
} from "../contract.ts";
import type { ResolvedOptions } from "../config/options.ts";
import { APIPromise, continued, listPages, PAGES } from "../results/runtime.js";
import type { RawResponse, SendMode } from "../results/raw_response.ts";
import type { Call } from "./call.ts";
import type { FinalRequest } from "./hooks.ts";
import type {
  PageConstructor,
  PagePromise,
  PageRequestOptions,
} from "../results/page.ts";

type Pipeline = typeof import("./pipeline.js");

/** Loaded by the first call, which saves a third of the start-up time. */
let pipeline: Pipeline | undefined;

/** Loads the code that encodes, sends and decodes requests. */
export async function loadPipeline(): Promise<Pipeline> {
  return pipeline ??= await import("./pipeline.js");
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
    const client = this.#client();
    if (client) adoptFields(client);
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
    const [start, finish] = this.#isOverridden(operation.method)
      ? this.#planThroughClient(operation, ids, params, options)
      : plan(({ encodeOperation, hooksOf }) =>
        encodeOperation(
          this.options,
          operation,
          ids,
          params,
          options,
          hooksOf(this.#client(), this.#base),
        )
      );
    return new APIPromise(start, finish as (raw: RawResponse) => T);
  }

  /** Whether the program overrides `client.request()`, or the client's method for this HTTP method. */
  #isOverridden(method: Method): boolean {
    const client = this.#client() as Methods | undefined;
    if (client === undefined) return false;
    const base = this.#base as Methods;
    const name = method.toLowerCase();
    return client.request !== base.request || client[name] !== base[name];
  }

  /** Sends an operation through the client's own methods, as the resources of the official SDK do. */
  #planThroughClient(
    operation: Operation,
    ids: PathIds | null,
    params?: object | null,
    options?: RequestOptions,
  ): Plan {
    let finish: Plan[1];
    return [
      async (mode) => {
        const { planOperation } = await loadPipeline();
        const { path, method: _, ...planned } = planOperation(
          operation,
          ids,
          params,
          options,
        );
        const client = this.#client() as Record<string, SendByPath>;
        const sent = client[operation.method.toLowerCase()](path, planned);
        const call = sent instanceof APIPromise
          ? continued(sent, mode)
          : returned(await sent);
        finish = call.decode;
        return await call.raw;
      },
      (raw) => finish(raw),
    ];
  }

  /** See {@linkcode Caller}. */
  page<PageType extends AbstractPage<unknown>>(
    operation: Operation,
    ids: PathIds | null,
    params?: object | null,
    options?: RequestOptions,
  ): PagePromise<PageType> {
    const { method, path, page = "single" } = operation;
    const given = { ...params, ...options?.query };
    return listPages<PageType>(
      PAGES[page] as PageConstructor<PageType>,
      {
        client: this.client,
        request: ({ query }) =>
          plan(({ encodeOperation, hooksOf }) =>
            encodeOperation(
              this.options,
              operation,
              ids,
              params,
              {
                ...options,
                query: { ...options?.query, ...added(query, given) },
              },
              hooksOf(this.#client(), this.#base),
            )
          ),
      },
      {
        method: method.toLowerCase() as Lowercase<Method>,
        path: path.replace(
          /\{(\w+)\}/g,
          (_, name) => String(ids?.[name] ?? given[name as keyof typeof given]),
        ),
        query: given,
      },
    );
  }

  /**
   * Requests a list by path.
   *
   * @param Page Class of its pages.
   * @param options Verb, path and options.
   */
  list<PageClass extends AbstractPage<unknown>>(
    Page: PageConstructor<PageClass>,
    options: PageRequestOptions | PromiseLike<PageRequestOptions>,
  ): PagePromise<PageClass> {
    return listPages(Page, {
      client: this.client,
      request: (next) => this.#planPath(next as PathRequest),
    }, options);
  }

  /**
   * Sends a request by path.
   *
   * @param request Verb, path and options.
   */
  request<T>(request: PathRequest | PromiseLike<PathRequest>): APIPromise<T> {
    const [start, finish] = this.#planPath(request);
    return new APIPromise(start, finish as (raw: RawResponse) => T);
  }

  /**
   * Builds a request by path without sending it.
   *
   * @param request Verb, path and options.
   */
  async build(request: PathRequest): Promise<FinalRequest> {
    const { encodeRequest, finalRequest, hooksOf } = await loadPipeline();
    const hooks = hooksOf(this.#client(), this.#base);
    return await finalRequest(
      await encodeRequest(this.options, request, hooks),
    );
  }

  #planPath(request: PathRequest | PromiseLike<PathRequest>): Plan {
    return plan(({ encodeRequest, hooksOf }) => {
      const hooks = hooksOf(this.#client(), this.#base);
      if (!hooks.prepareOptions && !("then" in request)) {
        return encodeRequest(this.options, request, hooks);
      }
      const prepare = async () => {
        const prepared = { ...await request };
        await hooks.prepareOptions?.(prepared);
        return await encodeRequest(this.options, prepared, hooks);
      };
      return prepare();
    });
  }
}

type Methods = Readonly<Partial<Record<string, unknown>>>;

/** Fields of a client that a program may assign or declare in a subclass. */
const FIELDS = [
  "apiKey",
  "adminAPIKey",
  "webhookSecret",
  "baseURL",
  "organization",
  "project",
  "timeout",
  "maxRetries",
  "logLevel",
  "logger",
  "fetch",
  "fetchOptions",
];

/** A field that a subclass declares hides the accessor of the client. Replaces it by an assignment to the accessor. */
function adoptFields(client: object): void {
  for (const name of FIELDS) {
    if (!Object.hasOwn(client, name)) continue;
    const { value, configurable } = Object.getOwnPropertyDescriptor(
      client,
      name,
    )!;
    if (!configurable || !Reflect.deleteProperty(client, name)) continue;
    if (value !== undefined) Reflect.set(client, name, value);
  }
}

/** A method of a client that sends by path. */
type SendByPath = (path: string, options: object) => unknown;

/** The result of a method that returns something else than an {@linkcode APIPromise}. */
function returned(value: unknown): { raw: RawResponse; decode: () => unknown } {
  const response = value instanceof Response ? value : new Response(null);
  return {
    raw: {
      response,
      text: null,
      json: undefined,
      controller: new AbortController(),
      secrets: () => [],
    },
    decode: () => value,
  };
}

/** The parameters of a query that another one does not have, or has with another value. */
function added(query: object | null | undefined, given: object): object {
  return Object.fromEntries(
    Object.entries(query ?? {}).filter(([name, value]) =>
      value !== (given as Record<string, unknown>)[name]
    ),
  );
}

/** The two halves of a call: sending it, and decoding its response. */
type Plan = [
  start: (mode: SendMode) => Promise<RawResponse>,
  finish: (raw: RawResponse) => unknown,
];

function plan(encode: (pipeline: Pipeline) => Call | Promise<Call>): Plan {
  let call: Call;
  let decode: Pipeline["decode"];
  return [
    async (mode) => {
      const loaded = pipeline ?? await loadPipeline();
      decode = loaded.decode;
      const encoded = encode(loaded);
      // Each wait takes longer than it seems: other work comes between.
      call = encoded instanceof Promise ? await encoded : encoded;
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
