/**
 * Speech in, text out: a session that only writes down what it hears.
 *
 * @module
 */
import type { Endpoint } from "../../socket/handshake.ts";
import { open } from "./connect.ts";
import type { RealtimeOptions } from "./options.ts";
import type { RealtimeSession } from "./session.ts";
import type { RealtimeTranscriptionSessionCreateRequest } from "../wire/types.ts";

/** The input half of a transcription's configuration. */
export type TranscriptionInput = NonNullable<
  NonNullable<RealtimeTranscriptionSessionCreateRequest["audio"]>["input"]
>;

/** How to open a transcription. */
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
  /** What writes it down: model, language, prompt. @default {{ model: "gpt-4o-transcribe" }} */
  readonly transcription?: NonNullable<TranscriptionInput["transcription"]>;
  /** Further settings of the input: format, noise reduction, turn detection. */
  readonly input?: Omit<TranscriptionInput, "transcription">;
  /** Further fields to be told. */
  readonly include?: RealtimeTranscriptionSessionCreateRequest["include"];
}

/**
 * Opens a transcription at an endpoint. What was heard is in `session.history`, and in the
 * events `conversation.item.input_audio_transcription.delta` and `.completed`.
 *
 * @param endpoint Whom to dial, and as whom.
 * @param options What to ask for.
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
