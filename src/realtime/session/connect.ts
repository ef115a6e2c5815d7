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
 * Opens a session without the REST client: all that a browser needs.
 *
 * @example
 * ```ts ignore
 * import { connect } from "@duplex/openai/realtime";
 *
 * await using session = await connect({ apiKey: secret, model: "gpt-realtime" });
 * console.log(await session.response.create().transcript());
 * ```
 *
 * @throws {TypeError} If there is no key, or if an option is unknown or of the wrong type.
 * @throws {RangeError} If a number among the options is out of bounds.
 * @throws {HandshakeError} If the connection cannot be established.
 * @throws {NotReadyError} If the session is not ready within `readyTimeout`.
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
 * @param endpoint Where to connect, and with which credentials.
 * @param options Options of the session.
 * @throws {TypeError} If an option is unknown or of the wrong type.
 * @throws {RangeError} If a number among the options is out of bounds.
 */
export async function open(
  endpoint: Endpoint,
  options: RealtimeOptions,
): Promise<RealtimeSession> {
  checkSessionOptions(options);
  const { signal, ...rest } = options;
  const core = new SessionCore(endpoint, rest);
  const session = new RealtimeSession(core);
  await core.supervisor.start(signal);
  return session;
}
