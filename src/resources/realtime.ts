/**
 * `client.realtime`: the REST operations, and sessions over WebSocket.
 *
 * The code of sessions is loaded when the first one is opened.
 *
 * @module
 */
import type { ResolvedOptions } from "../config/options.ts";
import { OpenAIError } from "../errors.ts";
import { Realtime as RealtimeOperations } from "../generated/resources.js";
import type { CallHandlerOptions } from "../realtime/phone/call_handler.ts";
import type { RealtimeOptions } from "../realtime/session/options.ts";
import type { RealtimeSession } from "../realtime/session/session.ts";
import type { TranscribeOptions } from "../realtime/session/transcribe.ts";
import type {
  TranslateOptions,
  TranslationSession,
} from "../realtime/surfaces/translate.ts";
import { type ClientCaller, openSession } from "./endpoint.ts";
import { secretBytes } from "../webhooks/signature.ts";
import { Webhooks } from "./webhooks.ts";

/** `client.realtime`: voice sessions, and the REST operations for them. */
export class Realtime extends RealtimeOperations {
  /**
   * Sends the operations, and has the options of the client.
   *
   * @ignore Internal: its type is not public.
   */
  declare protected readonly caller: ClientCaller;

  /**
   * Opens a session, and waits until the server acknowledges its configuration.
   *
   * @example
   * ```ts ignore
   * await using session = await client.realtime.connect({ model: "gpt-realtime" });
   * console.log(await session.response.create().transcript());
   * ```
   *
   * @param options Configuration of the session.
   * @throws {HandshakeError} If no connection can be established.
   * @throws {NotReadyError} If the session is not ready within `readyTimeout`.
   * @throws {RealtimeError} If the server rejects the configuration.
   */
  async connect(options: RealtimeOptions): Promise<RealtimeSession> {
    const { open } = await import("../realtime/runtime.js");
    const { options: client } = this.caller;
    const given = withModel(options, client);
    return await openSession(
      client,
      "realtime.connect",
      given?.model,
      (endpoint) => open(endpoint, given),
    );
  }

  /**
   * Opens a session that only transcribes speech.
   *
   * @example
   * ```ts ignore
   * await using session = await client.realtime.transcribe({
   *   transcription: { model: "gpt-4o-transcribe", language: "en" },
   * });
   * microphone.pipeTo(session.audio.input);
   * session.on(
   *   "conversation.item.input_audio_transcription.completed",
   *   ({ transcript }) => console.log(transcript),
   * );
   * ```
   *
   * @param options Configuration of the session.
   * @throws {HandshakeError} If no connection can be established.
   * @throws {NotReadyError} If the session is not ready within `readyTimeout`.
   * @throws {RealtimeError} If the server rejects the configuration.
   */
  async transcribe(options?: TranscribeOptions): Promise<RealtimeSession> {
    const { transcribe } = await import("../realtime/runtime.js");
    return await openSession(
      this.caller.options,
      "realtime.transcribe",
      options?.transcription?.model,
      (endpoint) => transcribe(endpoint, options),
    );
  }

  /**
   * Opens a session that translates speech into another language.
   *
   * @example
   * ```ts ignore
   * await using session = await client.realtime.translate({ language: "de" });
   * microphone.pipeTo(session.audio.input);
   * session.on("session.output_transcript.delta", ({ delta }) => console.log(delta));
   * ```
   *
   * @param options Configuration of the session.
   * @throws {HandshakeError} If no connection can be established.
   * @throws {NotReadyError} If the session is not ready within `readyTimeout`.
   * @throws {RealtimeError} If the server rejects the configuration.
   */
  async translate(options?: TranslateOptions): Promise<TranslationSession> {
    const { translate } = await import("../realtime/runtime.js");
    return await openSession(
      this.caller.options,
      "realtime.translate",
      options?.model,
      (endpoint) => translate(endpoint, options),
    );
  }

  /**
   * Returns a request handler for the webhook `realtime.call.incoming`, which takes incoming phone calls.
   *
   * The handler verifies the signature, processes each delivery once, accepts the call, responds to
   * the webhook, and joins the call. It responds with status 400 to forged webhooks, with 200 to
   * events of other types, which it ignores, and with 500 if it could not accept the call, so that
   * the webhook is delivered again.
   *
   * @example
   * ```ts ignore
   * Deno.serve(client.realtime.callHandler(secret, {
   *   accept: () => ({ type: "realtime", model: "gpt-realtime" }),
   *   session: async (session) => {
   *     session.response.create();
   *     await session.closed;
   *   },
   * }));
   * ```
   *
   * @param secret Signing secret of the webhook endpoint, `whsec_...`; `null` for the client's
   * `webhookSecret`.
   * @param options How to handle calls.
   * @throws {OpenAIError} If there is no secret, or it is malformed.
   */
  callHandler(
    secret: string | null,
    options: CallHandlerOptions,
  ): (request: Request) => Promise<Response> {
    const key = secret ?? this.caller.options.webhookSecret;
    if (!key) {
      throw new OpenAIError(
        "Cannot create a call handler: the webhook secret is missing, pass it or set webhookSecret or OPENAI_WEBHOOK_SECRET",
      );
    }
    secretBytes(key);
    const client = { webhooks: new Webhooks(this.caller), realtime: this };
    let handler: Promise<(request: Request) => Promise<Response>> | undefined;
    return async (request) => {
      handler ??= import("../realtime/runtime.js")
        .then(({ callHandler }) => callHandler(client, key, options));
      return await (await handler)(request);
    };
  }
}

/** The options of a session that is to have a model; on Azure, the deployment of the client by default. */
function withModel(
  options: RealtimeOptions,
  { platform }: ResolvedOptions,
): RealtimeOptions {
  const model = platform?.defaultModel;
  const { callId, from, session } = options ?? {};
  const hasModel = options?.model !== undefined || callId !== undefined ||
    from !== undefined || session && "type" in session &&
      session.type === "transcription";
  return model === undefined || hasModel ? options : { ...options, model };
}
