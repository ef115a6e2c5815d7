/**
 * What the sessions of a relay share.
 *
 * @module
 */
import type { ClientFilter } from "../filter/client_filter.ts";
import type { ServerFilter } from "../filter/server_filter.ts";
import type { Settings } from "../options/settings.ts";
import type { Records } from "../survival/records.ts";
import type { Reservations } from "../survival/reservations.ts";
import type { RelayClient } from "../wire/client.ts";
import type { Instance } from "../survival/instance.ts";
import type { Counters } from "./metrics.ts";

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
  /** Counters. */
  readonly counters: Counters;
  /** Whether sessions are stored so that another process can continue them. */
  readonly isKept: boolean;
  /** Reports an error that no client may see. */
  report(error: unknown): void;
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
