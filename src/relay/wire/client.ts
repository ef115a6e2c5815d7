/**
 * What the relay needs of a client. It imports none.
 *
 * @module
 */
import type { RealtimeOptions } from "../../realtime/session/options.ts";
import type { RealtimeSession } from "../../realtime/session/session.ts";

/** The part of a client that the relay uses: that of `new OpenAI()` fits. */
export interface RelayClient {
  /** Realtime sessions. */
  readonly realtime: {
    /** Opens a session, and waits until it is ready. */
    connect(options: RealtimeOptions): Promise<RealtimeSession>;
  };
}
