/**
 * The events of a response as they are sent, for programs that read them themselves.
 *
 * @module
 */
import { type ServerSentEvent, SseDecoder } from "../core/sse.ts";
import { OpenAIError } from "../errors.ts";

/**
 * Reads the events of a response, the end marker `[DONE]` included. Their data is not parsed.
 *
 * @param response The response, unread.
 * @param controller Aborting it ends the events without an error. If the loop is left early, the body is cancelled.
 * @throws {OpenAIError} If the response has no body.
 */
export async function* _iterSSEMessages(
  response: Response,
  controller: AbortController,
): AsyncGenerator<ServerSentEvent, void> {
  if (response.body === null) {
    controller.abort();
    throw new OpenAIError(
      "Cannot read the events of a response without a body",
    );
  }
  const { signal } = controller;
  const reader = response.body.getReader();
  const unblock = () => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", unblock);
  if (signal.aborted) unblock();
  const decoder = new SseDecoder();
  let isOver = false;
  try {
    while (!isOver) {
      const { value, done } = await reader.read();
      if (signal.aborted) return;
      const last = done ? decoder.end() : null;
      yield* done ? last ? [last] : [] : decoder.push(value);
      isOver = done;
    }
  } catch (error) {
    isOver = true;
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener("abort", unblock);
    if (!isOver) unblock();
  }
}
