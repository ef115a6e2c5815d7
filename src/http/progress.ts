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
  choices?: readonly (Choice | null)[];
}

interface Choice {
  index?: number;
  finish_reason?: string | null;
  text?: string;
  delta?: { content?: string | null } | null;
}

/** How far a stream has come: whether it may end now, and what it has brought if it must not. */
export class Progress {
  #events = 0;
  #text = "";
  #last: unknown = null;
  /** Choices seen, and those of them that have their `finish_reason`. */
  readonly #seen = new Set<number>();
  readonly #ended = new Set<number>();
  /** Whether the end marker has been seen: for a chat that of every choice. */
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
    if (Array.isArray(choices)) {
      for (const choice of choices) this.#noteChoice(choice);
    } else if (type !== undefined) {
      if (typeof delta === "string") {
        if (type === TEXT || type === SPEECH) this.#text += delta;
      } else if (LAST.has(type)) {
        this.complete = true;
      }
    }
  }

  #noteChoice(choice: Choice | null): void {
    if (typeof choice !== "object" || choice === null) return;
    const index = choice.index ?? 0;
    this.#seen.add(index);
    if (choice.finish_reason) this.#ended.add(index);
    this.complete = this.#ended.size === this.#seen.size;
    const text = choice.delta?.content ?? choice.text;
    if (text && index === 0) this.#text += text;
  }

  /** What has come so far. */
  partial(): PartialStream {
    return { events: this.#events, text: this.#text, last: this.#last };
  }
}
