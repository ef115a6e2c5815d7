/**
 * Refusals that do not name the command they are about, as some servers send them.
 *
 * Pure, but for one timer: errors and commands in flight in, refusals that name their command out.
 *
 * @module
 */
import { ACKNOWLEDGED, type InFlight } from "./pending_commands.ts";
import type { RealtimeErrorEvent } from "./types.ts";

/** How long the commands in flight have to show which of them was refused, in ms. */
const PATIENCE = 10_000;

interface Unclear {
  readonly event: RealtimeErrorEvent;
  readonly among: readonly string[];
}

/**
 * Finds the command that an anonymous refusal is about:
 *
 * 1. the only one in flight that its code or `param` fits, or the only one of all;
 * 2. if there are several, the one that remains when the server has responded to the others, or each
 *    of them when there are as many refusals as commands;
 * 3. after {@linkcode PATIENCE}, each of those left, so that none of them waits forever.
 */
export class AnonymousRefusals {
  readonly #inFlight: () => readonly InFlight[];
  readonly #refuse: (event: RealtimeErrorEvent) => void;
  #unclear: Unclear[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param inFlight The commands in flight, the oldest first.
   * @param refuse Takes a refusal that names its command, once that is clear.
   */
  constructor(
    inFlight: () => readonly InFlight[],
    refuse: (event: RealtimeErrorEvent) => void,
  ) {
    this.#inFlight = inFlight;
    this.#refuse = refuse;
  }

  /**
   * Takes an error. If it is clear at once which command it is about, the error names it afterwards.
   *
   * @param event The error; changed in place.
   * @returns IDs of the commands that it may be about.
   */
  take(event: RealtimeErrorEvent): readonly string[] {
    const { error } = event;
    if (error.event_id || error.type === "client_error") return [];
    const inFlight = this.#inFlight();
    const fitting = inFlight.filter(([, type]) => fits(type, error));
    const others = ACKNOWLEDGED.some((type) => isCodeOf(type, error))
      ? [] // about a command that is not in flight any more
      : inFlight;
    const among = (fitting.length > 0 ? fitting : others).map(([id]) => id);
    if (among.length === 1 && this.#unclear.length === 0) {
      error.event_id = among[0];
    } else if (among.length > 0) {
      this.#unclear.push({ event, among });
      this.#timer ??= setTimeout(() => this.#giveUp(), PATIENCE);
      this.settle();
    }
    return among;
  }

  /** Commands were settled: looks at the remaining ones. */
  settle(): void {
    const unclear = this.#unclear;
    if (unclear.length === 0) return;
    const inFlight = new Set(this.#inFlight().map(([id]) => id));
    const groups = unclear.flatMap((one, at) => [
      [one],
      unclear.slice(0, at + 1),
    ]);
    for (const group of groups) {
      const left = new Set(group.flatMap(({ among }) => among));
      const ids = [...left].filter((id) => inFlight.has(id));
      if (ids.length > group.length) continue;
      this.#unclear = unclear.filter((one) => !group.includes(one));
      if (this.#unclear.length === 0) this.clear();
      // those without a command were errors of another kind
      ids.forEach((id, at) => this.#refuse(named(group[at].event, id)));
      return this.settle();
    }
  }

  /** The connection is over, and with it every command in flight. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#unclear = [];
  }

  #giveUp(): void {
    const unclear = this.#unclear;
    this.clear();
    for (const { event, among } of unclear) {
      for (const [id] of this.#inFlight()) {
        if (among.includes(id)) this.#refuse(named(event, id, among.length));
      }
    }
  }
}

/** Params that belong to one type of command. */
const PARAMS: Readonly<Record<string, string>> = {
  session: "session.update",
  item: "conversation.item.create",
  response: "response.create",
};

/** Whether the code of an error is about a type of command: most codes begin with it. */
function isCodeOf(
  type: string,
  { code }: RealtimeErrorEvent["error"],
): boolean {
  if (code === "conversation_already_has_active_response") {
    return type === "response.create";
  }
  const name = type.replace("conversation.", "").replaceAll(".", "_");
  return !!code?.startsWith(name);
}

function fits(type: string, error: RealtimeErrorEvent["error"]): boolean {
  return isCodeOf(type, error) ||
    PARAMS[`${error.param}`.split(".")[0]] === type;
}

/** The refusal, with the command's ID; if it is one of several, the message says so. */
function named(
  event: RealtimeErrorEvent,
  event_id: string,
  among = 1,
): RealtimeErrorEvent {
  const message = among === 1
    ? event.error.message
    : `${event.error.message} (the server did not say which of ${among} commands it refused)`;
  return { ...event, error: { ...event.error, message, event_id } };
}

/**
 * The command that an event settles: the one that it names, or the one that an anonymous error is about.
 *
 * @param event The event, of any protocol.
 * @param named The command that it names.
 * @param refusals Those of the channel.
 */
export function commandOf(
  event: { readonly type: string },
  named: string | null,
  refusals: AnonymousRefusals,
): string | null {
  const refusal = event as RealtimeErrorEvent;
  if (named !== null || refusal.type !== "error" || !refusal.error) {
    return named;
  }
  refusals.take(refusal);
  return refusal.error.event_id ?? null;
}
