/**
 * Tokens of a spoken conversation, by modality, with those read from the cache.
 *
 * @module
 */
import { type Fields, listOf } from "./fields.ts";
import type { Utterance } from "./model.ts";
import { countTokens } from "./tokens.ts";
import { replyTokens } from "./usage.ts";

const INPUT_MS_PER_TOKEN = 100;
const OUTPUT_MS_PER_TOKEN = 50;

/** Tokens by modality. */
export interface ModalTokens {
  /** Tokens of text. */
  readonly text: number;
  /** Tokens of audio. */
  readonly audio: number;
}

/** Tokens of heard audio. */
function heardTokens(ms: number): number {
  return Math.ceil(ms / INPUT_MS_PER_TOKEN);
}

/** Tokens of items, audio counted where an item has some. */
export function itemTokens(
  items: readonly Fields[],
  audioMs: (id: string) => number,
): ModalTokens {
  let text = 0;
  let audio = 0;
  for (const item of items) {
    const ms = audioMs(String(item.id));
    if (ms > 0) audio += heardTokens(ms);
    else text += countTokens(words(item));
  }
  return { text, audio };
}

function words(item: Fields): string {
  const parts = listOf(item.content).map((part) =>
    Object.values(part as Fields).filter((one) => typeof one === "string")
      .slice(1).join(" ")
  );
  return [...parts, item.output, item.arguments].filter((one) =>
    typeof one === "string"
  ).join(" ");
}

/**
 * Usage of one response.
 *
 * @param input Tokens of everything that was read.
 * @param cached Those of them that the previous response had already read.
 * @param utterance The reply.
 * @param spokenMs How much of it was sent as audio, in ms.
 */
export function realtimeUsage(
  input: ModalTokens,
  cached: ModalTokens,
  utterance: Utterance,
  spokenMs: number,
): Fields {
  const audio = Math.ceil(spokenMs / OUTPUT_MS_PER_TOKEN);
  const text = replyTokens(utterance).output;
  const inputTokens = input.text + input.audio;
  return {
    total_tokens: inputTokens + audio + text,
    input_tokens: inputTokens,
    output_tokens: audio + text,
    input_token_details: {
      text_tokens: input.text,
      audio_tokens: input.audio,
      image_tokens: 0,
      cached_tokens: cached.text + cached.audio,
      cached_tokens_details: {
        text_tokens: cached.text,
        audio_tokens: cached.audio,
        image_tokens: 0,
      },
    },
    output_token_details: { text_tokens: text, audio_tokens: audio },
  };
}

/** The smaller of two counts, modality by modality. */
export function least(a: ModalTokens, b: ModalTokens): ModalTokens {
  return { text: Math.min(a.text, b.text), audio: Math.min(a.audio, b.audio) };
}

/** Usage of a transcription, by the model that wrote it. */
export function transcriptionUsage(
  model: string,
  transcript: string,
  ms: number,
): Fields {
  if (model === "whisper-1") {
    return { type: "duration", seconds: Math.ceil(ms / 1_000) };
  }
  const input = heardTokens(ms);
  const output = countTokens(transcript);
  return {
    type: "tokens",
    total_tokens: input + output,
    input_tokens: input,
    input_token_details: { text_tokens: 0, audio_tokens: input },
    output_tokens: output,
  };
}
