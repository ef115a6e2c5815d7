// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Webhooks } from "../../../resources/runtime.js";
export { WebhooksEventTypes as EventTypes } from "../../../generated/resources.js";
