/**
 * Streams over real sockets, against servers that misbehave byte by byte.
 *
 * @module
 */
import { assertEquals, assertInstanceOf, assertRejects } from "@std/assert";
import {
  StreamIdleTimeoutError,
  UnexpectedContentError,
} from "../../src/errors.ts";
import { TruncatedStreamError } from "../../src/stream_errors.ts";
import type { Stream } from "../../src/results/stream.ts";
import { chunk, DONE } from "../support/event_stream.ts";
import { type Peer, rawResponse, SSE_HEAD } from "../support/raw_server.ts";
import { testClient } from "../support/test_client.ts";
import { against, open, readAll, say } from "../support/against.ts";

Deno.test("a stream arrives event by event, as it is sent", async () => {
  const turn = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await against(async (peer) => {
    await peer.write(SSE_HEAD + chunk("a"));
    await turn[0].promise;
    const [start, end] = [chunk("ü").slice(0, 30), chunk("ü").slice(30)];
    await peer.write(start);
    await turn[1].promise;
    await peer.write(end + DONE);
    peer.close();
  }, async (client) => {
    const events = (await open(client))[Symbol.asyncIterator]();
    assertEquals((await events.next()).done, false);
    turn[0].resolve();
    const second = events.next();
    turn[1].resolve();
    assertEquals((await second).done, false);
    assertEquals((await events.next()).done, true);
  });
});

Deno.test("a stream that is cut off yields the events received", async () => {
  await against(say(SSE_HEAD + chunk("Hel") + chunk("lo")), async (client) => {
    const error = await assertRejects(
      () => readAll(client),
      TruncatedStreamError,
    );
    assertEquals([error.partial.events, error.partial.text], [2, "Hello"]);
  });
  const cut = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n" +
    `transfer-encoding: chunked\r\n\r\n${chunk("a").length.toString(16)}\r\n${
      chunk("a")
    }\r\n`;
  await against(say(cut), async (client) => {
    const error = await assertRejects(
      () => readAll(client),
      TruncatedStreamError,
    );
    assertEquals(error.partial.text, "a");
    assertInstanceOf(error.cause, Error);
  });
});

Deno.test("a stream that is a captive portal's page is an error", async () => {
  const page = rawResponse("<html>", { "content-type": "text/html" });
  await against(say(page), async (client) => {
    await assertRejects(
      () => readAll(client),
      UnexpectedContentError,
      "text/html",
    );
  });
});

Deno.test("an idle stream times out, comments or not, and its connection is closed", async () => {
  for (const comments of [false, true]) {
    const arrived = Promise.withResolvers<Peer>();
    await against(async (peer) => {
      arrived.resolve(peer);
      await peer.write(SSE_HEAD + chunk("a"));
      let gone = false;
      peer.gone.then(() => gone = true);
      while (comments && !gone) {
        await peer.write(": still here\n\n");
        // A server that sends a comment every 10 ms: the idle time is shown with a real clock.
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }, async (client) => {
      const options = { streamIdleTimeout: 60, timeout: 200 };
      await assertRejects(
        () => readAll(client, options),
        StreamIdleTimeoutError,
      );
      await (await arrived.promise).gone;
    });
  }
});

/** Ways to leave a stream after its first event. */
const LEAVING: [
  string,
  (stream: Stream<unknown>, abort: () => void) => Promise<void>,
][] = [
  ["breaking out of the loop", async (stream) => {
    for await (const _ of stream) break;
  }],
  ["throwing in the loop", async (stream) => {
    await assertRejects(
      async () => {
        for await (const _ of stream) throw new Error("mine");
      },
      Error,
      "mine",
    );
  }],
  ["using", async (stream) => {
    using held = stream;
    await held[Symbol.asyncIterator]().next();
  }],
  ["using without reading", (stream) => {
    using _ = stream;
    return Promise.resolve();
  }],
  ["its controller", async (stream) => {
    for await (const _ of stream) stream.controller.abort();
  }],
  ["the signal", async (stream, abort) => {
    for await (const _ of stream) abort();
  }],
  ["the signal, without reading", (_, abort) => Promise.resolve(abort())],
  ["cancelling its ReadableStream", async (stream) => {
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
  }],
  ["leaving both halves of tee()", async (stream) => {
    for (const half of stream.tee()) for await (const _ of half) break;
  }],
];

for (const [name, leave] of LEAVING) {
  Deno.test(`leaving a stream by ${name} closes its connection at once`, async () => {
    const arrived = Promise.withResolvers<Peer>();
    await against(async (peer) => {
      arrived.resolve(peer);
      await peer.write(SSE_HEAD + chunk("a") + chunk("b"));
    }, async (client) => {
      const controller = new AbortController();
      const stream = await open(client, { signal: controller.signal });
      await leave(stream, () => controller.abort());
      await (await arrived.promise).gone;
    });
  });
}

Deno.test("a stream or a list read to its end leaves its connection for the next call", async () => {
  const ports: number[] = [];
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request, { remoteAddr }) => {
      ports.push(remoteAddr.port);
      return request.method === "GET"
        ? Response.json({})
        : new Response(chunk("a") + DONE, {
          headers: { "content-type": "text/event-stream" },
        });
    },
  );
  const httpClient = Deno.createHttpClient({});
  try {
    const client = testClient(globalThis.fetch, {
      baseURL: `http://127.0.0.1:${server.addr.port}`,
      httpClient,
    });
    for (let turn = 0; turn < 3; turn++) {
      assertEquals((await readAll(client)).length, 1);
      await client.get("/x");
    }
    assertEquals([ports.length, new Set(ports).size], [6, 1]);
  } finally {
    httpClient.close();
    await server.shutdown();
  }
});
