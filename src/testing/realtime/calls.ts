/**
 * Calls by telephone or WebRTC, and the session of each.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import type { Fields } from "../fields.ts";
import { RealtimePeer } from "./peer.ts";
import type { FakeState } from "../fake_state.ts";

/** A call by telephone or WebRTC. */
export interface RealtimeCall {
  /** Its ID, `rtc_...`. */
  readonly id: string;
  /** Its status. */
  status: "ringing" | "accepted" | "rejected" | "referred" | "ended";
  /** Configuration it was accepted with. */
  session: Fields;
}

/** Calls by id. */
export const calls = (): Map<string, RealtimeCall> => new Map();

/** Sessions of calls with at least one socket so far, by id of the call. */
const talks = (): Map<string, RealtimePeer> => new Map();

/** Starts a call. */
export function begin(
  state: FakeState,
  status: "ringing" | "accepted",
  session: Fields = {},
): RealtimeCall {
  const id = state.ids.next("rtc_");
  const call: RealtimeCall = { id, status, session };
  state.store(calls).set(id, call);
  return call;
}

/** The error for a call that cannot be joined. */
export function unknownCall(id: string): ApiError {
  return new ApiError(404, `No session found for call_id ${id}`, {
    code: "call_id_not_found",
  });
}

/**
 * The session of a call, shared by all its connections until the call ends.
 *
 * @returns Access to it; the first client that joins starts it.
 * @throws {ApiError} 404 if the call cannot be joined.
 */
export function talkOf(id: string, state: FakeState): () => RealtimePeer {
  const call = state.store(calls).get(id);
  if (call?.status !== "accepted") throw unknownCall(id);
  return () => {
    const known = state.store(talks).get(id);
    if (known !== undefined) return known;
    const peer = new RealtimePeer(state, call.session, () => {
      call.status = "ended";
    });
    state.store(talks).set(id, peer);
    return peer;
  };
}

/** Ends a call and its session. */
export function hangUp(call: RealtimeCall, state: FakeState): void {
  call.status = "ended";
  state.store(talks).get(call.id)?.close();
}
