/**
 * The resources that also speak over WebSocket: the REST operations, and the sessions.
 *
 * What a session is made of is loaded with the first one.
 *
 * @module
 */
import type { Caller } from "../contract.ts";
import { presentHeaders } from "../core/headers.ts";
import { currentToken } from "../config/credentials.ts";
import { OpenAIError } from "../errors.ts";
import {
  Live as LiveOperations,
  Realtime as RealtimeOperations,
  Responses as ResponsesOperations,
} from "../generated/resources.js";
import type { ResolvedOptions } from "../config/options.ts";
import type { ChannelOptions } from "../realtime/channel/protocol.ts";
import type {
  LiveAttachOptions,
  LiveForkOptions,
  LiveOptions,
  LiveSession,
  LiveSideband,
} from "../realtime/surfaces/live.ts";
import type { CallHandlerOptions } from "../realtime/phone/call_handler.ts";
import type { RealtimeOptions } from "../realtime/session/options.ts";
import type { ResponsesConnection } from "../realtime/surfaces/responses.ts";
import type { RealtimeSession } from "../realtime/session/session.ts";
import type { TranscribeOptions } from "../realtime/session/transcribe.ts";
import type {
  TranslateOptions,
  TranslationSession,
} from "../realtime/surfaces/translate.ts";
import type { Endpoint } from "../socket/handshake.ts";
import { secretBytes, Webhooks } from "./webhooks.ts";

/** Whom sessions dial, and as whom. The key is asked for anew on each dial. */
function endpointOf(options: ResolvedOptions): Endpoint {
  const { apiKey, baseURL, organization, project, fetch, WebSocket } = options;
  const { "user-agent": _, ...headers } = presentHeaders(
    options.defaultHeaders,
  );
  const saysItself = "authorization" in headers || "api-key" in headers;
  if (apiKey === null && !saysItself) {
    throw new OpenAIError(
      `Cannot open a session as it takes the option apiKey, which is missing: looked at ${
        options.whereLooked("apiKey")
      }`,
    );
  }
  return {
    baseURL,
    token: () => saysItself || apiKey === null ? "" : currentToken(apiKey),
    organization,
    project,
    headers,
    fetch: fetch as typeof globalThis.fetch,
    ...(WebSocket ? { WebSocket } : {}),
  };
}

/** `client.realtime`: sessions by voice, and the operations around them. */
export class Realtime extends RealtimeOperations {
  readonly #caller: Caller;
  readonly #options: ResolvedOptions;

  /**
   * Made by the client.
   *
   * @param caller Sends the operations.
   * @param options What the client was made with.
   */
  constructor(caller: Caller, options: ResolvedOptions) {
    super(caller);
    this.#caller = caller;
    this.#options = options;
  }

