import type {
  Operation,
  PathIds,
  PathRequest,
  RequestOptions,
} from "../contract.ts";
import { type HeaderRecord, mergeHeaders } from "../core/headers.ts";
import { fillPath } from "../core/path.ts";
import { OpenAIError } from "../errors.ts";
import {
  checkMs,
  checkRetries,
  type ResolvedOptions,
  splitBaseURL,
} from "../options.ts";
import { ADAPTATIONS } from "./adapt.ts";
import type { Call, EncodedRequest, Expectation } from "./call.ts";
import { type EncodedBody, encodeFields, encodeRaw } from "./encode_body.ts";
import { joinURL } from "./encode_url.ts";
import { isLogged } from "./log.ts";

/** Params by field. */
type Fields = Record<string, unknown>;

/** Where each field of the params goes. */
interface Sorted {
  readonly path: string;
  readonly query: Fields;
  readonly headers: HeaderRecord;
  readonly body: Fields;
}

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
  options: RequestOptions = {},
): Promise<Call> {
  const action = actionOf(operation.method, options.path ?? operation.path);
  const { adapt } = operation;
  const given = { ...params } as Fields;
  const adapted = adapt && ADAPTATIONS[adapt].params?.(given) || given;
  const sorted = sort(operation, ids, adapted);
  const body = options.body !== undefined
    ? encodeRaw(withFields(options.body, options.extraBody))
    : operation.body && operation.body !== "none"
    ? await encodeFields(
      operation.body,
      { ...sorted.body, ...options.extraBody },
      options.onUploadProgress,
    )
    : encodeRaw(undefined);
  const streams = operation.stream === "always" ||
    (operation.stream === "field" && given.stream === true);
  return makeCall(client, action, options, {
    method: operation.method,
    path: options.path ?? sorted.path,
    query: sorted.query,
    headers: mergeHeaders({ ...operation.headers }, sorted.headers),
    body,
    key: operation.credential === "admin" ? "adminAPIKey" : "apiKey",
    expects: {
      kind: expectedKind(operation, given, streams),
      ...(operation.framing ? { framing: operation.framing } : {}),
      ...(operation.openEnded ? { openEnded: true } : {}),
      ...(adapt && !streams
        ? { adapt: (answer) => ADAPTATIONS[adapt].answer(answer, given) }
        : {}),
    },
  });
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
    query: {},
    headers: {},
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
  const rest = { ...params };
  const path = fillPath(operation.path, (name) => {
    if (ids !== null && name in ids) return ids[name];
    const value = rest[name];
    delete rest[name];
    return value;
  });
  const headers: HeaderRecord = {};
  for (const [field, name] of Object.entries(operation.headerFields ?? {})) {
    const value = rest[field];
    delete rest[field];
    if (value !== undefined && value !== null) {
      mergeHeaders(headers, {
        [name]: Array.isArray(value) ? value.join(",") : String(value),
      });
    }
  }
  if (!operation.body || operation.body === "none") {
    return { path, query: rest, headers, body: {} };
  }
  const query: Fields = {};
  for (const field of operation.query ?? []) {
    if (field in rest) {
      query[field] = rest[field];
      delete rest[field];
    }
  }
  return { path, query, headers, body: rest };
}

/** What an operation and a request by path come to. */
interface Draft {
  readonly method: PathRequest["method"];
  readonly path: string;
  readonly query: Fields;
  readonly headers: HeaderRecord;
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
    log: isLogged(client.logLevel, "info")
      ? { logger: client.logger, level: client.logLevel }
      : null,
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
  };
  if (!isForeign) {
    if (client.organization) {
      headers["openai-organization"] = client.organization;
    }
    if (client.project) headers["openai-project"] = client.project;
    Object.assign(headers, client.defaultHeaders);
  }
  Object.assign(headers, draft.body.headers);
  if (draft.method === "POST" && client.idempotent) {
    headers["idempotency-key"] = crypto.randomUUID();
  }
  mergeHeaders(headers, { "idempotency-key": options.idempotencyKey });
  Object.assign(headers, draft.headers);
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
