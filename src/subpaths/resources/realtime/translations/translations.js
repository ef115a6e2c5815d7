// @ts-self-types="./translations.d.ts"
// Written by tools/generate.
export { RealtimeTranslations as Translations } from "../../../../generated/resources.js";
