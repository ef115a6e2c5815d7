/** Real calls that others have recorded: what Twilio sent, when, and what it was sent. */
import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";
import type { RelayLink } from "../../../src/relay/adapters/adapter.ts";
import { TwilioLeg } from "../../../src/relay/adapters/twilio/leg.ts";
import { twilioSettings } from "../../../src/relay/adapters/twilio/options.ts";
import { twilio } from "../../../src/relay/adapters/twilio/twilio.ts";
import { relayUnderTest, SESSION } from "../../support/relay.ts";
import type { Fields } from "../../support/session.ts";
import {
  ACCOUNT,
  appended,
  askForTwiml,
  CALL,
  PUBLIC,
  ticketIn,
  TOKEN,
  TwilioStream,
} from "../../support/twilio.ts";
import recorded from "./frames/twilio_recorded.json" with { type: "json" };

/** One line of a recording. */
interface Line {
  readonly at: number;
  readonly twilio?: Fields;
  readonly server?: Fields;
  readonly omitted?: number;
}

const [REPEATED, HEARD] = recorded.calls.map(({ log }) =>
  withAudio(log as readonly Line[])
);

/**
 * A recording with the media messages that it omits. How many there were, and between which others,
 * is known from the sequence numbers of those; their timestamps and audio are made up.
 */
function withAudio(log: readonly Line[]): Line[] {
  const lines: Line[] = [];
  let sequence = 0;
  let chunks = 0;
  let first = 0;
  let due = 0;
  let now = 0;
  const media = (count: number, until: number) => {
    for (let at = 1; at <= count; at++) {
      chunks++;
      const payload = new Uint8Array(160).fill(0xff);
      payload.set([chunks >> 8, chunks & 255]);
      lines.push({
        at: now + Math.round((until - now) * at / (count + 1)),
        twilio: {
          event: "media",
          sequenceNumber: `${++sequence}`,
          media: {
            track: "inbound",
            chunk: `${chunks}`,
            timestamp: `${first + 20 * (chunks - 1)}`,
            payload: payload.toBase64(),
          },
          streamSid,
        },
      });
    }
  };
  let streamSid: unknown;
  for (const line of log) {
    const { at, twilio, omitted } = line;
    if (omitted) {
      due += omitted;
      media(due - chunks, at);
    } else {
      if (twilio?.sequenceNumber) {
        media(Number(twilio.sequenceNumber) - 1 - sequence, at);
        sequence++;
      }
      if (twilio?.event === "start") ({ streamSid } = twilio);
      if (twilio?.event === "media") {
        chunks++;
        first = Number((twilio.media as Fields).timestamp);
      }
      lines.push(line);
    }
    now = at;
  }
  return lines;
}

/** What callers said, as Twilio sent it. */
function spoken(lines: readonly Line[]): string[] {
  return lines.map(({ twilio }) => twilio?.media as Fields | undefined)
    .filter((media) => media !== undefined)
    .map(({ payload }) => payload as string);
}

/** Base64 that differs, short enough to be read. */
function chunkOf(payload: unknown): string {
  return `${payload}`.replace(/^(.{8}).*(.{4})$/, "$1...$2");
}

/** A leg whose link writes down what it is asked for, and what is sent to Twilio. */
function leg() {
  const calls: unknown[][] = [];
  const sent: string[] = [];
  const note = (name: string) => (...args: unknown[]) => {
    calls.push([name, ...args]);
  };
  const link: RelayLink = {
    url: "http://127.0.0.1/",
    request: new Request("http://127.0.0.1/"),
    inputFormat: "audio/pcmu",
    outputFormat: "audio/pcmu",
    start: note("start"),
    event: note("event"),
    audio: note("audio"),
    played: note("played"),
    interrupt: note("interrupt"),
    end: note("end"),
    track: note("track"),
    send: (data) => sent.push(data as string) > 0,
  };
  const settings = twilioSettings({
    accountSid: ACCOUNT,
    authToken: TOKEN,
    publicUrl: PUBLIC,
  });
  return { leg: new TwilioLeg(link, settings), calls, sent };
}

