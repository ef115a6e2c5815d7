/**
 * Announces a session to the program.
 *
 * @module
 */
import type { RealtimeSession } from "../../realtime/session/session.ts";
import { checkReason, type EndReason } from "../wire/ends.ts";
import type { Relayed, SessionHost } from "./host.ts";
import type { LimitEnd } from "./limit_end.ts";

/** A session or a call of the relay, which can be ended. */
export interface Announced extends Relayed {
  /** Ends it. */
  end(reason: EndReason): void;
}

/**
 * Calls `onSession`.
 *
 * @param host What all sessions share.
 * @param relayed The session at the relay.
 * @param limitEnd Ends it after the reply in progress.
 * @param session The session with the API.
 * @param resumed Whether it continues an earlier one.
 */
export function announce(
  host: SessionHost,
  relayed: Announced,
  limitEnd: LimitEnd,
  session: RealtimeSession,
  resumed: boolean,
): void {
  const { id, identity } = relayed;
  host.call("onSession", {
    id,
    identity,
    session,
    resumed,
    end(reason = "hung_up") {
      checkReason(reason);
      relayed.end(reason);
    },
    finish: () => limitEnd.finish(),
  });
}
