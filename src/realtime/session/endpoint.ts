/**
 * The address of a realtime session.
 *
 * @module
 */
import { type Endpoint, socketURL } from "../../socket/handshake.ts";
import type { RealtimeOptions } from "./options.ts";

/** The address of a session: it names exactly one of call, intent and model. */
export function addressOf(
  { baseURL }: Endpoint,
  { callId, model, session, from, query }: RealtimeOptions,
): URL {
  const { type } = (session ?? {}) as { type?: string };
  return socketURL(baseURL, "/realtime", {
    ...query,
    ...(callId !== undefined
      ? { call_id: callId }
      : type === "transcription"
      ? { intent: "transcription" }
      : { model: model ?? from?.model ?? undefined }),
  });
}
