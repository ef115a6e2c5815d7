/**
 * From a request to its response: credentials, routing, faults, handlers.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import { checkKey } from "./auth.ts";
import {
  type Call,
  EventStream,
  type Handler,
  type HandlerResult,
  type Handlers,
  readBody,
} from "./call.ts";
import { allow, foreignPage, preflight } from "./cors.ts";
import { misplacedFault } from "../check_fault.ts";
import {
  applyFault,
  Cut,
  type Fault,
  type FaultPlan,
  refusal,
} from "../faults.ts";
import {
  recordedHeaders,
  type RecordedRequest,
  type Recorder,
} from "../recorder.ts";
import { redactJson, redactText } from "../../core/secrets/redact.ts";
import { countedTokens } from "../rate_limits.ts";
import { Router } from "../router.ts";
import { keptQuery, requestSecrets } from "../secrets.ts";
import { frameText } from "./sse.ts";
import type { RequestInfo } from "../request_matcher.ts";
import type { FakeState } from "../fake_state.ts";

/** Handles a path that has no handler of its own. */
export type Fallback = (
  method: string,
  path: string,
) => Promise<{ handler: Handler; params: Call["params"] } | null>;

/** Checks a request before its handler runs; throws an `ApiError` if it is invalid. */
export type Inspector = (call: Call) => Promise<void>;

/** Parts that a server is made of. */
export interface ServerParts {
  /** Shared state. */
  readonly state: FakeState;
  /** Handlers by method and path. */
  readonly handlers: readonly Handlers[];
  /** Handles the other paths. */
  readonly fallback: Fallback;
  /** Checks requests against the specification. */
  readonly inspect: Inspector;
  /** Planned faults. */
  readonly faults: FaultPlan;
  /** Random faults. */
  readonly chance: () => Fault | null;
  /** Records every request. */
  readonly recorder: Recorder;
}

/** The HTTP server. */
export class Server {
  readonly #parts: ServerParts;
  readonly #router: Router<Handler> = new Router();
  /** Faults that refused a handshake, by path: a GET of the path asks for the reason. */
  readonly #refused: Map<string, Fault> = new Map();

  /**
   * @param parts What it is made of.
   */
  constructor(parts: ServerParts) {
    this.#parts = parts;
    for (const handlers of parts.handlers) {
      for (const [template, handler] of Object.entries(handlers)) {
        this.#router.add(template, handler);
      }
    }
  }

  /**
   * Handles a request.
   *
   * @throws {Cut} If the connection must break before the headers.
   */
  async respond(request: Request): Promise<Response> {
    const { state, recorder } = this.#parts;
    const { origins } = state.settings;
    const settled = foreignPage(request.headers, origins) ??
      preflight(request, origins);
    if (settled !== null) return settled;
    const url = new URL(request.url);
    const path = pathBelow(url.pathname);
    let read: Awaited<ReturnType<typeof readBody>> | ApiError;
    try {
      read = await readBody(request);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      read = error;
    }
    const broken = read instanceof ApiError;
    const call: Call = {
      method: request.method,
      path,
      params: {},
      query: url.searchParams,
      headers: request.headers,
      body: read instanceof ApiError ? {} : read.body,
      form: read instanceof ApiError ? null : read.form,
      signal: request.signal,
    };
    const record = recordOf(call, state.clock.now(), "http");
    recorder.add(record);
    const fault = this.#reason(record) ?? this.faultOf(record);
    let response = fault && refusal(fault) ||
      (broken ? (read as ApiError).toResponse() : await this.#admitted(call));
    const isPlanned = fault !== null && this.#parts.faults.has(fault);
    const misfit = isPlanned ? misplacedFault(fault, response) : null;
    if (misfit !== null) {
      await response.body?.cancel();
      response = misfit;
    }
    decorate(response, state);
    allow(request.headers, response.headers, origins);
    if (fault === null || misfit !== null) {
      recorder.responded(record, response.status);
      return response;
    }
    try {
      const out = await applyFault(
        response,
        fault,
        state.clock,
        request.signal,
      );
      recorder.responded(record, out.status);
      return out;
    } catch (error) {
      recorder.responded(record, null);
      throw error;
    }
  }

  /** A fault has refused a handshake: clients that cannot read the refusal may ask for it. */
  handshakeRefused({ path }: RequestInfo, fault: Fault): void {
    this.#refused.set(path, fault);
  }

  #reason({ method, path }: RequestInfo): Fault | null {
    const fault = method === "GET" ? this.#refused.get(path) : undefined;
    if (fault) this.#refused.delete(path);
    return fault ?? null;
  }

