/** Servers that leave things out: event IDs of refusals, objects of events, whole events. */
import { assertEquals, assertRejects } from "@std/assert";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import { connect } from "../../../src/realtime/session/connect.ts";
import { tool } from "../../../src/tools/tool.ts";
import type { ConnectOptions } from "../../../src/realtime/session/options.ts";
import { userMessage } from "../../support/items.ts";
import { FAST_RECONNECT } from "../../support/session.ts";
import {
  CREATED,
  type Peer,
  type Scripted,
  scripted,
} from "../../support/scripted_socket.ts";

const open = (server: Scripted, options: Partial<ConnectOptions> = {}) =>
  connect({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "m",
    reconnect: FAST_RECONNECT,
    ...options,
  });
const INSTRUCTIONS = { session: { instructions: "Be brief." } };
const REASON = "Unknown parameter: 'session.type'.";
const refusal = (extra: object = {}) => ({
  type: "error",
  error: { type: "invalid_request_error", message: REASON, ...extra },
});

Deno.test("connect() rejects with the server's reason at once, without an event ID, and if a close follows", async () => {
  const scripts: ((peer: Peer) => Promise<void> | void)[] = [
    async (peer) => {
      peer.say(CREATED);
      await peer.next();
      peer.say(refusal());
    },
    async (peer) => {
      peer.say(CREATED);
      await peer.next();
      peer.say(refusal({ event_id: null }));
      peer.close(1008);
    },
    (peer) => peer.say(refusal()), // in place of a greeting
    (peer) => peer.say({ type: "error", error: REASON }),
    (peer) => peer.say({ type: "error", message: REASON }),
  ];
  for (const script of scripts) {
    await using server = scripted(script);
    await assertRejects(() => open(server, INSTRUCTIONS), Error, REASON);
  }
});

Deno.test("a refusal without an event ID is the reply to the only command in flight", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    for (;;) {
      await peer.next();
      peer.say(refusal());
    }
  });
  await using session = await open(server);
  for (
    const command of [
      () => session.update({ instructions: "x" }),
      () => session.conversation.item.create(userMessage("x")),
      () => session.inputAudioBuffer.commit(),
      () => session.response.create().done,
      () => session.response.create().text(), // the one before does not block it
    ]
  ) await assertRejects(command, Error, REASON);
});

Deno.test("an error that is a text, or missing, is an error event with a message", async () => {
  await using server = scripted((peer: Peer) => {
    peer.say(CREATED);
    for (const error of ["It broke.", undefined, null, {}, { code: "odd" }]) {
      peer.say({ type: "error", error });
    }
    peer.say({ type: "error", message: "It broke." });
    peer.say({ type: "rate_limits.updated", rate_limits: [] });
  });
  await using session = await open(server);
  const messages: string[] = [];
  session.on("error", ({ error }) => messages.push(error.message));
  await session.once("rate_limits.updated");
  assertEquals(messages, [
    "It broke.",
    "the server gave no reason",
    "the server gave no reason",
    "the server gave no reason",
    "odd",
    "It broke.",
  ]);
});

Deno.test("session.created and session.updated without a session make a session without details", async () => {
  for (const session of [undefined, null, "sess_1"]) {
    await using server = scripted(async (peer: Peer) => {
      peer.say({ type: "session.created", session });
      for (;;) {
        await peer.next();
        peer.say({ type: "session.updated", session });
      }
    });
    await using opened = await open(server, INSTRUCTIONS);
    assertEquals(opened.id, null);
    assertEquals(
      (await opened.update({ instructions: "Be kind." }) as {
        instructions?: string;
      }).instructions,
      "Be kind.",
    );
    assertEquals(opened.phase, "ready");
  }
});

Deno.test("a response without response.created ends its request", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    for (let nth = 1;; nth++) {
      await peer.next();
      const response = { id: `r${nth}`, status: "completed", output: [] };
      peer.say({ type: "response.done", response });
    }
  });
  await using session = await open(server);
  const responses = [session.response.create(), session.response.create()];
  assertEquals(
    await Promise.all(responses.map(async ({ done }) => (await done).id)),
    ["r1", "r2"],
  );
});

