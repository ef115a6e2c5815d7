// Cost of reading an event stream beyond decoding, splitting and parsing.
// deno-lint-ignore no-import-prefix -- the official SDK, to compare with
import OfficialOpenAI from "npm:openai@7.59.0";
import OpenAI from "../mod.ts";
import { type Scenario, timed } from "./compare.ts";
import { chatStream, EVENTS, responseStream } from "./wire.ts";

type Body = Uint8Array<ArrayBuffer>;

/** A `fetch` whose response arrives in chunks of exactly `size` bytes, which a socket does not guarantee. */
export function dripping(body: Body, size: number): () => Promise<Response> {
  return () => {
    let at = 0;
    const stream = new ReadableStream<Body>({
      pull(controller): void {
        if (at >= body.length) return controller.close();
        controller.enqueue(body.subarray(at, at += size));
      },
    }, { highWaterMark: 0 });
    const headers = { "content-type": "text/event-stream" };
    return Promise.resolve(new Response(stream, { headers }));
  };
}

/** The minimal reader of an event stream. */
async function floor(fetch: () => Promise<Response>): Promise<number> {
  const decoder = new TextDecoder();
  const { body } = await fetch();
  let rest = "";
  let events = 0;
  for await (const chunk of body!) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      if (!line.startsWith("data: ") || line === "data: [DONE]") continue;
      JSON.parse(line.slice(6));
      events++;
    }
  }
  return events;
}

/** Counts the events of a stream. */
export async function drain(
  stream: PromiseLike<AsyncIterable<unknown>>,
): Promise<number> {
  let events = 0;
  for await (const _ of await stream) events++;
  return events;
}

/** A turn that must have read every event. */
function reading(read: () => Promise<number>): () => Promise<number> {
  return timed(async () => {
    const events = await read();
    if (events !== EVENTS) {
      throw new Error(`Read ${events} events of ${EVENTS}`);
    }
  });
}

const chat = { model: "gpt-5", messages: [], stream: true as const };
const response = { model: "gpt-5", input: "Hi", stream: true as const };

function row(
  what: string,
  kind: "chat" | "responses",
  size: number,
  most: number,
): Scenario {
  const fetch = dripping(
    kind === "chat" ? chatStream() : responseStream(),
    size,
  );
  const ours = new OpenAI({ apiKey: "sk-bench", fetch });
  const official = new OfficialOpenAI({ apiKey: "sk-bench", fetch });
  return {
    what,
    unit: "ms",
    budget: { most, times: "floor" },
    cost: {
      floor: reading(() => floor(fetch)),
      ours: reading(() =>
        kind === "chat"
          ? drain(ours.chat.completions.create(chat))
          : drain(ours.responses.create(response))
      ),
      official: reading(() =>
        kind === "chat"
          ? drain(official.chat.completions.create(chat))
          : drain(official.responses.create(response))
      ),
    },
  };
}

/** Scenarios of streams. */
export function streams(): Scenario[] {
  return [
    row("20,000 chat chunks, reads of 16 KiB", "chat", 16_384, 1.15),
    row("20,000 Responses events, reads of 16 KiB", "responses", 16_384, 1.15),
    row("20,000 chat chunks, reads of 32 bytes", "chat", 32, 1.2),
    row("20,000 Responses events, reads of 32 bytes", "responses", 32, 1.2),
  ];
}