  /**
   * Opens a session, and waits until its configuration is acknowledged.
   *
   * @example
   * ```ts ignore
   * await using session = await client.realtime.connect({ model: "gpt-realtime" });
   * console.log(await session.response.create().transcript());
   * ```
   *
   * @param options What to ask for.
   * @throws {HandshakeError} If no connection comes about.
   * @throws {RealtimeError} If the configuration is refused.
   */
  async connect(options: RealtimeOptions): Promise<RealtimeSession> {
    const { open } = await import("../realtime/session/connect.ts");
    return await open(endpointOf(this.#options), options);
  }

  /**
   * Opens a session that only writes down what is said.
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
   * @param options What to ask for.
   * @throws {HandshakeError} If no connection comes about.
   * @throws {RealtimeError} If the configuration is refused.
   */
  async transcribe(options?: TranscribeOptions): Promise<RealtimeSession> {
    const { transcribe } = await import("../realtime/session/transcribe.ts");
    return await transcribe(endpointOf(this.#options), options);
  }

  /**
   * Opens a session that says in one language what it hears in another.
   *
   * @example
   * ```ts ignore
   * await using session = await client.realtime.translate({ language: "de" });
   * microphone.pipeTo(session.input);
   * session.on("session.output_transcript.delta", ({ delta }) => console.log(delta));
   * ```
   *
   * @param options What to ask for.
   * @throws {HandshakeError} If no connection comes about.
   * @throws {RealtimeError} If the configuration is refused.
   */
  async translate(options?: TranslateOptions): Promise<TranslationSession> {
    const { translate } = await import("../realtime/surfaces/translate.ts");
    return await translate(endpointOf(this.#options), options);
  }

  /**
   * Answers the telephone: makes a handler for the webhook `realtime.call.incoming`.
   *
   * It checks the signature, takes each delivery once, accepts the call, answers the webhook,
   * and joins the call. Forged webhooks are answered with 400, other kinds with 200 and left
   * alone, and a call that could not be taken with 500, so that it comes again.
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
   * @param options What happens to calls.
   * @throws {OpenAIError} If there is no secret, or it is malformed.
   */
  callHandler(
    secret: string | null,
    options: CallHandlerOptions,
  ): (request: Request) => Promise<Response> {
    const key = secret ?? this.#options.webhookSecret;
    if (!key) {
      throw new OpenAIError(
        "Cannot answer calls without the webhook's secret: pass it, or set webhookSecret or OPENAI_WEBHOOK_SECRET",
      );
    }
    secretBytes(key);
    const client = {
      webhooks: new Webhooks(this.#caller, key),
      realtime: this,
    };
    let handler: Promise<(request: Request) => Promise<Response>> | undefined;
    return async (request) => {
      handler ??= import("../realtime/phone/call_handler.ts")
        .then(({ callHandler }) => callHandler(client, key, options));
      return await (await handler)(request);
    };
  }
}

/** `client.live`: sessions in which both sides speak at once, and the operations around them. */
export class Live extends LiveOperations {
  readonly #options: ResolvedOptions;

  /**
   * Made by the client.
   *
   * @param caller Sends the operations.
   * @param options What the client was made with.
   */
  constructor(caller: Caller, options: ResolvedOptions) {
    super(caller);
    this.#options = options;
  }

  /**
   * Starts a session.
   *
   * @param options What to ask for.
   * @throws {HandshakeError} If no connection comes about.
   */
  async connect(options: LiveOptions): Promise<LiveSession> {
    const { connectLive } = await import("../realtime/surfaces/live.ts");
    return await connectLive(endpointOf(this.#options), options);
  }

  /**
   * Joins a session that runs; after a loss it joins again.
   *
   * @param sessionID The session.
   * @param options How to join.
   * @throws {HandshakeError} If no connection comes about.
   */
  async attach(
    sessionID: string,
    options?: LiveAttachOptions,
  ): Promise<LiveSideband> {
    const { attachLive } = await import("../realtime/surfaces/live.ts");
    return await attachLive(endpointOf(this.#options), sessionID, options);
  }

  /**
   * Branches off a stored session.
   *
   * @param sessionID The session.
   * @param options What the branch changes.
   * @throws {HandshakeError} If no connection comes about.
   */
  async fork(
    sessionID: string,
    options?: LiveForkOptions,
  ): Promise<LiveSession> {
    const { forkLive } = await import("../realtime/surfaces/live.ts");
    return await forkLive(endpointOf(this.#options), sessionID, options);
  }
}

/** `client.responses`: answers over HTTP, and over a socket that stays open. */
export class Responses extends ResponsesOperations {
  readonly #options: ResolvedOptions;

  /**
   * Made by the client.
   *
   * @param caller Sends the operations.
   * @param options What the client was made with.
   */
  constructor(caller: Caller, options: ResolvedOptions) {
    super(caller);
    this.#options = options;
  }

  /**
   * Opens a socket on which answers are asked for, one after the other or in lanes side by side.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   *
   * await using openai = await fakeOpenAI();
   * await using socket = await openai.client().responses.connect();
   * const answer = await socket.create({ model: "gpt-5", input: "Hi" }).done;
   * console.log(answer.output_text);
   * ```
   *
   * @param options How to open it.
   * @throws {HandshakeError} If no connection comes about.
   */
  async connect(options?: ChannelOptions): Promise<ResponsesConnection> {
    const { connectResponses } = await import(
      "../realtime/surfaces/responses.ts"
    );
    return await connectResponses(endpointOf(this.#options), options);
  }
}
