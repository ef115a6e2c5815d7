/**
 * Transcripts of the user's audio.
 *
 * @module
 */
import { type Fields, isFields, textOf } from "../fields.ts";
import { hear } from "../sound/hearing.ts";
import type { Segment } from "./input_buffer.ts";
import { transcriptionUsage } from "../audio_usage.ts";
import { tokenize } from "../tokens.ts";
import type { FakeState } from "../fake_state.ts";

const KIND = "conversation.item.input_audio_transcription";

/** A transcript, and the events about it. */
export interface Transcription {
  /** The words; `null` if it could not be understood. */
  readonly transcript: string | null;
  /** Events for the client; empty if it wants no transcript and nothing failed. */
  readonly events: readonly Fields[];
}

/**
 * Transcribes a segment.
 *
 * @param place Item of the audio, and its part.
 * @param segment The audio.
 * @param wanted `audio.input.transcription` of the configuration.
 * @param state Shared state.
 */
export function transcribe(
  place: Readonly<{ item_id: string; content_index: number }>,
  segment: Segment,
  wanted: unknown,
  state: FakeState,
): Transcription {
  let transcript: string;
  try {
    transcript = hear(segment.samples, segment.rate, state.settings);
  } catch (error) {
    const failure = {
      type: "transcription_error",
      code: "audio_unintelligible",
      message: error instanceof Error ? error.message : String(error),
      param: null,
    };
    const events = [{ type: `${KIND}.failed`, ...place, error: failure }];
    return { transcript: null, events };
  }
  if (!isFields(wanted)) return { transcript, events: [] };
  const deltas = tokenize(transcript).map((delta) => ({
    type: `${KIND}.delta`,
    ...place,
    delta,
  }));
  const usage = transcriptionUsage(
    textOf(wanted.model),
    transcript,
    segment.ms,
  );
  const completed = { type: `${KIND}.completed`, ...place, transcript, usage };
  return { transcript, events: [...deltas, completed] };
}
