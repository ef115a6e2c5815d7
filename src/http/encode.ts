/**
 * Turns operations and requests by path into calls.
 *
 * @module
 */
import { classOf, isHollow } from "../core/hollow.ts";
import type {
  Method,
  Operation,
  PathIds,
  PathRequest,
  RequestOptions,
} from "../contract.ts";
import { type HeaderRecord, mergeHeaders } from "../core/headers.ts";
import { printable } from "../core/printable.ts";
import type { ResolvedOptions } from "../config/options.ts";
import { TRANSFORMS } from "./transforms.ts";
import type { Call, Expectation } from "./call.ts";
import { type EncodedBody, encodeFields, encodeRaw } from "./encode_body.ts";
import type { FinalRequestOptions, Hooks } from "./hooks.ts";
import { makeCall } from "./make_call.ts";
import {
  type Fields,
  holdsOptions,
  missing,
  NO_FIELDS,
  partitionParams,
  splitOptions,
  without,
} from "./params.ts";
import { uploadProgress } from "./progress.ts";

const NO_OPTIONS: RequestOptions = {};

/** What the options of a request keep about its operation. */
interface PlannedOperation {
  readonly operation: Operation;
  /** Verb and template of the path, for messages. */
  readonly action: string;
  /** The params as the program passed them. */
  readonly given: Fields;
  /** Params that this client added. */
  readonly added: Fields | undefined;
  readonly headers: HeaderRecord | undefined;
  /** Whether the body is that of the request options, and not made of params. */
  readonly isRaw: boolean;
}

/** Where the options of a request keep its operation: a copy by spreading has it, too. */
const OPERATION: unique symbol = Symbol("operation");

/** The options of a request, as hooks and methods of the client see them. */
type PlannedOptions = FinalRequestOptions & {
  readonly [OPERATION]?: PlannedOperation;
};

/**
 * The request of an operation before it is encoded: what a subclass may change.
 *
 * @param operation Description of the operation.
 * @param ids Values of the placeholders in its path.
 * @param params The other arguments.
 * @param options Options of this request.
 * @throws {TypeError} If an argument is missing or unknown.
 */
export function planOperation(
  operation: Operation,
  ids: PathIds | null,
  params: object | null | undefined,
  options?: RequestOptions | null,
): FinalRequestOptions {
  const { adapt, stream } = operation;
  options ??= NO_OPTIONS;
  let given = (params ?? NO_FIELDS) as Fields;
  checkParams(operation, given);
  if (holdsOptions(operation, given)) {
    const taken = splitOptions(given, options);
    const query = { ...taken.query, ...options.query }; // of the next page
    options = { ...taken, ...options, query };
    given = NO_FIELDS;
  }
  const added = missing(given, adapt && TRANSFORMS[adapt].defaults);
  const { path, query, headers, body } = partitionParams(
    operation,
    ids,
    added ? { ...given, ...added } : given,
  );
  const isRaw = options.body !== undefined || !hasBody(operation);
  const method = options.method === undefined
    ? operation.method
    : upperCase(options.method);
  const planned: PlannedOptions = {
    ...options,
    method: lowerCase(method),
    path: options.path ?? path,
    query: { ...query, ...options.query },
    body: isRaw ? options.body : body,
    ...(stream === "always" || (stream === "field" && given.stream === true)
      ? { stream: true }
      : {}),
    [OPERATION]: {
      operation,
      action: options.path === undefined
        ? `${method} ${operation.path}`
        : actionOf(method, options.path),
      given,
      added,
      headers,
      isRaw,
    },
  };
  return planned;
}

function hasBody({ body = "none" }: Operation): boolean {
  return body !== "none";
}

/**
 * Builds the call of an operation. All invalid arguments are reported here, before anything is sent.
 *
 * @param client Options of the client.
 * @param operation Description of the operation.
 * @param ids Values of the placeholders in its path.
 * @param params The other arguments.
 * @param options Options of this request.
 * @param hooks Methods that a subclass of the client overrides.
 * @throws {TypeError} If an argument is missing, unknown, or cannot be serialized.
 */
