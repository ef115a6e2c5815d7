/**
 * Webhooks without a client: verify, parse and handle them.
 *
 * @module
 */
export {
  type WebhookEvent,
  webhookHandler,
  type WebhookHandlerOptions,
  type WebhookHandlers,
} from "./handler.ts";
export { RecentDeliveries, type WebhookDeliveries } from "./deliveries.ts";
export {
  type Verification,
  verifyWebhook,
  type WebhookHeaders,
} from "./signature.ts";
export { InvalidWebhookSignatureError } from "../auth_errors.ts";
