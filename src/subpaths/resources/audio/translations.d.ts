/**
 * The class and types of `openai/resources/audio/translations`. Written by tools/generate.
 *
 * @module
 */
import type { AudioTranslations as Class } from "../../../generated/resources.js";
import type {
  Translation,
  TranslationCreateParams,
  TranslationCreateResponse,
  TranslationVerbose,
} from "../../../generated/types/audio/translations.ts";
export type * from "../../../generated/types/audio/translations.ts";
/** `client.audio.translations`. */
export declare class Translations extends Class {}
/** The types of `client.audio.translations`. */
export declare namespace Translations {
  export {
    type Translation,
    type TranslationCreateParams,
    type TranslationCreateResponse,
    type TranslationVerbose,
  };
}
