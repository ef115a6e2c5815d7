import { assertEquals, assertThrows } from "@std/assert";
import { OpenAIError } from "../../src/errors.ts";
import {
  buildHandshake,
  socketURL,
  takesHeaders,
  type WebSocketConstructor,
} from "../../src/socket/handshake.ts";

const endpoint = { baseURL: "https://api.openai.com/v1", token: () => "" };

Deno.test("socketURL() follows the scheme of the base URL and keeps its query", () => {
  const of = (base: string) =>
    socketURL(base, "/realtime", { model: "a b", x: undefined }).href;
  assertEquals(of("https://h/v1"), "wss://h/v1/realtime?model=a+b");
  assertEquals(
    of("http://127.0.0.1:8/v1/"),
    "ws://127.0.0.1:8/v1/realtime?model=a+b",
  );
  assertEquals(of("wss://h/v1?k=1"), "wss://h/v1/realtime?k=1&model=a+b");
  assertEquals(of("ws://user:pass@h#x"), "ws://h/realtime?model=a+b");
  assertThrows(() => socketURL("ftp://h", "/realtime"), TypeError, "ftp:");
  assertThrows(
    () => socketURL("nonsense", "/realtime"),
    TypeError,
    'baseURL must be a URL such as "https://api.openai.com/v1", got text that is not a URL',
  );
});

Deno.test("takesHeaders() is true only for a constructor that reads headers", () => {
  assertEquals(takesHeaders(WebSocket), true);
  const browser = function (_url: unknown, protocols: unknown) {
    String(protocols);
    throw new SyntaxError();
  };
  assertEquals(takesHeaders(browser as unknown as WebSocketConstructor), false);
});

Deno.test("buildHandshake() refuses to send a secret over plain ws to another machine, unless that is allowed", () => {
  for (
    const host of [
      "127.0.0.1:9",
      "localhost",
      "[::1]:9",
      "api.localhost",
      "127.8.0.1",
    ]
  ) {
    const url = socketURL(`http://${host}/v1`, "/realtime");
    assertEquals(buildHandshake(endpoint, url, "sk-1", "header").headers, {
      authorization: "Bearer sk-1",
    });
  }
  for (
    const host of [
      "10.0.0.1",
      "example.com",
      "localhost.example.com",
      "127.0.0.1.example.com",
    ]
  ) {
    const url = socketURL(`http://${host}/v1`, "/realtime");
    assertThrows(
      () => buildHandshake(endpoint, url, "sk-1", "header"),
      OpenAIError,
      "not encrypted",
    );
    assertEquals(buildHandshake(endpoint, url, "", "header").headers, {});
    assertEquals(
      buildHandshake(endpoint, url, "sk-1", "header", true).headers,
      {
        authorization: "Bearer sk-1",
      },
    );
  }
});

Deno.test("buildHandshake() refuses to send a standard key as a subprotocol, unless that is allowed", () => {
  const url = socketURL("https://h/v1", "/realtime");
  assertThrows(
    () => buildHandshake(endpoint, url, "sk-1", "subprotocol"),
    OpenAIError,
    "ephemeral",
  );
  assertEquals(buildHandshake(endpoint, url, "ek_1", "subprotocol"), {
    url,
    protocols: ["realtime", "openai-insecure-api-key.ek_1"],
    headers: {},
  });
  assertEquals(
    buildHandshake(endpoint, url, "sk-1", "subprotocol", true).protocols[1],
    "openai-insecure-api-key.sk-1",
  );
});

Deno.test("buildHandshake() recognizes a credential among the headers, and sends each header once", () => {
  const plain = socketURL("http://example.com/v1", "/realtime");
  const url = socketURL("https://h/v1", "/realtime");
  for (const name of ["Authorization", "API-Key"]) {
    const named = { ...endpoint, headers: { [name]: "sk-1" } };
    assertThrows(
      () => buildHandshake(named, plain, "", "header"),
      OpenAIError,
      "wss:",
    );
    assertThrows(
      () => buildHandshake(named, url, "", "subprotocol"),
      OpenAIError,
      `Cannot send the header ${name.toLowerCase()}`,
    );
    assertEquals(buildHandshake(named, url, "", "header").headers, {
      [name.toLowerCase()]: "sk-1",
    });
  }
  const headers = {
    AUTHORIZATION: "mine",
    "OpenAI-Project": "mine",
    "OpenAI-Beta": "realtime=v1",
    "X-Other": "kept",
  };
  assertEquals(
    buildHandshake(
      { ...endpoint, headers, project: "p" },
      url,
      "sk-1",
      "header",
    )
      .headers,
    {
      authorization: "Bearer sk-1",
      "openai-project": "p",
      "x-other": "kept",
    },
  );
});
