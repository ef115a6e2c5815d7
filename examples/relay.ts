/**
 * A relay for a web page: tickets from a login, limits, and a report at the end.
 *
 * Run it with a key: `deno run --allow-net --allow-env --allow-read=.env examples/relay.ts`
 *
 * Then get a ticket, and connect a WebSocket with it:
 * `curl -X POST -H "authorization: Bearer open sesame" http://localhost:8000/session`
 */
import OpenAI from "@duplex/openai";
import {
  type EndReport,
  realtimeRelay,
  type Relay,
  type RelayClient,
  sessionRoute,
} from "@duplex/openai/relay";
import { tool } from "@duplex/openai/realtime";

const rooms = tool({
  name: "free_rooms",
  description: "How many rooms are free tonight.",
  input: {
    type: "object",
    properties: {},
    required: [],
    additionalProperties: false,
  },
  run: () => ({ free: 2 }),
});

/** The relay of a small hotel. */
export function hotelRelay(
  client: RelayClient,
  onEnd: (report: EndReport) => void,
): Relay {
  return realtimeRelay(client, {
    authorize: (request) =>
      request.headers.get("authorization") === "Bearer open sesame"
        ? { user: "guest", limits: { sessions: 2 } }
        : new Response("Log in first.", { status: 401 }),
    session: {
      model: "gpt-realtime",
      session: { instructions: "You are the concierge of a small hotel." },
      tools: [rooms],
    },
    limits: { duration: 600_000, idle: 60_000, cost: 0.5 },
    prices: { input: { text: 4, audio: 32 }, output: { text: 16, audio: 64 } },
    routes: [sessionRoute({ prepare: true })],
    onEnd,
  });
}

if (import.meta.main) {
  hotelRelay(new OpenAI(), ({ reason, cost, durations }) => {
    console.log(`${reason} after ${durations.total} ms: $${cost?.amount}`);
  }).serve();
}
