/**
 * Opens a session, with or without the REST client.
 *
 * @module
 */
import type { Endpoint } from "../../socket/handshake.ts";
import { checkSessionOptions } from "./check_options.ts";
import { SessionCore } from "./session_core.ts";
import type { ConnectOptions, RealtimeOptions } from "./options.ts";
import { RealtimeSession } from "./session.ts";

/**
 * Opens a session without the REST client: what a browser needs, and no more.
 *
 * @example
 * ```ts ignore
 * import { connect } from "@duplex/openai/realtime";
 *
 * await using session = await connect({ apiKey: secret, model: "gpt-realtime" });
 * console.log(await session.response.create().transcript());
 * ```
 *
 * @throws {TypeError} If there is no key, or if an option is unknown or of the wrong kind.
 * @throws {RangeError} If a number among the options is out of its bounds.
 * @throws {HandshakeError} If no connection comes about.
 * @throws {RealtimeError} If the configuration is refused.
 */
export async function connect(
  options: ConnectOptions,
): Promise<RealtimeSession> {
  const { apiKey, baseURL = "https://api.openai.com/v1" } = options ?? {};
  if (typeof apiKey !== "string" && typeof apiKey !== "function") {
    throw new TypeError(
      "apiKey must be a string, or a function that returns one",
    );
  }
  return await open({
    ...options,
    baseURL,
    token: typeof apiKey === "string" ? () => apiKey : apiKey,
  }, options);
}

/**
 * Opens a session at an endpoint, and waits until its configuration is acknowledged.
 *
 * @param endpoint Whom to dial, and as whom.
 * @param options What to ask for.
 * @throws {TypeError} If an option is unknown, or of the wrong kind.
 * @throws {RangeError} If a number among the options is out of its bounds.
 */
export async function open(
  endpoint: Endpoint,
  options: RealtimeOptions,
): Promise<RealtimeSession> {
  checkSessionOptions(options);
  const engine = new SessionCore(endpoint, options);
  const session = new RealtimeSession(engine);
  await engine.supervisor.start(options.signal);
  return session;
}
