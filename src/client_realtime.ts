/**
 * `client.realtime`: the REST operations, and the session.
 *
 * @module
 */
import type { Caller } from "./contract.ts";
import { Realtime as RealtimeOperations } from "./generated/resources.ts";
import type { RealtimeOptions } from "./realtime/options.ts";
import type { RealtimeSession } from "./realtime/session.ts";
import type { Endpoint } from "./socket/handshake.ts";

/** `client.realtime`: sessions over WebSocket, and the operations around them. */
export class Realtime extends RealtimeOperations {
  readonly #endpoint: () => Endpoint;

  /**
   * Made by the client.
   *
   * @param caller Sends the operations.
   * @param endpoint Whom sessions dial, and as whom.
   */
  constructor(caller: Caller, endpoint: () => Endpoint) {
    super(caller);
    this.#endpoint = endpoint;
  }

  /**
   * Opens a session, and waits until its configuration is acknowledged.
   *
   * @example
   * ```ts ignore
   * await using session = await client.realtime.connect({ model: "gpt-realtime" });
   * console.log(await session.response.create().transcript());
   * ```
   *
   * @param options What to ask for.
   * @throws {HandshakeError} If no connection comes about.
   * @throws {RealtimeError} If the configuration is refused.
   */
  async connect(options: RealtimeOptions): Promise<RealtimeSession> {
    const { open } = await import("./realtime/connect.ts");
    return await open(this.#endpoint(), options);
  }
}
