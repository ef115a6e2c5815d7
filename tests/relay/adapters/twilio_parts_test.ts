/** Parts of the Twilio adapter, by value and with a fake clock. */
import { assertEquals, assertThrows } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { Gaps, silence } from "../../../src/relay/adapters/twilio/gaps.ts";
import { Keypad } from "../../../src/relay/adapters/twilio/keypad.ts";
import { TwilioLeg } from "../../../src/relay/adapters/twilio/leg.ts";
import { Marks } from "../../../src/relay/adapters/twilio/marks.ts";
import { readMessage } from "../../../src/relay/adapters/twilio/messages.ts";
import {
  type TwilioOptions,
  twilioSettings,
} from "../../../src/relay/adapters/twilio/options.ts";
import { TwilioSignature } from "../../../src/relay/adapters/twilio/signature.ts";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";
import type { RelayLink } from "../../../src/relay/adapters/adapter.ts";
import { ACCOUNT, CALL, chunk, STREAM } from "../../support/twilio.ts";

const OPTIONS: TwilioOptions = {
  accountSid: ACCOUNT,
  authToken: "token",
  publicUrl: "https://voice.example/",
};

Deno.test("TwilioSignature verifies the example of Twilio's documentation", async () => {
  const fields = Object.entries({
    CallSid: "CA1234567890ABCDE",
    Caller: "+14158675309",
    Digits: "1234",
    From: "+14158675309",
    To: "+18005551212",
  });
  const url = "https://mycompany.com/myapp.php?foo=1&bar=2";
  const request = (signature: string) =>
    new Request("http://127.0.0.1/", {
      headers: { "x-twilio-signature": signature },
    });
  const signature = new TwilioSignature(["12345"]);
  const right = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
  assertEquals(await signature.verifies(request(right), [url], fields), true);
  assertEquals(
    await signature.verifies(request(right), ["https://x", url], fields),
    true,
  );
  assertEquals(await signature.verifies(request(right), [url]), false);
  const rotated = new TwilioSignature(["new", "12345"]);
  assertEquals(await rotated.verifies(request(right), [url], fields), true);
  const wrong = right.replace("RS", "RT");
  assertEquals(await signature.verifies(request(wrong), [url], fields), false);
});

Deno.test("twilioSettings() names the option that is wrong", () => {
  assertEquals(twilioSettings(OPTIONS).publicUrl, "https://voice.example");
  for (
    const [over, message] of [
      [{ authToken: "" }, "twilio() requires authToken, got an empty string"],
      [{ authToken: [] }, "twilio() requires authToken, got an empty array"],
      [
        { authToken: ["a", ""] },
        "twilio() requires authToken, got an empty string",
      ],
      [
        { accountSid: undefined },
        "twilio() requires accountSid, got undefined",
      ],
      [
        { publicUrl: "voice.example" },
        'publicUrl must be an address such as "https://voice.example", got "voice.example"',
      ],
      [
        { publicUrl: "https://voice.example/?a" },
        'publicUrl must be an address such as "https://voice.example", got "https://voice.example/?a"',
      ],
    ] as const
  ) {
    const options = { ...OPTIONS, ...over } as unknown as TwilioOptions;
    assertThrows(() => twilioSettings(options), TypeError, message);
  }
});

Deno.test("Marks counts each item for itself, and forgets what was cleared", () => {
  const marks = new Marks();
  assertEquals(marks.isPlaying, false);
  const names = [
    marks.sent("a", 100),
    marks.sent("a", 50.5),
    marks.sent("b", 20),
  ];
  assertEquals(names, ["0:a:100", "0:a:151", "0:b:20"]);
  assertEquals(marks.returned(names[1]), { itemId: "a", ms: 150.5 });
  assertEquals(marks.returned(names[1]), null);
  assertEquals(marks.returned("0:a:9999"), null);
  marks.clear();
  assertEquals(marks.isPlaying, false);
  assertEquals(marks.returned(names[2]), null);
  assertEquals(marks.sent("b", 20), "1:b:40");
});

Deno.test("Marks holds at most 4,096 marks of a caller that returns none", () => {
  const marks = new Marks();
  const first = marks.sent("a", 1);
  for (let at = 0; at < 4_096; at++) marks.sent("a", 1);
  assertEquals(marks.returned(first), null);
  assertEquals(marks.returned("0:a:2"), { itemId: "a", ms: 2 });
});

