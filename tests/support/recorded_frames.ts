/** Frames that a client sent, written down and sent again. */
import type { RelayAdapter } from "../../src/relay/adapters/adapter.ts";
import type { BareClient } from "./relay.ts";

/** A message of a client. */
export interface RecordedFrame {
  /** The last message that the relay had sent before: its type, and how many of that type. */
  readonly after: readonly [type: string, count: number] | null;
  /** The message, as it came: text, or bytes in Base64. */
  readonly text?: string;
  readonly bytes?: string;
}

/**
 * An adapter that writes down what its client sends.
 *
 * @param adapter What it does besides.
 * @param frames Gets the messages.
 */
export function recording(
  adapter: RelayAdapter,
  frames: RecordedFrame[],
): RelayAdapter {
  return {
    ...adapter,
    open(link) {
      const leg = adapter.open(link);
      const counts = new Map<string, number>();
      let after: RecordedFrame["after"] = null;
      const sent = (type: string) => {
        const count = (counts.get(type) ?? 0) + 1;
        counts.set(type, count);
        after = [type, count];
      };
      return {
        message(data) {
          frames.push(
            typeof data === "string"
              ? { after, text: data }
              : { after, bytes: data.toBase64() },
          );
          leg.message(data);
        },
        event(event, text) {
          sent(event.type);
          leg.event(event, text);
        },
        control(message) {
          sent(message.type);
          leg.control(message);
        },
        closed: () => leg.closed?.(),
      };
    },
  };
}

/** Sends the frames of another client, each after what it was sent after. */
export async function replay(
  client: BareClient,
  frames: readonly RecordedFrame[],
): Promise<void> {
  await client.opened;
  for (const { after, text, bytes } of frames) {
    if (after) {
      const [type, count] = after;
      await client.find(() =>
        client.types.filter((one) => one === type).length >= count
      );
    }
    client.send(text ?? Uint8Array.fromBase64(bytes!));
  }
}
