import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
} from "@std/assert";
import { dial } from "../../src/socket/dial.ts";
import { HandshakeError } from "../../src/socket/errors.ts";
import { type Endpoint, socketURL } from "../../src/socket/handshake.ts";
import { run, SOURCE } from "../support/program.ts";
import { RawPeer } from "../support/raw_peer.ts";

const SECRET = "sk-canary-7d1f";

function endpoint(baseURL: string, more: Partial<Endpoint> = {}): Endpoint {
  return { baseURL, token: () => SECRET, ...more };
}

function refuse(status: number, body: string, headers = ""): string {
  return `HTTP/1.1 ${status} X\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n` +
    `connection: close\r\n${headers}\r\n${body}`;
}

Deno.test("dial() sends the key in a header and nowhere else", async () => {
  let head = "";
  await using peer = new RawPeer(async (line) => {
    head = line.head;
    await line.accept();
    await line.drain();
  });
  const socket = await dial(
    endpoint(peer.baseURL, { organization: "org_1", project: "proj_1" }),
    socketURL(peer.baseURL, "/realtime", { model: "m" }),
  );
  assert(head.startsWith("GET /v1/realtime?model=m HTTP/1.1\r\n"));
  assertEquals(head.split(SECRET).length, 2);
  assert(/\r\nauthorization: Bearer sk-canary-7d1f\r\n/i.test(head));
  assert(/\r\nopenai-organization: org_1\r\n/i.test(head));
  assert(/\r\nopenai-project: proj_1\r\n/i.test(head));
  assert(!/sec-websocket-protocol/i.test(head));
  socket.abandon("done");
});

Deno.test("dial() sends an ephemeral key as a subprotocol where headers are not taken", async () => {
  let head = "";
  await using peer = new RawPeer(async (line) => {
    head = line.head;
    await line.accept();
    await line.drain();
  });
  class Plain extends WebSocket {
    constructor(url: string | URL, protocols?: unknown) {
      // as a browser does: anything but a list of protocols becomes text
      super(url, Array.isArray(protocols) ? protocols : String(protocols));
    }
  }
  const socket = await dial(
    endpoint(peer.baseURL, {
      token: () => "ek_1",
      organization: "org_1",
      project: "proj_1",
      WebSocket: Plain,
    }),
    socketURL(peer.baseURL, "/realtime"),
  );
  assert(
    /sec-websocket-protocol: realtime, ?openai-insecure-api-key.ek_1, ?openai-organization.org_1, ?openai-project.proj_1\r\n/i
      .test(head),
  );
  assert(!/authorization/i.test(head));
  socket.abandon("done");
});

Deno.test("dial() leaves two listeners on an open socket, and Socket one on a closed one", async () => {
  await using peer = new RawPeer(async (line) => {
    await line.accept();
    await line.drain();
  });
  const listened: string[] = [];
  class Listed extends WebSocket {
    override addEventListener(type: string, listener: unknown) {
      listened.push(type);
      super.addEventListener(type, listener as EventListener);
    }
    override removeEventListener(type: string, listener: unknown) {
      listened.splice(listened.indexOf(type), 1);
      super.removeEventListener(type, listener as EventListener);
    }
  }
  const native = globalThis.WebSocket;
  globalThis.WebSocket = Listed as typeof WebSocket;
  let socket;
  try {
    socket = await dial(
      endpoint(peer.baseURL),
      socketURL(peer.baseURL, "/realtime"),
    );
  } finally {
    globalThis.WebSocket = native;
  }
  assertEquals(listened, ["message", "close"]);
  socket.abandon("done");
  assertEquals(listened, ["close"]); // Deno may report it twice: it is heard and ignored
});

Deno.test("dial() listens to the errors of another WebSocket for as long as it lasts", async () => {
  await using peer = new RawPeer(async (line) => {
    await line.accept();
    await line.drain();
  });
  const made: WebSocket[] = [];
  // stands for npm:ws, where an error without a listener ends the process
  class Emitter extends WebSocket {
    constructor(url: string | URL, how?: string | string[]) {
      super(url, how);
      made.push(this);
    }
  }
  const socket = await dial(
    endpoint(peer.baseURL, {
      WebSocket: Emitter as unknown as Endpoint["WebSocket"],
    }),
    socketURL(peer.baseURL, "/realtime"),
  );
  assertInstanceOf(made.at(-1)?.onerror, Function);
  socket.abandon("done");
  assertInstanceOf(made.at(-1)?.onerror, Function);
});

