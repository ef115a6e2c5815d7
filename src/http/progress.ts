import type { PartialStream } from "../errors.ts";

/** Events after which a stream may end, by their `type`. */
const LAST: ReadonlySet<string> = new Set([
  "response.completed",
  "response.failed",
  "response.incomplete",
  "response.cancelled",
  "image_generation.completed",
  "image_edit.completed",
  "transcript.text.done",
  "speech.audio.done",
]);

const TEXT = "response.output_text.delta";
const SPEECH = "transcript.text.delta";

/** The parts of an event that tell how far a stream has come. */
interface Shape {
  type?: string;
  event?: string;
  delta?: unknown;
  choices?: readonly {
    index?: number;
    finish_reason?: string | null;
    text?: string;
    delta?: { content?: string | null };
  }[];
}

/** How far a stream has come: whether it may end now, and what it has brought if it must not. */
export class Progress {
  #events = 0;
  #text = "";
  #last: unknown = null;
  /** Whether the end marker has been seen. */
  complete = false;

  /**
   * Takes note of an event.
   *
   * @param item The event, parsed.
   */
  note(item: unknown): void {
    this.#events++;
    this.#last = item;
    if (typeof item !== "object" || item === null) return;
    const { type, choices, delta } = item as Shape;
    if (choices !== undefined) {
      const choice = choices?.[0];
      if (!choice) return;
      if (choice.finish_reason) this.complete = true;
      const text = choice.delta?.content ?? choice.text;
      if (text && !choice.index) this.#text += text;
    } else if (type !== undefined) {
      if (typeof delta === "string") {
        if (type === TEXT || type === SPEECH) this.#text += delta;
      } else if (LAST.has(type)) {
        this.complete = true;
      }
    }
  }

  /** What has come so far. */
  partial(): PartialStream {
    return { events: this.#events, text: this.#text, last: this.#last };
  }
}
