/**
 * `client.live`: the REST operations, and sessions over WebSocket.
 *
 * @module
 */
import { Live as LiveOperations } from "../generated/resources.js";
import type {
  LiveAttachOptions,
  LiveForkOptions,
  LiveOptions,
  LiveSession,
  LiveSideband,
} from "../realtime/surfaces/live.ts";
import { type ClientCaller, openSession } from "./endpoint.ts";

/** `client.live`: full-duplex sessions, and the REST operations for them. */
export class Live extends LiveOperations {
  /**
   * Sends the operations, and has the options of the client.
   *
   * @ignore Internal: its type is not public.
   */
  declare protected readonly caller: ClientCaller;

  /**
   * Starts a session.
   *
   * @param options Configuration of the session.
   * @throws {HandshakeError} If no connection can be established.
   * @throws {NotReadyError} If the session is not ready within `readyTimeout`.
   */
  async connect(options: LiveOptions): Promise<LiveSession> {
    const { connectLive } = await import("../realtime/runtime.js");
    return await openSession(
      this.caller.options,
      "live.connect",
      options?.session?.model,
      (endpoint) => connectLive(endpoint, options),
    );
  }

  /**
   * Joins a running session, and joins it again if the connection drops.
   *
   * @param sessionID ID of the session.
   * @param options How to join.
   * @throws {HandshakeError} If no connection can be established.
   * @throws {NotReadyError} If the session is not ready within `readyTimeout`.
   */
  async attach(
    sessionID: string,
    options?: LiveAttachOptions,
  ): Promise<LiveSideband> {
    const { attachLive } = await import("../realtime/runtime.js");
    return await openSession(
      this.caller.options,
      "live.attach",
      undefined,
      (endpoint) => attachLive(endpoint, sessionID, options),
    );
  }

  /**
   * Starts a session as a branch of a stored one.
   *
   * @param sessionID ID of the session.
   * @param options Changes for the branch.
   * @throws {HandshakeError} If no connection can be established.
   * @throws {NotReadyError} If the session is not ready within `readyTimeout`.
   */
  async fork(
    sessionID: string,
    options?: LiveForkOptions,
  ): Promise<LiveSession> {
    const { forkLive } = await import("../realtime/runtime.js");
    return await openSession(
      this.caller.options,
      "live.fork",
      undefined,
      (endpoint) => forkLive(endpoint, sessionID, options),
    );
  }
}