  /** The fault of a request: a planned one takes precedence over a random one. */
  faultOf(request: RequestInfo): Fault | null {
    return this.#parts.faults.pick(request) ?? this.#parts.chance();
  }

  /** The response to a request without faults. */
  async settle(call: Call): Promise<Response> {
    const { state, fallback, inspect } = this.#parts;
    try {
      const found = this.#router.find(call.method, call.path);
      const route = found === null
        ? await fallback(call.method, call.path)
        : { handler: found.target, params: found.params };
      if (route === null) {
        throw new ApiError(
          404,
          `Invalid URL (${call.method} /v1${call.path})`,
        );
      }
      const bound = { ...call, params: route.params };
      if (state.settings.validate) await inspect(bound);
      return toResponse(await route.handler(bound, state));
    } catch (error) {
      return errorResponse(error);
    }
  }

  /** The response to a request with a valid key. */
  async #admitted(call: Call): Promise<Response> {
    try {
      checkKey(call.headers, this.#parts.state);
    } catch (error) {
      return errorResponse(error);
    }
    const { gate } = this.#parts.state;
    const { model } = call.body;
    if (gate === null || typeof model !== "string") {
      return await this.settle(call);
    }
    const { headers, refused } = gate.take(model, countedTokens(call.body));
    const response = refused?.toResponse() ?? await this.settle(call);
    for (const [name, value] of Object.entries(headers)) {
      response.headers.set(name, value);
    }
    return response;
  }
}

/** The refusal that a handler threw; a fault of the handler itself is a 500, and the next client is served. */
export function errorResponse(error: unknown): Response {
  if (error instanceof Cut) throw error;
  return error instanceof ApiError
    ? error.toResponse()
    : new ApiError(500, `The fake failed: ${error}`).toResponse();
}

/** Path below the base URL, whichever of the usual base paths was used. */
export function pathBelow(pathname: string): string {
  const path = pathname.replace(
    /^(\/openai)?(\/v1)?(\/deployments\/[^/]+)?(?=\/)/,
    "",
  );
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

/** A request as the recorder keeps it. */
export function recordOf(
  call: Pick<Call, "method" | "path" | "query" | "headers" | "body">,
  at: number,
  transport: RecordedRequest["transport"],
): RecordedRequest {
  const secrets = requestSecrets(call.headers, `?${call.query}`);
  return {
    method: call.method,
    path: redactText(call.path, secrets),
    query: keptQuery(call.query, secrets),
    headers: recordedHeaders(call.headers),
    body: redactJson(call.body, secrets),
    at,
    transport,
    status: null,
    frames: [],
  };
}

const encoder = new TextEncoder();

function toResponse(result: HandlerResult): Response {
  if (result instanceof Response) return result;
  if (result === null) return new Response(null, { status: 200 });
  if (!(result instanceof EventStream)) {
    // With a content length, the client can distinguish a cut body from a complete one.
    const bytes = encoder.encode(JSON.stringify(result));
    return new Response(bytes, {
      headers: {
        "content-type": "application/json",
        "content-length": String(bytes.length),
      },
    });
  }
  const body = ReadableStream.from(framesOf(result));
  return new Response(body, {
    headers: { "content-type": "text/event-stream; charset=utf-8" },
  });
}

async function* framesOf(stream: EventStream): AsyncGenerator<Uint8Array> {
  for await (const frame of stream.frames) {
    yield encoder.encode(frameText(frame));
  }
}

function decorate(response: Response, state: FakeState): void {
  const { headers } = response;
  headers.set("date", new Date(state.clock.now()).toUTCString());
  headers.set("x-request-id", state.ids.next("req_"));
  headers.set("openai-processing-ms", "1");
  headers.set("openai-version", "2020-10-01");
  if (response.ok && state.gate === null) {
    headers.set("x-ratelimit-limit-requests", "10000");
    headers.set("x-ratelimit-remaining-requests", "9999");
    headers.set("x-ratelimit-reset-requests", "6ms");
    headers.set("x-ratelimit-limit-tokens", "1000000");
    headers.set("x-ratelimit-remaining-tokens", "999000");
    headers.set("x-ratelimit-reset-tokens", "60ms");
  }
}
