/**
 * `OpenAIRealtimeWebSocket` and `OpenAIRealtimeWS`: realtime sessions as in the official SDK.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type {
  RealtimeClientEvent,
  RealtimeError,
  RealtimeErrorEvent,
  RealtimeServerEvent,
  ResponseCreateEventWithReferencesParam,
} from "../../generated/types/realtime/realtime.ts";
import { OpenAI } from "../../runtime.js";
import { socketURL } from "../../socket/handshake.ts";
import { EventSocket, MAX_FIRST_BYTES } from "./event_socket.ts";
import { endpointFor, type SocketClient, socketRoot } from "./socket_client.ts";
import {
  realtimeRecovery,
  type RealtimeRecoveryOptions,
  type ReconnectingEvent,
} from "./recovery.ts";
import type { UnsentMessage } from "./send_queue.ts";

/** An error event of the API, or a failure of the connection. */
export class OpenAIRealtimeError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "OpenAIRealtimeError";
  /** What the API reported. */
  readonly error: RealtimeError | undefined;
  /** ID of the event. */
  readonly event_id: string | undefined;

  /**
   * Creates the error.
   *
   * @param message What happened.
   * @param event The event of the API, if it is one.
   */
  constructor(message: string, event: RealtimeErrorEvent | null) {
    super(message);
    this.error = event?.error;
    this.event_id = event?.event_id;
  }
}

/** Listeners of a realtime session, by event. */
export type RealtimeEvents =
  & {
    /** Each event of the server. */
    event: (event: RealtimeServerEvent) => void;
    /** An error event of the server, or a failure of the connection. */
    error: (error: OpenAIRealtimeError) => void;
    /** An attempt to connect again is about to begin. */
    reconnecting: (event: ReconnectingEvent) => void;
    /** A new connection is open: a new session. What waits is sent by `flushPending()`. */
    reconnected: () => void;
    /** The end of the connection, with what was not sent. */
    close: (
      code: number,
      reason: string,
      unsent: UnsentMessage<RealtimeClientEvent>[],
    ) => void;
  }
  & {
    [Type in Exclude<RealtimeServerEvent["type"], "error">]: (
      event: Extract<RealtimeServerEvent, { type: Type }>,
    ) => unknown;
  };

/** Which session to open: exactly one of model, intent and call. */
export interface RealtimeConnectionConfig extends RealtimeRecoveryOptions {
  /** Model of a new session. */
  model?: string;
  /** Opens a transcription session. */
  intent?: "transcription";
  /** A call to attach to. */
  callID?: string;
  /** Builds the address; only `wss:`, or `ws:` to this machine. */
  buildRealtimeURL?: (
    client: SocketClient,
    connection: RealtimeConnectionConfig,
  ) => URL;
}

/** The part of an `AzureOpenAI` that a session needs. */
export interface AzureSocketClient extends SocketClient {
  /** Name of the deployment. */
  readonly deploymentName: string | undefined;
}

/** Which session to open on Azure: at most one of deployment, intent and call. */
export interface AzureRealtimeConnectionConfig
  extends
    RealtimeRecoveryOptions,
    Pick<RealtimeConnectionConfig, "intent" | "callID" | "buildRealtimeURL"> {
  /** Deployment of a new session. @default {The `deployment` of the client} */
  deploymentName?: string;
}

/**
 * Which session to open on Azure, as for other services: the deployment is the model.
 *
 * @param client The client, with its deployment.
 * @param options Options of the program.
 * @throws {OpenAIError} If more than one of deployment, intent and call is given, or none and the client has no deployment.
 */
export function azureConnection<Options extends AzureRealtimeConnectionConfig>(
  client: AzureSocketClient,
  options: Options,
): Omit<Options, "deploymentName"> & RealtimeConnectionConfig {
  const { deploymentName, ...rest } = options;
  const { intent, callID } = rest;
  const given = [deploymentName, intent, callID]
    .filter((value) => value !== undefined);
  if (given.length > 1) {
    throw new OpenAIError(
      "Cannot open a realtime session on Azure: pass at most one of deploymentName, callID and intent",
    );
  }
  if (intent !== undefined || callID !== undefined) return rest;
  const model = deploymentName ?? client.deploymentName;
  if (!model) {
    throw new OpenAIError(
      "Cannot open a realtime session on Azure: no deployment, pass deploymentName or create the client with deployment",
    );
  }
  return { ...rest, model };
}

