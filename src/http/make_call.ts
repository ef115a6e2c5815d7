/**
 * Builds the `Call` from encoded arguments and options, and decides where credentials are sent.
 *
 * @module
 */
import { splitBaseURL } from "../config/base_url.ts";
import type { HeadersLike, Method, RequestOptions } from "../contract.ts";
import {
  credentialHeader,
  type HeaderRecord,
  mergeHeaders,
} from "../core/headers.ts";
import { OpenAIError } from "../errors.ts";
import { checkMs, checkRetries, checkSize } from "../config/limits.ts";
import type { ResolvedOptions } from "../config/options.ts";
import type { FinalRequestOptions, Hooks } from "./hooks.ts";
import { CallEvents } from "./call_events.ts";
import type { Call, EncodedRequest, Expectation } from "./call.ts";
import { downloadProgress } from "./progress.ts";
import { checkRequestOptions } from "./request_options.ts";
import type { EncodedBody } from "./encode_body.ts";
import { joinURL } from "./encode_url.ts";

/** What an operation and a request by path come to. */
export interface Draft {
  /** HTTP verb. */
  readonly method: Method;
  /** Path below the base URL, or an absolute URL. */
  readonly path: string;
  /** Query parameters, apart from those in the options of the request. */
  readonly query: object;
  /** Headers of the operation; later ones override earlier ones. */
  readonly headers: readonly (HeadersLike | undefined)[];
  /** The encoded body. */
  readonly body: EncodedBody;
  /** The params, before they were encoded. */
  readonly params?: unknown;
  /** See {@linkcode EncodedRequest.plainBody}. */
  readonly plainBody?: EncodedRequest["plainBody"];
  /** The option that holds its key. */
  readonly key: "apiKey" | "adminAPIKey";
  /** The request before it was encoded, for hooks. */
  readonly final: FinalRequestOptions;
  /** The expected response. */
  readonly expects: Expectation;
}

/**
 * Builds the call.
 *
 * @param client Options of the client.
 * @param action Verb and path, for messages.
 * @param options Options of this request.
 * @param draft The request.
 * @param hooks Methods that a subclass of the client overrides.
 * @throws {TypeError} If an option is unknown, invalid, or does not fit the body.
 * @throws {OpenAIError} If the key is missing, or would be sent to another origin.
 */
export function makeCall(
  client: ResolvedOptions,
  action: string,
  options: RequestOptions,
  draft: Draft,
  hooks: Hooks = {},
): Call {
  checkRequestOptions(action, options, client);
  const ownAuth = draft.key === "apiKey"
    ? hooks.bearerAuth
    : hooks.adminAPIKeyAuth;
  if (ownAuth && !hooks.authHeaders) {
    hooks = { ...hooks, authHeaders: ownAuth };
  }
  if (options.signal && !(options.signal instanceof AbortSignal)) {
    throw new TypeError(
      `Cannot ${action}: signal must be an AbortSignal (pass controller.signal, not the controller)`,
    );
  }
  if (!draft.body.replayable && (options.maxRetries ?? 0) > 0) {
    throw new TypeError(
      `Cannot ${action} with maxRetries ${options.maxRetries}: the body is a stream, which can be sent only once`,
    );
  }
  if (draft.method === "GET" && draft.body.body !== null) {
    throw new TypeError(
      `Cannot ${action} with a body: GET requests do not have a body`,
    );
  }
  const deadline = checkMs("deadline", options.deadline ?? client.deadline);
  const request = makeRequest(client, action, options, draft, hooks);
  return {
    action,
    hooks,
    final: draft.final,
    platform: client.platform,
    hasCustomFetch: client.hasCustomFetch,
    hasRuntimeFetch: client.hasRuntimeFetch,
    request,
    events: client.onEvent && new CallEvents(client.onEvent, client.logger, {
      action,
      url: request.url,
      bytes: sizeOf(request.body),
      params: draft.params,
      stream: draft.expects.kind === "stream",
    }),
    expects: draft.expects,
    limits: {
      timeout: checkMs("timeout", options.timeout ?? client.timeout),
      streamIdleTimeout: checkMs(
        "streamIdleTimeout",
        options.streamIdleTimeout ?? client.streamIdleTimeout,
      ),
      deadlineAt: deadline === 0 ? Infinity : Date.now() + deadline,
      maxRetries: checkRetries(options.maxRetries ?? client.maxRetries),
      maxResponseSize: checkSize(
        "maxResponseSize",
        options.maxResponseSize ?? client.maxResponseSize,
      ),
      maxUnreadSize: options.maxResponseSize === Infinity
        ? 0
        : options.maxResponseSize ?? 0,
      maxEventSize: checkSize(
        "maxEventSize",
        options.maxEventSize ?? client.maxEventSize,
      ),
    },
    signal: options.signal || null,
    fetch: client.fetch,
    fetchOptions: fetchOptions(client, options),
    onDownload: downloadProgress(options, client.logger),
    log: client.log,
  };
}

