/** A misspelled option would do nothing: a caller would be admitted, or a limit would never be reached. */
import { assertEquals, assertThrows } from "@std/assert";
import {
  browser,
  callsRoute,
  device,
  healthRoute,
  metricsRoute,
  realtimeRelay,
  restRelay,
  sessionRoute,
  twilio,
  webhooksRoute,
} from "../../src/relay/mod.ts";

const CLIENT = {
  realtime: { connect: () => Promise.reject() },
  request: () => Promise.reject(),
} as never;

/** The message of the `TypeError` that a call throws. */
function message(call: () => unknown): string {
  return assertThrows(call, TypeError).message;
}

Deno.test("adapters and routes of a relay refuse an option that does not exist", () => {
  const wrong = { authorise: () => null } as never;
  for (
    const make of [
      browser,
      device,
      twilio,
      sessionRoute,
      healthRoute,
      metricsRoute,
      (options: never) => callsRoute(CLIENT, options),
      (options: never) => webhooksRoute(CLIENT, options),
    ]
  ) assertEquals(message(() => make(wrong)), 'Unknown option "authorise"');
});

Deno.test("realtimeRelay() refuses prices that would make everything free", () => {
  const relay = (prices: unknown) => () =>
    realtimeRelay(CLIENT, {
      session: { model: "gpt-realtime" },
      limits: { cost: 1 },
      prices: prices as never,
    });
  assertEquals(
    message(relay({ inputs: { text: 4 } })),
    'Unknown option "prices.inputs"',
  );
  assertEquals(
    message(relay({ output: 64 })),
    "prices.output must be an object, got 64",
  );
  assertEquals(
    message(relay(false)),
    "prices must be an object, got boolean",
  );
  relay({ input: { text: 4 }, transcription: { minute: 0.006 } })();
});

Deno.test("restRelay() refuses an operation with the /v1 of the base URL, which no request would match", () => {
  assertEquals(
    message(() => restRelay(CLIENT, { allow: ["POST /v1/responses"] })),
    'allow must contain operations without the /v1 of the base URL, such as "POST /responses", got "POST /v1/responses"',
  );
});
