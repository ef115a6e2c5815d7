/**
 * `GET /health`: whether to send new clients to this process.
 *
 * @module
 */
import {
  checkOptions,
  type OptionRule,
} from "../../realtime/wire/check_options.ts";
import type { RelayRoute } from "../adapters/adapter.ts";
import { Refusal } from "../admission/refusal.ts";

/** Options of {@linkcode healthRoute}. */
export interface HealthRouteOptions {
  /** Path below that of the relay. @default {"/health"} */
  readonly path?: string;
}

const RULES = {
  path: "string",
} as const satisfies Record<keyof HealthRouteOptions, OptionRule>;

/**
 * Responds to the health check of a load balancer: 200 with `{"ok":true}`, and 503 from the
 * beginning of a shutdown on. A relay that is full is healthy. Everybody may ask.
 *
 * @example
 * ```ts
 * import { healthRoute, realtimeRelay } from "@duplex/openai/relay";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * await using openai = await fakeOpenAI({ port: null });
 * const relay = realtimeRelay(openai.client(), {
 *   session: { model: "gpt-realtime" },
 *   routes: [healthRoute()],
 * });
 * const request = new Request("http://localhost/health");
 * assertEquals((await relay(request)).status, 200);
 * await relay.drain();
 * assertEquals((await relay(request)).status, 503);
 * ```
 *
 * @param options Where it is.
 * @throws {TypeError} If an option is unknown or of the wrong type.
 */
export function healthRoute(options: HealthRouteOptions = {}): RelayRoute {
  checkOptions(options, RULES);
  return {
    method: "GET",
    path: options.path ?? "/health",
    handle: (_request, context) =>
      context.metrics().draining
        ? new Refusal("draining").response()
        : Response.json({ ok: true }, {
          headers: { "cache-control": "no-store" },
        }),
  };
}
