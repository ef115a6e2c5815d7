import { assertEquals } from "@std/assert";
import { nameOf } from "../../../src/relay/options/error_name.ts";
import { HandshakeError } from "../../../src/socket/errors.ts";

Deno.test("nameOf() says which error it was, with its status, and nothing of its message", () => {
  const url = new URL("wss://api.example/v1/realtime");
  const refused = new HandshakeError(url, "secret", { status: 401 });
  assertEquals(
    [refused, new HandshakeError(url, "secret", { status: null })].map(nameOf),
    [
      "HandshakeError 401 (pass onError to get the error itself)",
      "HandshakeError (pass onError to get the error itself)",
    ],
  );
  assertEquals(nameOf("secret"), "string");
});
