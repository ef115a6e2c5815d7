/**
 * Turns a response into the value that the caller receives.
 *
 * @module
 */
import type { RawResponse } from "../results/raw_response.ts";
import { requestIDOf } from "../core/headers.ts";
import { OpenAIError } from "../errors.ts";
import { isReadByCaller, readBody } from "./read_response.ts";
import { isJsonType } from "../core/json.ts";
import type { Call } from "./call.ts";
import { EventReader } from "./stream/event_reader.ts";
import { abortAtDeadline } from "./unread.ts";
import { Stream } from "../results/runtime.js";

/**
 * Decodes the value of a response.
 *
 * A 204 becomes `null`, an empty body `undefined`.
 *
 * @param call The call.
 * @param raw The response.
 * @throws {OpenAIError} If the program has read the body.
 */
export function decode(call: Call, raw: RawResponse): unknown {
  const { response, text, json } = raw;
  if (call.expects.kind === "stream") return openStream(call, raw);
  if (text === null) {
    if (isReadByCaller(call, response)) return response;
    return readCopy(call, raw).then((read) => decode(call, read));
  }
  if (response.status === 204) return null;
  if (json === undefined) {
    const isJson = isJsonType(response.headers.get("content-type"));
    return text === "" && isJson ? undefined : text;
  }
  return withRequestID(call.expects.adapt?.(json) ?? json, response.headers);
}

/** Reads the value from a copy of the body, because the caller also holds the `Response`. */
async function readCopy(call: Call, raw: RawResponse): Promise<RawResponse> {
  const { response, controller, secrets } = raw;
  if (response.bodyUsed || response.body?.locked) {
    throw new OpenAIError(
      `Cannot parse the response of ${call.action}: the body has been read through asResponse(); read a clone() of the response instead`,
    );
  }
  const reading = { controller, signal: controller.signal, secrets };
  const { status, headers } = response;
  // With the original headers: Deno's clone() of a Response made by hand loses its content type.
  const copy = new Response(response.clone().body, { status, headers });
  return await readBody(call, reading, copy);
}

function openStream(call: Call, raw: RawResponse) {
  const unread = { open: () => new EventReader(call, raw) };
  const deadline = abortAtDeadline(call, raw.controller, unread);
  return new Stream(() => {
    deadline.stop(); // the reader has a clock of its own
    return unread.open();
  }, raw.controller);
}

function withRequestID(value: unknown, headers: Headers): unknown {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const id = requestIDOf(headers);
    if (id !== null) Object.defineProperty(value, "_request_id", { value: id });
  }
  return value;
}
