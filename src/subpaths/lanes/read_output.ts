/**
 * Parts of output items.
 *
 * @module
 */
import type { PartSelector } from "./accumulator_state.ts";
import type { Fields, Observed } from "./observed_output.ts";

/**
 * The tool with what was observed because it came without an ID.
 *
 * @param item The item.
 * @param observed What was observed.
 */
export function withTool(item: Fields, observed: Observed | undefined): Fields {
  const { tool } = observed ?? {};
  if (tool === undefined) return item;
  const name = item.type === "custom_tool_call" ? "input" : "arguments";
  return { ...item, [name]: tool };
}

/**
 * A part of an item, or an annotation of it.
 *
 * @param item The item.
 * @param part Which.
 * @returns `undefined` if it has no such part.
 */
export function partOf(item: Fields, part: PartSelector): unknown {
  if ("summary_index" in part) {
    return item.type === "reasoning"
      ? at(item.summary, part.summary_index)
      : undefined;
  }
  if (item.type !== "message" && item.type !== "reasoning") return undefined;
  const content = at(item.content, part.content_index) as Fields | undefined;
  if (!("annotation_index" in part)) return content;
  return content?.type === "output_text"
    ? at(content.annotations, part.annotation_index)
    : undefined;
}

function at(list: unknown, index: number | undefined): unknown {
  const isPlace = index !== undefined && Number.isSafeInteger(index) &&
    index >= 0;
  return Array.isArray(list) && isPlace ? list[index] : undefined;
}

/**
 * The text of an item.
 *
 * @param item The item, if it came.
 */
export function textOf(item: Fields | undefined): string {
  if (item?.type !== "message") return "";
  return (item.content as Fields[])
    .map(({ type, text }) => type === "output_text" ? text : "")
    .join("");
}
