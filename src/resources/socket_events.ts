/**
 * Tells the program what happens to a session. Loaded only if the client has `onEvent`.
 *
 * @module
 */
import type { ResolvedOptions } from "../config/options.ts";
import type { ClientEvent } from "../core/client_events.ts";
import { emit, errorFacts, plainText, server } from "../core/emit_event.ts";
import { redactText } from "../core/secrets/redact.ts";
import { tokenUsage } from "../core/token_usage.ts";

/** What every session has. */
interface Listenable {
  on(type: string, listener: (event: Fields) => void): unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Events with a finished response of the model. */
const RESPONSES = [
  "response.done",
  "response.completed",
  "response.incomplete",
  "response.failed",
];

/** Tells the program what happens to one connection. */
export interface SocketObserver {
  /** It is about to be opened. @throws {OpenAIError} If the program refuses it. */
  connecting(): void;
  /** It is open. */
  opened(): void;
  /** It could not be opened. */
  failed(error: unknown): void;
  /** An attempt to replace it begins. */
  reconnecting(attempt: unknown, close: unknown): void;
  /** It was replaced after so many attempts; 0 if it still worked. */
  reconnected(attempts: unknown): void;
  /** An event of the server arrived; only the end of a response is reported. */
  received(event: { readonly type: string; readonly response?: unknown }): void;
  /** It has ended. */
  closed(close: unknown): void;
}

/**
 * Tells the `onEvent` of a client what happens to a connection.
 *
 * @param options Options of the client, with `onEvent`.
 * @param action What opens it, such as `realtime.connect`.
 * @param model Its model, if the program names one.
 */
export function socketObserver(
  { baseURL, logger, onEvent }: ResolvedOptions,
  action: string,
  model: unknown,
): SocketObserver {
  const start = Date.now();
  const name = plainText(model);
  const base = {
    callId: crypto.randomUUID(),
    action,
    ...server(baseURL),
    ...(name === undefined ? {} : { model: name }),
    stream: true,
  };
  const tell = (type: ClientEvent["type"], own: object = {}) =>
    void emit(onEvent!, logger, {
      ...base,
      elapsed: Date.now() - start,
      type,
      ...own,
    } as ClientEvent);
  return {
    connecting: () => tell("socket_connect"),
    opened: () => tell("socket_open"),
    failed: (error) => tell("socket_close", { error: errorFacts(error) }),
    reconnecting: (attempt, close) =>
      tell("socket_reconnecting", { attempt, ...codeOf(close) }),
    reconnected: (attempts) => tell("socket_reconnected", { attempts }),
    received: ({ type, response }) => {
      if (RESPONSES.includes(type)) {
        tell("socket_response", responseFacts(response));
      }
    },
    closed: (close) => tell("socket_close", codeOf(close)),
  };
}

/**
 * Opens a session, and reports what happens to it.
 *
 * @param options Options of the client, with `onEvent`.
 * @param action What opens it, such as `realtime.connect`.
 * @param model Its model, if the program names one.
 * @param open Opens it.
 * @throws {OpenAIError} If the program refuses it.
 */
export async function openObserved<T extends object>(
  options: ResolvedOptions,
  action: string,
  model: unknown,
  open: () => Promise<T>,
): Promise<T> {
  const observer = socketObserver(options, action, model);
  observer.connecting();
  let session: T;
  try {
    session = await open();
  } catch (error) {
    observer.failed(error);
    throw error;
  }
  observer.opened();
  const { on } = session as unknown as Listenable;
  const listen = (type: string, tell: (event: Fields) => void) =>
    on.call(session, type, tell);
  listen(
    "reconnecting",
    ({ attempt, close }) => observer.reconnecting(attempt, close),
  );
  listen("reconnected", ({ attempts }) => observer.reconnected(attempts));
  listen("rotated", () => observer.reconnected(0));
  listen("closed", ({ close }) => observer.closed(close));
  for (const type of RESPONSES) {
    listen(type, ({ response }) => observer.received({ type, response }));
  }
  return session;
}

function codeOf(close: unknown): { code?: number } {
  const { code } = (close ?? {}) as { code?: unknown };
  return typeof code === "number" ? { code } : {};
}

function responseFacts(response: unknown): object {
  const { id, model, status, usage } = (response ?? {}) as Fields;
  const responseModel = serverText(model);
  const tokens = tokenUsage(usage);
  const responseId = serverText(id);
  const state = serverText(status);
  return {
    ...(responseId === undefined ? {} : { responseId }),
    ...(responseModel === undefined ? {} : { responseModel }),
    ...(state === undefined ? {} : { status: state }),
    ...(tokens ? { usage: tokens } : {}),
  };
}

/** A name or an ID that the server sent; it may send back a key. */
function serverText(value: unknown): string | undefined {
  const text = plainText(value);
  return text && redactText(text, []);
}
