/**
 * Sessions that are connected to the API before their client has come.
 *
 * @module
 */
import type { RelayedConversation } from "./conversation.ts";

/** How long a prepared session waits for its client, in ms: it may bill. */
const WAIT_MS = 10_000;

/** The prepared sessions of a relay, by ticket. */
export class PreparedSessions {
  readonly #most: number;
  readonly #waiting: Map<
    string,
    { session: RelayedConversation; timer: ReturnType<typeof setTimeout> }
  > = new Map();

  /** @param most Most sessions that are prepared at the same time. */
  constructor(most: number) {
    this.#most = most;
  }

  /** How many are waiting. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Whether one more may be prepared. */
  get hasRoom(): boolean {
    return this.size < this.#most;
  }

  /** Keeps a session for the client that presents the ticket. */
  add(ticket: string, session: RelayedConversation): void {
    const timer = setTimeout(() => {
      this.#waiting.delete(ticket);
      session.end("client_lost");
    }, WAIT_MS);
    this.#waiting.set(ticket, { session, timer });
  }

  /** The session that was prepared for a ticket; it stays here. */
  peek(ticket: string | null): RelayedConversation | null {
    return this.#waiting.get(ticket ?? "")?.session ?? null;
  }

  /** Takes the session that was prepared for a ticket. */
  take(ticket: string | null): RelayedConversation | null {
    const waiting = this.#waiting.get(ticket ?? "");
    if (!waiting) return null;
    this.#waiting.delete(ticket!);
    clearTimeout(waiting.timer);
    return waiting.session.presence === "ended" ? null : waiting.session;
  }

  /** Ends all of them. */
  end(): void {
    for (const ticket of [...this.#waiting.keys()]) {
      this.take(ticket)?.end("shutdown");
    }
  }
}
