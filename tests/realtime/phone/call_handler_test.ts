import { assertEquals, assertThrows } from "@std/assert";
import {
  callHandler,
  type CallHandlerOptions,
} from "../../../src/realtime/phone/call_handler.ts";
import { open } from "../../../src/realtime/session/connect.ts";
import { OpenAIError } from "../../../src/errors.ts";
import { InvalidWebhookSignatureError } from "../../../src/auth_errors.ts";
import { FakeTime } from "@std/testing/time";
import OpenAI from "../../../mod.ts";
import { scripted } from "../../support/scripted_socket.ts";

interface Log {
  accepted: string[];
  rejected: unknown[];
}

function clientOf(baseURL: string, log: Log, failFirst = false) {
  return {
    webhooks: {
      unwrap: (payload: string, headers: Headers, secret: string) =>
        headers.get("webhook-signature") === secret
          ? Promise.resolve(JSON.parse(payload))
          : Promise.reject(new InvalidWebhookSignatureError("forged")),
    },
    realtime: {
      calls: {
        accept: (callId: string) => {
          if (failFirst) {
            failFirst = false;
            return Promise.reject(new Error("503"));
          }
          log.accepted.push(callId);
          return Promise.resolve();
        },
        reject: (callId: string, params: unknown) => {
          log.rejected.push([callId, params]);
          return Promise.resolve();
        },
      },
      connect: (options: Parameters<typeof open>[1]) =>
        open({ baseURL, token: () => "sk-test" }, options),
    },
  };
}

const delivery = (
  id: string,
  callId = "rtc_1",
  type = "realtime.call.incoming",
) =>
  new Request("http://127.0.0.1/", {
    method: "POST",
    headers: { "webhook-id": id, "webhook-signature": "whsec" },
    body: JSON.stringify({
      type,
      data: {
        call_id: callId,
        sip_headers: [{ name: "From", value: "sip:me" }],
      },
    }),
  });

const TAKE: CallHandlerOptions = {
  accept: () => ({ type: "realtime", model: "gpt-realtime" }),
  session: () => {},
};

Deno.test("callHandler() accepts a call once and joins it", async () => {
  await using peer = scripted(() => {});
  const log: Log = { accepted: [], rejected: [] };
  const joined = Promise.withResolvers<string>();
  const handler = callHandler(clientOf(peer.baseURL, log), "whsec", {
    ...TAKE,
    session: (session, { sipHeaders }) =>
      joined.resolve(`${session.phase} ${sipHeaders.from}`),
  });
  assertEquals((await handler(delivery("wh_1"))).status, 200);
  assertEquals((await handler(delivery("wh_1"))).status, 200);
  assertEquals((await handler(delivery("wh_2"))).status, 200);
  assertEquals(await joined.promise, "ready sip:me");
  assertEquals(log.accepted, ["rtc_1"]);
  assertEquals(peer.peers[0].path, "/v1/realtime?call_id=rtc_1");
  await peer.peers[0].gone; // the session is closed when the handler is done
});

Deno.test("callHandler() rejects a call for which accept() returns null", async () => {
  const log: Log = { accepted: [], rejected: [] };
  const handler = callHandler(clientOf("http://127.0.0.1:9", log), "whsec", {
    ...TAKE,
    accept: () => null,
    rejectStatus: 486,
  });
  assertEquals((await handler(delivery("wh_1"))).status, 200);
  assertEquals(log, {
    accepted: [],
    rejected: [["rtc_1", { status_code: 486 }]],
  });
});

Deno.test("callHandler() responds to forged, other and misdirected requests without a call", async () => {
  const log: Log = { accepted: [], rejected: [] };
  const handler = callHandler(
    clientOf("http://127.0.0.1:9", log),
    "other",
    TAKE,
  );
  assertEquals((await handler(delivery("wh_1"))).status, 400);
  assertEquals((await handler(new Request("http://127.0.0.1/"))).status, 405);
  const foreign = callHandler(
    clientOf("http://127.0.0.1:9", log),
    "whsec",
    TAKE,
  );
  assertEquals(
    (await foreign(delivery("wh_1", "x", "batch.completed"))).status,
    200,
  );
  assertEquals(log, { accepted: [], rejected: [] });
});

