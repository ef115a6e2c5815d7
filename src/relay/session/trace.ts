/**
 * One span of OpenTelemetry per session, if the program brings a tracer.
 *
 * @module
 */
import type { RelaySpan, RelayTracer } from "../options/options.ts";
import type { EndReason } from "../wire/ends.ts";
import type { RelayMessage } from "../wire/messages.ts";

/** Messages that are worth an event of the span. */
const EVENTS: ReadonlySet<RelayMessage["type"]> = new Set([
  "duplex.dropped",
  "duplex.interrupted",
  "duplex.limit",
  "duplex.reconnecting",
  "duplex.restored",
  "duplex.resumed",
]);

/** The span of a session. It contains no text of the conversation. */
export class Trace {
  readonly #span: RelaySpan | undefined;

  /**
   * @param tracer Makes the span; without it nothing happens.
   * @param id ID of the session.
   * @param resumed Whether it continues from another process.
   */
  constructor(tracer: RelayTracer | undefined, id: string, resumed: boolean) {
    this.#span = tracer?.startSpan("realtime session", {
      attributes: { "duplex.session": id, "duplex.resumed": resumed },
    });
  }

  /** The relay has sent a message to the client. */
  message({ type }: RelayMessage): void {
    if (EVENTS.has(type)) this.#span?.addEvent(type);
  }

  /** The session has ended. */
  end(reason: EndReason): void {
    this.#span?.setAttribute("duplex.end", reason);
    this.#span?.end();
  }
}
