// @ts-self-types="./client-secrets.d.ts"
// Written by tools/generate.
export { RealtimeClientSecrets as ClientSecrets } from "../../../generated/resources.js";
