/**
 * The stream of `openai/streaming`.
 *
 * @module
 */
export { _iterSSEMessages } from "../results/sse_messages.ts";
export { Stream } from "../results/runtime.js";
export type { ServerSentEvent } from "../core/sse.ts";
