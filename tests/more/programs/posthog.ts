/**
 * Makes every call with the client of `@posthog/ai`, a subclass of `OpenAI`, and prints what came back, what was reported
 * and what was sent. The import map decides which `OpenAI` it is. Run by `posthog_test.ts`.
 *
 * @module
 */
import { fakeOpenAI, ManualClock } from "../../../src/testing.ts";
import { everyCall } from "../libraries/calls.ts";
// @ts-types="npm:@posthog/ai@8.13.1/openai"
import { OpenAI } from "posthog";

/** Times and random IDs, and errors, whose stacks differ. */
const VARYING =
  /latency|trace_id|span|time_to|uuid|base_url|timestamp|^distinctId$|\$ai_error$/i;

const events: unknown[] = [];
const posthog = {
  options: {},
  privacy_mode: false,
  capture: (event: unknown) => {
    events.push(
      JSON.parse(
        JSON.stringify(
          event,
          (name, value) => VARYING.test(name) ? undefined : value,
        ),
      ),
    );
  },
};

await using openai = await fakeOpenAI({ clock: new ManualClock() });
const options = {
  apiKey: "sk-test-0123456789",
  baseURL: openai.baseURL,
  organization: null,
  project: null,
  maxRetries: 0,
  posthog: posthog as never,
};
const client = new OpenAI(options);
const results = await everyCall(client as never, openai);
const other = client.withOptions({ posthog, timeout: 5_000 } as never);
const last = await other.chat.completions.create({
  model: "gpt-5",
  messages: [{ role: "user", content: "Say hi" }],
});
const requests = openai.requests.all.map(({ method, path, body, status }) => ({
  method,
  path,
  body,
  status,
}));
// Only the official class sends this header.
const isOfficial = openai.requests.all.every(({ headers }) =>
  "x-stainless-lang" in headers
);
console.log(JSON.stringify({ isOfficial, results, last, events, requests }));