export function encodeOperation(
  client: ResolvedOptions,
  operation: Operation,
  ids: PathIds | null,
  params: object | null | undefined,
  options?: RequestOptions | null,
  hooks: Hooks = {},
): Call | Promise<Call> {
  const final = planOperation(operation, ids, params, options);
  if (!hooks.prepareOptions) return encodeRequest(client, final, hooks);
  const prepare = async () => {
    await hooks.prepareOptions!(final);
    return await encodeRequest(client, final, hooks);
  };
  return prepare();
}

/**
 * Builds the call of a request whose options are final.
 *
 * @param client Options of the client.
 * @param final Method, path and options; those of an operation come from {@linkcode planOperation}.
 * @param hooks Methods that a subclass of the client overrides.
 * @throws {TypeError} As {@linkcode encodeOperation}.
 */
export function encodeRequest(
  client: ResolvedOptions,
  final: PathRequest,
  hooks: Hooks = {},
): Call | Promise<Call> {
  const { [OPERATION]: planned } = final as PlannedOptions;
  return planned
    ? encodePlanned(client, final, planned, hooks)
    : encodePath(client, final, hooks);
}

function encodePlanned(
  client: ResolvedOptions,
  final: FinalRequestOptions,
  planned: PlannedOperation,
  hooks: Hooks,
): Call | Promise<Call> {
  const { operation, action, given, added, headers } = planned;
  const { path, query, body, stream: streams = false } = final;
  const options: RequestOptions = final; // a copy without those four would cost more than all else here
  const { adapt } = operation;
  const method = upperCase(final.method);
  const fields = body as Fields;
  const routedPath = routed(
    client,
    method,
    path,
    options.extraBody ? { ...fields, ...options.extraBody } : body,
  );
  const call = (encoded: EncodedBody) =>
    makeCall(client, action, options, {
      method,
      path: routedPath,
      query: query ?? NO_FIELDS,
      params: body ?? NO_FIELDS,
      headers: [operation.headers, headers],
      body: encoded,
      plainBody: added &&
        (() => bodyOf(client, planned, without(fields, added), options)),
      key: operation.credential === "admin" ? "adminAPIKey" : "apiKey",
      final,
      expects: {
        kind: expectedKind(operation, given, streams),
        framing: operation.framing,
        openEnded: operation.openEnded,
        adapt: adapt && !streams
          ? (json) => TRANSFORMS[adapt].result(json, given)
          : undefined,
      },
    }, hooks);
  const encoded = bodyOf(client, planned, body, options);
  // JSON is there at once, a form is not.
  return encoded instanceof Promise ? encoded.then(call) : call(encoded);
}

const LOWER_CASE: { readonly [M in Method]: Lowercase<M> } = {
  GET: "get",
  POST: "post",
  PUT: "put",
  PATCH: "patch",
  DELETE: "delete",
};

/** By both spellings: to look a method up is faster than to convert it. */
const UPPER_CASE: ReadonlyMap<string, Method> = new Map(
  (Object.keys(LOWER_CASE) as Method[]).flatMap((method) => [
    [method, method],
    [LOWER_CASE[method], method],
  ]),
);

/** Hooks see methods as the official SDK writes them. */
function lowerCase(method: Method): Lowercase<Method> {
  return LOWER_CASE[method];
}

/** @throws {TypeError} If params are no plain object: its fields would not be sent. */
function checkParams({ method, path }: Operation, params: unknown): void {
  const isObject = typeof params === "object" && params !== null;
  if (isObject && !isHollow(params)) return;
  throw new TypeError(
    `Cannot ${actionOf(method, path)}: params must be an object, got ${
      isObject ? `a ${classOf(params)}` : typeof params
    }`,
  );
}

