import { assertEquals, assertThrows } from "@std/assert";
import {
  checkMs,
  checkRetries,
  resolveLimits,
} from "../../src/config/limits.ts";

Deno.test("checkMs() accepts durations, and takes 0 and Infinity as no limit", () => {
  for (const value of [0, 1, 0.5, 2 ** 31 - 1]) {
    assertEquals(checkMs("timeout", value), value);
  }
  assertEquals(checkMs("timeout", Infinity), 0);
});

Deno.test("checkMs() rejects values that are not a duration, and names the option", () => {
  for (const value of [-1, NaN, 2 ** 31, -Infinity, "5", true, {}]) {
    const { message } = assertThrows(
      () => checkMs("timeout", value as number),
      RangeError,
    );
    assertEquals(
      message,
      `timeout must be between 0 and 2147483647 ms, got ${
        typeof value === "number" ? value : typeof value
      }`,
    );
  }
});

Deno.test("checkRetries() accepts non-negative integers only", () => {
  for (const value of [0, 1, 100, Infinity]) {
    assertEquals(checkRetries(value), value);
  }
  for (const value of [-1, 1.5, NaN, -Infinity, "2", true]) {
    const { message } = assertThrows(
      () => checkRetries(value as number),
      RangeError,
    );
    assertEquals(
      message,
      `maxRetries must be a non-negative integer or Infinity, got ${
        typeof value === "number" ? value : typeof value
      }`,
    );
  }
});

Deno.test("resolveLimits() completes limits with the defaults", () => {
  assertEquals(resolveLimits({ deadline: 5, maxRetries: 0 }), {
    timeout: 600_000,
    streamIdleTimeout: 300_000,
    deadline: 5,
    maxRetries: 0,
    maxResponseSize: 256 * 2 ** 20,
    maxEventSize: 64 * 2 ** 20,
  });
});

Deno.test("resolveLimits() takes text of digits, as variables of the environment are", () => {
  const text = (value: string) => value as unknown as number;
  const { timeout, maxRetries } = resolveLimits({
    timeout: text("30000"),
    maxRetries: text("0"),
  });
  assertEquals([timeout, maxRetries], [30_000, 0]);
  for (const wrong of ["", "30s", "-1", " 5"]) {
    assertThrows(() => resolveLimits({ timeout: text(wrong) }), RangeError);
    assertThrows(() => resolveLimits({ maxRetries: text(wrong) }), RangeError);
  }
});
