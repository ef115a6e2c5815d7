/**
 * What the sessions of a relay share.
 *
 * @module
 */
import type { RelayIdentity } from "../adapters/adapter.ts";
import type { ClientFilter } from "../filter/client_filter.ts";
import type { ServerFilter } from "../filter/server_filter.ts";
import type { Alarms } from "../limits/alarms.ts";
import type { ErrorContext } from "../options/options.ts";
import type { Settings } from "../options/settings.ts";
import type { Records } from "../survival/records.ts";
import type { Reservations } from "../survival/reservations.ts";
import type { RelayClient } from "../wire/client.ts";
import type { Instance } from "../survival/instance.ts";
import type { Counters } from "./metrics.ts";

/** A session or a call of the relay. */
export interface Relayed {
  /** ID at the relay. */
  readonly id: string;
  /** The user, with the limits that apply. */
  readonly identity: RelayIdentity;
}

/** What the sessions of a relay share. */
export interface SessionHost {
  /** Opens sessions with the API. */
  readonly client: RelayClient;
  /** Options. */
  readonly settings: Settings;
  /** Events of clients. */
  readonly clientFilter: ClientFilter;
  /** Events for clients. */
  readonly serverFilter: ServerFilter;
  /** Stored sessions. */
  readonly records: Records;
  /** Places of users. */
  readonly reservations: Reservations;
  /** This process. */
  readonly instance: Instance;
  /** Deadlines of sessions. */
  readonly alarms: Alarms;
  /** Counters. */
  readonly counters: Counters;
  /** Whether sessions are stored so that another process can continue them. */
  readonly isKept: boolean;
  /** Reports an error that no client may see, of a session if it belongs to one. */
  report(error: unknown, context?: ErrorContext): void;
  /** Calls a function of the program; an error that it throws is reported. */
  call<N extends "onSession" | "onEnd">(
    name: N,
    argument: Parameters<NonNullable<Settings[N]>>[0],
  ): void;
  /** Adds work that a shutdown waits for; its error is reported. */
  track(work: Promise<unknown>): void;
  /** A session has left this process. */
  removed(session: { readonly id: string }): void;
}