Deno.test("Gaps asks for the silence that is missing, at most 10 s", () => {
  const gaps = new Gaps();
  assertEquals(gaps.came(500, 20), 0); // the first one
  assertEquals(gaps.came(520, 20), 0);
  assertEquals(gaps.came(600, 20), 60);
  assertEquals(gaps.came(560, 20), 0); // late
  assertEquals(gaps.came(620, 20), 0);
  assertEquals(gaps.came(NaN, 20), 0);
  assertEquals(gaps.came(Infinity, 20), 0);
  assertEquals(gaps.came(1e12, 20), 10_000);
  const uneven = new Gaps();
  assertEquals(
    [155, 173, 196, 217, 233, 263, 280].map((at) => uneven.came(at, 20)),
    [0, 0, 0, 0, 0, 10, 0],
  );
  const ahead = new Gaps();
  ahead.came(0, 20);
  ahead.filled(1_000);
  assertEquals(ahead.came(900, 20), 0);
  assertEquals(ahead.came(1_100, 20), 80);
  assertEquals([...new Set(silence(20))], [0xff]);
  assertEquals(silence(20).length, 160);
});

Deno.test("Keypad hands keys on after a pause, at #, and when there are too many", () => {
  using time = new FakeTime();
  const rows: string[] = [];
  const keypad = new Keypad((digits) => rows.push(digits));
  keypad.press("1");
  time.tick(1_400);
  keypad.press("2");
  time.tick(1_400);
  assertEquals(rows, []);
  time.tick(100);
  assertEquals(rows, ["12"]);
  keypad.press("3");
  keypad.press("#");
  keypad.press("#");
  assertEquals(rows, ["12", "3", "#"]);
  for (let at = 0; at < 64; at++) keypad.press("9");
  assertEquals(rows[3], "9".repeat(64));
  keypad.press("5");
  keypad.end();
  time.tick(10_000);
  assertEquals(rows.length, 4);
});

/** A leg whose link writes down what it is asked for. */
function leg() {
  const log: unknown[][] = [];
  const note = (name: string) => (...args: unknown[]) => {
    log.push([name, ...args]);
    return true;
  };
  const link: RelayLink = {
    url: "http://127.0.0.1/",
    request: new Request("http://127.0.0.1/"),
    inputFormat: "audio/pcmu",
    outputFormat: "audio/pcmu",
    start: note("start"),
    event: (text) => log.push(["event", JSON.parse(text).type]),
    audio: (audio) =>
      log.push(["audio", typeof audio === "string" ? "text" : audio.length]),
    played: note("played"),
    interrupt: note("interrupt"),
    end: note("end"),
    track: note("track"),
    send: (data) => {
      const { event, mark } = JSON.parse(data as string);
      log.push(["send", event, ...mark ? [mark.name] : []]);
      return true;
    },
  };
  const leg = new TwilioLeg(link, twilioSettings(OPTIONS));
  let at = 0;
  return {
    take: () => log.splice(0),
    leg,
    say: (message: object) => leg.message(JSON.stringify(message)),
    start(this: { say(message: object): void }) {
      this.say({
        event: "start",
        start: {
          streamSid: STREAM,
          callSid: CALL,
          accountSid: ACCOUNT,
          mediaFormat: {
            encoding: "audio/x-mulaw",
            sampleRate: 8_000,
            channels: 1,
          },
          customParameters: { ticket: "t" },
        },
      });
    },
    media(this: { say(message: object): void }, skip = 0) {
      at += skip;
      const media = {
        track: "inbound",
        timestamp: `${at}`,
        payload: chunk(),
      };
      this.say({ event: "media", streamSid: STREAM, media });
      at += 20;
    },
    api: (event: object) => leg.event(event as RealtimeServerEvent, ""),
  };
}

const delta = (response_id: string, item_id: string) => ({
  type: "response.output_audio.delta",
  response_id,
  item_id,
  content_index: 0,
  delta: chunk(),
});

Deno.test("TwilioLeg sends a second of silence when a caller who speaks is not heard for 750 ms, once", () => {
  using time = new FakeTime();
  const t = leg();
  t.start();
  t.media();
  time.tick(5_000);
  assertEquals(t.take(), [
    ["start", { ticket: "t", bound: CALL }],
    ["audio", "text"],
  ]);
  t.api({ type: "input_audio_buffer.speech_started" });
  time.tick(700);
  t.media();
  time.tick(749);
  assertEquals(t.take(), [["audio", "text"]]);
  time.tick(1);
  assertEquals(t.take(), [["audio", 8_000]]);
  time.tick(60_000);
  assertEquals(t.take(), []);
  // the silence counts for the gap
  t.media(1_100);
  assertEquals(t.take(), [["audio", 800], ["audio", "text"]]);
  t.api({ type: "input_audio_buffer.speech_stopped" });
  time.tick(60_000);
  assertEquals(t.take(), []);
});