Deno.test("dial() reports status, reason and retry delay of a refusal", async () => {
  await using peer = new RawPeer(async (line) => {
    await line.write(
      refuse(
        429,
        '{"error":{"code":"rate_limit_exceeded","message":"Too\\nfast."}}',
        "retry-after: 2\r\nx-request-id: req_1\r\n",
      ),
    );
    line.end();
  });
  const error = await assertRejects(
    () => dial(endpoint(peer.baseURL), socketURL(peer.baseURL, "/realtime")),
    HandshakeError,
  );
  assertEquals(error.status, 429);
  assertEquals(error.code, "rate_limit_exceeded");
  assert(error.message.endsWith("/v1/realtime: 429 Too fast."), error.message);
  assertEquals(error.retryAfter, 2_000);
  assertEquals(error.requestId, "req_1");
  assertEquals(error.retryable, true);
  assertEquals(peer.connections, 2); // the handshake, and one GET that asks why
});

Deno.test("dial() does not request the reason of a refusal if diagnosis is off", async () => {
  await using peer = new RawPeer(async (line) => {
    await line.write(refuse(503, "{}"));
    line.end();
  });
  const error = await assertRejects(
    () =>
      dial(endpoint(peer.baseURL), socketURL(peer.baseURL, "/realtime"), {
        explain: false,
      }),
    HandshakeError,
  );
  assertEquals([error.status, error.retryable, peer.connections], [
    503,
    true,
    1,
  ]);
});

Deno.test("dial() requests a new token once after a 401", async () => {
  const heads: string[] = [];
  await using peer = new RawPeer(async (line) => {
    heads.push(line.head);
    await line.write(refuse(401, "{}"));
    line.end();
  });
  let count = 0;
  const error = await assertRejects(
    () =>
      dial(
        endpoint(peer.baseURL, { token: () => `sk-${++count}` }),
        socketURL(peer.baseURL, "/realtime"),
        { explain: false },
      ),
    HandshakeError,
  );
  assertEquals(error.status, 401);
  assertEquals(error.retryable, false);
  assertEquals(heads.map((head) => /Bearer (\S+)/i.exec(head)?.[1]), [
    "sk-1",
    "sk-2",
  ]);
});

Deno.test("dial() does not follow a redirect with the key", async () => {
  await using elsewhere = new RawPeer((line) => line.end());
  await using peer = new RawPeer(async (line) => {
    await line.write(refuse(302, "", `location: ${elsewhere.baseURL}\r\n`));
    line.end();
  });
  const error = await assertRejects(
    () => dial(endpoint(peer.baseURL), socketURL(peer.baseURL, "/realtime")),
    HandshakeError,
  );
  assertEquals(error.status, 302);
  assertEquals(elsewhere.connections, 0);
});

Deno.test("dial() gives up if the server does not respond to the handshake", async () => {
  await using peer = new RawPeer((line) => line.drain());
  const error = await assertRejects(
    () =>
      dial(endpoint(peer.baseURL), socketURL(peer.baseURL, "/realtime"), {
        connectTimeout: 30,
      }),
    HandshakeError,
    "within 30 ms",
  );
  assertEquals(error.status, null);
});

Deno.test("dial() rejects with the signal's reason, by identity", async () => {
  const controller = new AbortController();
  const reason = new Error("changed my mind");
  await using peer = new RawPeer((line) => {
    controller.abort(reason); // the request was sent, and the server does not respond
    return line.drain();
  });
  const attempt = dial(
    endpoint(peer.baseURL),
    socketURL(peer.baseURL, "/realtime"),
    {
      signal: controller.signal,
    },
  );
  const error = await assertRejects(() => attempt);
  assert(error === reason);
});

