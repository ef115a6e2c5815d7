/**
 * Speech in one language in, speech and text in another out.
 *
 * @module
 */
import type {
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent,
  RealtimeTranslationSessionUpdateRequest,
} from "../generated/types/realtime/realtime.ts";
import { base64Length, encodeBase64 } from "../core/base64.ts";
import type { Close } from "../socket/close.ts";
import { type Endpoint, socketURL } from "../socket/handshake.ts";
import { audioDuration, bytesOf } from "./audio.ts";
import { audioInput } from "./audio_input.ts";
import { Channel } from "./channel.ts";
import { MAX_MS } from "../socket/abort.ts";
import { audioOutput } from "./channel_audio.ts";
import type { ChannelOptions, Protocol } from "./protocol.ts";

/** How to open a translation. */
export interface TranslateOptions extends ChannelOptions {
  /** Model that translates. @default {"gpt-realtime-translate"} */
  readonly model?: string;
  /** Configuration; the session is ready when the API has acknowledged it. */
  readonly session?: RealtimeTranslationSessionUpdateRequest;
  /** Language to translate to, such as `de`; the same as `session.audio.output.language`. */
  readonly language?: string;
}

/** A translation that runs: append speech, iterate over what comes. 16-bit PCM at 24 kHz both ways. */
export class TranslationSession extends Channel<
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent
> {
  /** Appends speech: bytes, or Base64, which is passed on as it is. */
  append(audio: Uint8Array | string): boolean {
    return this.send({
      type: "session.input_audio_buffer.append",
      audio: typeof audio === "string" ? audio : encodeBase64(bytesOf(audio)),
    });
  }

  /** Encoding of what goes in. */
  readonly inputFormat = "audio/pcm";

  /** Takes the microphone: any chunk size. Follows the connection's pace. */
  get input(): WritableStream<Uint8Array> {
    return audioInput(this);
  }

  /**
   * What is said, from now on: 16-bit PCM at 24 kHz. Each reading is a stream of its own.
   */
  get output(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return audioOutput(this);
  }

  /**
   * Lets what was said be translated to its end, then closes.
   *
   * @param options `timeout`: longest that it waits, in ms. @default {10_000}
   */
  async finish(
    { timeout = 10_000 }: { timeout?: number } = {},
  ): Promise<Close> {
    if (this.phase === "closed" || this.phase === "closing") {
      return await this.closed;
    }
    const flushed = this.once("session.closed", {
      signal: AbortSignal.timeout(Math.min(timeout, MAX_MS)),
    });
    flushed.catch(() => {});
    this.send({ type: "session.close" });
    await Promise.race([flushed, this.once("reconnecting")]).catch(() => {}); // time is up, or the server closed instead
    return await this.close();
  }
}

/**
 * Opens a translation at an endpoint.
 *
 * After a loss it dials again and goes on with the configuration it was opened with; speech
 * that was on its way is not sent again. Whoever sends a `session.update` later sends it again
 * on `reconnected`.
 *
 * @param endpoint Whom to dial, and as whom.
 * @param options What to ask for.
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
    options: ["model", "session", "language"],
    resumable: true,
    limited: true,
    probe: true,
    farewell: { event: { type: "session.close" }, last: "session.closed" },
    async greet(greeting) {
      const created = await greeting.expect("session.created");
      if (session) {
        greeting.send({ type: "session.update", session });
        await greeting.expect("session.updated");
      }
      return (created as { session?: { expires_at?: number } }).session
        ?.expires_at || null;
    },
    answers: () => null,
    audioMs: (event) =>
      "audio" in event
        ? audioDuration(base64Length(event.audio as string), "audio/pcm")
        : 0,
  };
  return new TranslationSession(endpoint, protocol, options)
    .start(options.signal);
}
