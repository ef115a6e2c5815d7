/**
 * The response at the end of a lane's events: a fold, without any I/O.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type { Response } from "../../generated/types/responses/responses.ts";
import { WebSocketError } from "../sockets/api_socket.ts";
import {
  isFields,
  isTerminal,
  type ResponsesWebSocketEvent,
} from "./events.ts";

/** Collects finished items, for a last event that leaves them out. */
export class FinalResponse {
  readonly #done = new Map<number, Response["output"][number]>();

  /**
   * Adds an event.
   *
   * @param event The event.
   * @returns The response, if this event ends it.
   * @throws {WebSocketError} If the API reports an error.
   * @throws {OpenAIError} If the event is not what the API documents.
   */
  add(event: ResponsesWebSocketEvent): Response | undefined {
    const { type } = event;
    if (type === "error") {
      throw new WebSocketError("Responses WebSocket request failed", event);
    }
    if (type === "response.created") this.#done.clear();
    if (type === "response.output_item.done") {
      this.#keep(event as Record<string, unknown>);
    }
    if (!isTerminal(event)) return undefined;
    const { response } = event as { response?: unknown };
    if (!isFields(response)) throw invalid(type, "response is not an object");
    return this.#complete(type, response);
  }

  #keep(event: Record<string, unknown>): void {
    const { output_index: index, item } = event;
    if (!Number.isSafeInteger(index) || (index as number) < 0) {
      throw invalid(
        "response.output_item.done",
        "output_index is not an integer of at least 0",
      );
    }
    if (!isItem(item)) {
      throw invalid("response.output_item.done", "item is not an output item");
    }
    this.#done.set(index as number, structuredClone(item));
  }

  #complete(type: string, response: Record<string, unknown>): Response {
    const { output, output_text: text } = response;
    const isList = output == null ||
      (Array.isArray(output) && output.every(isItem));
    if (!isList) throw invalid(type, "output is not a list of output items");
    if (text != null && typeof text !== "string") {
      throw invalid(type, "output_text is not text");
    }
    const items = output ?? [...this.#done]
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
    return structuredClone({
      ...response,
      output: items,
      output_text: text ?? textOf(items),
    }) as unknown as Response;
  }
}

/** Whether a value can be an output item: what has text has all of it. */
function isItem(value: unknown): value is Response["output"][number] {
  if (!isFields(value) || typeof value.type !== "string") return false;
  if (value.type !== "message") return true;
  return Array.isArray(value.content) &&
    value.content.every((part: unknown) =>
      isFields(part) && typeof part.type === "string" &&
      (part.type !== "output_text" || typeof part.text === "string")
    );
}

function textOf(items: Response["output"]): string {
  return items
    .flatMap((item) => item.type === "message" ? item.content : [])
    .map((part) => part.type === "output_text" ? part.text : "")
    .join("");
}

function invalid(type: string, what: string): OpenAIError {
  return new OpenAIError(`The server sent an invalid ${type} event: ${what}`);
}
