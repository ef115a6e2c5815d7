import { assertEquals } from "@std/assert";
import { errorLine, nameOf } from "../../../src/relay/options/error_name.ts";
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

Deno.test("errorLine() says where an error happened", () => {
  const name = "Error (pass onError to get the error itself)";
  const error = new Error("secret");
  assertEquals(
    [
      errorLine(error, {}),
      errorLine(error, { id: "a1", identity: { user: "ada" } }),
      errorLine(error, { id: "a1", message: "Tool book failed" }),
    ],
    [
      `[relay] ${name}`,
      `[relay] session a1: ${name}`,
      `[relay] session a1: Tool book failed: ${name}`,
    ],
  );
});
