// Cost of a request beyond `fetch` and `json()`, alone and concurrently.
// deno-lint-ignore no-import-prefix -- the official SDK, to compare with
import OfficialOpenAI from "npm:openai@7.59.0";
import OpenAI from "../mod.ts";
import { type Scenario, timed } from "./compare.ts";

const BODY = {
  model: "gpt-5",
  messages: [{ role: "user" as const, content: "What is a duplex line?" }],
};

/** Requests of one contestant in one turn. */
const REQUESTS = 320;

/** Sends `REQUESTS` requests, `width` of them at once. */
function turn(
  send: () => Promise<{ id: string }>,
  width: number,
): () => Promise<void> {
  return async () => {
    for (let sent = 0; sent < REQUESTS; sent += width) {
      await Promise.all(Array.from({ length: width }, send));
    }
  };
}

/** Scenarios of requests to a server at this URL. */
export function requests(baseURL: string): Scenario[] {
  const apiKey = "sk-bench";
  const ours = new OpenAI({ apiKey, baseURL });
  const official = new OfficialOpenAI({ apiKey, baseURL });
  const senders = {
    floor: async () => {
      const response = await fetch(`${baseURL}/chat/completions`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${apiKey}`,
          "content-type": "application/json",
        },
        body: JSON.stringify(BODY),
      });
      return await response.json();
    },
    ours: () => ours.chat.completions.create(BODY),
    official: () => official.chat.completions.create(BODY),
  };
  const row = (what: string, width: number, most: number): Scenario => ({
    what,
    unit: "ms",
    budget: { most, times: "floor" },
    cost: {
      floor: timed(turn(senders.floor, width), REQUESTS),
      ours: timed(turn(senders.ours, width), REQUESTS),
      official: timed(turn(senders.official, width), REQUESTS),
    },
  });
  return [
    row("one chat completion, one after another", 1, 1.15),
    row("one chat completion, 32 at once", 32, 1.5),
  ];
}
