/**
 * What the relay needs of a client, as types: it imports no client.
 *
 * @module
 */
import type { RealtimeOptions } from "../../realtime/session/options.ts";
import type { RealtimeSession } from "../../realtime/session/session.ts";

/** The part of a client that the relay uses; `new OpenAI()` fits. */
export interface RelayClient {
  /** Realtime sessions. */
  readonly realtime: {
    /** Opens a session, and waits until it is ready. */
    connect(options: RealtimeOptions): Promise<RealtimeSession>;
  };
}
