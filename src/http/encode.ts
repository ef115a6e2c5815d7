import { splitBaseURL } from "../base_url.ts";
import type {
  HeadersLike,
  Operation,
  PathIds,
  PathRequest,
  RequestOptions,
} from "../contract.ts";
import { type HeaderRecord, mergeHeaders } from "../core/headers.ts";
import { fillPath } from "../core/path.ts";
import { OpenAIError } from "../errors.ts";
import { checkMs, checkRetries, type ResolvedOptions } from "../options.ts";
import { ADAPTATIONS } from "./adapt.ts";
import type { Call, EncodedRequest, Expectation } from "./call.ts";
import { type EncodedBody, encodeFields, encodeRaw } from "./encode_body.ts";
import { joinURL } from "./encode_url.ts";

/** Params by field. */
type Fields = Record<string, unknown>;

/** Where each field of the params goes. */
interface Sorted {
  readonly path: string;
  readonly query: Fields;
  readonly headers: HeaderRecord | undefined;
  readonly body: Fields;
}

const NO_OPTIONS: RequestOptions = {};
const NO_FIELDS: Fields = {};

const OPTIONS: Readonly<Record<keyof PathRequest, true>> = {
  method: true,
  path: true,
  headers: true,
  query: true,
  body: true,
  extraBody: true,
  timeout: true,
  streamIdleTimeout: true,
  deadline: true,
  maxRetries: true,
  signal: true,
  idempotencyKey: true,
  fetchOptions: true,
  onUploadProgress: true,
  stream: true,
  defaultBaseURL: true,
};

/**
 * Makes a call of an operation and its arguments. Everything that can be wrong with them is found here, before anything is sent.
 *
 * @param client What the client was made with.
 * @param operation Facts of the operation.
 * @param ids Placeholders of its path.
 * @param params The rest of its arguments.
 * @param options How this request is sent.
 * @throws {TypeError} If an argument is missing, unknown, or cannot travel.
 */
export async function encodeOperation(
  client: ResolvedOptions,
  operation: Operation,
  ids: PathIds | null,
  params: object | null | undefined,
  options: RequestOptions = NO_OPTIONS,
): Promise<Call> {
  const { method, adapt, stream } = operation;
  const given = (params ?? NO_FIELDS) as Fields;
  const adapted = adapt && ADAPTATIONS[adapt].params?.(given) || given;
  const sorted = sort(operation, ids, adapted);
  const streams = stream === "always" ||
    (stream === "field" && given.stream === true);
  const path = options.path ?? sorted.path;
  return makeCall(
    client,
    actionOf(method, options.path ?? operation.path),
    options,
    {
      method,
      path,
      query: sorted.query,
      headers: [operation.headers, sorted.headers],
      body: await bodyOf(operation, sorted.body, options),
      key: operation.credential === "admin" ? "adminAPIKey" : "apiKey",
      expects: {
        kind: expectedKind(operation, given, streams),
        framing: operation.framing,
        openEnded: operation.openEnded,
        adapt: adapt && !streams
          ? (answer) => ADAPTATIONS[adapt].answer(answer, given)
          : undefined,
      },
    },
  );
}

function bodyOf(
  operation: Operation,
  fields: Fields,
  options: RequestOptions,
): EncodedBody | Promise<EncodedBody> {
  if (options.body !== undefined) {
    return encodeRaw(withFields(options.body, options.extraBody));
  }
  if (!operation.body || operation.body === "none") return encodeRaw(undefined);
  return encodeFields(
    operation,
    options.extraBody ? { ...fields, ...options.extraBody } : fields,
    options.onUploadProgress,
  );
}

/**
 * Makes a call of a request by path.
 *
 * @param client What the client was made with.
 * @param request Verb, path and options.
 * @throws {TypeError} As {@linkcode encodeOperation}.
 */
export function encodePath(
  client: ResolvedOptions,
  request: PathRequest,
): Call {
  const { method, path } = request;
  if (typeof path !== "string") {
    throw new TypeError(
      `Cannot send a request as its path must be text: current value is ${typeof path}`,
    );
  }
  const contentType = mergeHeaders({}, request.headers)["content-type"];
  const body = encodeRaw(
    withFields(request.body, request.extraBody),
    contentType ?? undefined,
  );
  return makeCall(client, actionOf(method, path), request, {
    method,
    path,
    query: NO_FIELDS,
    headers: [],
    body,
    key: "apiKey",
    expects: { kind: request.stream ? "stream" : "any" },
  });
}

/** The body that the caller gave, with further fields if there are any. */
function withFields(body: unknown, extra: Fields | undefined): unknown {
  if (extra === undefined) return body;
  if (body === undefined || body === null) return extra;
  const prototype = Object.getPrototypeOf(body);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(
      "Cannot add extraBody as the body must be an object of fields",
    );
  }
  return { ...body, ...extra };
}

