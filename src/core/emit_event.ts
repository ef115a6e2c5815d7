/**
 * Hands events to the `onEvent` of a program.
 *
 * @module
 */
import { APIError, OpenAIError } from "../errors.ts";
import type { ClientEvent, EventError, OnEvent } from "./client_events.ts";

/**
 * Calls `onEvent`.
 *
 * @param onEvent The function of the program.
 * @param logger Gets a line if the function throws.
 * @param event The event.
 * @returns What it returned.
 * @throws {OpenAIError} If it refuses the call.
 */
export function emit(
  onEvent: OnEvent,
  logger: { error(message: string, ...rest: unknown[]): void },
  event: ClientEvent,
): unknown {
  try {
    return onEvent(event);
  } catch (error) {
    const mayRefuse = event.type === "request" ||
      event.type === "socket_connect";
    if (mayRefuse && error instanceof OpenAIError) throw error;
    logger.error(
      `[duplex] onEvent threw ${
        error instanceof Error ? error.name : typeof error
      } for the event "${event.type}": it is ignored`,
    );
    return undefined;
  }
}

/**
 * What an event may say about a failure: not its message, which may quote content.
 *
 * @param error The failure.
 */
export function errorFacts(error: unknown): EventError {
  if (!(error instanceof APIError)) {
    return { name: error instanceof Error ? error.name : typeof error };
  }
  const code = plainText(error.code);
  const requestId = plainText(error.requestID);
  return {
    name: error.name,
    ...(error.status === undefined ? {} : { status: error.status }),
    ...(code === undefined ? {} : { code }),
    ...(requestId === undefined ? {} : { requestId }),
    mayHaveExecuted: error.mayHaveExecuted,
  };
}

/**
 * A name or an ID: short, and of characters that those consist of. Anything else could be content.
 *
 * @param value A field of a request or of a response.
 */
export function plainText(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.:/@+-]{1,128}$/.test(value)
    ? value
    : undefined;
}

/**
 * Host and port of a URL.
 *
 * @param url The URL.
 */
export function server(url: string): { server: string; port: number } {
  const parsed = URL.parse(url);
  const isPlain = parsed?.protocol === "http:" || parsed?.protocol === "ws:";
  return {
    server: parsed?.hostname ?? "",
    port: Number(parsed?.port || (isPlain ? 80 : 443)),
  };
}
