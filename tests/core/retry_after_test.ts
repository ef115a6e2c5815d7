import { assertEquals } from "@std/assert";
import { parseDuration, serverWait } from "../../src/core/retry_after.ts";

const NOW = Date.UTC(2026, 0, 1, 12, 0, 0);

Deno.test("serverWait() reads every header in which a server states a wait", () => {
  const cases: [number, Record<string, string>, number | undefined][] = [
    [429, {}, undefined],
    [429, { "retry-after-ms": "1500" }, 1500],
    [429, { "retry-after-ms": "0.5" }, 0.5],
    [503, { "retry-after": "2" }, 2000],
    [503, { "retry-after": "1.5" }, 1500],
    [503, { "retry-after": "0" }, 0],
    [503, { "retry-after": "Thu, 01 Jan 2026 12:00:30 GMT" }, 30_000],
    [503, { "retry-after": "Thu, 01 Jan 2026 11:00:00 GMT" }, 0],
    [503, { "retry-after": "soon" }, undefined],
    [503, { "retry-after": "-1" }, undefined],
    [503, { "retry-after": "" }, undefined],
    [503, { "retry-after": "Infinity" }, undefined],
    [503, { "retry-after": "2026" }, 2_026_000],
    // The first that can be read counts.
    [429, { "retry-after-ms": "5", "retry-after": "2" }, 5],
    [429, { "retry-after-ms": "x", "retry-after": "2" }, 2000],
    [429, { "retry-after-ms": "-5", "retry-after": "2" }, 2000],
    [429, { "retry-after": "2", "x-ratelimit-reset-tokens": "9s" }, 2000],
    // Rate limits, for a 429 only.
    [429, { "x-ratelimit-reset-tokens": "6m0s" }, 360_000],
    [500, { "x-ratelimit-reset-tokens": "6m0s" }, undefined],
    [429, { "x-ratelimit-reset-requests": "3" }, 3000],
    [429, { "x-ratelimit-reset-requests": "x" }, undefined],
    [429, {
      "x-ratelimit-reset-requests": "1s",
      "x-ratelimit-reset-tokens": "2s",
    }, 2000],
    [429, {
      "x-ratelimit-reset-requests": "1s",
      "x-ratelimit-remaining-requests": "0",
      "x-ratelimit-reset-tokens": "20s",
      "x-ratelimit-remaining-tokens": "40",
    }, 1000],
  ];
  for (const [status, headers, wait] of cases) {
    const found = serverWait(status, new Headers(headers), NOW);
    assertEquals(found, wait, JSON.stringify([status, headers]));
  }
});

Deno.test("parseDuration() reads only durations and bare seconds", () => {
  const cases: [string | null, number | undefined][] = [
    ["6m0s", 360_000],
    ["1.5s", 1500],
    ["20ms", 20],
    ["1h2m3s4ms", 3_723_004],
    ["1d", 86_400_000],
    [" 1s ", 1000],
    ["3", 3000],
    ["0", 0],
    ["0s", 0],
    ["", undefined],
    ["s", undefined],
    ["1x", undefined],
    ["1s later", undefined],
    ["-1s", undefined],
    [null, undefined],
  ];
  for (const [text, ms] of cases) assertEquals(parseDuration(text), ms);
});
