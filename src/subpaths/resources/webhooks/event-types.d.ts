/**
 * The class and types of `openai/resources/webhooks/event-types`. Written by tools/generate.
 *
 * @module
 */
import type { WebhooksEventTypes as Class } from "../../../generated/resources.js";
export type * from "../../../generated/types/webhooks/event_types.ts";
/** `client.webhooks.eventTypes`. */
export declare class EventTypes extends Class {}