function bodyOf(
  client: ResolvedOptions,
  { operation, isRaw }: PlannedOperation,
  body: unknown,
  options: RequestOptions,
): EncodedBody | Promise<EncodedBody> {
  const progress = uploadProgress(options, client.logger);
  if (isRaw || !isFields(body)) {
    const type = mergeHeaders({}, options.headers)["content-type"];
    return encodeRaw(
      withFields(body, options.extraBody),
      type ?? undefined,
      progress,
    );
  }
  return encodeFields(
    operation,
    options.extraBody ? { ...body, ...options.extraBody } : body,
    progress,
    // A provider signs bytes.
    client.hasCustomFetch && client.platform?.prepareRequest === undefined,
  );
}

/** Whether a body consists of fields; a hook may have put text or a form in their place. */
function isFields(body: unknown): body is Fields {
  if (typeof body !== "object" || body === null) return false;
  return Object.getPrototypeOf(body) === Object.prototype ||
    !ArrayBuffer.isView(body) &&
      ![Blob, FormData, URLSearchParams, ReadableStream, ArrayBuffer].some(
        (Class) => body instanceof Class,
      );
}

/**
 * Builds the call of a request by path.
 *
 * @param client Options of the client.
 * @param request Verb, path and options.
 * @param hooks Methods that a subclass of the client overrides.
 * @throws {TypeError} As {@linkcode encodeOperation}.
 */
export function encodePath(
  client: ResolvedOptions,
  request: PathRequest,
  hooks: Hooks = {},
): Call {
  const { path } = request;
  const method = upperCase(request.method);
  if (typeof path !== "string") {
    throw new TypeError(
      `path must be a string, got ${typeof path}`,
    );
  }
  const contentType = mergeHeaders({}, request.headers)["content-type"];
  const body = encodeRaw(
    withFields(request.body, request.extraBody),
    contentType ?? undefined,
    uploadProgress(request, client.logger),
  );
  return makeCall(client, actionOf(method, path), request, {
    method,
    path: routed(client, method, path, request.body),
    query: NO_FIELDS,
    params: request.body,
    headers: [],
    body,
    key: "apiKey",
    final: { ...request, method: lowerCase(method) },
    expects: {
      kind: request.stream
        ? "stream"
        : request.__binaryResponse
        ? "binary"
        : "any",
      byPath: true,
    },
  }, hooks);
}

/** The path as the service has it. */
function routed(
  { platform, baseURL }: ResolvedOptions,
  method: Method,
  path: string,
  body: unknown,
): string {
  return method === "POST" && platform?.route
    ? platform.route(path, body, baseURL)
    : path;
}

function upperCase(method: unknown): Method {
  const name = typeof method === "string" ? method : "";
  const known = UPPER_CASE.get(name) ?? UPPER_CASE.get(name.toUpperCase());
  if (known !== undefined) return known;
  throw new TypeError(
    `method must be one of ${Object.keys(LOWER_CASE).join(", ")}, got ${
      typeof method === "string" ? `"${method}"` : typeof method
    }`,
  );
}

/** The caller's body, merged with `extraBody`. */
function withFields(body: unknown, extra: Fields | undefined): unknown {
  if (extra === undefined) return body;
  if (body === undefined || body === null) return extra;
  const prototype = Object.getPrototypeOf(body);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(
      "Cannot add extraBody: body must be a plain object",
    );
  }
  return { ...body, ...extra };
}

/** Verb and path, for messages; without the query, which may hold secrets. */
function actionOf(method: string, path: string): string {
  const end = path.search(/[?#]/);
  const place = end === -1 ? path : path.slice(0, end);
  // Only an absolute URL can contain a password.
  return printable(
    `${method} ${
      place.startsWith("/") && !place.startsWith("//")
        ? place
        : place.replace(/\/\/[^/]*@/, "//")
    }`,
  );
}

function expectedKind(
  operation: Operation,
  params: Fields,
  streams: boolean,
): Expectation["kind"] {
  if (streams) return "stream";
  const { textWhen, returns } = operation;
  const isText = textWhen?.values.includes(String(params[textWhen.field]));
  return isText ? "text" : returns ?? "json";
}
