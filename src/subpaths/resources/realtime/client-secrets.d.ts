/**
 * The class and types of `openai/resources/realtime/client-secrets`. Written by tools/generate.
 *
 * @module
 */
import type { RealtimeClientSecrets as Class } from "../../../generated/resources.js";
import type {
  ClientSecretCreateParams,
  ClientSecretCreateResponse,
  RealtimeSessionCreateResponse,
  RealtimeTranscriptionSessionCreateResponse,
  RealtimeTranscriptionSessionTurnDetection,
} from "../../../generated/types/realtime/client_secrets.ts";
export type * from "../../../generated/types/realtime/client_secrets.ts";
/** `client.realtime.clientSecrets`. */
export declare class ClientSecrets extends Class {}
/** The types of `client.realtime.clientSecrets`. */
export declare namespace ClientSecrets {
  export {
    type ClientSecretCreateParams,
    type ClientSecretCreateResponse,
    type RealtimeSessionCreateResponse,
    type RealtimeTranscriptionSessionCreateResponse,
    type RealtimeTranscriptionSessionTurnDetection,
  };
}
