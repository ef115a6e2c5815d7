/**
 * Tells the program what happens to one call.
 *
 * @module
 */
import type { Logger } from "../config/logging.ts";
import type {
  CallOutcome,
  ClientEvent,
  EndEvent,
  OnEvent,
  RequestSettings,
  RunAttempt,
} from "../core/client_events.ts";
import { emit, errorFacts, plainText, server } from "../core/emit_event.ts";
import { rateLimits } from "../core/rate_limits.ts";
import { redactText, type Secrets } from "../core/secrets/redact.ts";
import { tokenUsage } from "../core/token_usage.ts";

/** What is known of a call before it is sent. */
export interface CallFacts {
  /** Method and path. */
  readonly action: string;
  /** Whole URL. */
  readonly url: string;
  /** Size of the body, in bytes. */
  readonly bytes: number | undefined;
  /** The params; only settings are taken from them. */
  readonly params: unknown;
  /** Whether the response is a stream. */
  readonly stream: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** The events of one call. */
export class CallEvents {
  readonly #onEvent: OnEvent;
  readonly #logger: Logger;
  readonly #bytes: number | undefined;
  readonly #settings: RequestSettings;
  readonly #start = Date.now();
  readonly #base: Omit<EndEvent, "type" | "elapsed" | "outcome" | "attempts">;
  #attempts = 0;
  #seen: Partial<EndEvent> = {};
  #hasEvent = false;
  #ended = false;

  /**
   * @param onEvent Receives the events.
   * @param logger Gets a line if it throws.
   * @param facts What is known of the call.
   */
  constructor(onEvent: OnEvent, logger: Logger, facts: CallFacts) {
    const params = fieldsOf(facts.params);
    const model = plainText(params.model);
    this.#onEvent = onEvent;
    this.#logger = logger;
    this.#bytes = facts.bytes;
    this.#settings = settingsOf(params);
    this.#base = {
      callId: crypto.randomUUID(),
      action: facts.action,
      ...server(facts.url),
      ...(model === undefined ? {} : { model }),
      stream: facts.stream,
    };
  }

  /**
   * An attempt is about to be sent.
   *
   * @param send Sends it.
   * @throws {OpenAIError} If the program refuses the call.
   */
  request<T>(send: () => T): T {
    const run = this.#emit({
      type: "request",
      attempt: ++this.#attempts,
      bytes: this.#bytes,
      settings: this.#settings,
    });
    return typeof run === "function" ? (run as RunAttempt)(send) : send();
  }

  /**
   * The headers of a response have arrived.
   *
   * @param response The response.
   * @param attempt Has the credentials of the request: a server may send one back.
   */
  firstByte(
    { status, headers }: Response,
    { secrets }: { readonly secrets: () => Secrets },
  ): void {
    const id = plainText(headers.get("x-request-id"));
    const requestId = id === undefined ? null : redactText(id, secrets());
    const processing = Number(headers.get("openai-processing-ms") || NaN);
    const limits = rateLimits(headers);
    this.#seen = { status, requestId };
    this.#emit({
      type: "first_byte",
      attempt: this.#attempts,
      status,
      requestId,
      ...(Number.isFinite(processing) ? { processingMs: processing } : {}),
      ...(limits ? { rateLimits: limits } : {}),
    });
  }

  /**
   * An attempt failed, and another one follows.
   *
   * @param error Its failure.
   * @param retryAfter The wait that the server asked for, in ms.
   */
  retry(error: unknown, retryAfter: number): void {
    this.#emit({
      type: "retry",
      attempt: this.#attempts,
      error: errorFacts(error),
      retryAfter,
    });
  }

  /**
   * An event of a stream, or the whole result.
   *
   * @param value It, parsed.
   * @param raw Has the credentials of the request: a server may send one back.
   */
  see(value: unknown, raw: { readonly secrets: () => Secrets }): void {
    if (this.#base.stream && !this.#hasEvent) {
      this.#hasEvent = true;
      this.#emit({ type: "first_event" });
    }
    Object.assign(this.#seen, resultFacts(value, raw.secrets, this.#seen));
  }

  /** The call failed. Only the first end counts. */
  fail(error: unknown): void {
    this.#end("error", { error: errorFacts(error) });
  }

  /** The call ended. Only the first end counts. */
  end(outcome: CallOutcome): void {
    this.#end(outcome, {});
  }

  #end(outcome: CallOutcome, more: Partial<EndEvent>): void {
    if (this.#ended) return;
    this.#ended = true;
    const attempts = this.#attempts;
    this.#emit({ type: "end", outcome, attempts, ...this.#seen, ...more });
  }

  #emit(own: Own<ClientEvent>): unknown {
    return emit(this.#onEvent, this.#logger, {
      ...this.#base,
      elapsed: Date.now() - this.#start,
      ...own,
    } as ClientEvent);
  }
}

/** The fields of an event that are not those of every event. */
type Own<E> = E extends ClientEvent ? Omit<
    E,
    "callId" | "action" | "server" | "port" | "model" | "stream" | "elapsed"
  >
  : never;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? value as Fields : {};
}

function settingsOf(params: Fields): RequestSettings {
  const { conversation } = params;
  const found = {
    maxOutputTokens: number(
      params.max_output_tokens ?? params.max_completion_tokens ??
        params.max_tokens,
    ),
    temperature: number(params.temperature),
    topP: number(params.top_p),
    frequencyPenalty: number(params.frequency_penalty),
    presencePenalty: number(params.presence_penalty),
    seed: number(params.seed),
    choices: number(params.n),
    serviceTier: plainText(params.service_tier),
    conversation: plainText(
      typeof conversation === "object"
        ? fieldsOf(conversation).id
        : conversation,
    ),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  );
}

function number(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value)
    ? value
    : undefined;
}

/** What a result, or one event of a stream, says about itself. */
function resultFacts(
  value: unknown,
  secrets: () => Secrets,
  known: Partial<EndEvent>,
): Partial<EndEvent> {
  const outer = fieldsOf(value);
  // Events of responses carry the response.
  const result = typeof outer.response === "object"
    ? fieldsOf(outer.response)
    : outer;
  const isEvent = typeof outer.type === "string" && result === outer;
  const usage = tokenUsage(outer.usage ?? result.usage);
  const facts: Record<string, unknown> = {};
  const note = (name: keyof EndEvent, field: unknown) => {
    const text = plainText(field);
    if (text !== undefined && text !== known[name]) {
      facts[name] = redactText(text, secrets());
    }
  };
  if (usage) facts.usage = usage;
  // The ID of such an event is that of an item.
  if (isEvent) return facts;
  note("responseId", result.id);
  note("responseModel", result.model);
  note("serviceTier", result.service_tier);
  note("systemFingerprint", result.system_fingerprint);
  const reasons = finishReasons(result, known.finishReasons);
  if (reasons) facts.finishReasons = reasons;
  return facts;
}

function finishReasons(
  { choices, status, incomplete_details }: Fields,
  known: readonly string[] = [],
): readonly string[] | undefined {
  if (Array.isArray(choices)) {
    const reasons = [...known];
    for (const choice of choices) {
      const reason = plainText(fieldsOf(choice).finish_reason);
      const at = number(fieldsOf(choice).index) ?? 0;
      if (reason !== undefined && at >= 0 && at < 128) reasons[at] = reason;
    }
    return reasons.length > 0
      ? Array.from(reasons, (one) => one ?? "")
      : undefined;
  }
  const reason = plainText(fieldsOf(incomplete_details).reason) ??
    plainText(status);
  return reason === undefined || reason === "in_progress" || reason === "queued"
    ? undefined
    : [reason];
}