function makeRequest(
  client: ResolvedOptions,
  action: string,
  options: RequestOptions,
  draft: Draft,
  hooks: Hooks,
): EncodedRequest {
  const base = {
    ...(options.defaultBaseURL && client.isDefaultBaseURL
      ? splitBaseURL(options.defaultBaseURL)
      : { url: client.baseURL, query: client.baseQuery }),
    defaults: hooks.defaultQuery?.() ?? client.defaultQuery,
    stringify: hooks.stringifyQuery,
  };
  const query = { ...draft.query, ...options.query };
  const { url, isForeign } = joinURL(base, draft.path, query);
  const headers: HeaderRecord = {
    accept: draft.expects.kind === "stream"
      ? "text/event-stream"
      : "application/json",
    ...(isForeign ? undefined : client.headers),
    ...draft.body.headers,
  };
  const { idempotencyHeader } = hooks;
  const hasKey = idempotencyHeader
    ? draft.method !== "GET"
    : draft.method === "POST" && client.idempotent;
  if (hasKey || options.idempotencyKey !== undefined) {
    const given = options.idempotencyKey ?? hooks.defaultIdempotencyKey?.();
    const key = given ?? crypto.randomUUID();
    if (given == null && !idempotencyHeader) {
      headers["idempotency-key"] = key;
    } else {
      // What comes from the program is checked.
      mergeHeaders(headers, { [idempotencyHeader ?? "idempotency-key"]: key });
    }
  }
  for (const own of draft.headers) mergeHeaders(headers, own);
  mergeHeaders(headers, options.headers);

  const named = credentialHeader(headers);
  const hasOwnCredential = named !== undefined ||
    hooks.authHeaders !== undefined;
  const isProvided = client.platform?.prepareRequest !== undefined &&
    !isForeign;
  const keyHeader = keyHeaderOf(client, draft.key);
  // An `api-key` may be that of a gateway, which passes the key of the program on; one of the environment stays here.
  const isBeside = keyHeader === "authorization"
    ? named === "api-key" && client.givenKeys.includes(draft.key)
    : !(keyHeader in headers);
  const isNamed = hasOwnCredential &&
    !(isBeside && !hooks.authHeaders && !isForeign);
  const key = isNamed || isProvided ? null : client[draft.key];
  if (isForeign && !hasOwnCredential) {
    throw new OpenAIError(
      `Cannot ${action}: credentials are sent only to ${
        new URL(base.url).origin
      }; for another origin, pass the credential in headers`,
    );
  }
  const isChecked = hooks.validateHeaders === undefined;
  if (key === null && !hasOwnCredential && !isProvided && isChecked) {
    throw new OpenAIError(
      `Cannot ${action}: ${draft.key} is missing, looked in ${
        client.describeKeySources(draft.key)
      }`,
    );
  }
  return {
    method: draft.method,
    url: hooks.buildURL?.(draft.path, query, options.defaultBaseURL) ?? url,
    headers,
    body: draft.body.body,
    plainBody: draft.plainBody,
    replayable: draft.body.replayable,
    transfer: draft.body.transfer,
    key,
    keyHeader,
    isProvided,
    isPinned: isProvided || client.platform?.isPinned ||
      keyHeader === "api-key",
  };
}

function sizeOf(body: BodyInit | null): number | undefined {
  if (body === null) return 0;
  // Exact for ASCII only, and a count of the bytes would cost a copy.
  if (typeof body === "string") return body.length;
  return body instanceof Blob ? body.size : undefined;
}

function keyHeaderOf(
  client: ResolvedOptions,
  name: Draft["key"],
): "authorization" | "api-key" {
  const isStatic = name === "apiKey" && typeof client.apiKey === "string";
  return isStatic && client.platform?.keyHeader || "authorization";
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
