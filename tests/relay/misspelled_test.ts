/** A misspelled option would do nothing: a caller would be admitted, or a limit would never be reached. */
import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import {
  browser,
  callsRoute,
  device,
  healthRoute,
  metricsRoute,
  realtimeRelay,
  type RelayOptions,
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
  ) {
    const said = message(() => make(wrong));
    assertMatch(said, /^Unknown option "authorise", (did you mean|expected)/);
  }
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
    'Unknown option "prices.inputs", did you mean "input"?',
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

Deno.test("realtimeRelay() refuses adapters and routes that would be out of reach", () => {
  const relay = (options: Partial<RelayOptions>) => () =>
    realtimeRelay(CLIENT, { session: { model: "gpt-realtime" }, ...options });
  const twice = (place: string) =>
    `adapters and routes must differ in method or path, got "${place}" twice: set the option path of one`;
  assertEquals(
    [
      { adapters: [browser(), device({ path: "/" })] },
      { routes: [sessionRoute(), sessionRoute({ path: "/session/" })] },
      { routes: [healthRoute({ path: "/" })] },
    ].map((options) => message(relay(options))),
    ["GET /", "POST /session", "GET /"].map(twice),
  );
});

Deno.test("a relay refuses a reason, a user and a handler that it cannot use", () => {
  const relay = realtimeRelay(CLIENT, { session: { model: "gpt-realtime" } });
  assertEquals(
    [
      () => relay.end("ada", "signed_out" as never),
      () => relay.end(undefined as never),
      () => relay.serve({}, "page" as never),
    ].map(message),
    [
      'reason must be one of ENDS such as "hung_up", got "signed_out"',
      "user must be a string, got undefined",
      "handler must be a function, got string",
    ],
  );
});
