/**
 * Types of `client.audio.voiceConsents`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
/** Answer of `POST /audio/voice_consents`. */
export interface VoiceConsent {
  /** Object: always `audio.voice_consent`. */
  object: "audio.voice_consent";
  /** ID: text. */
  id: string;
  /** Name: text. */
  name: string;
  /** Language: text. */
  language: string;
  /** Created at: Unix time, in s. */
  created_at: number;
}
/** Params of `client.audio.voiceConsents.create()`: `POST /audio/voice_consents`. */
export interface VoiceConsentCreateParams {
  /** Name: text. */
  name: string;
  /** Recording: a file. */
  recording: Contract.Uploadable;
  /** Language: text. */
  language: string;
}
/** Answer of `DELETE /audio/voice_consents/{consent_id}`. */
export interface VoiceConsentDeleted {
  /** ID: text. */
  id: string;
  /** Object: always `audio.voice_consent`. */
  object: "audio.voice_consent";
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.audio.voiceConsents.list()`: `GET /audio/voice_consents`. */
export interface VoiceConsentListParams {
  /** After: text. */
  after?: string;
  /** Limit: a whole number; `20` by default. */
  limit?: number;
}
/** Params of `client.audio.voiceConsents.update()`: `POST /audio/voice_consents/{consent_id}`. */
export interface VoiceConsentUpdateParams {
  /** Name: text. */
  name: string;
}
/** A page of {@link VoiceConsent}. */
export type VoiceConsentsPage = Contract.CursorPage<VoiceConsent>;
