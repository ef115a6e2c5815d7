/**
 * What the API accepts beyond its specification, converted to the form that the specification has.
 *
 * Each of these was accepted in recorded traffic. Most of them are objects of the API that a client sends back.
 *
 * @module
 */
import { type Fields, isFields } from "../fields.ts";

/**
 * The body of a request in the form of the specification; everything else is unchanged.
 *
 * @param path Path below the base URL.
 * @param body Body as sent.
 */
export function granted(path: string, body: Fields): Fields {
  if (path === "/chat/completions") {
    return withoutEmptyStop(changed(body, {
      messages: eachOf(chatMessage),
      tools: eachOf(chatTool),
    }));
  }
  if (path === "/completions") return withoutEmptyStop(body);
  if (/^\/responses(\/compact|\/input_tokens)?$/.test(path)) {
    return changed(body, { input: eachOf(inputItem) });
  }
  if (/^\/conversations(\/[^/]+\/items)?$/.test(path)) {
    return changed(body, { items: eachOf(inputItem) });
  }
  return body;
}

type Change = (value: unknown) => unknown;

/** Changes the fields that are present. */
function changed(
  fields: Fields,
  changes: Readonly<Record<string, Change>>,
): Fields {
  const out = { ...fields };
  for (const [name, change] of Object.entries(changes)) {
    if (out[name] !== undefined) out[name] = change(out[name]);
  }
  return out;
}

function eachOf(change: (fields: Fields) => Fields): Change {
  return (value) =>
    Array.isArray(value)
      ? value.map((one) => isFields(one) ? change(one) : one)
      : value;
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !names.includes(name)),
  );
}

/** Adds fields that are missing or null. */
function filled(fields: Fields, usual: Fields): Fields {
  const given = Object.entries(fields).filter(([, value]) => value !== null);
  return { ...usual, ...Object.fromEntries(given) };
}

function withoutEmptyStop(body: Fields): Fields {
  return Array.isArray(body.stop) && body.stop.length === 0
    ? without(body, ["stop"])
    : body;
}

/** Fields of a reply that go back to the API with the message. */
const OF_REPLIES = ["annotations", "parsed", "reasoning", "reasoning_content"];

function chatMessage(message: Fields): Fields {
  if (message.role === "tool") return without(message, ["name"]);
  if (message.role !== "assistant") return message;
  return changed(without(message, OF_REPLIES), {
    // A streamed call still has the index of its pieces.
    tool_calls: eachOf((call) => without(call, ["index"])),
  });
}

const OF_FUNCTIONS = ["name", "description", "parameters", "strict"];

function chatTool(tool: Fields): Fields {
  return changed(tool, {
    function: (value) =>
      isFields(value)
        ? without(
          value,
          Object.keys(value).filter((name) => !OF_FUNCTIONS.includes(name)),
        )
        : value,
  });
}

const ID: Fields = { id: "item_0" };
const STATUS: Fields = { status: "completed" };

/** What the API fills in, by kind of item. */
const FILLED_IN: ReadonlyMap<unknown, Fields> = new Map([
  ["reasoning", ID],
  ["mcp_list_tools", ID],
  ["mcp_call", ID],
  ["program", ID],
  ["apply_patch_call", STATUS],
  ...[
    "file_search_call",
    "computer_call",
    "web_search_call",
    "image_generation_call",
    "code_interpreter_call",
    "local_shell_call",
    "program_output",
  ].map((type) => [type, { ...ID, ...STATUS }] as const),
]);

function inputItem(item: Fields): Fields {
  const isMessage = item.type === undefined || item.type === null ||
    item.type === "message";
  if (isMessage && typeof item.role === "string") return inputMessage(item);
  const usual = FILLED_IN.get(item.type);
  const whole = usual === undefined ? item : filled(item, usual);
  return changed(whole, { output: eachOf(contentPart) });
}

function inputMessage(message: Fields): Fields {
  // Text alone has no status in the specification.
  const plain = typeof message.content === "string"
    ? without(message, ["status"])
    : message;
  const parts = changed(plain, { content: eachOf(contentPart) });
  // A message of the conversation has an id, of any role.
  if (message.role !== "assistant") return without(parts, ["id"]);
  const isOutput = Array.isArray(message.content) &&
    message.content.some((part) =>
      isFields(part) && (part.type === "output_text" || part.type === "refusal")
    );
  return isOutput
    ? filled(parts, { type: "message", ...ID, ...STATUS })
    : parts;
}

function contentPart(part: Fields): Fields {
  if (part.type === "input_image") return filled(part, { detail: "auto" });
  if (part.type === "output_text") return filled(part, { annotations: [] });
  return part;
}
