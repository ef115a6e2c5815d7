/**
 * What an event of a stream stands for: the end, a sign of life, an error.
 *
 * @module
 */

/** Data of the event that ends most streams. */
const DONE = "[DONE]";

/** The end marker, which some servers send with blanks. */
export function isDone(data: string): boolean {
  return data === DONE || (data.length < 32 && data.trim() === DONE);
}

/** Servers keep a stream alive with events that carry nothing, whatever their data. */
export function isHeartbeat(event: string | null, data: string): boolean {
  return event === "ping" || event === "keepalive" || event === "heartbeat" ||
    (data === "null" && event !== "error");
}

/**
 * Whether an event is an error, in the forms of OpenAI, vLLM, FastChat and gateways.
 *
 * @param value Data of the event, parsed.
 * @param byPath Whether the request was made by path: then only an `error` counts, because other fields may be data.
 */
export function isError(value: unknown, byPath: boolean): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { error, object, error_code, choices } = value as {
    error?: unknown;
    object?: unknown;
    error_code?: unknown;
    choices?: { error?: unknown; finish_reason?: unknown }[];
  };
  if (error) return true;
  if (byPath) return false;
  if (Array.isArray(choices)) {
    return choices.some((choice) =>
      choice?.error || choice?.finish_reason === "error"
    );
  }
  return object === "error" || Boolean(error_code) || isBareError(value);
}

/** `code` and `message`, and nothing by which the API's own events are known. */
function isBareError(value: object): boolean {
  return "code" in value && "message" in value &&
    typeof value.message === "string" &&
    !("type" in value) && !("object" in value) && !("id" in value);
}

/** Sets the finish reason of choices that have not ended to `null`: programs compare it, and some servers leave it out. */
export function fillFinishReasons(value: unknown): void {
  const { choices } = (value ?? {}) as {
    choices?: { delta?: unknown; finish_reason?: unknown }[];
  };
  if (!Array.isArray(choices)) return;
  for (const choice of choices) {
    if (choice?.delta) choice.finish_reason ??= null;
  }
}

/** What an event that is an error says of it. */
export function errorOf(value: unknown): unknown {
  const { error, choices, text } = (value ?? {}) as {
    error?: unknown;
    choices?: { error?: unknown }[];
    text?: unknown;
  };
  if (error) return error;
  const ofChoice = Array.isArray(choices)
    ? choices.find((choice) => choice?.error)?.error
    : undefined;
  if (ofChoice) return ofChoice;
  return typeof text === "string" && !("message" in (value as object))
    ? { ...value as object, message: text }
    : value;
}

/**
 * The error that a line outside of the format holds, parsed; `undefined` if it holds none.
 *
 * @param line The line, without the name of its field.
 */
export function strayError(line: string): unknown {
  try {
    const value = JSON.parse(line);
    const { error, message } = value as { error?: unknown; message?: unknown };
    return error || typeof message === "string" ? value : undefined;
  } catch {
    return undefined; // any other line, which the format says to ignore
  }
}
