// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Realtime } from "../../../resources/runtime.js";
export { RealtimeClientSecrets as ClientSecrets } from "../../../generated/resources.js";
export { RealtimeCalls as Calls } from "../../../generated/resources.js";
export { RealtimeTranslations as Translations } from "../../../generated/resources.js";
