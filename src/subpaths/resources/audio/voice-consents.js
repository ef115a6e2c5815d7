// @ts-self-types="./voice-consents.d.ts"
// Written by tools/generate.
export { AudioVoiceConsents as VoiceConsents } from "../../../generated/resources.js";
