/**
 * The first messages to a client.
 *
 * @module
 */
import type { RealtimeSession } from "../../realtime/session/session.ts";
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";
import type { ClientConnection } from "./connection.ts";
import type { SessionHost } from "./host.ts";
import { readableItems } from "./items.ts";

/** How a client joins a session. */
export interface Arrival {
  /** Its next token, and the hash of that; `null` if clients cannot come back. */
  readonly token: { readonly text: string; readonly hash: string } | null;
  /** Whether it was here before. */
  readonly resumed: boolean;
  /** The last item that it knows. */
  readonly after: string | null;
}

/**
 * Announces to a client that its session is ready, and passes on what it has sent meanwhile.
 *
 * @param connection The client.
 * @param arrival How it joined.
 * @param id ID of the session at the relay.
 * @param session The session with the API.
 * @param restored Whether that is a new one, with the conversation of an earlier one.
 * @param host What all sessions share.
 */
export function greet(
  connection: ClientConnection,
  { token, resumed, after }: Arrival,
  id: string,
  session: RealtimeSession,
  restored: boolean,
  { serverFilter, settings: { resume } }: SessionHost,
): void {
  const created = {
    type: "session.created",
    event_id: `event_${crypto.randomUUID()}`,
    session: {
      ...serverFilter.session(session.config ?? {}),
      object: "realtime.session",
      id,
    },
  } as unknown as RealtimeServerEvent;
  connection.deliver(created, JSON.stringify(created));
  if (token && resume) {
    connection.control({
      type: "duplex.resume",
      token: `${id}.${token.text}`,
      grace: resume.grace,
    });
  }
  if (resumed) {
    const items = readableItems(session.history.items, serverFilter, after);
    connection.control({ type: "duplex.resumed", items, restored });
  }
  connection.ready();
}
