/**
 * Types of `client.realtime.translations`.
 *
 * @module
 */
import type * as RealtimeAPI from "../realtime.ts";
export type * as ClientSecrets from "./client_secrets.ts";
export type { ClientSecretCreateParams } from "./client_secrets.ts";
/** Type of `client.realtime.translations`. */
export type ConnectClientEvent =
  | RealtimeAPI.RealtimeTranslationSessionUpdateEvent
  | RealtimeAPI.RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeAPI.RealtimeTranslationSessionCloseEvent;
