/**
 * Tells the program what happens to a session. Loaded only if the client has `onEvent`.
 *
 * @module
 */
import type { ResolvedOptions } from "../config/options.ts";
import type { ClientEvent } from "../core/client_events.ts";
import { emit, errorFacts, plainText, server } from "../core/emit_event.ts";
import { redactText } from "../core/redact.ts";
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

/**
 * Opens a session, and tells what happens to it.
 *
 * @param options Options of the client, with `onEvent`.
 * @param action What opens it, such as `realtime.connect`.
 * @param model Its model, if the program names one.
 * @param open Opens it.
 * @throws {OpenAIError} If the program refuses it.
 */
export async function openObserved<T extends object>(
  { baseURL, logger, onEvent }: ResolvedOptions,
  action: string,
  model: unknown,
  open: () => Promise<T>,
): Promise<T> {
  const start = Date.now();
  const name = plainText(model);
  const base = {
    callId: crypto.randomUUID(),
    action,
    ...server(baseURL),
    ...(name === undefined ? {} : { model: name }),
    stream: true,
  };
  const tell = (own: object & Pick<ClientEvent, "type">) =>
    void emit(onEvent!, logger, {
      ...base,
      elapsed: Date.now() - start,
      ...own,
    } as ClientEvent);
  tell({ type: "socket_connect" });
  let session: T;
  try {
    session = await open();
  } catch (error) {
    tell({ type: "socket_close", error: errorFacts(error) } as never);
    throw error;
  }
  tell({ type: "socket_open" });
  const { on } = session as unknown as Listenable;
  const listen = (type: string, make: (event: Fields) => object) =>
    on.call(session, type, (event) => tell(make(event) as never));
  listen("reconnecting", ({ attempt, close }) => ({
    type: "socket_reconnecting",
    attempt,
    ...codeOf(close),
  }));
  listen("reconnected", ({ attempts }) => ({
    type: "socket_reconnected",
    attempts,
  }));
  listen("rotated", () => ({ type: "socket_reconnected", attempts: 0 }));
  listen("closed", ({ close }) => ({ type: "socket_close", ...codeOf(close) }));
  for (const type of RESPONSES) {
    listen(type, ({ response }) => ({
      type: "socket_response",
      ...responseFacts(response),
    }));
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