/** Verb and path, for messages: a query may hold what is nobody's business. */
function actionOf(method: string, path: string): string {
  const end = path.search(/[?#]/);
  const place = end === -1 ? path : path.slice(0, end);
  // Only an absolute path can hold a password.
  return `${method} ${
    place.startsWith("/") && !place.startsWith("//")
      ? place
      : place.replace(/\/\/[^/]*@/, "//")
  }`;
}

function expectedKind(
  operation: Operation,
  params: Fields,
  streams: boolean,
): Expectation["kind"] {
  if (streams) return "stream";
  const { textWhen, answer } = operation;
  const isText = textWhen?.values.includes(String(params[textWhen.field]));
  return isText ? "text" : answer ?? "json";
}

function sort(
  operation: Operation,
  ids: PathIds | null,
  params: Fields,
): Sorted {
  let rest = params;
  /** Takes a field out of what is left; the caller's own object stays as it is. */
  const take = (name: string): unknown => {
    if (!(name in rest)) return undefined;
    const { [name]: value, ...others } = rest;
    rest = others;
    return value;
  };
  const path = fillPath(
    operation.path,
    (name) => ids !== null && name in ids ? ids[name] : take(name),
  );
  let headers: HeaderRecord | undefined;
  for (const field in operation.headerFields) {
    const value = take(field);
    if (value === undefined || value === null) continue;
    headers = mergeHeaders(headers ?? {}, {
      [operation.headerFields[field]]: Array.isArray(value)
        ? value.join(",")
        : String(value),
    });
  }
  if (!operation.body || operation.body === "none") {
    return { path, query: rest, headers, body: NO_FIELDS };
  }
  const query: Fields = {};
  for (const field of operation.query ?? []) {
    // A field that is absent must not remove a default of the same name.
    if (field in rest) query[field] = take(field);
  }
  return { path, query, headers, body: rest };
}

/** What an operation and a request by path come to. */
interface Draft {
  readonly method: PathRequest["method"];
  readonly path: string;
  readonly query: Fields;
  /** Headers of the operation, the later over the earlier. */
  readonly headers: readonly (HeadersLike | undefined)[];
  readonly body: EncodedBody;
  readonly key: "apiKey" | "adminAPIKey";
  readonly expects: Expectation;
}

function makeCall(
  client: ResolvedOptions,
  action: string,
  options: RequestOptions,
  draft: Draft,
): Call {
  for (const name in options) {
    if (!(name in OPTIONS)) {
      throw new TypeError(
        `Cannot ${action} with the option "${name}": there is no such option`,
      );
    }
  }
  if (!draft.body.replayable && (options.maxRetries ?? 0) > 0) {
    throw new TypeError(
      `Cannot ${action} with maxRetries ${options.maxRetries} as its body is a stream, which can be sent only once`,
    );
  }
  if (draft.method === "GET" && draft.body.body !== null) {
    throw new TypeError(`Cannot ${action} with a body: a GET has none`);
  }
  const deadline = checkMs("deadline", options.deadline ?? client.deadline);
  return {
    action,
    request: makeRequest(client, action, options, draft),
    expects: draft.expects,
    limits: {
      timeout: checkMs("timeout", options.timeout ?? client.timeout),
      streamIdleTimeout: checkMs(
        "streamIdleTimeout",
        options.streamIdleTimeout ?? client.streamIdleTimeout,
      ),
      deadlineAt: deadline === 0 ? Infinity : Date.now() + deadline,
      maxRetries: checkRetries(options.maxRetries ?? client.maxRetries),
    },
    signal: options.signal ?? null,
    fetch: client.fetch,
    fetchOptions: fetchOptions(client, options),
    log: client.log,
  };
}

function makeRequest(
  client: ResolvedOptions,
  action: string,
  options: RequestOptions,
  draft: Draft,
): EncodedRequest {
  const base = {
    ...(options.defaultBaseURL && client.isDefaultBaseURL
      ? splitBaseURL(options.defaultBaseURL)
      : { url: client.baseURL, query: client.baseQuery }),
    defaults: client.defaultQuery,
  };
  const { url, isForeign } = joinURL(base, draft.path, {
    ...draft.query,
    ...options.query,
  });
  const headers: HeaderRecord = {
    accept: draft.expects.kind === "stream"
      ? "text/event-stream"
      : "application/json",
    ...(isForeign ? undefined : client.headers),
    ...draft.body.headers,
  };
  if (options.idempotencyKey !== undefined) {
    mergeHeaders(headers, { "idempotency-key": options.idempotencyKey });
  } else if (draft.method === "POST" && client.idempotent) {
    headers["idempotency-key"] = crypto.randomUUID();
  }
  for (const own of draft.headers) mergeHeaders(headers, own);
  mergeHeaders(headers, options.headers);

  const saysItself = "authorization" in headers || "api-key" in headers;
  const key = saysItself ? null : client[draft.key];
  if (isForeign && !saysItself) {
    throw new OpenAIError(
      `Cannot ${action}: credentials go only to ${
        new URL(base.url).origin
      }; for another origin name the credential in headers`,
    );
  }
  if (key === null && !saysItself) {
    throw new OpenAIError(
      `Cannot ${action} as it takes the option ${draft.key}, which is missing`,
    );
  }
  return {
    method: draft.method,
    url,
    headers,
    body: draft.body.body,
    replayable: draft.body.replayable,
    key,
  };
}

function fetchOptions(
  client: ResolvedOptions,
  options: RequestOptions,
): RequestInit | undefined {
  const { fetchOptions: own, httpClient } = client;
  if (!httpClient && !own) return options.fetchOptions;
  return {
    ...(httpClient ? { client: httpClient } : {}),
    ...own,
    ...options.fetchOptions,
  };
}
