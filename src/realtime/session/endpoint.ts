/**
 * Where a session is dialled, and what asks its server for a sign of life.
 *
 * @module
 */
import { type Endpoint, socketURL } from "../../socket/handshake.ts";
import type { RealtimeOptions } from "./options.ts";

/** An item that no conversation holds: asking for it makes a live server answer. */
export const PROBE = "duplex_probe";

/** Asks for it. */
export const PROBE_FRAME: string = JSON.stringify({
  type: "conversation.item.retrieve",
  item_id: PROBE,
  event_id: PROBE,
});

/** The address of a session: by exactly one of call, intent and model. */
export function addressOf(
  { baseURL }: Endpoint,
  { callId, model, session, from, query }: RealtimeOptions,
): URL {
  const writes = session && "type" in session &&
    session.type === "transcription";
  return socketURL(baseURL, "/realtime", {
    ...query,
    ...(callId !== undefined
      ? { call_id: callId }
      : writes
      ? { intent: "transcription" }
      : { model: model ?? from?.model ?? undefined }),
  });
}
