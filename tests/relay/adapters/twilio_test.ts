/** Whole calls: a relay with real sockets between Twilio and the fake. */
import { assert, assertEquals, assertNotEquals } from "@std/assert";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";
import { encodeMulaw } from "../../../src/realtime/audio/g711.ts";
import { twilio } from "../../../src/relay/adapters/twilio/twilio.ts";
import type { TwilioOptions } from "../../../src/relay/adapters/twilio/options.ts";
import type {
  RelayedSession,
  RelayOptions,
} from "../../../src/relay/options/options.ts";
import { relayUnderTest, SESSION } from "../../support/relay.ts";
import {
  ACCOUNT,
  appended,
  askForTwiml,
  CALL,
  callFields,
  chunk,
  PUBLIC,
  sign,
  STREAM,
  ticketIn,
  TOKEN,
  TwilioStream,
} from "../../support/twilio.ts";

type ItemTruncated = Extract<
  RealtimeServerEvent,
  { type: "conversation.item.truncated" }
>;

const FORMAT = { type: "audio/pcmu" } as const;

/** Twilio's REST API: which calls were hung up, and how. */
function restApi() {
  const requests: { path: string; body: string; auth: string | null }[] = [];
  const hungUp = Promise.withResolvers<void>();
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    async (request) => {
      requests.push({
        path: new URL(request.url).pathname,
        body: await request.text(),
        auth: request.headers.get("authorization"),
      });
      hungUp.resolve();
      return Response.json({ status: "completed" });
    },
  );
  return {
    requests,
    hungUp: hungUp.promise,
    url: `http://127.0.0.1:${server.addr.port}`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

async function phones(
  options: Partial<TwilioOptions> = {},
  relay: Partial<RelayOptions> = {},
  turns: object | null = null,
) {
  const rest = restApi();
  const api = Promise.withResolvers<RelayedSession>();
  const under = await relayUnderTest({
    onSession: (session) => api.resolve(session),
    session: {
      ...SESSION,
      playback: "reported",
      session: {
        audio: {
          input: { format: FORMAT, turn_detection: turns as null },
          output: { format: FORMAT },
        },
      },
    },
    adapters: [twilio({
      accountSid: ACCOUNT,
      authToken: TOKEN,
      publicUrl: PUBLIC,
      apiUrl: rest.url,
      ...options,
    })],
    ...relay,
  });
  return {
    ...under,
    under,
    rest,
    relayed: api.promise,
    /** The API's end of the last session. */
    async peer() {
      await api.promise;
      return under.fake.realtime.sessions.at(-1)!;
    },
    async ticket(): Promise<string> {
      const response = await askForTwiml(under.http);
      assertEquals(response.status, 200);
      return ticketIn(await response.text());
    },
    async call(): Promise<TwilioStream> {
      const next = under.fake.realtime.nextSession();
      const ticket = await this.ticket();
      const stream = await TwilioStream.open(under.url);
      under.clients.push(stream);
      stream.begin(ticket);
      stream.media();
      await appended(await next, 160); // it has started
      return stream;
    },
    async [Symbol.asyncDispose]() {
      await under[Symbol.asyncDispose]();
      await rest[Symbol.asyncDispose]();
    },
  };
}

/** A second of a tone, in pieces of 20 ms. */
function tone(seconds = 1): string[] {
  const samples = Int16Array.from(
    { length: 8_000 * seconds },
    (_, at) => 12_000 * Math.sin(at / 4),
  );
  const bytes = encodeMulaw(samples);
  return Array.from(
    { length: bytes.length / 160 },
    (_, at) => bytes.slice(at * 160, at * 160 + 160).toBase64(),
  );
}

Deno.test("twilio() answers a signed request with TwiML whose ticket admits that call", async () => {
  await using t = await phones();
  const response = await askForTwiml(t.under.http);
  assertEquals(response.headers.get("content-type"), "text/xml");
  const twiml = await response.text();
  assert(
    twiml.includes('<Connect><Stream url="wss://voice.example/phones/twilio">'),
    twiml,
  );
  assert(!twiml.includes(TOKEN));
  const stream = await TwilioStream.open(t.under.url);
  t.under.clients.push(stream);
  t.under.fake.on("hello", "Good morning.");
  stream.begin(ticketIn(twiml));
  const session = await t.peer();
  stream.media(tone()[0]);
  await stream.close();
  assertEquals(session.received.length > 0, true);
  assertEquals(t.under.errors, []);
});

Deno.test("twilio() connects to the API while the phone rings, and the call gets that session", async () => {
  await using t = await phones();
  const { fake, clients } = t.under;
  const next = fake.realtime.nextSession();
  const ticket = await t.ticket();
  const session = await next; // nobody has answered the phone yet
  const stream = await TwilioStream.open(t.under.url);
  clients.push(stream);
  stream.begin(ticket);
  stream.media();
  await appended(session, 160);
  assertEquals(fake.realtime.sessions, [session]);
});

Deno.test("twilio() refuses requests that Twilio did not sign", async () => {
  await using t = await phones();
  const { http } = t.under;
  const fields = callFields();
  const url = `${PUBLIC}/twilio/answer`;
  for (
    const [why, over, signature] of [
      ["no signature", {}, ""],
      ["another token", {}, await sign(url, fields, "other")],
      ["another address", {}, await sign(`${http}/twilio/answer`, fields)],
      ["other fields", { From: "+1" }, await sign(url, fields)],
      [
        "another account",
        { AccountSid: "AC" + "b".repeat(32) },
        await sign(url, callFields({ AccountSid: "AC" + "b".repeat(32) })),
      ],
      [
        "no call",
        { CallSid: "x" },
        await sign(url, callFields({ CallSid: "x" })),
      ],
      ["a long signature", {}, "A".repeat(60_000)],
    ] as const
  ) {
    const response = await askForTwiml(http, callFields(over), signature);
    assertEquals(response.status, 403, why);
    await response.body?.cancel();
  }
  const signed = PUBLIC.replace("https", "wss");
  for (const url of [`${signed}/other`, `${signed}/twilio?a=b`]) {
    const response = await fetch(`${http}/twilio`, {
      headers: { "x-twilio-signature": await sign(url) },
    });
    assertEquals(response.status, 403);
    await response.body?.cancel();
  }
  assertEquals(t.under.relay.metrics().sessions, 0);
  assertEquals(t.under.errors.map(String), [
    `Error: POST ${PUBLIC}/twilio/answer was refused: it is not signed for this address with authToken, or AccountSid is not accountSid. If Twilio sent it, correct publicUrl, authToken or accountSid, or let the proxy keep path and query`,
  ], "once, not for each");
});

Deno.test("twilio() reads at most 64 KiB of a request", async () => {
  await using t = await phones();
  const response = await askForTwiml(
    t.under.http,
    callFields({ Extra: "x".repeat(70_000) }),
  );
  assertEquals(response.status, 413);
  await response.body?.cancel();
});

Deno.test("twilio() lets authorize() reject a call, or answer it without the relay", async () => {
  await using t = await phones({
    authorize: ({ from }) =>
      from === "+391234567"
        ? null
        : new Response("<Response><Say>Closed</Say></Response>"),
  });
  const rejected = await (await askForTwiml(t.under.http)).text();
  assert(rejected.endsWith("<Response><Reject/></Response>"), rejected);
  const other = await askForTwiml(
    t.under.http,
    callFields({ From: "" }),
  );
  assertEquals(await other.text(), "<Response><Say>Closed</Say></Response>");
});

Deno.test("twilio() passes mu-law through unchanged in both directions", async () => {
  await using t = await phones();
  const { fake } = t.under;
  fake.on(() => true, "Hello.");
  const out: string[] = [];
  t.relayed.then(({ session }) =>
    session.on("response.output_audio.delta", ({ delta }) => out.push(delta))
  );
  const stream = await t.call();
  const session = await t.peer();
  const { session: upstream } = await t.relayed;
  const done = new Promise((resolve) => upstream.on("response.done", resolve));
  const pieces = tone();
  for (const piece of pieces) stream.media(piece);
  stream.send({ event: "dtmf", streamSid: STREAM, dtmf: { digit: "#" } });
  await stream.find(({ event }) => event === "media");
  const sent = session.received
    .filter(({ type }) => type === "input_audio_buffer.append")
    .map(({ audio }) => audio as string);
  assertEquals(sent.join(""), chunk() + pieces.join(""));
  await done;
  await stream.find(() => stream.got("media").length === out.length);
  assert(out.length > 0);
  assertEquals(
    stream.got("media").map(({ media }) =>
      (media as { payload: string }).payload
    ),
    out,
  );
  assertEquals(t.under.errors, []);
});

Deno.test("twilio() fills gaps in the caller's audio with silence", async () => {
  await using t = await phones();
  const stream = await t.call();
  const session = await t.peer();
  stream.media(chunk(1));
  stream.media(chunk(2), 60);
  stream.media(chunk(3));
  await appended(session, 160 * 7);
  const bytes = session.received
    .filter(({ type }) => type === "input_audio_buffer.append")
    .flatMap(({ audio }) => [...Uint8Array.fromBase64(audio as string)])
    .slice(160);
  assertEquals(bytes.length, 160 * 6);
  assertEquals(bytes[159], 1);
  assertEquals(bytes.slice(160, 640).every((byte) => byte === 0xff), true);
  assertEquals(bytes[640], 2);
  assertEquals(bytes[800], 3);
});

Deno.test("twilio() clears what is not played when the caller speaks, after the response is done too, and truncates to the last mark", async () => {
  await using t = await phones({}, {}, {
    type: "server_vad",
    create_response: false,
  });
  const { fake } = t.under;
  fake.on(() => true, "One two three four five six seven eight nine ten.");
  const stream = await t.call();
  const { session } = await t.relayed;
  const errors: unknown[] = [];
  session.on("error", (event) => errors.push(event));
  const done = new Promise((resolve) => session.on("response.done", resolve));
  const truncation = new Promise<ItemTruncated>((resolve) =>
    session.on("conversation.item.truncated", resolve)
  );
  stream.send({ event: "dtmf", streamSid: STREAM, dtmf: { digit: "#" } });
  await stream.find(({ event }) => event === "mark");
  await done;
  const marks = stream.got("mark");
  assert(marks.length > 1);
  stream.played(marks[0]);
  const [, item, ms] = (marks[0].mark as { name: string }).name.split(":");
  for (const piece of tone()) stream.media(piece);
  await stream.find(({ event }) => event === "clear");
  const truncated = await truncation;
  assertEquals(truncated.item_id, item);
  assertEquals(truncated.audio_end_ms, Number(ms));
  // returned at once for what was dropped: not played
  for (const mark of marks.slice(1)) stream.played(mark);
  stream.media();
  await stream.close();
  assertEquals(errors, []);
  assertEquals(t.under.errors, []);
});

Deno.test("twilio() sends pressed keys to the model, and requests a response", async () => {
  await using t = await phones({ onDigits: (digits) => `Keys: ${digits}` });
  const { fake } = t.under;
  fake.on("Keys: 42", "Room forty-two.");
  const stream = await t.call();
  await t.peer();
  for (const digit of ["4", "2", "#"]) {
    stream.send({ event: "dtmf", streamSid: STREAM, dtmf: { digit } });
  }
  await stream.find(({ event }) => event === "media");
  assertEquals(t.under.errors, []);
});

Deno.test("twilio() hangs up by REST when the session ends, and not when the caller hung up", async () => {
  const relayed = Promise.withResolvers<{ end(): void }>();
  await using t = await phones({}, {
    onSession: (session) => relayed.resolve(session),
  });
  const stream = await t.call();
  (await relayed.promise).end();
  assertEquals((await stream.closed).code, 1000);
  await t.rest.hungUp;
  assertEquals(t.rest.requests, [{
    path: `/2010-04-01/Accounts/${ACCOUNT}/Calls/${CALL}.json`,
    body: "Status=completed",
    auth: `Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}`,
  }]);
  const second = await t.call();
  second.send({ event: "stop", streamSid: STREAM });
  await second.closed;
  await t.under.relay.drain();
  assertEquals(t.rest.requests.length, 1);
  assertEquals(t.under.errors, []);
});

Deno.test("twilio() hangs up with the token that Twilio accepts, while tokens are rotated", async () => {
  const tried: (string | null)[] = [];
  const hungUp = Promise.withResolvers<void>();
  await using rest = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    (request) => {
      tried.push(request.headers.get("authorization"));
      if (tried.length === 1) return new Response(null, { status: 401 });
      hungUp.resolve();
      return Response.json({});
    },
  );
  await using t = await phones({
    authToken: ["promoted-soon", TOKEN],
    apiUrl: `http://127.0.0.1:${rest.addr.port}`,
  });
  await t.call(); // signed with TOKEN
  (await t.relayed).end();
  await hungUp.promise;
  assertEquals(
    tried,
    ["promoted-soon", TOKEN].map((token) =>
      `Basic ${btoa(`${ACCOUNT}:${token}`)}`
    ),
  );
  assertEquals(t.under.errors, []);
});

