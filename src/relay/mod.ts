/**
 * A relay for realtime sessions between web pages, devices and telephones on one side and the API
 * on the other. The key stays in the relay.
 *
 * Pass `realtimeRelay(client, options)` to `Deno.serve`.
 *
 * @module
 */
export { type PeerInfo, realtimeRelay, type Relay } from "./relay.ts";
export type { RelayMetrics } from "./wire/metrics.ts";
export type {
  ClientRules,
  EndReport,
  ErrorContext,
  HideRules,
  RelayedSession,
  RelayFlow,
  RelayOptions,
  RelaySpan,
  RelayTracer,
  ResumeOptions,
  ServerRules,
} from "./options/options.ts";
export type {
  JoinedSession,
  Peer,
  RelayAdapter,
  RelayedCall,
  RelayIdentity,
  RelayLeg,
  RelayLimits,
  RelayLink,
  RelayRoute,
  RouteContext,
  StartProof,
  TicketOptions,
} from "./adapters/adapter.ts";
export { browser, type BrowserOptions } from "./adapters/browser.ts";
export { device, type DeviceOptions } from "./adapters/device.ts";
export { twilio } from "./adapters/twilio/twilio.ts";
export type { TwilioCall, TwilioOptions } from "./adapters/twilio/options.ts";
export type { SessionStore, StoredValue, StoreUpdate } from "./store/store.ts";
export {
  type CallsClient,
  callsRoute,
  type CallsRouteOptions,
  type JoinOptions,
} from "./http/calls_route.ts";
export { healthRoute, type HealthRouteOptions } from "./http/health_route.ts";
export {
  metricsRoute,
  type MetricsRouteOptions,
} from "./http/metrics_route.ts";
export { restRelay } from "./http/rest_relay.ts";
export type { RestClient, RestRelayOptions } from "./http/rest_options.ts";
export {
  type SecretsClient,
  sessionRoute,
  type SessionRouteOptions,
} from "./http/session_route.ts";
export type {
  Prices,
  Tokens,
  UsageTotal,
} from "../realtime/conversation/usage.ts";
export type { CallClient } from "../realtime/phone/call_handler.ts";
export {
  type PhoneClient,
  webhooksRoute,
  type WebhooksRouteOptions,
} from "./http/webhooks_route.ts";
export { type Kv, KvStore } from "./store/kv_store.ts";
export { MemoryStore } from "./store/memory_store.ts";
export type { RelayClient } from "./wire/client.ts";
export { type End, type EndReason, ENDS } from "./wire/ends.ts";
export type {
  AudioMessage,
  ClientMessage,
  DroppedMessage,
  EndMessage,
  InterruptedMessage,
  InterruptMessage,
  LeaveMessage,
  LimitKind,
  LimitMessage,
  PlayedMessage,
  ReconnectingMessage,
  RelayItem,
  RelayMessage,
  RestoredMessage,
  ResumedMessage,
  ResumeMessage,
  UsageMessage,
} from "./wire/messages.ts";