Deno.test("dial() distinguishes a refused TCP connection from a refused handshake", async () => {
  const peer = new RawPeer(() => {});
  const { baseURL } = peer;
  await peer[Symbol.asyncDispose]();
  const error = await assertRejects(
    () => dial(endpoint(baseURL), socketURL(baseURL, "/realtime")),
    HandshakeError,
  );
  assertEquals([error.status, error.retryable], [null, true]);
});

Deno.test("no error of dial() holds the key, whatever goes wrong", async () => {
  const body = JSON.stringify({
    error: { code: "invalid_api_key", message: `no such key: ${SECRET}` },
  });
  for (const status of [400, 401, 403, 404, 429, 500]) {
    await using peer = new RawPeer(async (line) => {
      await line.write(refuse(status, body));
      line.end();
    });
    const error = await assertRejects(
      () => dial(endpoint(peer.baseURL), socketURL(peer.baseURL, "/realtime")),
    );
    assertInstanceOf(error, HandshakeError);
    assert(
      !Deno.inspect(error, { depth: 9 }).includes(SECRET),
      `${status} leaks`,
    );
    assert(!JSON.stringify(error).includes(SECRET), `${status} leaks`);
  }
});

Deno.test("dial() reads a bounded part of the body of a refusal", async () => {
  let asked = 0;
  await using peer = new RawPeer(async (line) => {
    if (++asked === 1) await line.write(refuse(429, "{}"));
    else { // a body without end
      await line.write(
        "HTTP/1.1 429 X\r\nretry-after: 7\r\nconnection: close\r\n\r\n",
      );
      const piece = new Uint8Array(16_384).fill(32);
      for (;;) await line.write(piece);
    }
    line.end();
  });
  const error = await assertRejects(
    () => dial(endpoint(peer.baseURL), socketURL(peer.baseURL, "/realtime")),
    HandshakeError,
  );
  assertEquals([error.status, error.retryAfter], [429, 7_000]);
});

for (const code of ["billing_not_active", "insufficient_quota"]) {
  Deno.test(`a handshake refused with ${code} is not dialled again`, async () => {
    await using peer = new RawPeer(async (line) => {
      await line.write(refuse(429, JSON.stringify({ error: { code } })));
      line.end();
    });
    const url = socketURL(peer.baseURL, "/realtime");
    const error = await assertRejects(
      () => dial(endpoint(peer.baseURL), url),
      HandshakeError,
    );
    assertEquals([error.code, error.retryable], [code, false]);
    assertEquals(peer.connections, 2); // the handshake, and one GET for the reason
  });
}

Deno.test("HandshakeError.retryable is false if the server asks for a wait of more than a minute", () => {
  const url = new URL("wss://api.example/v1/realtime");
  const isRetryable = (retryAfter: number) =>
    new HandshakeError(url, "refused", { status: 429, retryAfter }).retryable;
  assertEquals([isRetryable(60_000), isRetryable(60_001)], [true, false]);
});

Deno.test("dial() does not show a key that the runtime rejects as a header value", async () => {
  let dialled = 0;
  await using peer = new RawPeer(() => void dialled++);
  const error = await assertRejects(
    () =>
      dial(
        endpoint(peer.baseURL, { token: () => `${SECRET}\nx` }),
        socketURL(peer.baseURL, "/realtime"),
      ),
    HandshakeError,
    "a character of the key",
  );
  assert(!Deno.inspect(error, { depth: 9 }).includes(SECRET));
  assertEquals([error.retryable, dialled], [false, 0]);
});

Deno.test("dial() names the missing flag if network access is not permitted", async () => {
  const said = await run({
    code: `
      import { connect } from "${SOURCE}/realtime/session/connect.ts";
      await connect({ apiKey: "ek_1", model: "m" }).catch((error) =>
        console.log(error.name, error.message, error.retryable)
      );`,
  });
  assertEquals(
    said,
    "HandshakeError Cannot connect to wss://api.openai.com/v1/realtime: " +
      "the program may not use the network; run it with --allow-net=api.openai.com false\n",
  );
});