Deno.test("twilio() hangs up at a limit once the caller has heard the reply", async () => {
  await using t = await phones({}, { limits: { responses: 1 } });
  t.under.fake.on(() => true, "Bye.");
  const stream = await t.call();
  const { session } = await t.relayed;
  const began = Date.now();
  const { done } = session.response.create();
  await done;
  const { code } = await stream.closed;
  const heard = stream.events.filter(({ event }) => event === "media")
    .map(({ media }) => atob((media as { payload: string }).payload).length / 8)
    .reduce((sum, ms) => sum + ms, 0);
  assert(heard > 100, "the reply is audio");
  assert(Date.now() - began >= heard, "the stream is closed after it");
  assertEquals(code, 4408);
  await t.rest.hungUp;
});

Deno.test("twilio() ends the session at once when the stream is lost: a telephone does not reconnect", async () => {
  const reasons: string[] = [];
  await using t = await phones({}, {
    onEnd: ({ reason }) => reasons.push(reason),
  });
  const stream = await t.call();
  await t.peer();
  stream.media();
  await stream.close(3_000);
  await t.under.relay.drain();
  assertEquals(reasons, ["client_lost"]);
  assertEquals(t.under.relay.metrics().sessions, 0);
});

Deno.test("twilio() says which audio formats the session must have", async () => {
  await using t = await phones({}, { session: SESSION });
  const stream = await TwilioStream.open(t.under.url);
  stream.begin(await t.ticket());
  assertEquals((await stream.closed).code, 1011);
  await t.under.relay.drain();
  const [error] = t.under.errors as Error[];
  assert(error.message.includes('must be { type: "audio/pcmu" }'), `${error}`);
});

