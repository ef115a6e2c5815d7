/**
 * `GET /metrics`: the metrics of the relay, as Prometheus reads them.
 *
 * @module
 */
import {
  checkOptions,
  type OptionRule,
} from "../../realtime/wire/check_options.ts";
import type { RelayRoute } from "../adapters/adapter.ts";
import { Refusal } from "../admission/refusal.ts";
import type { RelayMetrics } from "../wire/metrics.ts";

/** Options of {@linkcode metricsRoute}. */
export interface MetricsRouteOptions {
  /** Whether a request may read the metrics, for example because it has the right bearer token. */
  readonly authorize: (request: Request) => boolean | Promise<boolean>;
  /** Path below that of the relay. @default {"/metrics"} */
  readonly path?: string;
}

const RULES = {
  authorize: "function",
  path: "string",
} as const satisfies Record<keyof MetricsRouteOptions, OptionRule>;

/**
 * Returns the metrics in the text format of Prometheus, which OpenTelemetry's collector and other
 * agents read as well. They contain numbers and reasons, and nothing about users.
 *
 * @example
 * ```ts
 * import { metricsRoute, realtimeRelay } from "@duplex/openai/relay";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI({ port: null });
 * await using relay = realtimeRelay(openai.client(), {
 *   session: { model: "gpt-realtime" },
 *   routes: [
 *     metricsRoute({
 *       authorize: ({ headers }) => headers.get("authorization") === "Bearer scrape",
 *     }),
 *   ],
 * });
 * const headers = { authorization: "Bearer scrape" };
 * const response = await relay(new Request("http://localhost/metrics", { headers }));
 * console.log(await response.text()); // duplex_relay_sessions 0, ...
 * ```
 *
 * @param options Who may read them, and where they are.
 * @throws {TypeError} If `authorize` is missing, or an option is unknown or of the wrong type.
 */
export function metricsRoute(options: MetricsRouteOptions): RelayRoute {
  checkOptions(options, RULES);
  const { authorize, path = "/metrics" } = options;
  if (typeof authorize !== "function") {
    throw new TypeError(
      `authorize must be a function, got ${typeof authorize}`,
    );
  }
  return {
    method: "GET",
    path,
    async handle(request, context) {
      if (await authorize(request) !== true) {
        return new Refusal("unauthorized").response();
      }
      return new Response(prometheusText(context.metrics()), {
        headers: {
          "content-type": "text/plain; version=0.0.4; charset=utf-8",
          "cache-control": "no-store",
        },
      });
    },
  };
}

/** One value, or one for each value of a label. */
type Value = number | { readonly label: string; readonly of: object };

/**
 * Metrics in the text format of Prometheus.
 *
 * @param metrics The metrics.
 */
export function prometheusText(metrics: RelayMetrics): string {
  const { refused, ended, dropped } = metrics;
  const seconds = {
    client: dropped.client / 1_000,
    server: dropped.server / 1_000,
  };
  const gauges: [name: string, help: string, value: Value][] = [
    ["draining", "1 during a shutdown.", Number(metrics.draining)],
    ["sessions", "Sessions.", metrics.sessions],
    ["clients", "Clients connected.", metrics.clients],
    ["calls", "Calls joined.", metrics.calls],
    ["lingering_connections", "Held open by clients.", metrics.lingering],
    ["upstream_connections", "Connections to the API.", metrics.upstream],
    ["prepared_sessions", "Sessions prepared.", metrics.prepared],
    ["buffered_bytes", "Bytes that wait for clients.", metrics.buffered],
  ];
  const counters: typeof gauges = [
    ["clients_accepted", "Clients accepted.", metrics.accepted],
    ["clients_refused", "Clients refused.", { label: "reason", of: refused }],
    ["clients_resumed", "Clients that came back.", metrics.resumed],
    ["sessions_ended", "Sessions ended.", { label: "reason", of: ended }],
    ["upstream_restored", "Connections replaced.", metrics.restored],
    [
      "audio_dropped_seconds",
      "Audio dropped.",
      { label: "side", of: seconds },
    ],
  ];
  return [
    ...gauges.map(([name, ...rest]) => family(name, "gauge", ...rest)),
    ...counters.map(([name, ...rest]) =>
      family(`${name}_total`, "counter", ...rest)
    ),
  ].join("");
}

function family(
  name: string,
  type: "gauge" | "counter",
  help: string,
  value: Value,
): string {
  const full = `duplex_relay_${name}`;
  const samples = typeof value === "number"
    ? `${full} ${value}\n`
    : Object.entries(value.of).map(([key, number]) =>
      `${full}{${value.label}="${key}"} ${number}\n`
    ).join("");
  return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${samples}`;
}
