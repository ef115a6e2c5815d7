/**
 * Checks of what events add to the output: texts are joined, and must be texts.
 *
 * @module
 */
import { isFields } from "./events.ts";
import {
  type Fields,
  invalid,
  type OutputEvent,
  placeIn,
  subjectOf,
} from "./observed_output.ts";

/** Tools, and the fields with which they begin. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  function_call: ["name", "arguments"],
  custom_tool_call: ["name", "input"],
  mcp_call: ["name", "arguments", "server_label"],
};

/**
 * Checks the parts of an item that events add to.
 *
 * @param item What the server sent.
 * @throws {OpenAIError} If it is not an output item.
 */
export function checkItem(item: unknown): asserts item is Fields {
  if (!isFields(item) || typeof item.type !== "string") {
    throw invalid("it has no output item");
  }
  if (item.type === "message") {
    if (!Array.isArray(item.content)) throw invalid("content is not a list");
    item.content.forEach(checkPart);
  }
  const fields = Object.hasOwn(TOOLS, item.type) ? TOOLS[item.type] : [];
  const wrong = fields.find((name) => typeof item[name] !== "string");
  if (wrong) throw invalid(`${wrong} is not text`);
}

/**
 * Checks a part of a message.
 *
 * @param part What the server sent.
 * @throws {OpenAIError} If it is not an object, or has no text where text is expected.
 */
export function checkPart(part: unknown): void {
  if (!isFields(part)) throw invalid("a part is not an object");
  if (part.type === "output_text" && typeof part.text !== "string") {
    throw invalid("the text of a part is not text");
  }
}

/** The fields with the whole text, by the subject of an event. Others are taken as they come. */
const TEXTS: Readonly<Record<string, string>> = {
  output_text: "text",
  refusal: "refusal",
  function_call_arguments: "arguments",
  mcp_call_arguments: "arguments",
  custom_tool_call_input: "input",
};

/**
 * Checks that an event has the text or the part that it is about.
 *
 * @param event The event.
 * @throws {OpenAIError} If it does not.
 */
export function checkText(event: OutputEvent): void {
  const [subject, how] = subjectOf(event);
  if (subject === "content_part") return checkPart(event.part);
  if (!Object.hasOwn(TEXTS, subject)) return;
  const field = how === "delta" ? "delta" : TEXTS[subject];
  if (typeof event[field] !== "string") throw invalid(`${field} is not text`);
}

/**
 * Checks that a part came before the events that change it.
 *
 * @param item The item.
 * @param event The event.
 * @throws {OpenAIError} If it did not.
 */
export function checkPlace(item: Fields, event: OutputEvent): void {
  const isNew = /_part\.added$/.test(event.type);
  for (const list of ["content", "summary"]) {
    const name = `${list}_index`;
    if (event[name] === undefined) continue;
    const { length } = (item[list] ?? []) as unknown[];
    if (placeIn(event, name) < length + (isNew ? 1 : 0)) continue;
    throw invalid(`the part before it, or its own, did not come (${list})`);
  }
}
