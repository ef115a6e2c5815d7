/**
 * Whether a stream has reached its end marker.
 *
 * @module
 */

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

/** The fields of an event that show how far a stream has come. */
interface Shape {
  type?: string;
  delta?: unknown;
  choices?: readonly (Choice | null)[];
}

interface Choice {
  index?: number;
  finish_reason?: string | null;
  text?: string;
  delta?: { content?: string | null } | null;
}

/** Most text that is kept, in characters: far more than any model writes. */
const MAX_TEXT = 2 ** 26;

/** Most choices that are tracked; the API makes 128 at most. */
const MAX_CHOICES = 4_096;

/** Tracks whether a stream may end now, and the text received so far, which a truncation error reports. */
export class StreamCompletion {
  /** Text deltas of the first choice or output, joined. */
  text = "";
  /** Whether the end marker has been seen; for a chat completion, that of every choice. */
  complete = false;
  /** Choices seen, and whether each has its `finish_reason`. */
  readonly #choices = new Map<number, boolean>();
  #open = 0;

  /**
   * Records the events of one chunk: together they cost a third of what they cost one by one.
   *
   * @param values The parsed events.
   */
  note(values: readonly unknown[]): void {
    const texts: string[] = [];
    for (const value of values) this.#look(value, texts);
    // Joined first, so that the individual pieces can be freed.
    if (texts.length > 0 && this.text.length < MAX_TEXT) {
      this.text += texts.join("");
    }
  }

  #look(value: unknown, texts: string[]): void {
    if (typeof value !== "object" || value === null) return;
    const { type, choices, delta } = value as Shape;
    if (Array.isArray(choices)) {
      for (const choice of choices) this.#lookAtChoice(choice, texts);
    } else if (type !== undefined) {
      if (typeof delta === "string") {
        if (type === TEXT || type === SPEECH) texts.push(delta);
      } else if (LAST.has(type)) {
        this.complete = true;
      }
    }
  }

  #lookAtChoice(choice: Choice | null, texts: string[]): void {
    if (typeof choice !== "object" || choice === null) return;
    const { index = 0, finish_reason: end } = choice;
    const known = this.#choices.get(index);
    if (known === undefined && this.#choices.size === MAX_CHOICES) return;
    if (known === undefined) this.#open++;
    if (end && !known) this.#open--;
    if (known === undefined || (end && !known)) {
      this.#choices.set(index, Boolean(end));
      this.complete = this.#open === 0;
    }
    const text = choice.delta?.content ?? choice.text;
    if (typeof text === "string" && index === 0) texts.push(text);
  }
}
