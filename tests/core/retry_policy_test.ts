import { assertEquals } from "@std/assert";
import { isPermanentCode } from "../../src/core/retry_policy.ts";

Deno.test("isPermanentCode() is true for quota, billing and account errors only", () => {
  const codes = [
    "insufficient_quota",
    "billing_hard_limit_reached",
    "billing_not_active",
    "access_terminated",
    "account_deactivated",
    "rate_limit_exceeded",
    "invalid_api_key",
    null,
    undefined,
  ];
  assertEquals(codes.filter(isPermanentCode), codes.slice(0, 5));
});
