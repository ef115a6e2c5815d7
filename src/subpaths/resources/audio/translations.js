// @ts-self-types="./translations.d.ts"
// Written by tools/generate.
export { AudioTranslations as Translations } from "../../../generated/resources.js";
