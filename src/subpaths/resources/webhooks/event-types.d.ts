/**
 * The class and types of `openai/resources/webhooks/event-types`. Written by tools/generate.
 *
 * @module
 */
import type { WebhooksEventTypes as Class } from "../../../generated/resources.js";
/** `client.webhooks.eventTypes`. */
export declare class EventTypes extends Class {}
