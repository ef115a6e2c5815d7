/**
 * Options of the relay with their defaults.
 *
 * @module
 */
import type { RelayAdapter } from "../adapters/adapter.ts";
import { browser } from "../adapters/browser.ts";
import { MemoryStore } from "../store/memory_store.ts";
import type { SessionStore } from "../store/store.ts";
import type { RelayFlow, RelayOptions, ResumeOptions } from "./options.ts";
import { checkRelayOptions } from "./rules.ts";

/** Options that always have a value. */
interface Filled {
  readonly authorizeTimeout: number;
  readonly path: string;
  readonly capacity: number;
  readonly refuse: "status" | "close";
  readonly adapters: readonly RelayAdapter[];
  readonly flow: Required<RelayFlow>;
  readonly store: SessionStore;
  readonly resume: Required<ResumeOptions> | false;
  readonly prepared: number;
  readonly idleTimeout: number;
}

/** Options with their defaults. */
export type Settings = Omit<RelayOptions, keyof Filled> & Filled;

/**
 * Checks options, and fills in defaults.
 *
 * @param options The options as the program passed them.
 * @throws {TypeError} If an option is missing, unknown or of the wrong type.
 * @throws {RangeError} If a number is out of its bounds.
 */
export function settingsOf(options: RelayOptions): Settings {
  checkRelayOptions(options);
  const { path = "/", resume = {} } = options;
  return {
    ...options,
    authorizeTimeout: options.authorizeTimeout ?? 5_000,
    path: path.replace(/\/+$/, ""),
    capacity: options.capacity ?? 500,
    refuse: options.refuse ?? "status",
    adapters: options.adapters ?? [browser()],
    flow: {
      limit: 4 * 2 ** 20,
      stall: 5_000,
      message: 2 ** 18,
      speed: 2,
      events: 20,
      early: 10_000,
      start: 10_000,
      ...options.flow,
    },
    store: options.store ?? new MemoryStore(),
    resume: resume && { grace: 60_000, hold: 15_000, ...resume },
    prepared: options.prepared ?? 16,
    idleTimeout: options.idleTimeout ?? 30,
  };
}