Deno.test("TwilioLeg drops further audio of an interrupted response, and plays the next one", () => {
  using _ = new FakeTime();
  const t = leg();
  t.start();
  t.take();
  t.api({ type: "response.created", response: { id: "r1" } });
  t.api(delta("r1", "a"));
  t.api({ type: "input_audio_buffer.speech_started" });
  t.api(delta("r1", "a"));
  assertEquals(t.take(), [
    ["send", "media"],
    ["send", "mark", "0:a:20"],
    ["send", "clear"],
    ["interrupt"],
  ]);
  t.say({ event: "mark", streamSid: STREAM, mark: { name: "0:a:20" } });
  t.api({ type: "response.done", response: { id: "r1" } });
  t.api({ type: "response.created", response: { id: "r2" } });
  t.api(delta("r2", "b"));
  t.say({ event: "mark", streamSid: STREAM, mark: { name: "1:b:20" } });
  assertEquals(t.take(), [
    ["send", "media"],
    ["send", "mark", "1:b:20"],
    ["played", "b", 20],
  ]);
  t.leg.closed();
});

Deno.test("TwilioLeg leaves the model alone if the session says that speech does not interrupt", () => {
  using _ = new FakeTime();
  const t = leg();
  t.start();
  const turn_detection = { type: "server_vad", interrupt_response: false };
  t.api({
    type: "session.created",
    session: { audio: { input: { turn_detection } } },
  });
  t.api(delta("r1", "a"));
  t.take();
  t.api({ type: "input_audio_buffer.speech_started" });
  assertEquals(t.take(), []);
  t.leg.closed();
});

Deno.test("TwilioLeg requests a response to pressed keys when the response in progress has ended", () => {
  using time = new FakeTime();
  const t = leg();
  t.start();
  t.api({ type: "response.created", response: { id: "r1" } });
  t.take();
  t.say({ event: "dtmf", streamSid: STREAM, dtmf: { digit: "1" } });
  time.tick(1_500);
  assertEquals(t.take(), [
    ["interrupt"],
    ["event", "conversation.item.create"],
  ]);
  t.api({ type: "response.done", response: { id: "r1" } });
  assertEquals(t.take(), [["event", "response.create"]]);
  t.say({ event: "dtmf", streamSid: STREAM, dtmf: { digit: "1" } });
  t.leg.closed();
  time.tick(60_000);
  assertEquals(t.take(), [["end", "client_lost"]]);
});

Deno.test("TwilioLeg takes the frames of a whole call, in the form of Twilio's documentation", async () => {
  const frames = await Deno.readTextFile(
    new URL("frames/twilio_call.jsonl", import.meta.url),
  );
  using _ = new FakeTime();
  const t = leg();
  for (const frame of frames.trim().split("\n")) {
    // the model speaks while the caller listens
    if (JSON.parse(frame).mark?.name === "0:item_1:20") {
      t.api({ type: "response.created", response: { id: "r1" } });
      t.api(delta("r1", "item_1"));
      t.api(delta("r1", "item_1"));
      t.api({ type: "response.done", response: { id: "r1" } });
    }
    t.leg.message(frame);
  }
  t.leg.closed();
  assertEquals(t.take(), [
    ["start", { ticket: "t", bound: CALL }],
    ["audio", "text"],
    ["audio", "text"],
    ["audio", "text"],
    ["audio", 480], // 60 ms were lost
    ["audio", "text"],
    ["audio", "text"],
    ["send", "media"],
    ["send", "mark", "0:item_1:20"],
    ["send", "media"],
    ["send", "mark", "0:item_1:40"],
    ["played", "item_1", 20],
    ["send", "clear"], // a key interrupts
    ["interrupt"],
    ["event", "conversation.item.create"],
    ["event", "response.create"],
    ["audio", "text"], // the second mark was cleared, not played
    ["end", "client_closed"],
    ["end", "client_lost"],
  ]);
});

Deno.test("readMessage() takes no object for a number", () => {
  const odd = { toString: 1, valueOf: 1 };
  const mediaFormat = { encoding: "audio/x-mulaw", sampleRate: odd };
  const start = { streamSid: STREAM, callSid: CALL, mediaFormat };
  const read = (message: object) => readMessage(JSON.stringify(message));
  assertEquals(read({ event: "start", start }), null);
  const media = { payload: "AAAA", timestamp: odd };
  assertEquals(read({ event: "media", streamSid: STREAM, media }), {
    event: "media",
    streamSid: STREAM,
    timestamp: NaN,
    payload: "AAAA",
  });
});
