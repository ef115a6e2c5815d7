/**
 * Tickets: each admits one client, once, within a minute.
 *
 * @module
 */
import type { RelayIdentity } from "../adapters/adapter.ts";
import type { SessionStore, StoredValue } from "../store/store.ts";
import { digest, newSecret } from "./secrets.ts";

/** How long a ticket is valid, in ms. Not longer: the traces of a platform may keep its URL. */
export const TICKET_MS = 60_000;

interface Ticket {
  readonly identity: RelayIdentity;
  readonly bound: string | null;
  readonly until: number;
}

/** The tickets of a relay. */
export class Tickets {
  readonly #store: SessionStore;
  readonly #now: () => number;

  /**
   * @param store Where tickets are kept, as hashes.
   * @param now The current time, in ms.
   */
  constructor(store: SessionStore, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Makes a ticket.
   *
   * @param identity Whom it admits.
   * @param bound What must be presented with it, such as the ID of a phone call.
   */
  async issue(identity: RelayIdentity, bound?: string): Promise<string> {
    const ticket = newSecret();
    const { user, limits, data } = identity;
    const value = {
      identity: { user, limits, data },
      bound: bound ?? null,
      until: this.#now() + TICKET_MS,
    } as unknown as StoredValue;
    await this.#store.set(await key(ticket), value, TICKET_MS);
    return ticket;
  }

  /**
   * Whom a ticket admits, which stays valid; `null` if it is wrong, used or expired.
   *
   * @param ticket The ticket.
   * @param bound What was presented with it.
   */
  async look(ticket: string, bound?: string): Promise<RelayIdentity | null> {
    return this.#identity(await this.#store.get(await key(ticket)), bound);
  }

  /** The same, but the ticket is used. */
  async redeem(ticket: string, bound?: string): Promise<RelayIdentity | null> {
    const value = await this.#store.update(
      await key(ticket),
      (value) => value === undefined ? null : { value: undefined },
    );
    return this.#identity(value, bound);
  }

  #identity(
    value: StoredValue | undefined,
    bound: string | undefined,
  ): RelayIdentity | null {
    if (value === undefined) return null;
    const ticket = value as unknown as Ticket;
    const isValid = ticket.until > this.#now() &&
      ticket.bound === (bound ?? null);
    return isValid ? ticket.identity : null;
  }
}

async function key(ticket: string): Promise<string> {
  return `ticket/${await digest(ticket)}`;
}
