/** Audio of every kind of client counts in the format of its session, and what is dropped is counted. */
import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { AudioFormat } from "../../../src/realtime/audio/audio.ts";
import { FrameReader } from "../../../src/realtime/wire/frames.ts";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";
import type { RelayAdapter } from "../../../src/relay/adapters/adapter.ts";
import { RequestHead } from "../../../src/relay/admission/request_head.ts";
import { browser } from "../../../src/relay/adapters/browser.ts";
import { device } from "../../../src/relay/adapters/device.ts";
import { twilio } from "../../../src/relay/adapters/twilio/twilio.ts";
import type { Input } from "../../../src/relay/flow/early_input.ts";
import { ServerFilter } from "../../../src/relay/filter/server_filter.ts";
import { settingsOf } from "../../../src/relay/options/settings.ts";
import {
  ClientConnection,
  type Receiver,
} from "../../../src/relay/session/connection.ts";
import { Sessions } from "../../../src/relay/session/sessions.ts";
import type { RelayClient } from "../../../src/relay/wire/client.ts";
import type { Close } from "../../../src/socket/close.ts";
import type { Socket } from "../../../src/socket/socket.ts";

const SECOND = 1_000;
const LIMIT = 1_048_576;
const STREAM = `MZ${"0".repeat(32)}`;

/** One second of silence. */
const BYTES: Readonly<Record<AudioFormat, Uint8Array<ArrayBuffer>>> = {
  "audio/pcm": new Uint8Array(48_000),
  "audio/pcmu": new Uint8Array(8_000).fill(0xff),
  "audio/pcma": new Uint8Array(8_000).fill(0xd5),
};

type Message = string | Uint8Array<ArrayBuffer>;

/** A kind of client, and how it says a second of audio. */
interface Kind {
  readonly adapter: RelayAdapter;
  readonly query?: string;
  /** What it says first. */
  readonly start?: string;
  readonly formats: readonly AudioFormat[];
  says(audio: Uint8Array<ArrayBuffer>, second: number): Message;
}

const ALL: readonly AudioFormat[] = ["audio/pcm", "audio/pcmu", "audio/pcma"];

const KINDS: Readonly<Record<string, Kind>> = {
  "browser()": {
    adapter: browser(),
    formats: ALL,
    says: (audio) =>
      JSON.stringify({
        type: "input_audio_buffer.append",
        audio: audio.toBase64(),
      }),
  },
  "browser() with ?audio=binary": {
    adapter: browser(),
    query: "?audio=binary",
    formats: ALL,
    says: (audio) => audio,
  },
  "device()": { adapter: device(), formats: ALL, says: (audio) => audio },
  "twilio()": {
    adapter: twilio({
      accountSid: "AC1",
      authToken: "secret",
      publicUrl: "https://voice.example",
    }),
    start: JSON.stringify({
      event: "start",
      start: {
        streamSid: STREAM,
        callSid: `CA${"0".repeat(32)}`,
        accountSid: "AC1",
        mediaFormat: {
          encoding: "audio/x-mulaw",
          sampleRate: 8_000,
          channels: 1,
        },
        customParameters: { ticket: "t" },
      },
    }),
    formats: ["audio/pcmu"], // it refuses any other
    says: (audio, second) =>
      JSON.stringify({
        event: "media",
        streamSid: STREAM,
        media: {
          track: "inbound",
          timestamp: `${second * SECOND}`,
          payload: audio.toBase64(),
        },
      }),
  },
};

/** A connection of a client whose socket takes nothing, at a time that stands still. */
function connected({ adapter, query = "", start }: Kind, type: AudioFormat) {
  const format = type === "audio/pcm"
    ? { type, rate: 24_000 } as const
    : { type };
  const config = {
    type: "realtime",
    audio: { input: { format }, output: { format } },
  } as const;
  let receive: (data: string | ArrayBuffer) => void = () => {};
  let waiting = 0;
  const socket = {
    closed: new Promise<Close>(() => {}),
    get bufferedAmount() {
      return waiting;
    },
    listen: (listener: typeof receive) => receive = listener,
    send: (data: Message) => {
      waiting += data.length;
      return true;
    },
    close: () => {},
  } as unknown as Socket;
  const inputs: Input[] = [];
  const dropped = { client: 0, server: 0 };
  const receiver: Receiver = {
    id: "session",
    identity: { user: "ada" },
    config,
    isReady: true,
    input: (input) => inputs.push(input),
    dropped: (side, ms) => dropped[side] += ms,
    played() {},
    interrupt() {},
    end() {},
    lost() {},
  };
  const session = { model: "gpt-realtime", session: config };
  const host = new Sessions(
    {} as RelayClient,
    settingsOf({ session, flow: { limit: LIMIT } }),
  );
  const connection = new ClientConnection({
    socket,
    head: new RequestHead(new Request(`http://127.0.0.1/${query}`)),
    adapter,
    host,
  }, { onStart() {}, onClosed() {} });
  if (start) receive(start);
  connection.join(receiver);
  return {
    connection,
    inputs,
    dropped,
    counters: host.counters.dropped,
    say: (data: Message) =>
      receive(typeof data === "string" ? data : data.buffer),
  };
}

