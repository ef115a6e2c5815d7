/** Servers that leave things out: event IDs of refusals, objects of events, whole events. */
import { assertEquals, assertRejects } from "@std/assert";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import { connect } from "../../../src/realtime/session/connect.ts";
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

Deno.test("a late refusal to cancel is no error event, without an event ID either", async () => {
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
