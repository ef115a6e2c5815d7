/**
 * Messages between the chunks of a serialized tool loop.
 *
 * @module
 */
import type {
  ChatCompletionChunk,
  ChatCompletionMessageParam,
} from "../../generated/types/chat/completions/completions.ts";

/** A message in a serialized stream; older readers treat it as a chunk without choices. */
const PREFIX = "chat.completion.chunk.message:";

/** A message in a serialized stream. */
export interface SerializedMessage {
  /** Tells a message from a chunk. */
  type: "message";
  /** The message. */
  message: ChatCompletionMessageParam;
  /** IDs of the tool calls of the reply before it. */
  tool_call_ids?: string[];
}

/** A message as a chunk without choices. */
export type MessageChunk =
  & Pick<ChatCompletionChunk, "id" | "created" | "model">
  & {
    /** Empty, so that older readers skip it. */
    choices: [];
    /** A prefix, and the message as JSON. */
    object: `chat.completion.chunk.message:${string}`;
  };

/** What a serialized stream consists of. */
export type SerializedItem =
  | ChatCompletionChunk
  | MessageChunk
  | SerializedMessage;

/**
 * The message in an item of a serialized stream.
 *
 * @param item The item.
 * @returns `null` if it is a chunk.
 */
export function messageIn(item: SerializedItem): SerializedMessage | null {
  if ("type" in item) return item;
  const { object } = item;
  return typeof object === "string" && object.startsWith(PREFIX)
    ? JSON.parse(object.slice(PREFIX.length))
    : null;
}

/**
 * A message as a chunk without choices, for a serialized stream.
 *
 * @param chunk The chunk before it.
 * @param message The message.
 * @param toolCallIds IDs of the tool calls of the reply before it.
 */
export function messageChunk(
  { id, created, model }: Pick<ChatCompletionChunk, "id" | "created" | "model">,
  message: ChatCompletionMessageParam,
  toolCallIds?: string[],
): MessageChunk {
  const payload: SerializedMessage = {
    type: "message",
    message,
    ...(toolCallIds ? { tool_call_ids: toolCallIds } : {}),
  };
  return {
    id,
    choices: [],
    created,
    model,
    object: `${PREFIX}${JSON.stringify(payload)}`,
  };
}