Deno.test("TwilioLeg sends what the server of a recorded call sent, and takes what Twilio sent, frame by frame", () => {
  using time = new FakeTime(0);
  const { leg: call, calls, sent } = leg();
  const api = (event: object) => call.event(event as RealtimeServerEvent, "");
  const delta = new Uint8Array(8_000).toBase64();
  /** Names of the recorded marks, and of those that are sent here. */
  const marks = new Map<unknown, string>();
  for (const { at, twilio, server } of REPEATED) {
    time.tick(at - time.now);
    if (twilio) {
      const mark = twilio.mark as Fields | undefined;
      const own = mark && { ...twilio, mark: { name: marks.get(mark.name) } };
      call.message(JSON.stringify(own ?? twilio));
    } else if (server?.event === "media") {
      const { payload } = server.media as Fields;
      assertEquals(payload, `${delta.length} characters`);
      api({ type: "response.created", response: { id: `r${at}` } });
      api({
        type: "response.output_audio.delta",
        response_id: `r${at}`,
        item_id: "item",
        content_index: 0,
        delta,
      });
      api({ type: "response.done", response: { id: `r${at}` } });
      const media = { ...server, media: { payload: delta } };
      assertEquals(sent.shift(), JSON.stringify(media));
    } else {
      const text = sent.shift()!;
      const { name } = JSON.parse(text).mark;
      assertEquals(text, JSON.stringify({ ...server, mark: { name } }));
      marks.set((server!.mark as Fields).name, name);
    }
  }
  assertEquals(sent, []);
  const ticket = "aCustomValue that was set in TwiML";
  const audio = spoken(REPEATED);
  assertEquals(audio.length, 250);
  // the number of audio messages before each mark came back: sequence numbers 103, 154 and 205
  assertEquals(calls, [
    ["start", { ticket, bound: CALL }],
    ...audio.slice(0, 101).map((payload) => ["audio", payload]),
    ["played", "item", 1_000],
    ...audio.slice(101, 151).map((payload) => ["audio", payload]),
    ["played", "item", 2_000],
    ...audio.slice(151, 201).map((payload) => ["audio", payload]),
    ["played", "item", 3_000],
    ...audio.slice(201).map((payload) => ["audio", payload]),
  ]);
  // two marks have not come back: there is something to interrupt
  calls.length = 0;
  api({ type: "input_audio_buffer.speech_started" });
  assertEquals(sent.map((text) => JSON.parse(text).event), ["clear"]);
  assertEquals(calls, [["interrupt"]]);
  call.closed();
});

Deno.test("TwilioLeg adds no silence to a recorded call in which someone speaks until it stops", () => {
  using time = new FakeTime(0);
  const { leg: call, calls, sent } = leg();
  for (const { at, twilio } of HEARD) {
    time.tick(at - time.now);
    call.message(JSON.stringify(twilio));
    if (twilio?.event === "start") {
      const type = "input_audio_buffer.speech_started";
      call.event({ type } as RealtimeServerEvent, "");
    }
  }
  call.closed();
  const audio = spoken(HEARD);
  assertEquals(audio.length, 350);
  assertEquals(calls, [
    ["start", { ticket: "HelloValue", bound: CALL }],
    ...audio.map((payload) => ["audio", payload]),
    ["end", "client_closed"],
    ["end", "client_lost"], // the first reason wins
  ]);
  assertEquals(sent, []);
});

for (
  const [name, lines, reason] of [
    ["with a server that speaks", REPEATED, "client_lost"],
    ["that the caller ends", HEARD, "client_closed"],
  ] as const
) {
  Deno.test(`twilio() sends the API the audio of a recorded call ${name}, frame by frame`, async () => {
    const reasons: string[] = [];
    const format = { type: "audio/pcmu" } as const;
    await using under = await relayUnderTest({
      session: {
        ...SESSION,
        session: {
          audio: {
            input: { format, turn_detection: null },
            output: { format },
          },
        },
      },
      adapters: [
        twilio({ accountSid: ACCOUNT, authToken: TOKEN, publicUrl: PUBLIC }),
      ],
      onEnd: ({ reason }) => reasons.push(reason),
    });
    const next = under.fake.realtime.nextSession();
    const ticket = ticketIn(await (await askForTwiml(under.http)).text());
    const stream = await TwilioStream.open(under.url);
    for (const { twilio } of lines) {
      if (twilio?.event === "stop") continue;
      const start = twilio?.start as Fields | undefined;
      if (start) {
        const customParameters = { ticket };
        stream.send({ ...twilio, start: { ...start, customParameters } });
      } else if (twilio) stream.send(twilio);
    }
    const session = await next;
    await appended(session, 160 * spoken(lines).length);
    const stop = lines.find(({ twilio }) => twilio?.event === "stop");
    if (stop) stream.send(stop.twilio!);
    else await stream.close(3_000);
    await stream.closed;
    await under.relay.drain();
    const frames = session.received.filter(({ type }) =>
      type === "input_audio_buffer.append"
    );
    assertEquals(
      frames.map(({ audio }) => chunkOf(audio)),
      spoken(lines).map(chunkOf),
    );
    const whole = frames.map(({ audio }) => audio).join();
    assert(whole === spoken(lines).join(), "the audio has changed");
    assertEquals(reasons, [reason]);
    assertEquals(under.errors, []);
  });
}
