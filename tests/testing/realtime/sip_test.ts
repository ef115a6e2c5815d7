/** A telephone call from its webhook to its end: the client and the fake. */
import { assertEquals } from "@std/assert";
import type {
  CallHandlerOptions,
  IncomingCall,
} from "../../../src/realtime/phone/call_handler.ts";
import type { RealtimeSession } from "../../../src/realtime/session/session.ts";
import { type FakeOpenAI, fakeOpenAI } from "../../../src/testing.ts";
import { SOON } from "./wire_log.ts";
import { userMessage } from "../../support/items.ts";
import { FAST_RECONNECT } from "../../support/session.ts";

const KEY = crypto.getRandomValues(new Uint8Array(24));
const SECRET = `whsec_${KEY.toBase64()}`;
const TAKEN = { type: "realtime", model: "gpt-realtime" } as const;

/** The webhook that the API would send: the fake sends none. */
async function webhook(
  callId: string,
  id = "wh_1",
  key: Uint8Array<ArrayBuffer> = KEY,
): Promise<Request> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const body = JSON.stringify({
    object: "event",
    id: "evt_1",
    type: "realtime.call.incoming",
    created_at: Number(timestamp),
    data: {
      call_id: callId,
      sip_headers: [
        { name: "From", value: "sip:+49301234@example.com" },
        { name: "To", value: "sip:+4711@example.com" },
      ],
    },
  });
  const signing = await crypto.subtle.importKey(
    "raw",
    key,
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const signature = await crypto.subtle.sign(
    "HMAC",
    signing,
    new TextEncoder().encode(`${id}.${timestamp}.${body}`),
  );
  return new Request("http://127.0.0.1/webhook", {
    method: "POST",
    body,
    headers: {
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${new Uint8Array(signature).toBase64()}`,
    },
  });
}

interface Desk {
  handler: (request: Request) => Promise<Response>;
  /** What the talk came to, once the session is closed behind it. */
  talked: Promise<unknown>;
  errors: unknown[];
}

/** A handler on the fake, and what comes of the call. */
function desk(
  openai: FakeOpenAI,
  talk: (session: RealtimeSession, call: IncomingCall) => unknown,
  options: Partial<CallHandlerOptions> = {},
): Desk {
  const errors: unknown[] = [];
  const { promise: talked, resolve } = Promise.withResolvers<unknown>();
  const client = openai.client({ maxRetries: 0 });
  const handler = client.realtime.callHandler(SECRET, {
    accept: () => ({ ...TAKEN, instructions: "Be brief." }),
    session: async (session, call) => {
      const result = await talk(session, call);
      session.closed.then(() => resolve(result)); // the handler closes it
    },
    options: { reconnect: FAST_RECONNECT, explain: false },
    onError: (error) => {
      errors.push(error);
      resolve(error);
    },
    ...options,
  });
  return { handler, talked, errors };
}

async function hello(session: RealtimeSession): Promise<string> {
  await session.conversation.item.create(userMessage("Say hello"));
  return await session.response.create().transcript();
}

Deno.test(
  "client.realtime.callHandler() accepts an incoming call, joins it, and leaves it at the end",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const call = openai.realtime.ring();
    const { handler, talked } = desk(openai, async (session, incoming) => {
      assertEquals(incoming.callId, call.id);
      return [incoming.sipHeaders.from, await hello(session)];
    });
    assertEquals((await handler(await webhook(call.id))).status, 200);
    assertEquals(call.status, "accepted"); // before the webhook is answered
    assertEquals(await talked, ["sip:+49301234@example.com", "hello"]);
    assertEquals(
      openai.realtime.sessions[0].session.instructions,
      "Be brief.",
    );
    assertEquals(openai.requests.all.map(({ path }) => path), [
      `/realtime/calls/${call.id}/accept`,
      "/realtime",
    ]);
  },
);

Deno.test(
  "client.realtime.callHandler() handles a call once, though its webhook is delivered twice",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const call = openai.realtime.ring();
    const { handler, talked } = desk(openai, hello);
    const statuses = await Promise.all([
      handler(await webhook(call.id, "wh_1")),
      handler(await webhook(call.id, "wh_1")),
      handler(await webhook(call.id, "wh_2")),
    ]);
    assertEquals(statuses.map(({ status }) => status), [200, 200, 200]);
    assertEquals(await talked, "hello");
    openai.requests.assertCalled(/accept$/, 1);
    assertEquals(openai.realtime.sessions.length, 1);
  },
);

Deno.test(
  "client.realtime.callHandler() rejects a call with its SIP status, and does not join it",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const call = openai.realtime.ring();
    const { handler } = desk(openai, hello, {
      accept: ({ sipHeaders }) =>
        sipHeaders.to === "sip:+4711@example.com" ? null : TAKEN,
      rejectStatus: 486,
    });
    assertEquals((await handler(await webhook(call.id))).status, 200);
    assertEquals(call.status, "rejected");
    assertEquals(openai.requests.all.map(({ path, body }) => [path, body]), [
      [`/realtime/calls/${call.id}/reject`, { status_code: 486 }],
    ]);
  },
);

Deno.test(
  "client.realtime.callHandler() refuses a webhook with another signature",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const call = openai.realtime.ring();
    const { handler, talked } = desk(openai, hello);
    const forged = await webhook(call.id, "wh_1", KEY.map((byte) => byte ^ 1));
    assertEquals((await handler(forged)).status, 400);
    assertEquals([call.status, openai.requests.all.length], ["ringing", 0]);
    assertEquals((await handler(await webhook(call.id))).status, 200); // and spoils nothing
    assertEquals(await talked, "hello");
  },
);

Deno.test(
  "client.realtime.callHandler() reports a call that cannot be accepted, and handles its next delivery",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const call = openai.realtime.ring();
    openai.fault({ status: 503, code: "overloaded" }, { on: /accept$/ });
    const talked = Promise.withResolvers<unknown>();
    const { handler, errors } = desk(openai, hello, {
      session: async (session) => {
        const result = await hello(session);
        session.closed.then(() => talked.resolve(result));
      },
    });
    assertEquals((await handler(await webhook(call.id))).status, 500);
    assertEquals(
      errors.map((error) => (error as { status?: number }).status),
      [503],
    );
    assertEquals((await handler(await webhook(call.id))).status, 200);
    assertEquals(await talked.promise, "hello");
  },
);

Deno.test(
  "client.realtime.callHandler() retries to join a call that is not available yet",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const call = openai.realtime.ring();
    openai.fault(
      { status: 404, code: "call_id_not_found" },
      { on: "GET /realtime" },
    );
    const { handler, talked, errors } = desk(openai, hello);
    assertEquals((await handler(await webhook(call.id))).status, 200);
    assertEquals(await talked, "hello");
    openai.requests.assertCalled("GET /realtime", 2);
    assertEquals(errors, []);
  },
);

Deno.test(
  "client.realtime.callHandler() reports an error of the handler, and leaves the call",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    const call = openai.realtime.ring();
    let closed: Promise<unknown> | undefined;
    const { handler, talked } = desk(openai, (session) => {
      closed = session.closed;
      throw new Error("no idea what to say");
    });
    assertEquals((await handler(await webhook(call.id))).status, 200);
    assertEquals(String(await talked), "Error: no idea what to say");
    await closed;
    assertEquals(openai.realtime.sessions.length, 1);
  },
);
