/** Servers of the other surfaces that leave things out. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import {
  attachLive,
  connectLive,
} from "../../../src/realtime/surfaces/live.ts";
import { connectResponses } from "../../../src/realtime/surfaces/responses.ts";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import { transcribe } from "../../../src/realtime/session/transcribe.ts";
import { type Peer, scripted } from "../../support/scripted_socket.ts";

const REASON = "Unknown parameter.";
const refusal = (extra: object = {}) => ({
  type: "error",
  error: { type: "invalid_request_error", message: REASON, ...extra },
});
const at = (baseURL: string) => ({ baseURL, token: () => "sk-test" });
const REQUEST = { model: "m", input: "x" };
const response = (id: string) => ({ id, status: "completed", output: [] });

Deno.test("responses.connect(): an error without a stream is about the only response that has not begun", async () => {
  await using server = scripted(async (peer: Peer) => {
    for (let nth = 0; nth < 2; nth++) {
      const { stream_id } = await peer.next();
      if (stream_id !== "a") continue;
      peer.say({
        type: "response.created",
        stream_id,
        response: response("a"),
      });
    }
    peer.say(refusal());
    peer.say({
      type: "response.completed",
      stream_id: "a",
      response: response("a"),
    });
  });
  await using socket = await connectResponses(at(server.baseURL));
  const [a, b] = ["a", "b"].map((streamId) =>
    socket.create(REQUEST, { streamId })
  );
  await assertRejects(() => b.done, Error, REASON);
  assertEquals((await a.done).id, "a");
});

Deno.test("responses.connect(): an error that may be about several is about the one that does not begin", async () => {
  await using server = scripted(async (peer: Peer) => {
    for (let nth = 0; nth < 3; nth++) await peer.next();
    peer.say({ type: "error", message: REASON, code: "odd" }); // flat, as the API's own
    for (const stream_id of ["a", "c"]) {
      peer.say({
        type: "response.completed",
        stream_id,
        response: response(stream_id),
      });
    }
  });
  await using socket = await connectResponses(at(server.baseURL));
  const [a, b, c] = ["a", "b", "c"].map((streamId) =>
    socket.create(REQUEST, { streamId })
  );
  await assertRejects(() => b.done, Error, REASON);
  assertEquals([(await a.done).id, (await c.done).id], ["a", "c"]);
});

Deno.test("responses.connect(): an end without the response, and an error without details, end the stream", async () => {
  const ends = [
    [{ type: "response.completed" }, "response.completed came without it"],
    [{ type: "response.incomplete" }, "response.incomplete came without it"],
    [{ type: "response.failed" }, "no reason given"],
    [{ type: "error" }, "the server gave no reason"],
    [{ type: "error", error: null }, "the server gave no reason"],
    [{ type: "error", error: "It broke." }, "It broke."],
  ] as const;
  await using server = scripted(async (peer: Peer) => {
    for (const [event] of ends) {
      await peer.next();
      peer.say({ type: "response.created" });
      peer.say(event);
    }
  });
  await using socket = await connectResponses(at(server.baseURL));
  for (const [, message] of ends) {
    await assertRejects(() => socket.create(REQUEST).done, Error, message);
  }
});

Deno.test("live.connect(): session.started without a session is a session without details", async () => {
  await using server = scripted(async (peer: Peer) => {
    await peer.next();
    peer.say({ type: "session.started" });
  });
  await using session = await connectLive(at(server.baseURL), {
    session: { model: "gpt-live-1" },
  });
  assertEquals([session.id, session.session], [null, null]);
});

Deno.test("live: requests are answered in order by a server that does not name them", async () => {
  await using server = scripted(async (peer: Peer) => {
    await peer.next();
    peer.say({ type: "session.started", session: { id: "s" } });
    for (let nth = 0; nth < 3; nth++) await peer.next();
    peer.say({ type: "session.instructions.appended", sequence: 1 });
    peer.say({ type: "session.input_audio.muted" });
    peer.say(refusal());
  });
  await using session = await connectLive(at(server.baseURL), {
    session: { model: "gpt-live-1" },
  });
  const append = (content: string) =>
    session.request(
      { type: "session.instructions.append", content } as never,
    );
  const [first, second, muted] = await Promise.allSettled([
    append("a"),
    append("b"),
    session.request({ type: "session.input_audio.mute" }),
  ]);
  assertEquals([first.status, muted.status], ["fulfilled", "fulfilled"]);
  assert(
    second.status === "rejected" && second.reason.message.includes(REASON),
  );
});

Deno.test("translate() and transcribe(): events without a session make a session without details", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say({ type: "session.created" });
    await peer.next();
    peer.say({ type: "session.updated" });
  });
  await using translation = await translate(at(server.baseURL), {
    language: "de",
  });
  await using transcription = await transcribe(at(server.baseURL));
  assertEquals([translation.phase, transcription.phase], ["ready", "ready"]);
});

Deno.test("translate(), connectLive() and attachLive(): an error event has an error with a message, whatever the server sent", async () => {
  const odd = [
    {},
    { error: null },
    { error: "busy" },
    { error: [] },
    { error: { message: 5 } },
    { error: { message: { a: 1 }, code: "rate_limited" } },
    { error: { code: 503 } },
    { message: "flat" },
    { error: { message: "as it should be" } },
  ];
  const expected = [
    "the server gave no reason",
    "the server gave no reason",
    "busy",
    "the server gave no reason",
    "the server gave no reason",
    "rate_limited",
    "503",
    "flat",
    "as it should be",
  ];
  await using server = scripted(async (peer: Peer) => {
    if (peer.path.includes("translations")) {
      peer.say({ type: "session.created", session: {} });
      await peer.next();
      peer.say({ type: "session.updated", session: {} });
    } else if (!peer.path.includes("attach")) {
      await peer.next();
      peer.say({ type: "session.started", session: { id: "live_1" } });
    }
    for (const one of odd) peer.say({ type: "error", ...one });
  });
  const endpoint = at(server.baseURL);
  for (
    const open of [
      () => translate(endpoint, { language: "de" }),
      () => connectLive(endpoint, { session: { model: "gpt-live-1" } }),
      () => attachLive(endpoint, "live_1"),
    ]
  ) {
    await using session = await open();
    const messages: unknown[] = [];
    for await (const event of session as AsyncIterable<OddEvent>) {
      if (event.type === "error") messages.push(event.error?.message);
      if (messages.length === odd.length) break;
    }
    assertEquals(messages, expected);
  }
});

/** An event, of which nothing is certain. */
interface OddEvent {
  readonly type: string;
  readonly error?: { readonly message: string };
}