/** Runs at a time that stands still. */
function frozen(run: () => void): void {
  using _time = new FakeTime();
  const { now } = performance;
  performance.now = () => 0;
  try {
    run();
  } finally {
    performance.now = now;
  }
}

for (const [name, kind] of Object.entries(KINDS)) {
  for (const format of kind.formats) {
    Deno.test(`${name} passes 20 s of ${format} at once, drops what is beyond, and counts it`, () =>
      frozen(() => {
        const client = connected(kind, format);
        assertEquals(client.connection.inputFormat, format);
        for (let second = 0; second < 25; second++) {
          client.say(kind.says(BYTES[format], second));
        }
        const text = BYTES[format].toBase64();
        assertEquals(
          client.inputs.map((input) => "audio" in input && input.audio),
          Array(20).fill(text),
        );
        assertEquals(client.dropped, { client: 5_000, server: 0 });
        assertEquals(client.counters, { client: 5_000, server: 0 });
      }));

    Deno.test(`${name} drops a response of ${format} that does not fit, and counts it`, () =>
      frozen(() => {
        const client = connected(kind, format);
        const delta = BYTES[format].toBase64();
        const event = {
          type: "response.output_audio.delta",
          response_id: "r",
          item_id: "i",
          content_index: 0,
          delta,
        } as RealtimeServerEvent;
        const text = JSON.stringify(event);
        let passed = 0;
        for (let at = 0; at < 200; at++) {
          const before = client.connection.buffered;
          client.connection.deliver(event, text);
          if (client.connection.buffered > before) passed++;
        }
        assertEquals(client.dropped.server, 0, "reported with the response");
        client.connection.deliver({
          type: "response.done",
          event_id: "e",
          response: { id: "r" },
        } as RealtimeServerEvent, "{}");
        assertEquals(client.dropped, {
          client: 0,
          server: (200 - passed) * SECOND,
        });
        assert(client.connection.buffered > LIMIT - 2 * text.length);
        assert(client.connection.buffered < LIMIT + text.length);
        assertEquals(client.counters, client.dropped);
      }));
  }
}

/** Counts calls of functions that cost something for each frame. */
function counted(run: () => void): { parsed: number; decoded: number } {
  const { parse } = JSON;
  const { fromBase64 } = Uint8Array;
  const calls = { parsed: 0, decoded: 0 };
  JSON.parse = (...args) => {
    calls.parsed++;
    return parse(...args);
  };
  Uint8Array.fromBase64 = (...args) => {
    calls.decoded++;
    return fromBase64.apply(Uint8Array, args);
  };
  try {
    run();
  } finally {
    JSON.parse = parse;
    Uint8Array.fromBase64 = fromBase64;
  }
  return calls;
}

Deno.test("browser() parses an event of a client once, and audio in either direction never; nothing decodes it", () =>
  frozen(() => {
    const client = connected(KINDS["browser()"], "audio/pcm");
    const audio = BYTES["audio/pcm"].toBase64();
    const append = JSON.stringify({
      type: "input_audio_buffer.append",
      audio,
    });
    assertEquals(counted(() => client.say(append)), { parsed: 0, decoded: 0 });
    const commit = '{"type":"input_audio_buffer.commit"}';
    assertEquals(counted(() => client.say(commit)), { parsed: 1, decoded: 0 });
    const event = {
      type: "response.output_audio.delta",
      response_id: "r",
      item_id: "i",
      content_index: 0,
      delta: audio,
    } as RealtimeServerEvent;
    const text = JSON.stringify(event);
    let shown: unknown;
    const passed = counted(() => {
      const filter = new ServerFilter();
      shown = filter.visible(event, text, { user: "ada" })?.text;
      client.connection.deliver(event, text);
    });
    assertEquals(passed, { parsed: 0, decoded: 0 });
    assertEquals(shown, text);
    assertEquals(client.inputs.length, 2);
  }));

Deno.test("FrameReader parses an event of the API once, and of deltas only where they belong, once", () => {
  const fields =
    `"event_id":"e","response_id":"r","item_id":"i","output_index":0,"content_index":0`;
  const audio =
    `{"type":"response.output_audio.delta",${fields},"delta":"AAAA"}`;
  const text = `{"type":"response.output_text.delta",${fields},"delta":"a"}`;
  const done = `{"type":"response.output_text.done",${fields},"text":"a"}`;
  const reader = new FrameReader();
  const reading = (frame: string) => counted(() => reader.read(frame));
  assertEquals(reading(audio), { parsed: 1, decoded: 0 });
  assertEquals(reading(audio), { parsed: 0, decoded: 0 });
  assertEquals(reading(text), { parsed: 0, decoded: 0 });
  assertEquals(reading(done), { parsed: 1, decoded: 0 });
});
