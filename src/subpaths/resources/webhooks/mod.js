// @ts-self-types="./mod.d.ts"
// Written by tools/generate.
export { Webhooks } from "../../../resources/webhooks.ts";
export { WebhooksEventTypes as EventTypes } from "../../../generated/resources.js";
