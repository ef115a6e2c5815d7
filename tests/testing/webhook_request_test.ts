import { assertEquals, assertRejects } from "@std/assert";
import { webhookRequest } from "../../src/testing.ts";
import { verifyWebhook, webhookHandler } from "../../src/webhooks/mod.ts";
import { InvalidWebhookSignatureError, OpenAI } from "../../mod.ts";

const SECRET = "whsec_c2VjcmV0";
const EVENT = { type: "batch.completed", data: { id: "batch_1" } };

Deno.test("webhookRequest() makes what the client, the handler and verifyWebhook() accept, with this secret only", async () => {
  for (const secret of [SECRET, "not of the form whsec_"]) {
    const request = await webhookRequest("http://localhost/", EVENT, {
      secret,
    });
    const body = await request.text();
    const client = new OpenAI({ apiKey: "sk-test", envFile: null });
    const event = await client.webhooks.unwrap(body, request.headers, secret);
    assertEquals([event.type, event.object], ["batch.completed", "event"]);
    await verifyWebhook(body, request.headers, { secrets: [secret] });
    await assertRejects(
      () =>
        verifyWebhook(body, request.headers, {
          secrets: ["whsec_b3RoZXI="],
        }),
      InvalidWebhookSignatureError,
    );
  }
});

Deno.test("webhookRequest() can repeat a delivery, and send an old one", async () => {
  const handled: string[] = [];
  const handle = webhookHandler(SECRET, {
    "batch.completed": ({ id }) => void handled.push(id),
  });
  const send = async (options: { id?: string; sentAt?: number }) => {
    const event = { ...EVENT, id: "evt_1" };
    const request = await webhookRequest("http://localhost/", event, {
      secret: SECRET,
      ...options,
    });
    return (await handle(request)).status;
  };
  assertEquals(await send({ id: "wh_1" }), 200);
  assertEquals(await send({ id: "wh_1" }), 200);
  assertEquals(handled, ["evt_1"]);
  assertEquals(await send({ sentAt: Date.now() - 600_000 }), 400);
});
