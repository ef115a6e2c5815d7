/**
 * Translation sessions: speech in one language in, speech and text in another out.
 *
 * @module
 */
import type {
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent,
  RealtimeTranslationSessionUpdateRequest,
} from "../../generated/types/realtime/realtime.ts";
import { base64Length } from "../../core/base64.ts";
import { type Endpoint, socketURL } from "../../socket/handshake.ts";
import { durationOf } from "../audio/audio.ts";
import type { ChannelOptions, Protocol } from "../channel/protocol.ts";
import { VoiceChannel } from "../channel/voice_channel.ts";

/** Options of a translation session. */
export interface TranslateOptions extends ChannelOptions {
  /** Model that translates. @default {"gpt-realtime-translate"} */
  readonly model?: string;
  /** Configuration; the session is ready when the API has acknowledged it. */
  readonly session?: RealtimeTranslationSessionUpdateRequest;
  /** Language to translate to, such as `de`; the same as `session.audio.output.language`. */
  readonly language?: string;
}

/** A translation session: append speech, and iterate over events. Audio is 16-bit PCM at 24 kHz, mono, both ways. */
export class TranslationSession extends VoiceChannel<
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent
> {
  /** Type of the event that appends audio. */
  protected readonly appends = "session.input_audio_buffer.append";
}

/**
 * Opens a translation session at an endpoint.
 *
 * When its connection drops, it reconnects with the configuration that it was opened with;
 * speech in transit is not sent again. A later `session.update` must be sent again on
 * `reconnected`.
 *
 * @param endpoint Where to connect, and with which credentials.
 * @param options Options of the session.
 */
export function translate(
  endpoint: Endpoint,
  options: TranslateOptions = {},
): Promise<TranslationSession> {
  const { model = "gpt-realtime-translate", language } = options;
  let session = options.session ?? null;
  if (language !== undefined) {
    session = {
      ...session,
      audio: {
        ...session?.audio,
        output: { ...session?.audio?.output, language },
      },
    };
  }
  const protocol: Protocol<RealtimeTranslationServerEvent> = {
    url: socketURL(endpoint.baseURL, "/realtime/translations", { model }),
    options: { model: "string", session: "any", language: "string" },
    resumable: true,
    limited: true,
    probe: true,
    drain: { event: { type: "session.close" }, last: "session.closed" },
    async setUp(exchange) {
      const created = await exchange.expect("session.created");
      if (session) {
        exchange.send({ type: "session.update", session });
        await exchange.expect("session.updated");
      }
      return (created as { session?: { expires_at?: number } }).session
        ?.expires_at || null;
    },
    acknowledges: () => null,
    audioMs: (event) =>
      "audio" in event
        ? durationOf(base64Length(event.audio as string), "audio/pcm")
        : 0,
  };
  return new TranslationSession(endpoint, protocol, options)
    .start(options.signal);
}
