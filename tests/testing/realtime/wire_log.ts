/** For tests of a surface, in addition to the client and the fake: its voice, and the frames that were sent. */
import type { FakeOpenAI } from "../../../src/testing.ts";
import {
  decodeAudio,
  encodeAudio,
  PCM24,
} from "../../../src/testing/sound/audio.ts";
import { loadSpec } from "../../../src/testing/schema/api_spec.ts";
import { synthesize, understand } from "../../../src/testing/sound/speech.ts";
import { schemaError } from "../../../src/testing/schema/validate.ts";

/** What waits for an event that never comes is to fail, not to hang. */
export const SOON: Pick<Deno.TestDefinition, "timeout"> = { timeout: 10_000 };

/** Speech that the fake understands, and a pause that ends the turn. PCM16, 24 kHz. */
export function speech(text: string, pauseMs = 600): Uint8Array<ArrayBuffer> {
  const spoken = encodeAudio(synthesize(text, PCM24.rate), PCM24);
  const bytes = new Uint8Array(spoken.length + pauseMs * PCM24.bytesPerMs);
  bytes.set(spoken);
  return bytes;
}

/** Audio in chunks of an awkward size: no whole ms, no whole sample. */
export function awkward(
  bytes: Uint8Array<ArrayBuffer>,
  size = 1_001,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at += size));
    },
  });
}

/** Everything up to the first event of a type, and that one. */
export async function upTo<E extends { type: string }>(
  events: AsyncIterator<E, undefined>,
  type: E["type"],
): Promise<E[]> {
  const seen: E[] = [];
  for (;;) {
    const { done, value } = await events.next();
    if (done) {
      throw new Error(
        `ended without ${type}: ${seen.map((event) => event.type)}`,
      );
    }
    seen.push(value);
    if (value.type === type) return seen;
  }
}

/** The deltas of one type, joined. */
export function text(events: readonly { type: string }[], type: string) {
  return deltas(events, type).join("");
}

/** What the fake said in the audio of one type of event. */
export function heard(events: readonly { type: string }[], type: string) {
  const bytes = deltas(events, type).flatMap((
    delta,
  ) => [...Uint8Array.fromBase64(delta)]);
  return understand(decodeAudio(Uint8Array.from(bytes), PCM24), PCM24.rate);
}

function deltas(events: readonly { type: string }[], type: string): string[] {
  return events.filter((event) => event.type === type)
    .map((event) => (event as unknown as { delta: string }).delta);
}

/** A side of the sockets of one path, and the schema of what it says. */
export interface Side {
  readonly path: RegExp;
  readonly from: "client" | "server";
  readonly schema: string;
}

/** The events that one side sent. */
export function eventsOf(
  openai: FakeOpenAI,
  { path, from }: Omit<Side, "schema">,
) {
  return openai.requests.all
    .filter((one) => one.transport === "websocket" && path.test(one.path))
    .flatMap(({ frames }) => frames)
    .filter((frame) => frame.from === from)
    .map(({ data }) => data as { type: string });
}

/** What of that does not fit the API's schema; a side that sent nothing does not either. */
export async function misfits(
  openai: FakeOpenAI,
  ...sides: Side[]
): Promise<string[]> {
  const { lookup, schemas } = await loadSpec();
  return sides.flatMap((side) => {
    const { path, from, schema } = side;
    if (!(schema in schemas)) return [`no schema ${schema}`];
    const events = eventsOf(openai, side);
    if (events.length === 0) return [`the ${from} of ${path} said nothing`];
    return events.flatMap((event) => {
      const tolerant = from === "server"; // answers may have more fields than are known
      const found = schemaError(
        JSON.parse(JSON.stringify(event, completed)),
        { $ref: schema },
        { lookup, tolerant },
      );
      return found ? [`${from} ${event.type}: ${found.message}`] : [];
    });
  });
}

/** A response on the wire lacks what clients add, and has null where its schema has none. */
function completed(key: string, value: unknown): unknown {
  if (value === null && (key === "usage" || key === "user")) return undefined;
  return key === "response" ? { output_text: "", ...value as object } : value;
}

/** The types that a table marks, and those that came: the same if the table is right. */
export function marked(table: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(table).filter((type) => table[type]).sort();
}

/** The types of some events, each once. */
export function typesOf(events: readonly { type: string }[]): string[] {
  return [...new Set(events.map(({ type }) => type))].sort();
}
