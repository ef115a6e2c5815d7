/**
 * Listeners by event name, with the methods of the official SDK's emitter.
 *
 * @module
 */

/** A listener of any event. */
// deno-lint-ignore no-explicit-any -- parameters are those of the event
export type AnyListener = (...args: any[]) => unknown;

/** Listener of each event, by the name of the event. */
export type Listeners<Events> = {
  [Name in keyof Events]: AnyListener;
};

/** What {@linkcode Emitter.emitted} resolves with: the only argument, or all of them. */
export type Emitted<Args extends unknown[]> = Args extends [] ? void
  : Args extends [infer Only] ? Only
  : Args;

interface Entry {
  readonly listener: (...args: never[]) => unknown;
  readonly once: boolean;
}

/** Listeners by event name. */
export class Emitter<Events extends Listeners<Events>> {
  readonly #entries = new Map<keyof Events, Entry[]>();

  /**
   * Adds a listener.
   *
   * @param event Name of the event.
   * @param listener Called for each of them.
   */
  on<Name extends keyof Events>(event: Name, listener: Events[Name]): this {
    return this.#add(event, { listener, once: false });
  }

  /**
   * Adds a listener for the next event of this name.
   *
   * @param event Name of the event.
   * @param listener Called once.
   */
  once<Name extends keyof Events>(event: Name, listener: Events[Name]): this {
    return this.#add(event, { listener, once: true });
  }

  /**
   * Removes a listener.
   *
   * @param event Name of the event.
   * @param listener The listener; of several additions, the oldest is removed.
   */
  off<Name extends keyof Events>(event: Name, listener: Events[Name]): this {
    const entries = this.#entries.get(event) ?? [];
    const index = entries.findIndex((entry) => entry.listener === listener);
    if (index !== -1) {
      this.#entries.set(event, entries.filter((_, i) => i !== index));
    }
    return this;
  }

  /**
   * Waits for the next event of this name.
   *
   * @param event Name of the event.
   * @returns Its argument. Rejects if an `error` event comes first, unless that is awaited.
   */
  emitted<Name extends keyof Events>(
    event: Name,
  ): Promise<Emitted<Parameters<Events[Name]>>> {
    const error = "error" as keyof Events;
    return new Promise((resolve, reject) => {
      const onEvent = (...args: unknown[]) => {
        this.off(error, onError as Events[keyof Events]);
        resolve((args.length > 1 ? args : args[0]) as never);
      };
      const onError = (reason: unknown) => {
        this.off(event, onEvent as Events[Name]);
        reject(reason);
      };
      if (event !== error) this.once(error, onError as Events[keyof Events]);
      this.once(event, onEvent as Events[Name]);
    });
  }

  /** Whether an event has listeners. */
  protected hasListener(event: keyof Events): boolean {
    return (this.#entries.get(event) ?? []).length > 0;
  }

  /** Calls the listeners. What one throws is reported as an uncaught error, and the others are called. */
  protected emit(event: PropertyKey, ...args: unknown[]): void {
    const name = event as keyof Events;
    const entries = this.#entries.get(name) ?? [];
    if (entries.length === 0) return;
    this.#entries.set(name, entries.filter(({ once }) => !once));
    for (const { listener } of entries) {
      try {
        (listener as (...args: unknown[]) => unknown)(...args);
      } catch (error) {
        reportError(error);
      }
    }
  }

  #add(event: keyof Events, entry: Entry): this {
    this.#entries.set(event, [...this.#entries.get(event) ?? [], entry]);
    return this;
  }
}
