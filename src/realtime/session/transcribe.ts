/**
 * Transcription sessions: speech in, text out.
 *
 * @module
 */
import type { Endpoint } from "../../socket/handshake.ts";
import { open } from "./connect.ts";
import type { RealtimeOptions } from "./options.ts";
import type { RealtimeSession } from "./session.ts";
import type { RealtimeTranscriptionSessionCreateRequest } from "../wire/types.ts";

/** Input settings of a transcription session. */
export type TranscriptionInput = NonNullable<
  NonNullable<RealtimeTranscriptionSessionCreateRequest["audio"]>["input"]
>;

/** Options of a transcription session. */
export interface TranscribeOptions extends
  Omit<
    RealtimeOptions,
    | "model"
    | "callId"
    | "session"
    | "tools"
    | "respondToTools"
    | "maxToolRounds"
  > {
  /** How to transcribe: model, language, prompt. @default {{ model: "gpt-4o-transcribe" }} */
  readonly transcription?: NonNullable<TranscriptionInput["transcription"]>;
  /** Other input settings: format, noise reduction, turn detection. */
  readonly input?: Omit<TranscriptionInput, "transcription">;
  /** Additional fields to include in events. */
  readonly include?: RealtimeTranscriptionSessionCreateRequest["include"];
}

/**
 * Opens a transcription session at an endpoint. Transcripts are in `session.history`, and in
 * the events `conversation.item.input_audio_transcription.delta` and `.completed`.
 *
 * @param endpoint Where to connect, and with which credentials.
 * @param options Options of the session.
 */
export function transcribe(
  endpoint: Endpoint,
  options: TranscribeOptions = {},
): Promise<RealtimeSession> {
  const {
    transcription = { model: "gpt-4o-transcribe" },
    input,
    include,
    ...rest
  } = options;
  return open(endpoint, {
    ...rest,
    session: {
      type: "transcription",
      audio: { input: { ...input, transcription } },
      ...(include ? { include } : {}),
    },
  });
}
