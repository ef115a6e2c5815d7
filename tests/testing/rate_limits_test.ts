import { assertEquals } from "@std/assert";
import { countedTokens, RateLimitGate } from "../../src/testing/rate_limits.ts";
import { ManualClock } from "../../src/testing/clock.ts";

/** The headers without the common beginning of their names. */
const short = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replace("x-ratelimit-", ""),
      value,
    ]),
  );

Deno.test("RateLimitGate reports each limit, and refuses with the delay until enough is available", () => {
  const clock = new ManualClock();
  const gate = new RateLimitGate(clock, { requests: 2, tokens: 1_000 });
  assertEquals(short(gate.take("m", 900).headers), {
    "limit-requests": "2",
    "remaining-requests": "1",
    "reset-requests": "30s",
    "limit-tokens": "1000",
    "remaining-tokens": "100",
    "reset-tokens": "54s",
  });
  const { headers, refused } = gate.take("m", 101);
  assertEquals(
    [headers["retry-after-ms"], headers["retry-after"]],
    ["60", "1"],
  );
  assertEquals(
    refused?.message,
    "Rate limit reached for m in organization org-fake on tokens per min (TPM): Limit 1000, Used 900, Requested 101. Please try again in 60ms.",
  );
  assertEquals(headers["x-ratelimit-remaining-requests"], "1"); // a refusal counts nothing
  clock.advance(60);
  assertEquals(gate.take("m", 101).refused, null);
});

Deno.test("RateLimitGate counts each model by itself, and never fills above the limit", () => {
  const clock = new ManualClock();
  const gate = new RateLimitGate(clock, { requests: 1, window: 120_000 });
  assertEquals(gate.take("a", 0).refused, null);
  assertEquals(gate.take("b", 0).refused, null);
  clock.advance(600_000);
  assertEquals(gate.take("a", 0).refused, null);
  const { headers } = gate.take("a", 0);
  assertEquals(short(headers), {
    "limit-requests": "1",
    "remaining-requests": "0",
    "reset-requests": "2m0s",
    "retry-after-ms": "120000",
    "retry-after": "120",
  });
});

Deno.test("countedTokens() counts a quarter of the characters, and the maximum of output tokens", () => {
  assertEquals(countedTokens({ input: "x".repeat(9) }), 3);
  assertEquals(
    countedTokens({
      input: "four",
      instructions: "four",
      max_output_tokens: 5,
    }),
    7,
  );
  assertEquals(countedTokens({ messages: [], max_completion_tokens: 6 }), 7);
  assertEquals(countedTokens({ prompt: "", max_tokens: 8 }), 8);
});
