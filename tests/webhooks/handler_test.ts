import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  InvalidWebhookSignatureError,
  RecentDeliveries,
  verifyWebhook,
  webhookHandler,
  type WebhookHandlerOptions,
  type WebhookHandlers,
} from "@duplex/openai/webhooks";

const SECRET = `whsec_${btoa("a secret of this endpoint")}`;
const NEXT_SECRET = `whsec_${btoa("the secret after it")}`;

async function sign(secret: string, text: string): Promise<string> {
  const raw = Uint8Array.from(
    atob(secret.slice("whsec_".length)),
    (char) => char.charCodeAt(0),
  );
  const key = await crypto.subtle.importKey(
    "raw",
    raw,
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const bytes = new TextEncoder().encode(text);
  const signature = await crypto.subtle.sign("HMAC", key, bytes);
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}

/** A delivery, as OpenAI sends it. */
async function delivery(
  type: string,
  { id = "wh_1", secret = SECRET, body }: {
    id?: string;
    secret?: string;
    body?: string;
  } = {},
): Promise<Request> {
  body ??= JSON.stringify({ type, data: { id: "resp_1" } });
  const timestamp = String(Math.floor(Date.now() / 1_000));
  return new Request("https://service.example/webhooks", {
    method: "POST",
    headers: {
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": await sign(secret, `${id}.${timestamp}.${body}`),
    },
    body,
  });
}

/** A handler that notes what it handles. */
function noting(
  secret: string | string[] = SECRET,
  options: WebhookHandlerOptions = {},
  handlers: WebhookHandlers = {},
) {
  const handled: string[] = [];
  const handle = webhookHandler(secret, {
    "response.completed": ({ type, data }) =>
      handled.push(`${type} ${data.id}`),
    ...handlers,
  }, options);
  return {
    handled,
    handle: async (request: Request) => (await handle(request)).status,
  };
}

Deno.test("webhookHandler() calls the handler of the type, and ignores other types", async () => {
  const { handled, handle } = noting();
  assertEquals(await handle(await delivery("response.completed")), 200);
  assertEquals(
    await handle(await delivery("batch.failed", { id: "wh_2" })),
    200,
  );
  assertEquals(handled, ["response.completed resp_1"]);
});

Deno.test('webhookHandler() gives "*" what has no handler, also types named like members of objects', async () => {
  const types: string[] = [];
  const { handle } = noting(SECRET, {}, {
    "*": ({ type }) => types.push(type),
  });
  await handle(await delivery("constructor"));
  await handle(await delivery("new.type", { id: "wh_2" }));
  assertEquals(types, ["constructor", "new.type"]);
});

Deno.test("webhookHandler() handles a webhook once, however often it is delivered", async () => {
  const { handled, handle } = noting();
  for (let time = 0; time < 3; time++) {
    assertEquals(await handle(await delivery("response.completed")), 200);
  }
  assertEquals(handled.length, 1);
});

Deno.test("webhookHandler() responds with 500 if a handler throws, and handles the next delivery", async () => {
  const errors: unknown[] = [];
  let fails = true;
  const { handle } = noting(SECRET, {
    onError: (error, event) => errors.push([error, event?.type]),
  }, {
    "response.failed": () => {
      if (fails) throw "down";
    },
  });
  assertEquals(await handle(await delivery("response.failed")), 500);
  assertEquals(errors, [["down", "response.failed"]]);
  fails = false;
  assertEquals(await handle(await delivery("response.failed")), 200);
});

Deno.test("webhookHandler() survives an onError that throws", async () => {
  const { handle } = noting(SECRET, {
    onError: () => {
      throw new Error("also down");
    },
  });
  assertEquals(await handle(await delivery("x", { body: "not JSON" })), 500);
});

Deno.test("webhookHandler() takes both secrets while they are rotated", async () => {
  const { handled, handle } = noting([NEXT_SECRET, SECRET]);
  const requests = [
    await delivery("response.completed"),
    await delivery("response.completed", { id: "wh_2", secret: NEXT_SECRET }),
  ];
  for (const request of requests) assertEquals(await handle(request), 200);
  assertEquals(handled.length, 2);
});

Deno.test("webhookHandler() refuses forged, old, oversized and misdirected requests before any handler", async () => {
  const { handled, handle } = noting(SECRET, { maxSize: 1_000 });
  const forged = await delivery("response.completed", { secret: NEXT_SECRET });
  const old = await delivery("response.completed");
  old.headers.set("webhook-timestamp", "1000000000");
  const large = await delivery("x", { body: "x".repeat(1_001) });
  const get = new Request("https://service.example/webhooks");
  const statuses = [];
  for (const request of [forged, old, large, get]) {
    statuses.push(await handle(request));
  }
  assertEquals([statuses, handled], [[400, 400, 413, 405], []]);
});

Deno.test("webhookHandler() uses the given deliveries, and reports failures to them", async () => {
  const calls: string[] = [];
  const deliveries = {
    begin: (id: string) => Promise.resolve(calls.push(`begin ${id}`) > 0),
    forget: (id: string) => calls.push(`forget ${id}`),
  };
  const { handle } = noting(SECRET, { deliveries, onError: () => {} }, {
    "response.failed": () => Promise.reject("down"),
  });
  await handle(await delivery("response.completed"));
  await handle(await delivery("response.failed", { id: "wh_2" }));
  assertEquals(calls, ["begin wh_1", "begin wh_2", "forget wh_2"]);
});

Deno.test("webhookHandler() reports the error of the handler also if the delivery cannot be forgotten", async () => {
  const errors: unknown[] = [];
  const deliveries = {
    begin: () => true,
    forget: () => Promise.reject("store down"),
  };
  const onError = (error: unknown) => errors.push(error);
  const { handle } = noting(SECRET, { deliveries, onError }, {
    "response.failed": () => Promise.reject("handler down"),
  });
  assertEquals(await handle(await delivery("response.failed")), 500);
  assertEquals(errors, ["handler down", "store down"]);
});

Deno.test("webhookHandler() responds with 500 also if a handler throws InvalidWebhookSignatureError", async () => {
  const { handle } = noting(SECRET, { onError: () => {} }, {
    "response.failed": () => {
      throw new InvalidWebhookSignatureError("of another webhook");
    },
  });
  assertEquals(await handle(await delivery("response.failed")), 500);
});

Deno.test("RecentDeliveries forgets the oldest of more than 10,000", () => {
  const recent = new RecentDeliveries();
  for (let at = 0; at <= 10_000; at++) recent.begin(`wh_${at}`);
  assertEquals([recent.begin("wh_0"), recent.begin("wh_9999")], [true, false]);
});

Deno.test("webhookHandler() refuses options that cannot work", () => {
  assertThrows(() => webhookHandler("", {}), TypeError, "secret must be");
  assertThrows(() => webhookHandler([], {}), TypeError, "secret must be");
  assertThrows(
    () => webhookHandler(Array(5).fill(SECRET), {}),
    RangeError,
    "at most 4 secrets, got 5",
  );
  assertThrows(
    () => webhookHandler(SECRET, { "batch.failed": 1 as never }),
    TypeError,
    'handlers["batch.failed"] must be a function, got number',
  );
  assertThrows(
    () => webhookHandler(SECRET, {}, { tolerance: NaN }),
    RangeError,
    "tolerance",
  );
  assertThrows(
    () => webhookHandler(SECRET, {}, { maxSize: 0 }),
    RangeError,
    "maxSize must be a positive integer number of bytes, got 0",
  );
});

Deno.test("verifyWebhook() works without a client", async () => {
  const request = await delivery("response.completed");
  await verifyWebhook(await request.text(), request.headers, {
    secrets: [SECRET],
  });
});

Deno.test("webhookHandler() reports a signed body that is not an object", async () => {
  for (const [at, body] of ["null", "5", '"x"', "true"].entries()) {
    const errors: unknown[] = [];
    const { handle } = noting(SECRET, {
      onError: (error) => errors.push(error),
    });
    const request = await delivery("x", { body, id: `wh_${at}` });
    assertEquals(await handle(request), 500);
    assertEquals(
      errors.map(String),
      ["OpenAIError: Cannot parse webhook: the body is not an object"],
    );
  }
});

Deno.test("verifyWebhook() rejects headers that a framework has parsed as numbers", async () => {
  await assertRejects(
    () =>
      verifyWebhook("{}", {
        "webhook-id": 1,
        "webhook-timestamp": Math.floor(Date.now() / 1_000),
        "webhook-signature": 1,
      } as never, { secrets: [SECRET] }),
    InvalidWebhookSignatureError,
  );
});
