/**
 * The first events of a channel's connection: the expected one, or the refusal in its place.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import { redactText } from "../../core/redact.ts";
import type { Queue } from "../../socket/queue.ts";
import type { WireEvent } from "./protocol.ts";

/** Resolves with the first event of a type; rejects if the server sends an error before. */
export async function expectFirst<S extends WireEvent>(
  events: Queue<S>,
  type: string,
): Promise<S> {
  for (;;) {
    const { done, value: event } = await events.next();
    if (done) {
      throw new OpenAIError(`Cannot receive ${type}: the connection ended`);
    }
    if (event.type === type) return event;
    if (event.type === "error") throw refusalOf(`receive ${type}`, event);
  }
}

/** Makes an error of an error event of any protocol. */
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
