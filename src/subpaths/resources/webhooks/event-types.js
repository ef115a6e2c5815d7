// @ts-self-types="./event-types.d.ts"
// Written by tools/generate.
export { WebhooksEventTypes as EventTypes } from "../../../generated/resources.js";