// A hostile peer: it has a valid signature of the handshake, and misbehaves afterwards.

const HOSTILE: Record<string, {
  does(stream: TwilioStream, ticket: string): unknown;
  code: number;
}> = {
  "stop first": {
    does: (stream) => stream.send({ event: "stop", streamSid: STREAM }),
    code: 1000,
  },
  "media before start": { does: (stream) => stream.media(), code: 1008 },
  "two starts": {
    does(stream, ticket) {
      stream.begin(ticket);
      stream.begin(ticket);
    },
    code: 1008,
  },
  "a used ticket": {
    async does(stream, ticket) {
      const first = await TwilioStream.open(new URL(stream.socket.url).origin);
      first.begin(ticket);
      first.media();
      // the answer to nonsense says that the start was read
      first.send("nonsense");
      await first.closed;
      stream.begin(ticket);
    },
    code: 4401,
  },
  "a guessed ticket": { does: (stream) => stream.begin("guess"), code: 4401 },
  "no ticket": {
    does: (stream) => stream.begin("", { customParameters: {} }),
    code: 4401,
  },
  "the ticket of another call": {
    does: (stream, ticket) =>
      stream.begin(ticket, { callSid: "CA" + "d".repeat(32) }),
    code: 4401,
  },
  "another account": {
    does: (stream, ticket) =>
      stream.begin(ticket, { accountSid: "AC" + "d".repeat(32) }),
    code: 4401,
  },
  "a stream ID that would be more than text in a frame": {
    does: (stream, ticket) => stream.begin(ticket, { streamSid: 'MZ","a":"' }),
    code: 1008,
  },
  "another codec": {
    does: (stream, ticket) =>
      stream.begin(ticket, { mediaFormat: { encoding: "audio/l16" } }),
    code: 1008,
  },
  "audio of another stream": {
    does(stream, ticket) {
      stream.begin(ticket);
      stream.send({
        event: "media",
        streamSid: "MZ" + "6".repeat(32),
        media: { track: "inbound", timestamp: "0", payload: chunk() },
      });
    },
    code: 1008,
  },
  "huge media": {
    does(stream, ticket) {
      stream.begin(ticket);
      stream.media("A".repeat(300_000));
    },
    code: 1009,
  },
  "bad Base64": {
    does(stream, ticket) {
      stream.begin(ticket);
      stream.media("not base64!");
    },
    code: 1008,
  },
  "binary frames": {
    does: (stream) => stream.send(new Uint8Array(10)),
    code: 1003,
  },
  "not JSON": { does: (stream) => stream.send("start"), code: 1008 },
  "a list": { does: (stream) => stream.send("[1]"), code: 1008 },
  "fields of other types": {
    does: (stream) => stream.send({ event: "start", start: 7 }),
    code: 1008,
  },
  "never a start": { does() {}, code: 1008 },
  "only the first message": {
    does: (stream) => stream.send({ event: "connected" }),
    code: 1008,
  },
};

