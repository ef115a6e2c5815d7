/**
 * Types of `client.audio.voiceConsents`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
/** Response of `POST /audio/voice_consents`. */
export interface VoiceConsent {
  /** Object: always `audio.voice_consent`. */
  object: "audio.voice_consent";
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Language: a string. */
  language: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
}
/** Params of `client.audio.voiceConsents.create()`: `POST /audio/voice_consents`. */
export interface VoiceConsentCreateParams {
  /** Name: a string. */
  name: string;
  /** Recording: a file. */
  recording: Contract.Uploadable;
  /** Language: a string. */
  language: string;
}
/** Response of `DELETE /audio/voice_consents/{consent_id}`. */
export interface VoiceConsentDeleted {
  /** ID: a string. */
  id: string;
  /** Object: always `audio.voice_consent`. */
  object: "audio.voice_consent";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.audio.voiceConsents.list()`: `GET /audio/voice_consents`. */
export interface VoiceConsentListParams {
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `20`. */
  limit?: number;
}
/** Params of `client.audio.voiceConsents.update()`: `POST /audio/voice_consents/{consent_id}`. */
export interface VoiceConsentUpdateParams {
  /** Name: a string. */
  name: string;
}
/** A page of {@link VoiceConsent}. */
export type VoiceConsentsPage = Contract.CursorPage<VoiceConsent>;
