/**
 * Types of `client.realtime.translations.clientSecrets`.
 *
 * @module
 */
import type * as RealtimeAPI from "../realtime.ts";
/** Params of `client.realtime.translations.clientSecrets.create()`: `POST /realtime/translations/client_secrets`. */
export interface ClientSecretCreateParams {
  /** Expires after. */
  expires_after?:
    RealtimeAPI.RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
  /** Session. */
  session: RealtimeAPI.RealtimeTranslationSessionCreateRequest;
}
