/**
 * Attributes of the gen_ai conventions, from the events of a client.
 *
 * @module
 */
import type {
  ClientEventFields,
  EndEvent,
  EventError,
  RequestEvent,
} from "../core/client_events.ts";
import type { TokenUsage } from "../core/client_events.ts";
import type { OtelAttributes } from "./api.ts";

/** An operation of a model. */
export interface GenAiOperation {
  /** Value of `gen_ai.operation.name`. */
  readonly name: string;
  /** Value of `openai.api.type`. */
  readonly api?: string;
  /** Value of `gen_ai.output.type`. */
  readonly output?: string;
}

/** The operations that run a model, by action. */
const OPERATIONS: Readonly<Record<string, GenAiOperation>> = {
  "POST /chat/completions": { name: "chat", api: "chat_completions" },
  "POST /responses": { name: "chat", api: "responses" },
  "POST /completions": { name: "text_completion" },
  "POST /embeddings": { name: "embeddings" },
  "POST /images/generations": { name: "generate_content", output: "image" },
  "POST /images/edits": { name: "generate_content", output: "image" },
  "POST /images/variations": { name: "generate_content", output: "image" },
  "POST /audio/speech": { name: "generate_content", output: "speech" },
  "POST /audio/transcriptions": { name: "generate_content", output: "text" },
  "POST /audio/translations": { name: "generate_content", output: "text" },
  "realtime.connect": { name: "realtime" },
  "realtime.transcribe": { name: "realtime" },
  "realtime.translate": { name: "realtime" },
  "live.connect": { name: "realtime" },
  "live.attach": { name: "realtime" },
  "live.fork": { name: "realtime" },
  "responses.connect": { name: "realtime", api: "responses" },
};

/**
 * The operation of a call; `undefined` if no model runs in it.
 *
 * @param action Its action.
 */
export function operationOf(action: string): GenAiOperation | undefined {
  return Object.hasOwn(OPERATIONS, action) ? OPERATIONS[action] : undefined;
}

/** Providers by their hosts, with the names of the conventions. */
const PROVIDERS: readonly (readonly [host: RegExp, name: string])[] = [
  [
    /\.(?:openai|cognitiveservices|services\.ai)\.azure\.(?:com|us|cn)$/,
    "azure.ai.openai",
  ],
  [/^bedrock[\w-]*\..+\.(?:amazonaws\.|api\.aws$)/, "aws.bedrock"],
  [/^(?:[\w-]+-)?aiplatform\.googleapis\.com$/, "gcp.vertex_ai"],
  [/^generativelanguage\.googleapis\.com$/, "gcp.gemini"],
];

function providerOf(server: string): string {
  return PROVIDERS.find(([host]) => host.test(server))?.[1] ?? "openai";
}

/** Attributes that spans and metrics have in common. */
export function commonAttributes(
  operation: GenAiOperation,
  provider: string | undefined,
  { server, port, model }: ClientEventFields,
): OtelAttributes {
  return withoutUndefined({
    "gen_ai.operation.name": operation.name,
    "gen_ai.provider.name": provider ?? providerOf(server),
    "gen_ai.request.model": model,
    "server.address": server || undefined,
    "server.port": server ? port : undefined,
  });
}

/** Attributes of the request. */
export function requestAttributes(
  operation: GenAiOperation,
  { settings, stream }: Pick<RequestEvent, "settings" | "stream">,
): OtelAttributes {
  const { choices } = settings;
  return withoutUndefined({
    "gen_ai.output.type": operation.output,
    "openai.api.type": operation.api,
    "gen_ai.request.stream": stream || undefined,
    "gen_ai.request.max_tokens": settings.maxOutputTokens,
    "gen_ai.request.temperature": settings.temperature,
    "gen_ai.request.top_p": settings.topP,
    "gen_ai.request.frequency_penalty": settings.frequencyPenalty,
    "gen_ai.request.presence_penalty": settings.presencePenalty,
    "gen_ai.request.seed": settings.seed,
    "gen_ai.request.choice.count": choices === 1 ? undefined : choices,
    "gen_ai.conversation.id": settings.conversation,
    "openai.request.service_tier": settings.serviceTier === "auto"
      ? undefined
      : settings.serviceTier,
  });
}

/** Attributes of the end of a call. */
export function endAttributes(end: EndEvent): OtelAttributes {
  return {
    ...withoutUndefined({
      "gen_ai.response.id": end.responseId,
      "gen_ai.response.model": end.responseModel,
      "gen_ai.response.finish_reasons": end.finishReasons &&
        [...end.finishReasons],
      "openai.response.service_tier": end.serviceTier,
      "openai.response.system_fingerprint": end.systemFingerprint,
      "error.type": end.error && errorType(end.error),
      "openai.request.id": end.requestId ?? undefined,
    }),
    ...(end.usage ? usageAttributes(end.usage) : {}),
  };
}

/** Attributes of tokens; kinds that did not occur are left out. */
export function usageAttributes(usage: TokenUsage): OtelAttributes {
  return withoutUndefined({
    "gen_ai.usage.input_tokens": usage.input,
    "gen_ai.usage.output_tokens": usage.output,
    "gen_ai.usage.cache_read.input_tokens": usage.cached || undefined,
    "gen_ai.usage.reasoning.output_tokens": usage.reasoning || undefined,
    "gen_ai.usage.audio.input_tokens": usage.inputAudio || undefined,
    "gen_ai.usage.audio.output_tokens": usage.outputAudio || undefined,
  });
}

/** The class of a failure: its status or, if there was no response, its name. */
export function errorType({ status, name }: EventError): string {
  return status === undefined ? name : String(status);
}

function withoutUndefined(
  attributes: Record<string, OtelAttributes[string] | undefined>,
): OtelAttributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== undefined),
  ) as OtelAttributes;
}
