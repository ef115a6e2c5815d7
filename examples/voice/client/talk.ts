/**
 * The state of the conversation: who speaks, how fast the model responds, what was used, what was
 * lost.
 *
 * Pure: messages and reports in, values out. Times are seconds of the audio clock, which
 * also runs in a hidden tab.
 *
 * @module
 */
import type { LimitMessage } from "../../../src/relay/wire/messages.ts";
import type { ConnectionState, Message } from "./connection.ts";

/** The state that the page shows. */
export type TalkState =
  | ConnectionState["name"]
  | "reconnecting"
  | "listening"
  | "thinking"
  | "speaking";

/** Figures of the conversation. */
export interface Figures {
  /** From the end of the user's speech to the first sound of the reply, in ms. */
  readonly latencyMs: number | null;
  /** Tokens of all responses. */
  readonly tokens: number;
  /** Cost of all responses; `null` if the relay has no prices. */
  readonly cost: number | null;
  /** The limit that is near. */
  readonly limit: Pick<LimitMessage, "kind" | "left"> | null;
}

/** Follows a conversation. */
export class Talk {
  #connection: ConnectionState = { name: "closed" };
  #isUpstreamLost = false;
  #isThinking = false;
  #isPlaying = false;
  #responses = new Set<string>();
  #spokenAt: number | null = null;
  #figures: Figures = { latencyMs: null, tokens: 0, cost: null, limit: null };

  /** The state, most important first. */
  get state(): TalkState {
    const { name } = this.#connection;
    if (name === "waiting") return "reconnecting";
    if (name !== "open") return name;
    if (this.#isUpstreamLost) return "reconnecting";
    if (this.#isPlaying) return "speaking";
    return this.#isThinking || this.#responses.size > 0
      ? "thinking"
      : "listening";
  }

  /** The state as text. */
  get words(): string {
    return this.#connection.name === "ended"
      ? `Ended: ${this.#connection.message}`
      : WORDS[this.state];
  }

  /** Figures of the conversation. */
  get figures(): Figures {
    return this.#figures;
  }

  /** The connection has changed. */
  connected(state: ConnectionState): void {
    this.#connection = state;
    if (state.name === "open") return;
    this.#responses.clear();
    this.#isThinking = this.#isUpstreamLost = false;
  }

  /** The user speaks: the last time before the reply counts as the end of the speech. */
  spoke(now: number): void {
    this.#spokenAt = now;
  }

  /** The loudspeaker has started or stopped. */
  played(isPlaying: boolean, now: number): void {
    if (isPlaying && !this.#isPlaying && this.#spokenAt !== null) {
      const latencyMs = Math.round((now - this.#spokenAt) * 1_000);
      this.#figures = { ...this.#figures, latencyMs };
      this.#spokenAt = null;
    }
    this.#isPlaying = isPlaying;
  }

  /**
   * Takes a message.
   *
   * @returns What the user should know, in a sentence; `null` if nothing.
   */
  apply(message: Message): string | null {
    switch (message.type) {
      case "input_audio_buffer.speech_started":
        this.#isThinking = false;
        if (this.#figures.limit?.kind === "idle") {
          this.#figures = { ...this.#figures, limit: null };
        }
        return null;
      case "input_audio_buffer.speech_stopped":
        this.#isThinking = true;
        return null;
      case "response.created":
        this.#isThinking = false;
        this.#responses.add(message.response.id ?? "");
        return null;
      case "response.done":
        this.#responses.delete(message.response.id ?? "");
        return failure(message.response.status_details?.error);
      case "error":
        return message.error.message;
      case "duplex.reconnecting":
        this.#isUpstreamLost = true;
        return null;
      case "duplex.restored":
        this.#isUpstreamLost = this.#isThinking = false;
        this.#responses.clear();
        return lostWords(message.lost);
      case "duplex.dropped":
        return message.side === "client"
          ? droppedWords(message.ms)
          : `${
            seconds(message.ms)
          } of the reply was dropped: the network is too slow.`;
      case "duplex.usage":
        this.#figures = {
          ...this.#figures,
          tokens: message.tokens,
          cost: message.cost,
        };
        return null;
      case "duplex.limit":
        this.#figures = { ...this.#figures, limit: message };
        return null;
    }
    return null;
  }
}

const WORDS: Readonly<Record<TalkState, string>> = {
  closed: "Not connected",
  connecting: "Connecting",
  open: "Connected",
  waiting: "Reconnecting",
  reconnecting: "Reconnecting",
  ended: "Ended",
  listening: "Listening",
  thinking: "Thinking",
  speaking: "Speaking",
};

function failure(error: { code?: string; type?: string } | undefined) {
  return error ? `The reply failed (${error.code ?? error.type}).` : null;
}

/** Reports speech that was dropped on its way. */
export function droppedWords(ms: number): string {
  return `${seconds(ms)} of your speech did not get through.`;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

/** What was lost with a connection, in a sentence. */
function lostWords(
  { response, items, toolCalls, audioMs }: {
    response: string | null;
    items: readonly string[];
    toolCalls: readonly string[];
    audioMs: number;
  },
): string {
  const parts = [
    response !== null && "the reply",
    items.length > 0 && `${items.length} earlier ${noun(items, "turn")}`,
    toolCalls.length > 0 &&
    `${toolCalls.length} tool ${noun(toolCalls, "call")}`,
    audioMs > 0 && `${seconds(audioMs)} of your speech`,
  ].filter((part) => part !== false);
  return parts.length === 0
    ? "The connection was restored; nothing was lost."
    : `The connection was restored. Lost: ${parts.join(", ")}.`;
}

function noun(items: readonly string[], one: string): string {
  return items.length === 1 ? one : `${one}s`;
}