for (const [name, { does, code }] of Object.entries(HOSTILE)) {
  Deno.test(`twilio() ends a hostile stream: ${name}`, async () => {
    const t = await phones({ prepare: false }, {
      flow: {
        start: name.includes("never") || name.includes("only") ? 50 : 5_000,
      },
    });
    try {
      const ticket = await t.ticket();
      const stream = await TwilioStream.open(t.under.url);
      t.under.clients.push(stream);
      await does(stream, ticket);
      const closed = await stream.closed;
      assertEquals(closed.code, code);
      assert(!closed.reason.includes(ticket));
      await t.under.relay.drain();
      assertEquals(t.under.relay.metrics().sessions, 0);
      assertEquals(t.under.errors, []);
    } finally {
      await t[Symbol.asyncDispose]();
    }
  });
}

Deno.test("twilio() ignores forged marks: an item is truncated to what was played", async () => {
  await using t = await phones({}, {}, {
    type: "server_vad",
    create_response: false,
  });
  const { fake } = t.under;
  fake.on(() => true, "One two three four five six seven eight nine ten.");
  const stream = await t.call();
  const { session } = await t.relayed;
  const errors: unknown[] = [];
  session.on("error", (event) => errors.push(event));
  const done = new Promise((resolve) => session.on("response.done", resolve));
  const truncation = new Promise<ItemTruncated>((resolve) =>
    session.on("conversation.item.truncated", resolve)
  );
  stream.send({ event: "dtmf", streamSid: STREAM, dtmf: { digit: "#" } });
  await stream.find(({ event }) => event === "mark");
  await done;
  const [first] = stream.got("mark");
  const { name } = first.mark as { name: string };
  const [, item] = name.split(":");
  const forged = [`0:${item}:999999`, `1:${item}:10`, "__proto__", "", name];
  for (const name of forged) {
    stream.send({ event: "mark", streamSid: STREAM, mark: { name } });
  }
  stream.send({ event: "mark", streamSid: STREAM });
  for (const piece of tone()) stream.media(piece);
  const { audio_end_ms } = await truncation;
  assertEquals(audio_end_ms, Number(name.split(":")[2]));
  assertNotEquals(audio_end_ms, 0);
});