Deno.test("response.done without a response ends the only active one, and the next one is requested", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    for (let nth = 1;; nth++) {
      await peer.next();
      peer.say({ type: "response.created", response: { id: `r${nth}` } });
      peer.say({ type: "response.done" });
    }
  });
  await using session = await open(server);
  const responses = [session.response.create(), session.response.create()];
  assertEquals(
    await Promise.all(responses.map(async ({ done }) => (await done).id)),
    ["r1", "r2"],
  );
});

Deno.test("a late refusal to cancel is not an error event, even without an event ID", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    await peer.next();
    peer.say({ type: "response.created", response: { id: "r1" } });
    await peer.next();
    peer.say({ type: "response.done", response: { id: "r1" } });
    peer.say(refusal({ code: "response_cancel_not_active" }));
    peer.say({ type: "rate_limits.updated", rate_limits: [] });
  });
  await using session = await open(server);
  const errors: unknown[] = [];
  session.on("error", ({ error }) => errors.push(error));
  const last = session.once("rate_limits.updated");
  const begun = session.once("response.created");
  session.response.create();
  await begun;
  await session.response.cancel();
  await last;
  assertEquals(errors, []);
});

Deno.test("an error after readyTimeout says what arrived instead", async () => {
  await using server = scripted((peer: Peer) =>
    peer.say({ type: "conversation.created" })
  );
  const readyTimeout = 200;
  const message =
    "waiting for session.created, the server sent conversation.created";
  await assertRejects(() => open(server, { readyTimeout }), Error, message);
  await assertRejects(
    () =>
      translate(
        { token: () => "sk-test", baseURL: server.baseURL },
        { readyTimeout },
      ),
    Error,
    message,
  );
});

Deno.test("of several commands in flight, an anonymous refusal is for the one that is not acknowledged", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    const items = [];
    for (let nth = 0; nth < 3; nth++) items.push((await peer.next()).item);
    peer.say(refusal());
    for (const item of [items[0], items[2]]) {
      peer.say({ type: "conversation.item.added", item });
    }
  });
  await using session = await open(server);
  const errors: unknown[] = [];
  session.on("error", ({ error }) => errors.push(error.message));
  const replies = await Promise.allSettled(
    ["a", "b", "c"].map((text) =>
      session.conversation.item.create(userMessage(text))
    ),
  );
  assertEquals(replies.map(({ status }) => status), [
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  assertEquals(
    (replies[1] as PromiseRejectedResult).reason.message.split(": ")[1],
    REASON.split(": ")[0],
  );
  assertEquals(errors, [REASON]); // reported once
});

Deno.test("an anonymous refusal during a restore costs the refused item only", async () => {
  await using server = scripted(async (peer: Peer, nth) => {
    peer.say(CREATED);
    for (let count = 0; count < 3; count++) {
      const { item } = await peer.next() as { item: { id: string } };
      if (nth === 1 || item.id !== "b") {
        peer.say({ type: "conversation.item.added", item });
        peer.say({ type: "conversation.item.done", item });
      } else peer.say(refusal());
    }
  });
  await using session = await open(server);
  for (const id of ["a", "b", "c"]) {
    await session.conversation.item.create({ ...userMessage(id), id });
  }
  const back = session.once("reconnected");
  server.peers[0].close(1011);
  assertEquals((await back).lost.items, ["b"]);
});

