/** Secrets of adapters and routes are found in nothing that leaves the relay. */
import { assert, assertEquals } from "@std/assert";
import { OpenAI } from "../../../mod.ts";
import { twilio } from "../../../src/relay/adapters/twilio/twilio.ts";
import { device } from "../../../src/relay/adapters/device.ts";
import { callsRoute } from "../../../src/relay/http/calls_route.ts";
import { restRelay } from "../../../src/relay/http/rest_relay.ts";
import { sessionRoute } from "../../../src/relay/http/session_route.ts";
import { webhooksRoute } from "../../../src/relay/http/webhooks_route.ts";
import { realtimeRelay } from "../../../src/relay/relay.ts";
import { Fake } from "../../../src/testing/fake.ts";
import { BareClient } from "../../support/relay.ts";
import {
  ACCOUNT,
  CALL,
  callFields,
  PUBLIC,
  sign,
  ticketIn,
} from "../../support/twilio.ts";

const CANARY = "canary-3c9a";
const FORMAT = { type: "audio/pcmu" } as const;

Deno.test("no secret of adapters and routes reaches a frame, TwiML, a response, a header, a close reason or a log line", async () => {
  const seen: unknown[] = [];
  const logged: string[] = [];
  const { error: lines } = console;
  console.error = (...parts) => logged.push(parts.map(String).join(" "));
  try {
    await using fake = new Fake({ keys: [`sk-${CANARY}`] });
    await fake.listen(0);
    fake.on(() => true, "Hello.");
    const client = new OpenAI({
      apiKey: `sk-${CANARY}`,
      baseURL: fake.baseURL,
      envFile: null,
      maxRetries: 0,
      organization: CANARY,
      defaultHeaders: { "x-internal": CANARY },
    });
    // Twilio's REST API fails, and repeats what it got
    await using rest = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen() {} },
      (request) =>
        new Response(request.headers.get("authorization"), { status: 500 }),
    );
    const token = `token-${CANARY}`;
    const instructions = `The word is ${CANARY}.`;
    const session = { type: "realtime", instructions } as const;
    const ended = Promise.withResolvers<void>();
    await using relay = realtimeRelay(client, {
      authorize: () => ({ user: "ann", data: CANARY }),
      session: ({ data }) => ({
        model: "gpt-realtime",
        explain: false,
        session: {
          instructions,
          audio: data === CANARY
            ? {}
            : { input: { format: FORMAT }, output: { format: FORMAT } },
        },
      }),
      adapters: [
        device(),
        twilio({
          accountSid: ACCOUNT,
          authToken: token,
          publicUrl: PUBLIC,
          apiUrl: `http://127.0.0.1:${rest.addr.port}`,
        }),
      ],
      routes: [
        sessionRoute({ secret: { client, params: { session } } }),
        sessionRoute({ path: "/ticket" }),
        callsRoute(client, { session }),
        webhooksRoute(client, {
          secret: `whsec_${btoa(CANARY)}`,
          accept: () => session,
        }),
      ],
      limits: { responses: 1 },
      onEnd: ({ identity }) => identity.data !== CANARY && ended.resolve(),
    });
    const handle = restRelay(client, {
      allow: ["POST /responses", "POST /files"],
    });
    await using server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen() {} },
      (request, info) =>
        new URL(request.url).pathname.startsWith("/v1")
          ? handle(request, info)
          : relay(request, info),
    );
    const at = `127.0.0.1:${server.addr.port}`;
    const post = async (
      path: string,
      body: BodyInit = "{}",
      headers: Record<string, string> = {},
    ) => {
      const response = await fetch(`http://${at}${path}`, {
        method: "POST",
        body,
        headers,
      });
      const text = await response.text();
      seen.push(response.status, [...response.headers], text);
      return text;
    };
    // routes, right and wrong
    await post("/session");
    await post("/ticket");
    const sdp = { "content-type": "application/sdp" };
    await post("/calls", "v=0\r\n", sdp);
    fake.fault({ status: 500, message: CANARY }, {
      on: "POST /realtime/calls",
      times: 1,
    });
    await post("/calls", "v=0\r\n", sdp);
    await post("/webhooks");
    const json = { "content-type": "application/json" };
    await post("/v1/responses", '{"model":"gpt-5","input":"hi"}', json);
    await post("/v1/responses", '{"model":7}', json);
    await post("/v1/files", "x", { "content-type": CANARY.slice(0, 3) });
    // a telephone
    await post("/twilio/answer", new URLSearchParams(callFields()));
    const fields = callFields();
    const twiml = await post(
      "/twilio/answer",
      new URLSearchParams(fields),
      {
        "x-twilio-signature": await sign(
          `${PUBLIC}/twilio/answer`,
          fields,
          token,
        ),
      },
    );
    const stream = PUBLIC.replace("https", "wss") + "/twilio";
    const phone = new BareClient(`ws://${at}/twilio`, {
      headers: { "x-twilio-signature": await sign(stream, {}, token) },
    });
    await phone.opened;
    const streamSid = "MZ" + "1".repeat(32);
    const mediaFormat = {
      encoding: "audio/x-mulaw",
      sampleRate: 8_000,
      channels: 1,
    };
    phone.send({
      event: "start",
      start: {
        accountSid: ACCOUNT,
        streamSid,
        callSid: CALL,
        mediaFormat,
        customParameters: { ticket: ticketIn(twiml) },
      },
    });
    const started = Promise.withResolvers<void>();
    const looking = setInterval(() => {
      if (relay.metrics().clients === 1) started.resolve();
    }, 5);
    await started.promise;
    clearInterval(looking);
    phone.send({ event: "dtmf", streamSid, dtmf: { digit: "#" } });
    await ended.promise;
    const phoneEnd = await phone.closed;
    // a device, which does something wrong as well
    const small = new BareClient(`ws://${at}/device`);
    await small.find("session.created");
    small.send({ type: "session.update", session: { instructions: "x" } });
    await small.find("error");
    small.say("Hello");
    const deviceEnd = await small.closed;
    await relay.drain();
    seen.push(phone.texts, phoneEnd, small.texts, deviceEnd, logged);
    assert(phone.texts.length > 1 && small.texts.length > 3);
    // the program was told that the call could not be hung up
    assert(logged.length > 0);
    const text = JSON.stringify(seen);
    const where = text.indexOf(CANARY);
    assertEquals(where, -1, text.slice(where - 300, where + 50));
    assert(!text.includes(btoa(`${ACCOUNT}:${token}`)));
  } finally {
    console.error = lines;
  }
});
