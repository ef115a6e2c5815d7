/**
 * The stream of `openai/streaming`.
 *
 * @module
 */
export { Stream } from "../results/stream.ts";
export type { ServerSentEvent } from "../core/sse.ts";
