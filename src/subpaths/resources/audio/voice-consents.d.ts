/**
 * The class and types of `openai/resources/audio/voice-consents`. Written by tools/generate.
 *
 * @module
 */
import type { AudioVoiceConsents as Class } from "../../../generated/resources.js";
import type {
  VoiceConsent,
  VoiceConsentCreateParams,
  VoiceConsentDeleted,
  VoiceConsentListParams,
  VoiceConsentsPage,
  VoiceConsentUpdateParams,
} from "../../../generated/types/audio/voice_consents.ts";
export type * from "../../../generated/types/audio/voice_consents.ts";
/** `client.audio.voiceConsents`. */
export declare class VoiceConsents extends Class {}
/** The types of `client.audio.voiceConsents`. */
export declare namespace VoiceConsents {
  export {
    type VoiceConsent,
    type VoiceConsentCreateParams,
    type VoiceConsentDeleted,
    type VoiceConsentListParams,
    type VoiceConsentsPage,
    type VoiceConsentUpdateParams,
  };
}
