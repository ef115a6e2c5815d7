/** Client secrets, calls, and the side of a call, through the client, against the fake. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import { NotFoundError } from "../../../src/errors.ts";
import { connect, tool } from "../../../src/realtime/mod.ts";
import { HandshakeError } from "../../../src/socket/errors.ts";
import {
  type FakeOpenAI,
  fakeOpenAI,
  ManualClock,
} from "../../../src/testing.ts";
import { SOON } from "./wire_log.ts";
import { userMessage } from "../../support/items.ts";
import { FAST_RECONNECT } from "../../support/session.ts";

const TAKEN = { type: "realtime", model: "gpt-realtime" } as const;
const SOCKET = "GET /realtime";
const JOINING = { reconnect: FAST_RECONNECT, explain: false } as const;

/** A call that came in and was accepted. */
async function accepted(openai: FakeOpenAI, more = {}): Promise<string> {
  const { id } = openai.realtime.ring();
  await openai.client().realtime.calls.accept(id, { ...TAKEN, ...more });
  return id;
}

Deno.test(
  "client.realtime.clientSecrets.create() makes a secret that opens sessions until it expires",
  SOON,
  async () => {
    // whole seconds, and no earlier than now: a session whose end is past moves on at once
    const clock = new ManualClock(Math.ceil(Date.now() / 1_000) * 1_000);
    await using openai = await fakeOpenAI({ clock, keys: ["sk-fake"] });
    const secret = await openai.client().realtime.clientSecrets.create({
      session: { ...TAKEN, instructions: "Be brief." },
      expires_after: { anchor: "created_at", seconds: 60 },
    });
    assertEquals(secret.value.startsWith("ek_"), true);
    assertEquals(secret.expires_at * 1_000, clock.now() + 60_000);
    assert(secret.session.type === "realtime");
    assertEquals(secret.session.instructions, "Be brief.");
    const dial = (auth: "header" | "subprotocol") =>
      connect({
        apiKey: secret.value,
        baseURL: openai.baseURL,
        model: "gpt-realtime",
        auth,
        ...JOINING,
      });
    await using session = await dial("header");
    await using another = await dial("subprotocol"); // as in a browser
    clock.advance(60_000);
    for (const open of [session, another]) { // it bounds the start alone
      await open.conversation.item.create(userMessage("Say still here"));
      assertEquals(await open.response.create().transcript(), "still here");
    }
    const error = await assertRejects(() => dial("header"), HandshakeError);
    assertEquals([error.status, error.retryable], [401, false]);
    const shakes = openai.requests.all.filter(({ transport }) =>
      transport === "websocket"
    );
    assertEquals(
      shakes.map(({ status, headers }) => [
        status,
        headers.authorization ?? null,
        headers["sec-websocket-protocol"] ?? null,
      ]),
      [
        [101, "Bearer [redacted]", null],
        [
          101,
          null,
          "realtime, openai-insecure-api-key.[redacted]",
        ],
        [401, "Bearer [redacted]", null], // requested again after a 401
        [401, "Bearer [redacted]", null],
      ],
    );
  },
);

Deno.test(
  "client.realtime.calls.create() names a call in Location, which connect({ callId }) accepts",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const { realtime } = openai.client();
    const answer = await realtime.calls.create({
      sdp: "v=0",
      session: { ...TAKEN, instructions: "Be brief." },
    });
    assertEquals([answer.status, (await answer.text()).slice(0, 3)], [
      201,
      "v=0",
    ]);
    const callId = answer.headers.get("location")!.split("/").at(-1)!;
    await using session = await realtime.connect({ callId, ...JOINING });
    await session.conversation.item.create(userMessage("Say hello"));
    assertEquals(await session.response.create().transcript(), "hello");
    const [server] = openai.realtime.sessions;
    assertEquals(server.session.instructions, "Be brief.");
    assertEquals(
      server.received.map(({ type }) => type),
      ["conversation.item.create", "response.create"], // no session.update: nothing was configured again
    );
    assertEquals(openai.requests.find(SOCKET)?.query, { call_id: callId });
  },
);

Deno.test(
  "client.realtime.calls: accept, refer, hang up and reject reach their call, and unknown ones are not found",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const { realtime: { calls } } = openai.client();
    const [taken, turnedAway] = [
      openai.realtime.ring(),
      openai.realtime.ring(),
    ];
    await calls.accept(taken.id, { ...TAKEN, instructions: "Be brief." });
    assertEquals([taken.status, taken.session.instructions], [
      "accepted",
      "Be brief.",
    ]);
    await calls.refer(taken.id, { target_uri: "tel:+4711" });
    assertEquals(taken.status, "referred");
    await calls.hangup(taken.id);
    assertEquals(taken.status, "ended");
    await calls.reject(turnedAway.id, { status_code: 486 });
    assertEquals(turnedAway.status, "rejected");
    assertEquals(
      openai.requests.all.map(({ path, body }) => [
        path.split("/").at(-1),
        body,
      ]).slice(1),
      [["refer", { target_uri: "tel:+4711" }], ["hangup", {}], [
        "reject",
        { status_code: 486 },
      ]],
    );
    for (
      const lost of [
        () => calls.accept("rtc_unknown", TAKEN),
        () => calls.reject("rtc_unknown"),
        () => calls.refer("rtc_unknown", { target_uri: "tel:+4711" }),
        () => calls.hangup(taken.id), // it is over
      ]
    ) {
      const error = await assertRejects(() => lost(), NotFoundError);
      assertEquals(error.code, "call_id_not_found");
    }
  },
);

