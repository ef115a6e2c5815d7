/**
 * What servers are known to send, but no public recording shows.
 *
 * Written from their sources and issue trackers; what is recorded is in `recording.ts`.
 *
 * @module
 */

/** One response that is not recorded. */
export interface Unrecorded {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = (value: unknown): Unrecorded => ({
  status: 200,
  type: "application/json",
  body: JSON.stringify(value),
});

const stream = (end: string, type = "text/event-stream"): Unrecorded => ({
  status: 200,
  type,
  body: [
    { choices: [{ index: 0, delta: { role: "assistant", content: "Hello" } }] },
    { choices: [{ index: 0, delta: { content: " there" } }] },
    { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] },
  ].map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join("") +
    `data: ${end}\n\n`,
});

/** Ollama's list of models if it has none. No recording was found: those who list models have some. */
export const OLLAMA_NO_MODELS = json({ object: "list", data: null });

/** The end marker with a blank. Recordings that keep it have it without one. */
export const OLLAMA_END = stream("[DONE] ");

/** An event stream with the content type of JSON. The recordings of LM Studio's streams have no headers. */
export const LM_STUDIO_TYPE = stream("[DONE]", "application/json");

/** OpenRouter's list of models. It is recorded nowhere that was found, but documented. */
export const OPENROUTER_MODELS = json({
  data: [{
    id: "a/m",
    name: "M",
    context_length: 8192,
    pricing: { prompt: "0", completion: "0" },
  }],
});

/** An error with status 200, which OpenRouter documents. The recordings that were found are of streams. */
export const OPENROUTER_RATE_LIMIT = json({
  error: { message: "Provider returned error", code: 429 },
});

/** Gemini's list of models at the compatible endpoint. It is recorded nowhere that was found, but documented. */
export const GEMINI_MODELS = json({
  object: "list",
  data: [{ id: "models/m", object: "model", owned_by: "google" }],
});
