/**
 * How the responses of a server differ from those of the API.
 *
 * Pure: bodies in, sentences out. The client tolerates all of these; a program that reads the
 * fields may not.
 *
 * @module
 */
import { type Fields, fieldsOf } from "../core/json.ts";

/** The fields of the first object of a list. */
export function firstOf(value: unknown): Fields {
  return fieldsOf(Array.isArray(value) ? value[0] : undefined);
}

/** A text of the server; empty for any other value. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Names of missing fields. */
function missing(object: Fields, names: readonly string[]): string[] {
  return names.filter((name) => (object[name] ?? null) === null);
}

function without(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what} lacks ${names.join(", ")}`];
}

/** Fields that a chat completion lacks. */
export function completionQuirks(body: unknown): string[] {
  const completion = fieldsOf(body);
  const choice = firstOf(completion.choices);
  return [
    ...without(
      "the completion",
      missing(completion, ["id", "object", "model", "usage"]),
    ),
    ...without("its choice", missing(choice, ["index", "finish_reason"])),
    ...without("its message", missing(fieldsOf(choice.message), ["role"])),
  ];
}

/**
 * How an event stream of chat completion chunks differs.
 *
 * @param contentType The `content-type` of the response.
 * @param text The whole body.
 */
export function streamQuirks(contentType: string, text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const data = lines.filter((line) => line.startsWith("data:"))
    .map((line) => line.slice("data:".length).trim());
  const chunks = data.filter((line) => line !== "[DONE]").flatMap(parsed);
  const choices = chunks.map((chunk) => firstOf(fieldsOf(chunk).choices));
  const quirks: string[] = [];
  if (!contentType.startsWith("text/event-stream")) {
    quirks.push(`the stream has the content type ${contentType || "(none)"}`);
  }
  if (chunks.length === 0) quirks.push("the stream contains no chunks");
  if (!data.includes("[DONE]")) quirks.push("the stream ends without [DONE]");
  if (!choices.some(({ finish_reason }) => finish_reason)) {
    quirks.push("no chunk has a finish_reason");
  }
  if (!choices.some(({ delta }) => fieldsOf(delta).role)) {
    quirks.push("no chunk has a role");
  }
  if (!chunks.some((chunk) => fieldsOf(chunk).usage)) {
    quirks.push("the stream lacks usage");
  }
  return quirks;
}

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** Whether a body that should be a stream is one JSON object instead. */
export function isWhole(text: string): boolean {
  return text.trimStart().startsWith("{") && parsed(text).length > 0;
}

/** How the call of a tool differs. */
export function callQuirks(call: unknown): string[] {
  return without("the call", missing(fieldsOf(call), ["id", "type"]));
}

/** Fields that a response of the Responses API lacks. */
export function responseQuirks(body: unknown): string[] {
  return without(
    "the response",
    missing(fieldsOf(body), ["id", "object", "model", "status", "usage"]),
  );
}

/** The embedding in a list of them: numbers, or text in Base64. */
export function vectorOf(body: unknown): unknown {
  return firstOf(fieldsOf(body).data).embedding;
}

/**
 * Whether a limit of tokens ended an output. Some servers say so only in the usage.
 *
 * @param body A chat completion, or a response of the Responses API.
 */
export function isCutAt(body: unknown, limit: number): boolean {
  const { usage, choices, status } = fieldsOf(body);
  const { completion_tokens, output_tokens } = fieldsOf(usage);
  return firstOf(choices).finish_reason === "length" ||
    status === "incomplete" ||
    isAtLeast(completion_tokens ?? output_tokens, limit);
}

function isAtLeast(value: unknown, limit: number): boolean {
  return typeof value === "number" && value >= limit;
}

/** How a list of models differs. */
export function listQuirks(body: unknown): string[] {
  if (Array.isArray(body)) return ["the list is a bare array"];
  return Array.isArray(fieldsOf(body).data) ? [] : ["the list has no data"];
}
