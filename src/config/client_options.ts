/**
 * The options of a client, as a program gives them.
 *
 * @module
 */
import type { FetchOptions, HeadersLike } from "../contract.ts";
import type { OnEvent } from "../core/client_events.ts";
import type { HttpClient } from "../core/runtime.ts";
import type { WebSocketConstructor } from "../socket/handshake.ts";
import type { DataResidency } from "./base_url.ts";
import type { ApiKey } from "./credentials.ts";
import type { Fetch } from "./fetch.ts";
import type { Logger, LogLevel } from "./logging.ts";
import type { Provider } from "./provider.ts";
import type { WorkloadIdentity } from "./workload_identity.ts";

export type { DataResidency } from "./base_url.ts";
export type { Fetch } from "./fetch.ts";
export type { Logger, LogLevel } from "./logging.ts";
export type {
  SubjectTokenProvider,
  WorkloadIdentity,
} from "./workload_identity.ts";

/** Options of a client. `undefined` means the value of the environment variable, or else the default. */
export interface ClientOptions {
  /** A key, or a function that is called before every attempt. `null` or blank: no key, and the environment is not read. @default {OPENAI_API_KEY} */
  apiKey?: ApiKey | null;
  /** Key for the operations under `admin`. @default {OPENAI_ADMIN_KEY} */
  adminAPIKey?: ApiKey | null;
  /** The identity of a machine or a service, instead of `apiKey`; the environment is then not searched for a key. */
  workloadIdentity?: WorkloadIdentity | null;
  /** Sent as `OpenAI-Organization`; `null` or blank: not sent. @default {OPENAI_ORG_ID} */
  organization?: string | null;
  /** Sent as `OpenAI-Project`; `null` or blank: not sent. @default {OPENAI_PROJECT_ID} */
  project?: string | null;
  /** Base URL of the API; may have a path and a query. `null` or blank: the default. @default {OPENAI_BASE_URL, "https://api.openai.com/v1"} */
  baseURL?: string | null;
  /** Region in which data is stored; replaces `baseURL`. */
  dataResidency?: DataResidency | null;
  /** Another service, with its base URL and credentials: `bedrock()` or `vertex()`, from `./providers/`. Then the only variables that are read are `OPENAI_WEBHOOK_SECRET` and `OPENAI_LOG`. */
  provider?: Provider | null;
  /** Secret that verifies webhooks. @default {OPENAI_WEBHOOK_SECRET} */
  webhookSecret?: string | null;
  /** Time limit of one attempt, in ms: to the end of the body, or only to the headers if the response is a stream or left unread. 0 means no limit. @default {600_000} */
  timeout?: number;
  /** Time limit between two events of a stream, in ms. 0 means no limit. @default {300_000} */
  streamIdleTimeout?: number;
  /** Time limit of a whole call, in ms: all attempts, the waits between them, the events of a stream, and the body of a file or a `Response`. 0 means no limit. @default {0} */
  deadline?: number;
  /** Maximum size of a response that is read at once (JSON or text, not files), in bytes after decompression. 0 means as much as the runtime can hold. @default {268_435_456} (256 MiB) */
  maxResponseSize?: number;
  /** Maximum size of one event of a stream, in characters. 0 means as much as the runtime can hold. @default {67_108_864} (64 Mi) */
  maxEventSize?: number;
  /** Maximum number of retries; 0 turns retries off. @default {2} */
  maxRetries?: number;
  /** Replaces the global `fetch`. */
  fetch?: Fetch;
  /** Replaces the global `WebSocket`. */
  WebSocket?: WebSocketConstructor;
  /** Passed on to `fetch`. Must not set method, headers, body or signal. */
  fetchOptions?: FetchOptions;
  /** Deno's connection pool, with proxy and certificates: `Deno.createHttpClient()`. */
  httpClient?: HttpClient;
  /** Headers of every request; `null` removes one. They override those of `OPENAI_CUSTOM_HEADERS`. */
  defaultHeaders?: HeadersLike | null;
  /** Query parameters of every request. */
  defaultQuery?: Record<string, string | undefined>;
  /** Where log lines go. @default {console} */
  logger?: Logger;
  /** How much is logged. @default {OPENAI_LOG, "warn"} */
  logLevel?: LogLevel;
  /** Called with an event for each request, retry, first byte and end of a call, and for sockets. Events contain IDs, times and token counts, never content. */
  onEvent?: OnEvent | null;
  /** Allow a client in a browser page or worker, where every visitor can read its key. @default {false} */
  dangerouslyAllowBrowser?: boolean;
  /** A file of variables, read after the environment; `null` means no file. @default {".env", if it exists} */
  envFile?: string | URL | null;
}
