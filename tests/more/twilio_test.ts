/** `twilio()` and Twilio's own library: signatures, and TwiML. */
import { assert, assertEquals } from "@std/assert";
import { TwilioSignature } from "../../src/relay/adapters/twilio/signature.ts";
import { twilio } from "../../src/relay/adapters/twilio/twilio.ts";
import { relayUnderTest } from "../support/relay.ts";
import {
  ACCOUNT,
  askForTwiml,
  callFields,
  PUBLIC,
  ticketIn,
  TOKEN,
} from "../support/twilio.ts";

// no literal: its types would bring those of Node into the check of the whole project
const TWILIO = ["npm:twilio", "6.3.1"].join("@");
const { default: { getExpectedTwilioSignature, twiml: { VoiceResponse } } } =
  await import(TWILIO);

Deno.test("TwilioSignature verifies what Twilio's library signs, and nothing else", async () => {
  const signature = new TwilioSignature([TOKEN]);
  const urls = [
    "https://voice.example/phones/twilio/answer",
    "https://voice.example:8443/twilio/answer?a=1&b=%20x",
    "wss://voice.example/twilio",
  ];
  const forms: Record<string, string | string[]>[] = [
    {},
    callFields(),
    callFields({ CallerName: "Zoë & Ünal \u{1f600}", Caller: "" }),
    { b: ["2", "1", "2"], a: "x", B: "y", ab: "", a_b: "z" },
  ];
  for (const url of urls) {
    for (const form of forms) {
      const signed = getExpectedTwilioSignature(TOKEN, url, form);
      const fields = Object.entries(form).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one])
      );
      const request = new Request("http://127.0.0.1/", {
        headers: { "x-twilio-signature": signed },
      });
      const label = `${url} ${JSON.stringify(form)}`;
      assert(await signature.verifies(request, [url], fields), label);
      assert(!await signature.verifies(request, [`${url}x`], fields), label);
      const more: [string, string][] = [...fields, ["x", "y"]];
      assert(!await signature.verifies(request, [url], more), label);
    }
  }
});

Deno.test("twilio() responds with the TwiML that Twilio's library writes", async () => {
  await using under = await relayUnderTest({
    adapters: [
      twilio({ accountSid: ACCOUNT, authToken: TOKEN, publicUrl: PUBLIC }),
    ],
  });
  const fields = callFields({ CallerName: "Zoë" });
  const signed = getExpectedTwilioSignature(
    TOKEN,
    `${PUBLIC}/twilio/answer`,
    fields,
  );
  const response = await askForTwiml(under.http, fields, signed);
  const text = await response.text();
  const expected = new VoiceResponse();
  expected.connect()
    .stream({ url: `${PUBLIC.replace("https", "wss")}/twilio` })
    .parameter({ name: "ticket", value: ticketIn(text) });
  assertEquals(text, expected.toString());
});
