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
import type { RelayMessage } from "../wire/messages.ts";
import { queryOf } from "../wire/query.ts";
import type { RelayAdapter, RelayLeg, RelayLink } from "./adapter.ts";
import { addressOnly } from "./address_only.ts";

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
    open: addressOnly((link) =>
      queryOf(link.url)?.get("audio") === "binary"
        ? new BinaryLeg(link)
        : new TextLeg(link)
    ),
  };
}

/** Every message is text. */
class TextLeg implements RelayLeg {
  protected readonly link: RelayLink;

  constructor(link: RelayLink) {
    this.link = link;
  }

  message(data: string | Uint8Array<ArrayBuffer>): void {
    if (typeof data === "string") this.link.event(data);
    else this.link.end("not_text");
  }

  event(_event: RealtimeServerEvent, text: string): void {
    this.link.send(text);
  }

  control(message: RelayMessage): void {
    this.link.send(JSON.stringify(message));
  }
}

/** Binary messages are audio, and text is everything else. */
class BinaryLeg extends TextLeg {
  #announced = "";

  override message(data: string | Uint8Array<ArrayBuffer>): void {
    if (typeof data === "string") this.link.event(data);
    else this.link.audio(data);
  }

  override event(event: RealtimeServerEvent, text: string): void {
    if (event.type !== "response.output_audio.delta") {
      return super.event(event, text);
    }
    const { response_id, item_id, content_index } = event;
    const part = `${item_id} ${content_index}`;
    if (part !== this.#announced) {
      this.#announced = part;
      const type = "duplex.audio";
      this.control({ type, response_id, item_id, content_index });
    }
    this.link.send(bytesOf(event));
  }
}

function bytesOf(
  { delta }: Extract<
    RealtimeServerEvent,
    { type: "response.output_audio.delta" }
  >,
): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(delta);
}
