import type { Answer } from "../results/api_promise.ts";
import { OpenAIError } from "../errors.ts";
import { isReadByCaller, unexpectedContent } from "./read_response.ts";
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
 * @throws {OpenAIError} If the body has been given away.
 * @throws {UnexpectedContentError} If a stream is due and JSON or HTML came.
 */
export function decode(call: Call, answer: Answer): unknown {
  const { response, text, json } = answer;
  if (call.expects.kind === "stream") return openStream(call, answer);
  if (text === null) {
    if (isReadByCaller(call, response)) return response;
    throw new OpenAIError(
      `Cannot give the value of ${call.action} as asResponse() has taken its body`,
    );
  }
  if (response.status === 204) return null;
  if (json === undefined) return text === "" ? undefined : text;
  return withRequestID(call.expects.adapt?.(json) ?? json, response.headers);
}

function openStream(call: Call, answer: Answer) {
  const { response, controller, token } = answer;
  const type = response.headers.get("content-type");
  if (type !== null && /json|html/i.test(type) && !/ndjson/i.test(type)) {
    controller.abort();
    response.body?.cancel().catch(() => {});
    throw unexpectedContent(call, response, token, "an event stream");
  }
  return new Stream(
    () => new EventReader(call, answer),
    controller,
  );
}

function withRequestID(value: unknown, headers: Headers): unknown {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const id = headers.get("x-request-id");
    if (id !== null) Object.defineProperty(value, "_request_id", { value: id });
  }
  return value;
}
