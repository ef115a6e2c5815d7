/**
 * The connection of a relayed session to the API.
 *
 * @module
 */
import type {
  Snapshot,
  SnapshotItem,
} from "../../realtime/conversation/snapshot.ts";
import type { RealtimeSession } from "../../realtime/session/session.ts";
import { type SessionTap, tap, type TapListener } from "../../realtime/tap.ts";
import type { SessionEvent } from "../../realtime/wire/events.ts";
import type { ConversationItem } from "../../realtime/wire/types.ts";
import type { Close } from "../../socket/close.ts";
import type { Input } from "../flow/early_input.ts";
import type { Relayed, SessionHost } from "./host.ts";
import { newId } from "../survival/secrets.ts";
import type { EndReason } from "../wire/ends.ts";

/** An open session with the API. */
export class Upstream {
  /** The session. */
  readonly session: RealtimeSession;
  readonly #tap: SessionTap;

  /**
   * @param session The session.
   * @param listener Takes its events.
   */
  constructor(session: RealtimeSession, listener: TapListener) {
    this.session = session;
    this.#tap = tap(session, listener);
  }

  /**
   * Sends the input of a client.
   *
   * @throws {TypeError} If audio is not Base64.
   * @throws {BackpressureError} If too much waits to be sent.
   */
  send(input: Input): void {
    if ("audio" in input) this.#tap.append(input.audio, input.eventId);
    else this.#tap.send(input.event);
  }

  /**
   * The conversation so far, without an unfinished response, which is generated again. A tool that
   * still runs is not run again: its call gets an output that says so. Without the configuration,
   * which may contain secrets.
   */
  snapshot(): Snapshot {
    const snapshot = this.session.snapshot();
    const { history } = this.session;
    const isWhole = (id: string) => {
      const item = history.get(id);
      return !item || item.done || item.role !== "assistant";
    };
    const items = snapshot.items.filter(({ id }) => isWhole(id));
    return { ...snapshot, items: withOutputs(items), config: null };
  }
}

/** Gives each call of a tool that has no output yet one after it. */
function withOutputs(items: readonly SnapshotItem[]): SnapshotItem[] {
  const known = new Set<string | undefined>();
  for (const { item } of items) {
    if (item.type === "function_call_output") known.add(item.call_id);
  }
  return items.flatMap((entry) => {
    const { item } = entry;
    if (item.type !== "function_call" || known.has(item.call_id)) return entry;
    const error =
      `${item.name} was interrupted; whether it took effect is unknown`;
    return [entry, {
      id: `item_${newId()}`,
      item: {
        type: "function_call_output",
        call_id: item.call_id,
        output: JSON.stringify({ error }),
      } as ConversationItem,
    }];
  });
}

/** Whether the model has yet to respond to the output of a tool. */
export function endsWithOutput(snapshot: Snapshot | null): boolean {
  return snapshot?.items.at(-1)?.item.type === "function_call_output";
}

/**
 * Reports what a tool or a listener of the program threw, which no client may see.
 *
 * @param event An event of the session.
 * @param host Where it is reported.
 * @param relayed Whose event it is.
 */
export function reportThrown(
  event: SessionEvent,
  host: Pick<SessionHost, "report">,
  { id, identity }: Relayed,
): void {
  if (event.type !== "error") return;
  const { cause, error: { message } } = event;
  if (cause !== undefined) host.report(cause, { id, identity, message });
}

/**
 * Why a session ends after its connection to the API has closed.
 *
 * @param close How it closed.
 * @returns The reason, and the close code for the client if it is not that of the reason.
 */
export function closeReason(
  { code }: Close,
): { readonly reason: EndReason; readonly code?: number } {
  if (code >= 3_000 && code < 5_000) return { reason: "upstream_closed", code };
  const isRegular = code === 1000 || code === 1001;
  return { reason: isRegular ? "upstream_closed" : "upstream_failed" };
}
