/**
 * The relay and the files of the voice page, as one handler.
 *
 * @module
 */
import type {
  ConversationItem,
  RealtimeServerEvent,
} from "../../src/realtime/wire/types.ts";
import {
  realtimeRelay,
  type Relay,
  type RelayClient,
  type RelayOptions,
  sessionRoute,
} from "../../src/relay/mod.ts";
import { staticFile } from "./static_files.ts";
import { time } from "./tools.ts";

const FOLDER = new URL("public/", import.meta.url);

/** Prices of gpt-realtime, in dollars per million tokens. */
const PRICES: RelayOptions["prices"] = {
  input: { text: 4, audio: 32, image: 5 },
  cached: { text: 0.4, audio: 0.4, image: 0.5 },
  output: { text: 16, audio: 64 },
};

/** Limits and visibility for the page. */
const RELAY: RelayOptions = {
  path: "/relay",
  refuse: "close", // so that the page can read the reason
  session: {
    model: "gpt-realtime",
    playback: "reported",
    tools: [time],
    session: {
      instructions:
        "You are a friendly voice on a web page. Answer in one or two sentences.",
      audio: {
        input: {
          transcription: { model: "gpt-4o-mini-transcribe" },
          turn_detection: { type: "server_vad", interrupt_response: true },
        },
        output: { voice: "marin" },
      },
    },
  },
  // The page shows that a tool runs, but not its arguments.
  server: {
    hide: { items: ["function_call_output", "mcp_*", "message.system"] },
    rewrite: withoutArguments,
  },
  limits: { duration: 900_000, idle: 120_000, cost: 1 },
  prices: PRICES,
  routes: [sessionRoute()],
};

/** Removes the arguments of tool calls, from events about an item and about a response. */
function withoutArguments(event: RealtimeServerEvent): RealtimeServerEvent {
  if ("item" in event) {
    return { ...event, item: blank(event.item) } as RealtimeServerEvent;
  }
  if ("response" in event && event.response.output) {
    const output = event.response.output.map(blank);
    return { ...event, response: { ...event.response, output } };
  }
  return event;
}

function blank(item: ConversationItem): ConversationItem {
  return item.type === "function_call" ? { ...item, arguments: "" } : item;
}

/** The page and its relay. */
export interface VoicePage {
  /** Call it before the server shuts down. */
  readonly relay: Relay;
  /** Handles a request. */
  handle(
    request: Request,
    info: Deno.ServeHandlerInfo<Deno.NetAddr>,
  ): Promise<Response>;
}

/**
 * Makes the page.
 *
 * @param client Opens sessions with the API.
 * @param options Of the relay, over those of the page.
 */
export function voicePage(
  client: RelayClient,
  options: Partial<RelayOptions> = {},
): VoicePage {
  const relay = realtimeRelay(client, { ...RELAY, ...options });
  return {
    relay,
    handle(request, info) {
      // the client chooses the host, so it may be invalid
      const pathname = URL.parse(request.url)?.pathname ?? "";
      return pathname.startsWith("/relay")
        ? relay(request, info)
        : staticFile(FOLDER, pathname);
    },
  };
}