Deno.test("beta events have their current names, and a flat session its current form", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say({
      type: "session.created",
      session: {
        id: "sess_1",
        modalities: ["audio", "text"],
        voice: "alloy",
        input_audio_format: "g711_alaw",
        output_audio_format: "g711_ulaw",
        input_audio_transcription: { model: "whisper-1" },
        turn_detection: { type: "server_vad" },
      },
    });
    await peer.next();
    const of = { response_id: "r", item_id: "i", content_index: 0 };
    const say = (type: string, fields: object) =>
      peer.say({ type, ...of, ...fields });
    say("response.created", { response: { id: "r" } });
    say("response.output_item.added", {
      item: { id: "i", type: "message", role: "assistant", content: [] },
    });
    const audio = new Uint8Array(80).toBase64(); // 10 ms
    say("response.audio.delta", { delta: audio });
    say("response.audio_transcript.delta", { delta: "Hel" });
    say("response.audio.delta", { delta: audio });
    say("response.audio.done", {});
    say("response.audio_transcript.done", { transcript: "Hello" });
    say("response.text.delta", { delta: "wri" });
    say("response.text.done", { text: "written" });
    say("response.done", { response: { id: "r", status: "completed" } });
  });
  await using session = await open(server);
  assertEquals(session.audio.inputFormat, "audio/pcma");
  assertEquals(session.audio.outputFormat, "audio/pcmu");
  assertEquals(session.config?.audio?.input?.transcription, {
    model: "whisper-1",
  });
  assertEquals(session.config?.audio?.input?.turn_detection, {
    type: "server_vad",
  });
  const unknown: unknown[] = [];
  session.on("unknown", ({ event }) => unknown.push(event));
  const output = session.audio.output.getReader();
  const response = session.response.create();
  assertEquals(
    [await response.transcript(), await response.text()],
    ["Hel", "wri"], // the pieces
  );
  const starts = [await output.read(), await output.read()];
  assertEquals(starts.map(({ value }) => value?.startMs), [0, 10]);
  assertEquals(unknown, []);
});

Deno.test("item.done alone acknowledges an item", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    const { item } = await peer.next();
    peer.say({ type: "conversation.item.done", item });
  });
  await using session = await open(server);
  const item = await session.conversation.item.create(userMessage("x"));
  assertEquals(session.history.get(item.id)?.text, "x");
});

Deno.test("a response of which only deltas, or only the end, are sent is complete", async () => {
  const said = (id: string) => ({
    id,
    type: "message",
    role: "assistant",
    content: [{ type: "output_text", text: `all of ${id}` }],
  });
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    await peer.next(); // deltas, without the beginning and without items
    const of = { response_id: "r1", item_id: "i1", content_index: 0 };
    peer.say({ type: "response.output_text.delta", ...of, delta: "pieces" });
    peer.say({
      type: "response.done",
      response: { id: "r1", status: "completed" },
    });
    await peer.next(); // the end alone
    const response = { id: "r2", status: "completed", output: [said("i2")] };
    peer.say({ type: "response.done", response });
  });
  await using session = await open(server);
  assertEquals(await session.response.create().text(), "pieces");
  assertEquals(await session.response.create().text(), "all of i2");
  assertEquals(
    session.history.items.map(({ id, text, done }) => [id, text, done]),
    [["i1", "pieces", true], ["i2", "all of i2", true]],
  );
});

Deno.test("a tool call that only response.done contains is run", async () => {
  const ran = Promise.withResolvers<unknown>();
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    peer.say({ ...await peer.next(), type: "session.updated" });
    await peer.next();
    const call = {
      id: "i",
      type: "function_call",
      call_id: "call",
      name: "look",
      arguments: "{}",
    };
    const response = { id: "r", status: "completed", output: [call] };
    peer.say({ type: "response.done", response });
    ran.resolve((await peer.next()).item);
  });
  const look = tool({
    name: "look",
    input: { type: "object" },
    run: () => "saw",
  });
  await using session = await open(server, { tools: [look] });
  session.response.create();
  assertEquals((await ran.promise as { output: string }).output, "saw");
});

Deno.test("speech of which only the commit and the transcript are sent is in the history", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    await peer.next();
    peer.say({ type: "input_audio_buffer.committed", item_id: "i" });
    peer.say({
      type: "conversation.item.input_audio_transcription.completed",
      item_id: "i",
      content_index: 0,
      transcript: "Hello",
    });
    peer.say({ type: "rate_limits.updated", rate_limits: [] });
  });
  await using session = await open(server);
  const last = session.once("rate_limits.updated");
  session.inputAudioBuffer.commit();
  await last;
  const [{ role, text, transcript, done }] = session.history.items;
  assertEquals([role, text, transcript, done], [
    "user",
    "Hello",
    "completed",
    true,
  ]);
});
