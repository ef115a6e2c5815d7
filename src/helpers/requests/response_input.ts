/**
 * Items of a response as input of the next one.
 *
 * @module
 */
import type {
  ResponseInputItem,
  ResponseOutputItem,
} from "../../generated/types/responses/responses.ts";

/** An item that was sent, or that a response had. */
export type ResponseInputItemLike = ResponseInputItem | ResponseOutputItem;

/** An item, without its type. */
type Fields = Record<string, unknown>;

/** What an item of each type becomes; `null` leaves it out. Items of other types only lose `created_by`. */
const CONVERSIONS: Readonly<Record<string, (item: Fields) => Fields | null>> = {
  message: ({ content, ...item }) => ({
    ...item,
    content: item.role === "assistant" && "id" in item && Array.isArray(content)
      ? content.map(withoutParsed)
      : content,
  }),
  function_call: ({ parsed_arguments: _, ...item }) => item,
  additional_tools: (item) => item.role === "developer" ? item : null,
  shell_call_output: ({ output, ...item }) => ({
    ...item,
    output: (output as Fields[]).map(withoutAuthor),
  }),
  computer_call_output: (item) => item.status === "failed" ? null : item,
  custom_tool_call_output: ({ status = "completed", ...item }) =>
    status === "completed" ? item : null,
};

/** Types of items that a response takes. */
const TYPES = new Set([
  ...Object.keys(CONVERSIONS),
  "apply_patch_call",
  "apply_patch_call_output",
  "code_interpreter_call",
  "compaction",
  "compaction_trigger",
  "computer_call",
  "configuration_update",
  "custom_tool_call",
  "file_search_call",
  "function_call_output",
  "image_generation_call",
  "item_reference",
  "local_shell_call",
  "local_shell_call_output",
  "mcp_approval_request",
  "mcp_approval_response",
  "mcp_call",
  "mcp_list_tools",
  "program",
  "program_output",
  "reasoning",
  "shell_call",
  "tool_search_call",
  "tool_search_output",
  "web_search_call",
]);

/**
 * Items of responses as input of the next one, without what only outputs have. Items that a response does not take are left out.
 *
 * @param items The items; they are not changed.
 * @throws {TypeError} If the type of an item is unknown.
 */
export function toResponseInputItems(
  items: Iterable<ResponseInputItemLike>,
): ResponseInputItem[] {
  return [...items].map(toResponseInputItem).filter((item) => item !== null);
}

/**
 * An item of a response as input of the next one, or `null` if a response does not take it.
 *
 * @param item The item; it is not changed.
 * @throws {TypeError} If its type is unknown.
 */
export function toResponseInputItem(
  item: ResponseInputItemLike,
): ResponseInputItem | null {
  const type = item.type ?? "";
  if (type !== "" && !TYPES.has(type)) {
    throw new TypeError(
      `The type of a response item must be one that a request takes, got "${type}"`,
    );
  }
  const fields = withoutAuthor(item as unknown as Fields);
  const convert = CONVERSIONS[type];
  return (convert ? convert(fields) : fields) as ResponseInputItem | null;
}

function withoutAuthor({ created_by: _, ...item }: Fields): Fields {
  return item;
}

function withoutParsed(part: Fields): Fields {
  if (part.type !== "output_text" && part.type !== "refusal") return part;
  const { parsed: _, ...own } = part;
  return own;
}