Deno.test(
  "connect({ callId }) receives the events of the call, including keys and playback",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const callId = await accepted(openai);
    await using session = await openai.client().realtime.connect({
      callId,
      ...JOINING,
    });
    const [server] = openai.realtime.sessions;
    const pressed = session.once("input_audio_buffer.dtmf_event_received");
    const playing = session.once("output_audio_buffer.started");
    const spoken = session.once(
      "conversation.item.input_audio_transcription.completed",
    );
    server.emit({
      type: "input_audio_buffer.dtmf_event_received",
      event: "5",
      received_at: 1,
    });
    server.emit({ type: "output_audio_buffer.started", response_id: "resp_1" });
    const item = {
      id: "item_1",
      type: "message",
      role: "user",
      content: [{ type: "input_audio", transcript: null }],
    };
    server.emit({
      type: "conversation.item.added",
      item,
      previous_item_id: null,
    });
    server.emit({
      type: "conversation.item.input_audio_transcription.completed",
      item_id: "item_1",
      content_index: 0,
      transcript: "Hello?",
      usage: { type: "duration", seconds: 1 },
    });
    assertEquals((await pressed).event, "5");
    assertEquals((await playing).response_id, "resp_1");
    await spoken;
    assertEquals(session.history.items.map(({ text }) => text), ["Hello?"]);
  },
);

Deno.test(
  "connect({ callId }) joins again after a disconnect with its configuration, and sends nothing twice",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const callId = await accepted(openai);
    await using session = await openai.client().realtime.connect({
      callId,
      session: { instructions: "Be brief." },
      ...JOINING,
    });
    await session.conversation.item.create(userMessage("Say one"));
    assertEquals(await session.response.create().transcript(), "one");
    const back = session.once("reconnected");
    openai.realtime.sessions[0].cut("reset");
    assertEquals((await back).attempts, 1);
    const [server] = openai.realtime.sessions; // the call went on
    await session.conversation.item.create(userMessage("Say two"));
    assertEquals(await session.response.create().transcript(), "two");
    assertEquals(
      server.received.slice(3).map(({ type }) => type),
      ["session.update", "conversation.item.create", "response.create"],
    );
    assertEquals(
      openai.requests.all.filter(({ path }) => path === "/realtime")
        .map(({ query }) => query),
      [{ call_id: callId }, { call_id: callId }],
    );
  },
);

for (const code of [1000, 1001]) {
  Deno.test(
    `connect({ callId }) is over when the call is hung up with ${code}, and does not dial again`,
    SOON,
    async () => {
      await using openai = await fakeOpenAI();
      const session = await openai.client().realtime.connect({
        callId: await accepted(openai),
        ...JOINING,
      });
      openai.realtime.sessions[0].close(code, "hung up");
      assertEquals(await session.closed, {
        code,
        reason: "hung up",
        wasClean: true,
      });
      assertEquals(session.phase, "closed");
      openai.requests.assertCalled(SOCKET, 1);
    },
  );
}

Deno.test(
  "connect({ callId }) gives up at once if the call ended during a disconnect",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const { realtime } = openai.client();
    const callId = await accepted(openai);
    const session = await realtime.connect({ callId, ...JOINING });
    const gaveUp = session.once("gave_up");
    openai.realtime.calls.get(callId)!.status = "ended"; // unheard: the line breaks
    openai.realtime.sessions[0].cut("reset");
    const { error, attempts } = await gaveUp;
    assert(error instanceof HandshakeError);
    assertEquals([error.status, attempts], [404, 1]);
    assertEquals((await session.closed).code, 1006);
  },
);

Deno.test(
  "connect({ callId }) rejects for a call that rings, was rejected, or is unknown",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const { realtime } = openai.client();
    const turnedAway = openai.realtime.ring();
    await realtime.calls.reject(turnedAway.id);
    for (const callId of [openai.realtime.ring().id, turnedAway.id, "rtc_x"]) {
      const error = await assertRejects(
        () => realtime.connect({ callId, ...JOINING }),
        HandshakeError,
      );
      assertEquals([error.status, error.retryable], [404, false]);
    }
  },
);

Deno.test(
  "a joined call rotates while a tool runs, and receives the output",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const found = Promise.withResolvers<string>();
    const callId = await accepted(openai, { output_modalities: ["text"] });
    await using session = await openai.client().realtime.connect({
      callId,
      tools: [
        tool({
          name: "weather",
          input: { type: "object" },
          run: () => found.promise,
        }),
      ],
    });
    openai.once("weather?", {
      toolCalls: [{ name: "weather", arguments: {} }],
    });
    await session.conversation.item.create(userMessage("weather?"));
    const called = session.response.create();
    await called.done;
    assertEquals(await session.rotate(), true);
    found.resolve("sunny");
    assertEquals((await (await called.next)!.done).status, "completed");
  },
);
