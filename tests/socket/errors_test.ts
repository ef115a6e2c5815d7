import { assertEquals } from "@std/assert";
import { ConnectionClosedError } from "../../src/socket/errors.ts";

Deno.test("ConnectionClosedError says what failed, how the connection ended, and what became of the data", () => {
  const close = { code: 1002, reason: "", wasClean: true };
  const message = (delivery: "unsent" | "unknown" | null) =>
    new ConnectionClosedError("session.update failed", close, delivery).message;
  assertEquals(
    [message("unsent"), message("unknown")],
    [
      "session.update failed: connection closed with code 1002 before it was sent",
      "session.update failed: connection closed with code 1002; the server may have processed it",
    ],
  );
  assertEquals(
    new ConnectionClosedError("Session ended", {
      ...close,
      reason: "bad key sk-123456",
    }, null).message,
    'Session ended: connection closed with code 1002 "bad key ***"',
  );
});
