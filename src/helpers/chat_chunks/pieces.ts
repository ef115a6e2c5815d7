/**
 * Adds pieces of reasoning, audio and probabilities to what came before them.
 *
 * @module
 */
import type { ChatCompletionChunk } from "../../generated/types/chat/completions/completions.ts";
import type { ChatCompletionSnapshot } from "../chat_types.ts";

/** The reasoning of the model, in the fields of compatible servers. */
export const REASONING = [
  "reasoning_content",
  "reasoning",
  "reasoning_details",
] as const;

/** Fields of the reasoning, of a delta or of a message. */
export type Reasoning = Partial<Record<typeof REASONING[number], unknown>>;

/** Appends a piece of the reasoning. Some servers send `null` after the last one. */
export function addReasoning(delta: Reasoning, message: Reasoning): void {
  for (const name of REASONING) {
    const piece = delta[name];
    if (piece === undefined) continue;
    const known = message[name];
    if (Array.isArray(piece)) {
      if (!Array.isArray(known)) message[name] = [...piece];
      else for (const one of piece) known.push(one); // more than fit into one call
    } else if (typeof piece === "string" && typeof known === "string") {
      message[name] = known + piece;
    } else message[name] = piece ?? known ?? null;
  }
}

/** Audio of a message, or a piece of it. */
export interface Audio {
  /** ID of the audio. */
  id?: string;
  /** The audio, in Base64. */
  data?: string;
  /** What is said. */
  transcript?: string;
  /** When the audio expires, in seconds since the epoch. */
  expires_at?: number;
}

/** Appends a piece of audio. */
export function mergeAudio(audio: Audio, more: Audio): Audio {
  if (more.id != null) audio.id = more.id;
  if (more.data != null) audio.data = (audio.data ?? "") + more.data;
  if (more.transcript != null) {
    audio.transcript = (audio.transcript ?? "") + more.transcript;
  }
  if (more.expires_at != null) audio.expires_at = more.expires_at;
  return audio;
}

/** Appends probabilities of tokens to those of a choice. */
export function addLogprobs(
  choice: ChatCompletionSnapshot.Choice,
  { content, refusal, ...rest }: ChatCompletionChunk.Choice.Logprobs,
): void {
  if (!choice.logprobs) {
    choice.logprobs = {
      content: content ? [...content] : content,
      refusal: refusal ? [...refusal] : refusal,
      ...rest,
    };
    return;
  }
  Object.assign(choice.logprobs, rest);
  if (content) (choice.logprobs.content ??= []).push(...content);
  if (refusal) (choice.logprobs.refusal ??= []).push(...refusal);
}
