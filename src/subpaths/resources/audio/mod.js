// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Audio } from "../../../generated/resources.js";
export { AudioTranscriptions as Transcriptions } from "../../../generated/resources.js";
export { AudioTranslations as Translations } from "../../../generated/resources.js";
export { AudioSpeech as Speech } from "../../../generated/resources.js";
export { AudioVoices as Voices } from "../../../generated/resources.js";
export { AudioVoiceConsents as VoiceConsents } from "../../../generated/resources.js";
