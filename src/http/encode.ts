/**
 * Turns operations and requests by path into calls.
 *
 * @module
 */
import type {
  Operation,
  PathIds,
  PathRequest,
  RequestOptions,
} from "../contract.ts";
import { type HeaderRecord, mergeHeaders } from "../core/headers.ts";
import { fillPath } from "../core/path.ts";
import type { ResolvedOptions } from "../config/options.ts";
import { TRANSFORMS } from "./transforms.ts";
import type { Call, Expectation } from "./call.ts";
import { type EncodedBody, encodeFields, encodeRaw } from "./encode_body.ts";
import { makeCall } from "./make_call.ts";

/** Params by field. */
type Fields = Record<string, unknown>;

/** Where each field of the params goes. */
interface ParamParts {
  readonly path: string;
  readonly query: Fields;
  readonly headers: HeaderRecord | undefined;
  readonly body: Fields;
}

const NO_OPTIONS: RequestOptions = {};
const NO_FIELDS: Fields = {};

/**
 * Builds the call of an operation. All invalid arguments are reported here, before anything is sent.
 *
 * @param client Options of the client.
 * @param operation Description of the operation.
 * @param ids Values of the placeholders in its path.
 * @param params The other arguments.
 * @param options Options of this request.
 * @throws {TypeError} If an argument is missing, unknown, or cannot be serialized.
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
  const adapted = adapt && TRANSFORMS[adapt].params?.(given) || given;
  const parts = partitionParams(operation, ids, adapted);
  const streams = stream === "always" ||
    (stream === "field" && given.stream === true);
  const path = options.path ?? parts.path;
  return makeCall(
    client,
    actionOf(method, options.path ?? operation.path),
    options,
    {
      method,
      path,
      query: parts.query,
      headers: [operation.headers, parts.headers],
      body: await bodyOf(operation, parts.body, options),
      key: operation.credential === "admin" ? "adminAPIKey" : "apiKey",
      expects: {
        kind: expectedKind(operation, given, streams),
        framing: operation.framing,
        openEnded: operation.openEnded,
        adapt: adapt && !streams
          ? (json) => TRANSFORMS[adapt].result(json, given)
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
  if (!operation.body || operation.body === "none") {
    return encodeRaw(options.extraBody);
  }
  return encodeFields(
    operation,
    options.extraBody ? { ...fields, ...options.extraBody } : fields,
    options.onUploadProgress,
  );
}

/**
 * Builds the call of a request by path.
 *
 * @param client Options of the client.
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
      `path must be a string, got ${typeof path}`,
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
    expects: { kind: request.stream ? "stream" : "any", byPath: true },
  });
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

function partitionParams(
  operation: Operation,
  ids: PathIds | null,
  params: Fields,
): ParamParts {
  let rest = params;
  /** Removes a field from `rest`; the caller's own object stays unchanged. */
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