Deno.test("callHandler() handles a webhook again after the call could not be accepted", async () => {
  await using peer = scripted(() => {});
  const log: Log = { accepted: [], rejected: [] };
  const errors: unknown[] = [];
  const joined = Promise.withResolvers<void>();
  const handler = callHandler(clientOf(peer.baseURL, log, true), "whsec", {
    ...TAKE,
    session: () => joined.resolve(),
    onError: (error) => errors.push(error),
  });
  assertEquals((await handler(delivery("wh_1"))).status, 500);
  assertEquals((await handler(delivery("wh_1"))).status, 200);
  await joined.promise;
  assertEquals([log.accepted, errors.length], [["rtc_1"], 1]);
  await peer.peers[0].gone; // the session is closed when the handler is done
});

Deno.test("callHandler() reports a webhook that could not be verified, and survives an onError() that throws", async () => {
  const reported: unknown[] = [];
  const broken = new OpenAIError("the secret is malformed");
  const client = {
    ...clientOf("http://127.0.0.1:9", { accepted: [], rejected: [] }),
    webhooks: { unwrap: () => Promise.reject(broken) },
  };
  const handler = callHandler(client, "whsec", {
    ...TAKE,
    onError: (error, call) => {
      reported.push(error, call);
      throw new Error("from onError");
    },
  });
  assertEquals((await handler(delivery("wh_1"))).status, 500);
  assertEquals(reported, [broken, null]);
});

Deno.test("client.realtime.callHandler() throws at once if the secret is missing or malformed", () => {
  const client = new OpenAI({ apiKey: "sk-test", webhookSecret: null });
  for (const [secret, why] of [[null, "missing"], ["whsec_?", "Base64"]]) {
    assertThrows(
      () => client.realtime.callHandler(secret, TAKE),
      OpenAIError,
      why!,
    );
  }
});

Deno.test("callHandler() reads at most 1 MiB of a webhook, which nobody has signed yet, and responds with 413", async () => {
  const log: Log = { accepted: [], rejected: [] };
  const handler = callHandler(
    clientOf("http://127.0.0.1:9", log),
    "whsec",
    TAKE,
  );
  let sent = 0;
  let cancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 2 ** 16;
      controller.enqueue(new Uint8Array(2 ** 16));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  const post = (body: BodyInit) =>
    handler(new Request("http://127.0.0.1/", { method: "POST", body }));
  assertEquals((await post(endless)).status, 413);
  assertEquals([sent < 2 ** 21, cancelled], [true, true]);
  assertEquals((await post("x".repeat(2 ** 20 + 1))).status, 413);
  assertEquals(log, { accepted: [], rejected: [] });
});

Deno.test("callHandler() waits at most 10 s for the body of a webhook, and survives a sender that hangs up", async () => {
  using time = new FakeTime();
  const handler = callHandler(
    clientOf("http://127.0.0.1:9", { accepted: [], rejected: [] }),
    "whsec",
    TAKE,
  );
  const post = (body: ReadableStream) =>
    handler(new Request("http://127.0.0.1/", { method: "POST", body }));
  let cancelled = false;
  const slow = post(
    new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(1)),
      cancel: () => {
        cancelled = true;
      },
    }),
  );
  await time.tickAsync(10_000);
  assertEquals([(await slow).status, cancelled], [408, true]);
  const broken = new ReadableStream({
    pull: () => Promise.reject(new Error("the sender hung up")),
  });
  assertEquals((await post(broken)).status, 400);
});

Deno.test("callHandler() responds with 200 to a signed webhook without a call", async () => {
  const log: Log = { accepted: [], rejected: [] };
  const handler = callHandler(
    clientOf("http://127.0.0.1:9", log),
    "whsec",
    TAKE,
  );
  const type = "realtime.call.incoming";
  const events = [null, 1, { type }, { type, data: null }, {
    type,
    data: { call_id: {} },
  }];
  for (const event of events) {
    const response = await handler(
      new Request("http://127.0.0.1/", {
        method: "POST",
        headers: { "webhook-signature": "whsec" },
        body: JSON.stringify(event),
      }),
    );
    assertEquals(response.status, 200);
  }
  assertEquals(log, { accepted: [], rejected: [] });
});
