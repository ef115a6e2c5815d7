/**
 * What a channel says by voice, as a stream.
 *
 * @module
 */
import { decodeBase64 } from "../core/base64.ts";
import type { Queue, QueueOptions } from "../socket/queue.ts";

/** A channel whose voice comes in events of one type. */
export interface Voice {
  /** A view of these events. */
  events(
    type: "session.output_audio.delta",
    options: QueueOptions,
  ): Pick<Queue<{ readonly delta: string }>, "next" | "return">;
}

/** Most pieces that wait for the player; beyond that the oldest are forgotten. */
const MAX_PIECES = 8_192;

/**
 * The voice of a channel from now on, decoded.
 *
 * @param channel The channel.
 */
export function audioOutput(
  channel: Voice,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = channel.events("session.output_audio.delta", {
    max: MAX_PIECES,
    overflow: "drop-oldest",
  });
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(decodeBase64(value.delta));
    },
    cancel: () => void pieces.return(),
  }, { highWaterMark: 0 });
}
