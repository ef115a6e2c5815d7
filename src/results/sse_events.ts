/**
 * The events of a response that a program has requested itself.
 *
 * @module
 */
import { type ServerSentEvent, SseDecoder } from "../core/sse.ts";
import {
  errorOf,
  isDone,
  isError,
  isHeartbeat,
  strayError,
} from "../core/stream_events.ts";
import { OpenAIError } from "../errors.ts";
import { MalformedStreamError, StreamError } from "../stream_errors.ts";

/** What is delivered. */
interface Delivery {
  /** Each event with its name. */
  readonly named: boolean;
  /** Errors too, as events. */
  readonly raw: boolean;
}

/**
 * Reads the events until the end marker or the end of the body.
 *
 * @param response The response, unread.
 * @param controller Aborting it ends the events without an error. It is aborted if the reader leaves early.
 * @param delivery What is delivered.
 * @throws {OpenAIError} If the response has no body, or it has been read.
 * @throws {StreamError} If an event reports an error, or is not valid JSON.
 */
export async function* sseEvents<Item>(
  response: Response,
  controller: AbortController,
  delivery: Delivery,
): AsyncGenerator<Item, undefined> {
  if (response.body === null || response.bodyUsed || response.body.locked) {
    controller.abort();
    throw new OpenAIError(
      `Cannot read the events of a response ${
        response.body === null ? "without a body" : "that has been read before"
      }`,
    );
  }
  const reader = response.body.getReader();
  const unblock = () => void reader.cancel().catch(() => {});
  controller.signal.addEventListener("abort", unblock);
  if (controller.signal.aborted) unblock();
  const decoder = new SseDecoder();
  let isOver = false;
  try {
    while (!isOver) {
      const { value, done } = await reader.read();
      if (controller.signal.aborted) return;
      const last = done ? decoder.end() : null;
      const events = done ? last ? [last] : [] : decoder.push(value);
      for (const event of events) {
        if (isDone(event.data)) {
          isOver = true;
          return;
        }
        if (isHeartbeat(event.event, event.data)) continue;
        yield deliver(event, response.headers, delivery) as Item;
      }
      throwStrayError(decoder, response.headers);
      isOver = done;
    }
  } catch (error) {
    if (controller.signal.aborted && !(error instanceof OpenAIError)) return;
    throw error;
  } finally {
    controller.signal.removeEventListener("abort", unblock);
    unblock();
    if (!isOver) controller.abort();
  }
}

function deliver(
  { event, data }: ServerSentEvent,
  headers: Headers,
  { named, raw }: Delivery,
): unknown {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    // The parser's error is not kept as the cause, because it quotes the data.
    throw new MalformedStreamError(
      undefined,
      `Cannot parse a stream event: the data (length ${data.length}) is not valid JSON`,
      headers,
    );
  }
  if (!raw) {
    if (event === "error" || isError(value, true)) {
      throw reported(value, headers);
    }
    if (event?.startsWith("thread.")) return { event, data: value };
  }
  return named ? { event, data: value } : value;
}

function throwStrayError(decoder: SseDecoder, headers: Headers): void {
  if (decoder.stray === null) return;
  const value = strayError(decoder.stray);
  if (value !== undefined) throw reported(value, headers);
  decoder.stray = null;
}

function reported(value: unknown, headers: Headers): StreamError {
  const error = errorOf(value);
  return new StreamError(
    typeof error === "object" && error !== null ? error : undefined,
    typeof error === "string" ? error : "The stream reported an error",
    headers,
  );
}
