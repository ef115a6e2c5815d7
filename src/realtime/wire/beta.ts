/**
 * Events of servers that still speak the beta protocol, in the API's current terms.
 *
 * @module
 */
import type { RealtimeServerEvent } from "./types.ts";

type Fields = Readonly<Record<string, unknown>>;

const BETA = /^response\.(text|audio|audio_transcript)\.(delta|done)$/;

/** An event under its current name: `response.text.delta` is `response.output_text.delta`. */
export function withoutBetaName(event: { type: string }): RealtimeServerEvent {
  const type = event.type.replace(BETA, "response.output_$1.$2");
  return (type === event.type
    ? event
    : { ...event, type }) as RealtimeServerEvent;
}

const FORMATS: Fields = {
  pcm16: "audio/pcm",
  g711_ulaw: "audio/pcmu",
  g711_alaw: "audio/pcma",
};

/** A session that is described in flat fields, as a current server describes it; any other as it is. */
export function withoutBetaFields<T extends object>(session: T): T {
  const {
    modalities,
    voice,
    input_audio_format,
    output_audio_format,
    input_audio_transcription,
    turn_detection,
    ...rest
  } = session as Fields;
  if (!input_audio_format && !output_audio_format) return session;
  const format = (name: unknown) => ({
    type: FORMATS[`${name}`] ?? "audio/pcm",
  });
  return {
    type: "realtime",
    output_modalities: modalities,
    ...rest,
    audio: {
      input: {
        format: format(input_audio_format),
        transcription: input_audio_transcription,
        turn_detection,
      },
      output: { format: format(output_audio_format), voice },
    },
  } as unknown as T;
}
