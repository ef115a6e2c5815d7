/**
 * Types of `client.webhooks.eventTypes`.
 *
 * @module
 */
export {};
