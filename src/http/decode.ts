import type { Answer } from "../results/api_promise.ts";
import { OpenAIError } from "../errors.ts";
import { isReadByCaller, readBody } from "./read_response.ts";
import { isJsonType } from "../core/json.ts";
import type { Call } from "./call.ts";
import { EventReader } from "./event_reader.ts";
import { Stream } from "../results/stream.ts";

/**
 * Makes the value of an answer.
 *
 * No content is `null`, an empty body `undefined`.
 *
 * @param call What was sent.
 * @param answer What came.
 * @throws {OpenAIError} If the program has read the body.
 */
export function decode(call: Call, answer: Answer): unknown {
  const { response, text, json } = answer;
  if (call.expects.kind === "stream") return openStream(call, answer);
  if (text === null) {
    if (isReadByCaller(call, response)) return response;
    return readCopy(call, answer).then((read) => decode(call, read));
  }
  if (response.status === 204) return null;
  if (json === undefined) {
    const isJson = isJsonType(response.headers.get("content-type"));
    return text === "" && isJson ? undefined : text;
  }
  return withRequestID(call.expects.adapt?.(json) ?? json, response.headers);
}

/** The program has the `Response` and wants the value too: it is read from a copy of the body. */
async function readCopy(call: Call, answer: Answer): Promise<Answer> {
  const { response, controller, token } = answer;
  if (response.bodyUsed || response.body?.locked) {
    throw new OpenAIError(
      `Cannot parse the response of ${call.action}: its body has been read through asResponse(); read a clone() of it instead`,
    );
  }
  const reading = { controller, signal: controller.signal };
  return await readBody(call, reading, response.clone(), token);
}

function openStream(call: Call, answer: Answer) {
  return new Stream(() => new EventReader(call, answer), answer.controller);
}

function withRequestID(value: unknown, headers: Headers): unknown {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const id = headers.get("x-request-id");
    if (id !== null) Object.defineProperty(value, "_request_id", { value: id });
  }
  return value;
}
