/**
 * Spans and metrics of OpenTelemetry for a client, by the gen_ai conventions.
 *
 * The package `@opentelemetry/api` is passed in by the program. With `OTEL_DENO=true`, Deno
 * exports what it collects; the spans of `fetch` that Deno makes are then children of the spans
 * made here.
 *
 * @example
 * ```ts ignore
 * import OpenAI from "@duplex/openai";
 * import { openTelemetry } from "@duplex/openai/otel";
 * import * as api from "npm:@opentelemetry/api@1";
 *
 * const client = new OpenAI({ onEvent: openTelemetry(api) });
 * ```
 *
 * @module
 */
import { checkNames, type Names } from "../core/names.ts";
import type {
  ClientEvent,
  ClientEventFields,
  EndEvent,
  OnEvent,
  TokenUsage,
} from "../core/client_events.ts";
import { VERSION } from "../version.ts";
import type { OtelApi, OtelAttributes, OtelMeter, OtelSpan } from "./api.ts";
import {
  commonAttributes,
  endAttributes,
  errorType,
  type GenAiOperation,
  operationOf,
  requestAttributes,
  usageAttributes,
} from "./attributes.ts";

export type {
  OtelApi,
  OtelAttributes,
  OtelHistogram,
  OtelMeter,
  OtelSpan,
  OtelTracer,
} from "./api.ts";
export type { OnEvent } from "../core/client_events.ts";

/** Options of {@linkcode openTelemetry}. */
export interface OpenTelemetryOptions {
  /** Value of `gen_ai.provider.name`. @default {"openai"}; on Azure, Bedrock, Vertex AI and Gemini, their own, by the host */
  readonly provider?: string;
}

const NAMES: Names<OpenTelemetryOptions> = { provider: 1 };

const NAME = "@duplex/openai";
const CLIENT = 2;
const ERROR = 2;

/** Boundaries that the conventions ask for. */
const TOKENS = Array.from({ length: 14 }, (_, power) => 4 ** power);
const SECONDS = Array.from({ length: 14 }, (_, power) => 2 ** power / 100);

/** A call or a session in progress. */
interface Running {
  readonly span: OtelSpan;
  readonly operation: GenAiOperation;
  /** Attributes of its metrics. */
  readonly common: OtelAttributes;
  /** Time to the first event of a stream, in s. */
  firstEvent?: number;
}

/**
 * Makes an `onEvent` that keeps one span for each call that runs a model, and one for each
 * session. Attempts and waits of a call are within its span. Calls that run no model, such as
 * those for files, get no span of their own.
 *
 * Neither spans nor metrics have content: messages, instructions and outputs are never recorded,
 * nor are the messages of errors.
 *
 * @example
 * ```ts ignore
 * import OpenAI from "@duplex/openai";
 * import { openTelemetry } from "@duplex/openai/otel";
 * import * as api from "npm:@opentelemetry/api@1";
 *
 * const client = new OpenAI({ onEvent: openTelemetry(api) });
 * ```
 *
 * @param api What `npm:@opentelemetry/api` exports.
 * @param options The name of the provider.
 * @throws {TypeError} If `api` is something else, or an option is unknown.
 * @see {@link https://github.com/open-telemetry/semantic-conventions-genai | Semantic conventions}
 */
export function openTelemetry(
  api: OtelApi,
  options: OpenTelemetryOptions = {},
): OnEvent {
  checkNames(options, NAMES, "");
  if (!api?.trace || !api.metrics || !api.context) {
    throw new TypeError(
      "api must be what npm:@opentelemetry/api exports, with trace, metrics and context",
    );
  }
  const { trace, metrics, context } = api;
  const tracer = trace.getTracer(NAME, VERSION);
  const { duration, firstChunk, tokens } = instruments(
    metrics.getMeter(NAME, VERSION),
  );
  const running = new Map<string, Running>();

  const begin = (event: ClientEventFields, more: OtelAttributes): Running => {
    const operation = operationOf(event.action)!;
    const common = commonAttributes(operation, options.provider, event);
    const span = tracer.startSpan(
      [operation.name, event.model].filter(Boolean).join(" "),
      { kind: CLIENT, attributes: { ...common, ...more } },
      context.active(),
    );
    const call = { span, operation, common };
    running.set(event.callId, call);
    return call;
  };

  const countTokens = (usage: TokenUsage, common: OtelAttributes) => {
    tokens.record(usage.input, { ...common, "gen_ai.token.type": "input" });
    tokens.record(usage.output, { ...common, "gen_ai.token.type": "output" });
  };

  const end = (
    { span }: Running,
    event: ClientEvent & { type: "end" | "socket_close" },
    attributes: OtelAttributes,
  ) => {
    running.delete(event.callId);
    if (event.error) span.setStatus({ code: ERROR });
    span.end();
    duration.record(event.elapsed / 1000, attributes);
  };

  const record = (call: Running, event: ClientEvent) => {
    const { span, common } = call;
    switch (event.type) {
      case "retry":
        span.addEvent("retry", {
          attempt: event.attempt,
          "error.type": errorType(event.error),
        });
        break;
      case "first_event": {
        const time = event.elapsed / 1000;
        span.setAttributes({ "gen_ai.response.time_to_first_chunk": time });
        firstChunk.record(time, common);
        break;
      }
      case "end": {
        span.setAttributes(endAttributes(event));
        const attributes = metricAttributes(common, event);
        if (event.usage) countTokens(event.usage, attributes);
        end(call, event, attributes);
        break;
      }
      case "socket_reconnecting":
      case "socket_reconnected":
        span.addEvent(event.type.replace("socket_", ""));
        break;
      case "socket_response":
        if (!event.usage) break;
        span.addEvent("response", {
          ...usageAttributes(event.usage),
          ...(event.responseId
            ? { "gen_ai.response.id": event.responseId }
            : {}),
        });
        countTokens(event.usage, common);
        break;
      case "socket_close":
        end(call, event, metricAttributes(common, event));
        break;
    }
  };

  return (event) => {
    const operation = operationOf(event.action);
    if (operation === undefined) return;
    const call = running.get(event.callId);
    if (event.type === "request") {
      const { span } = call ??
        begin(event, requestAttributes(operation, event));
      const inside = trace.setSpan(context.active(), span);
      return (send) => context.with(inside, send);
    }
    if (event.type === "socket_connect") begin(event, {});
    else if (call) record(call, event);
  };
}

/** The metrics, as the conventions define them. */
function instruments(meter: OtelMeter) {
  const seconds = (name: string, description: string) =>
    meter.createHistogram(name, {
      description,
      unit: "s",
      advice: { explicitBucketBoundaries: SECONDS },
    });
  return {
    duration: seconds(
      "gen_ai.client.operation.duration",
      "GenAI operation duration.",
    ),
    firstChunk: seconds(
      "gen_ai.client.operation.time_to_first_chunk",
      "Time to receive the first chunk.",
    ),
    tokens: meter.createHistogram("gen_ai.client.token.usage", {
      description: "Number of input and output tokens used.",
      unit: "{token}",
      advice: { explicitBucketBoundaries: TOKENS },
    }),
  };
}

/** Attributes of metrics at the end of a call or a session. */
function metricAttributes(
  common: OtelAttributes,
  { responseModel, error }: Pick<EndEvent, "responseModel" | "error">,
): OtelAttributes {
  return {
    ...common,
    ...(responseModel ? { "gen_ai.response.model": responseModel } : {}),
    ...(error ? { "error.type": errorType(error) } : {}),
  };
}
