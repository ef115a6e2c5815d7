/**
 * Web pages, and every other client that speaks the API's own protocol.
 *
 * @module
 */
import {
  checkOptions,
  type OptionRule,
} from "../../realtime/wire/check_options.ts";
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";
import type { RelayAdapter, RelayLeg, RelayLink } from "./adapter.ts";

/** Options of {@linkcode browser}. */
export interface BrowserOptions {
  /** Path at which clients connect, below that of the relay. @default {"/"} */
  readonly path?: string;
}

const RULES = {
  path: "string",
} as const satisfies Record<keyof BrowserOptions, OptionRule>;

/**
 * Clients that speak the protocol of the API: web pages, official SDKs, programs.
 *
 * With `?audio=binary` in the URL, audio is sent as binary messages in both directions, which saves
 * a quarter of the traffic and the Base64.
 *
 * @param options Where they connect.
 * @throws {TypeError} If an option is unknown or of the wrong type.
 */
export function browser(options: BrowserOptions = {}): RelayAdapter {
  checkOptions(options, RULES);
  return {
    name: "browser",
    path: options.path ?? "/",
    protocols: ["realtime"],
    identify: "request",
    open: (link) =>
      new URL(link.request.url).searchParams.get("audio") === "binary"
        ? binaryLeg(link)
        : textLeg(link),
  };
}

/** Every message is text. */
function textLeg(link: RelayLink): RelayLeg {
  return {
    message(data) {
      if (typeof data === "string") link.event(data);
      else link.end("not_text");
    },
    event: (_, text) => link.send(text),
    control: (message) => link.send(JSON.stringify(message)),
  };
}

/** Binary messages are audio, and text is everything else. */
function binaryLeg(link: RelayLink): RelayLeg {
  const leg = textLeg(link);
  let announced = "";
  return {
    message(data) {
      if (typeof data === "string") link.event(data);
      else link.audio(data);
    },
    event(event, text) {
      if (event.type !== "response.output_audio.delta") {
        leg.event(event, text);
        return;
      }
      const { response_id, item_id, content_index } = event;
      const part = `${item_id} ${content_index}`;
      if (part !== announced) {
        announced = part;
        leg.control({
          type: "duplex.audio",
          response_id,
          item_id,
          content_index,
        });
      }
      link.send(bytesOf(event));
    },
    control: leg.control,
  };
}

function bytesOf(
  { delta }: Extract<
    RealtimeServerEvent,
    { type: "response.output_audio.delta" }
  >,
): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(delta);
}
