/**
 * The class and types of `openai/resources/realtime/translations/translations`. Written by tools/generate.
 *
 * @module
 */
import type { RealtimeTranslations as Class } from "../../../../generated/resources.js";
import type { ConnectClientEvent } from "../../../../generated/types/realtime/translations/translations.ts";
import type { ClientSecretCreateParams } from "../../../../generated/types/realtime/translations/client_secrets.ts";
import type * as ClientSecretsBelow from "../../../../generated/types/realtime/translations/client_secrets.ts";
export type { ConnectClientEvent } from "../../../../generated/types/realtime/translations/translations.ts";
/** `client.realtime.translations`. */
export declare class Translations extends Class {}
/** The types of `client.realtime.translations`. */
export declare namespace Translations {
  export {
    type ClientSecretCreateParams,
    type ClientSecretsBelow as ClientSecrets,
    type ConnectClientEvent,
  };
}