/** Further options of both classes. */
export interface RealtimeSocketOptions extends RealtimeConnectionConfig {
  /** Allows a standard key where the runtime's `WebSocket` does not support headers. */
  dangerouslyAllowBrowser?: boolean;
  /** Called with the address of each connection, which it may change. */
  onURL?: (url: URL) => void;
  /** Options of the package `ws`; only `headers` has an effect. */
  options?: { headers?: Readonly<Record<string, string>> };
}

/**
 * A realtime session over one WebSocket, as in the official SDK: events in, events out.
 *
 * `client.realtime.connect()` opens one that can be awaited, and that survives disconnects.
 */
export class RealtimeSocket
  extends EventSocket<RealtimeClientEvent, RealtimeEvents> {
  /**
   * Starts to connect.
   *
   * @param props Which session to open.
   * @param client Whose key and base URL to use; by default a new client.
   * @throws {OpenAIError} If not exactly one of `model`, `intent` and `callID` is given, or no key is found.
   */
  constructor(
    props: RealtimeSocketOptions,
    client: SocketClient = new OpenAI(),
  ) {
    const recovery = realtimeRecovery(props, props.model !== undefined);
    super({
      client,
      endpoint: endpointFor(client, props.options?.headers),
      urlOf: () => {
        const url = realtimeURL(props, client);
        props.onURL?.(url);
        return url;
      },
      action: "realtime.connect",
      model: props.model,
      allowInsecureKey: props.dangerouslyAllowBrowser ?? false,
      recovery,
      maxQueueBytes: recovery ? props.maxQueueBytes ?? 0 : MAX_FIRST_BYTES,
    });
  }

  /**
   * Sends a `response.create` whose input may name items of the conversation.
   *
   * @param event The event.
   */
  sendResponseCreate(event: ResponseCreateEventWithReferencesParam): void {
    let data: string;
    try {
      data = JSON.stringify(event);
    } catch (error) {
      return this.fail("could not send data", error);
    }
    this.sendRaw(data);
  }

  /** Sends what has waited, after the program has restored the session of a new connection. */
  flushPending(): void {
    this.flush();
  }

  /** Removes what has waited, and returns it. */
  takePending(): UnsentMessage<RealtimeClientEvent>[] {
    return this.drain();
  }

  /** @ignore Internal. */
  protected override refused(event: RealtimeErrorEvent): void {
    const { message, code, param, type, event_id } = event.error ?? {};
    const text =
      `${message} code=${code} param=${param} type=${type} event_id=${event_id}`;
    this.emitError(new OpenAIRealtimeError(text, event));
  }

  /** @ignore Internal. */
  protected override fail(message: string, cause: unknown): void {
    const error = new OpenAIRealtimeError(message, null);
    error.cause = cause;
    this.emitError(error);
  }

  /** @ignore Internal. */
  protected override unreadable(
    _data: string | ArrayBuffer,
    cause: unknown,
  ): void {
    this.fail("could not parse websocket event", cause);
  }
}

/**
 * The address of a session.
 *
 * @param props Which session.
 * @param client Whose base URL to use.
 * @throws {OpenAIError} If not exactly one of `model`, `intent` and `callID` is given.
 */
export function realtimeURL(
  props: RealtimeConnectionConfig,
  client: SocketClient,
): URL {
  const { model, intent, callID } = props;
  const given = [model, intent, callID].filter((value) => value !== undefined);
  if (given.length !== 1 || !given[0]) {
    throw new OpenAIError(
      "Cannot open a realtime session: pass exactly one of model, callID and intent",
    );
  }
  if (props.buildRealtimeURL) return props.buildRealtimeURL(client, props);
  return socketURL(socketRoot(client), "/realtime", {
    model,
    intent,
    call_id: callID,
  });
}
