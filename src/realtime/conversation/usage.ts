/**
 * The usage of a conversation, and its cost.
 *
 * Pure: adds up what the server reports, each response once.
 *
 * @module
 */
import type { RealtimeResponse, RealtimeServerEvent } from "../wire/types.ts";

/** Tokens by modality. */
export interface Tokens {
  /** Tokens of text. */
  readonly text: number;
  /** Tokens of audio. */
  readonly audio: number;
  /** Tokens of images. */
  readonly image: number;
}

/** The usage of a conversation. `input` does not include cached tokens, so nothing is counted twice. */
export interface UsageTotal {
  /** Input that was not cached. */
  readonly input: Tokens;
  /** Input that was cached. */
  readonly cached: Tokens;
  /** Output. */
  readonly output: Tokens;
  /** Usage of the models that transcribe the user's speech. */
  readonly transcription: {
    /** Input tokens, of models that count tokens. */
    readonly input: Tokens;
    /** Output tokens. */
    readonly output: number;
    /** Seconds of audio, of models that count seconds. */
    readonly seconds: number;
  };
  /** Responses that reported their usage. */
  readonly responses: number;
}

/** Prices in one currency per million tokens; what is left out costs nothing. */
export interface Prices {
  /** Input that was not cached. */
  readonly input?: Partial<Tokens>;
  /** Cached input. */
  readonly cached?: Partial<Tokens>;
  /** Output. */
  readonly output?: Partial<Tokens>;
  /** Transcription of the user's speech: per million tokens, or per minute. */
  readonly transcription?: {
    /** Per million input tokens. */
    readonly input?: Partial<Tokens>;
    /** Per million output tokens. */
    readonly output?: number;
    /** Per minute of audio. */
    readonly minute?: number;
  };
}

const NONE: Tokens = { text: 0, audio: 0, image: 0 };

/** Nothing used yet. */
export const NO_USAGE: UsageTotal = {
  input: NONE,
  cached: NONE,
  output: NONE,
  transcription: { input: NONE, output: 0, seconds: 0 },
  responses: 0,
};

function tokens(of: (kind: keyof Tokens) => number): Tokens {
  return { text: of("text"), audio: of("audio"), image: of("image") };
}

/** Tokens by kind, as the API reports them; tokens without a kind count as text. */
type Details = { readonly [K in keyof Tokens as `${K}_tokens`]?: number };

function split(
  details: Details | undefined,
  whole: number | undefined,
): Tokens {
  const {
    text_tokens = details ? 0 : whole ?? 0,
    audio_tokens = 0,
    image_tokens = 0,
  } = details ?? {};
  return { text: text_tokens, audio: audio_tokens, image: image_tokens };
}

/** Adds two totals, field by field. */
export function addUsage<T extends object>(a: T, b: T): T {
  return Object.fromEntries(
    Object.entries(b).map(([name, added]) => {
      const before = a[name as keyof T];
      return [
        name,
        typeof added === "number"
          ? before as number + added
          : addUsage(before as object, added),
      ];
    }),
  ) as T;
}

/**
 * The usage of one response. Cached tokens are not counted as input again.
 *
 * If the server reports only how many tokens were cached, they count as text first, then as audio,
 * then as images.
 *
 * @param response The response, as in `response.done`.
 */
export function responseUsage(response: RealtimeResponse): UsageTotal {
  const { usage } = response;
  if (!usage) return NO_USAGE;
  const details = usage.input_token_details;
  const all = split(details, usage.input_tokens);
  const kinds = details?.cached_tokens_details;
  let left = details?.cached_tokens ?? 0;
  const cached = tokens((kind) => {
    const tokens = kinds ? kinds[`${kind}_tokens`] ?? 0 : left;
    const taken = Math.min(all[kind], tokens);
    left -= taken;
    return taken;
  });
  return {
    ...NO_USAGE,
    input: tokens((kind) => all[kind] - cached[kind]),
    cached,
    output: split(usage.output_token_details, usage.output_tokens),
    responses: 1,
  };
}

type AsrUsage = Extract<
  RealtimeServerEvent,
  { type: "conversation.item.input_audio_transcription.completed" }
>["usage"];

/** The usage of one transcription. */
export function transcriptionUsage(usage: AsrUsage | undefined): UsageTotal {
  if (!usage) return NO_USAGE;
  if (usage.type === "duration") {
    return {
      ...NO_USAGE,
      transcription: { input: NONE, output: 0, seconds: usage.seconds },
    };
  }
  const details = usage.input_token_details;
  const audio = details?.audio_tokens ?? 0;
  return {
    ...NO_USAGE,
    transcription: {
      input: {
        text: details?.text_tokens ?? usage.input_tokens - audio,
        audio,
        image: 0,
      },
      output: usage.output_tokens,
      seconds: 0,
    },
  };
}

/**
 * The cost of a total.
 *
 * @example
 * ```ts
 * import { NO_USAGE, usageCost } from "@duplex/openai/realtime";
 * import { assertEquals } from "@std/assert";
 *
 * const used = { ...NO_USAGE, output: { text: 0, audio: 500_000, image: 0 } };
 * assertEquals(usageCost(used, { output: { audio: 64 } }), 32);
 * ```
 *
 * @param usage The total.
 * @param prices Prices per million tokens.
 * @returns The cost, in the currency of the prices.
 */
export function usageCost(usage: UsageTotal, prices: Prices): number {
  const of = (used: Tokens, price: Partial<Tokens> = {}) => {
    const { text, audio, image } = tokens((kind) =>
      used[kind] * (price[kind] ?? 0)
    );
    return text + audio + image;
  };
  const { transcription } = usage;
  const millionths = of(usage.input, prices.input) +
    of(usage.cached, prices.cached) + of(usage.output, prices.output) +
    of(transcription.input, prices.transcription?.input) +
    transcription.output * (prices.transcription?.output ?? 0);
  return millionths / 1_000_000 +
    transcription.seconds / 60 * (prices.transcription?.minute ?? 0);
}

/** Adds up the usage of a session, each response and each transcript once. */
export class Usage {
  #used: Map<string, UsageTotal> | undefined; // by response and by transcript
  #total: UsageTotal;

  /**
   * Begins to count.
   *
   * @param before The usage of the session that this one continues.
   */
  constructor(before: UsageTotal = NO_USAGE) {
    this.#total = before;
  }

  /** The usage of the whole session. */
  get total(): UsageTotal {
    return this.#total;
  }

  /** The usage of one response; `undefined` if it has not ended, or reported none. */
  of(responseId: string): UsageTotal | undefined {
    return this.#used?.get(responseId);
  }

  /** The cost of the whole session; see {@linkcode usageCost}. */
  cost(prices: Prices): number {
    return usageCost(this.#total, prices);
  }

  /** Takes an event; those that report no usage change nothing. */
  apply(event: RealtimeServerEvent): void {
    if (event.type === "response.done") {
      const { id, usage } = event.response;
      if (usage) this.#add(id ?? event.event_id, responseUsage(event.response));
    } else if (
      event.type === "conversation.item.input_audio_transcription.completed"
    ) {
      this.#add(
        `${event.item_id} ${event.content_index}`,
        transcriptionUsage(event.usage),
      );
    }
  }

  #add(id: string, used: UsageTotal): void {
    const all = this.#used ??= new Map();
    if (all.has(id)) return;
    all.set(id, used);
    this.#total = addUsage(this.#total, used);
  }
}
