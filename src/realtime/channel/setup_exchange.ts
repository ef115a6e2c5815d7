/**
 * The first words of a channel's connection: what is waited for, or the refusal in its place.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import { redactText } from "../../core/redact.ts";
import type { Queue } from "../../socket/queue.ts";
import type { WireEvent } from "./protocol.ts";

/** The first event of a type, or an error if the server sends one before. */
export async function expectFirst<S extends WireEvent>(
  events: Queue<S>,
  type: string,
): Promise<S> {
  for (;;) {
    const { done, value: event } = await events.next();
    if (done) throw new OpenAIError(`Cannot get ${type}: the connection ended`);
    if (event.type === type) return event;
    if (event.type === "error") throw refusalOf(`get ${type}`, event);
  }
}

/** An error event of any protocol as an error. */
function refusalOf(action: string, event: WireEvent): OpenAIError {
  const { error, message } = event as unknown as {
    error?: { message?: string; code?: string };
    message?: string;
  };
  return new OpenAIError(
    `Cannot ${action}: ${
      redactText(`${error?.message ?? message ?? error?.code ?? "refused"}`)
    }`,
  );
}
