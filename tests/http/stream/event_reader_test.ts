import {
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStrictEquals,
} from "@std/assert";
import {
  APIError,
  APIUserAbortError,
  UnexpectedContentError,
} from "../../../src/errors.ts";
import {
  MalformedStreamError,
  StreamError,
  TruncatedStreamError,
} from "../../../src/stream_errors.ts";
import type { Stream } from "../../../src/results/stream.ts";
import {
  chunk,
  DONE,
  event,
  eventStream,
  FedStream,
} from "../../support/event_stream.ts";
import {
  drain,
  open,
  openPath,
  operate,
  read,
} from "../../support/streaming.ts";

Deno.test("EventReader yields each event parsed, up to [DONE]", async () => {
  const { items, error } = await read(
    ": hello\n\n",
    event({ n: 1 }) + "event: ping\n\n" + event({ n: 2 }),
    event({ n: 3 }),
    DONE + event({ n: 4 }),
  );
  assertEquals([items, error], [[{ n: 1 }, { n: 2 }, { n: 3 }], undefined]);
});

Deno.test("EventReader yields values that are not objects, but not null, which is a heartbeat", async () => {
  const { items, error } = await read(
    event(null) + event(0) + event("") + event([]),
    event(null),
    DONE,
  );
  assertEquals([items, error], [[0, "", []], undefined]);
});

Deno.test("EventReader frames events as the operation says", async () => {
  const pieces = [
    event({ n: 1 }, "thread.created"),
    event({ n: 2 }, "x"),
    DONE,
  ];
  const plain = await drain(await operate({}, eventStream(pieces)));
  assertEquals(plain.items, [
    { event: "thread.created", data: { n: 1 } },
    { n: 2 },
  ]);
  const named = await drain(
    await operate({ framing: "named" }, eventStream(pieces)),
  );
  assertEquals(named.items, [
    { event: "thread.created", data: { n: 1 } },
    { event: "x", data: { n: 2 } },
  ]);
});

Deno.test("EventReader treats a reset as a truncation, unless the end marker has arrived", async () => {
  for (
    const [text, complete] of [[chunk("a"), false], [
      chunk("", "stop"),
      true,
    ]] as const
  ) {
    const fed = new FedStream({ "x-request-id": "req_1" });
    const stream = await open(fed.response);
    const reason = new TypeError("connection reset");
    fed.send(text);
    const reading = drain({
      async *[Symbol.asyncIterator]() {
        for await (const item of stream) {
          yield item;
          fed.fail(reason);
        }
      },
    });
    const { items, error } = await reading;
    assertEquals(items.length, 1);
    if (complete) assertEquals(error, undefined);
    else {
      assertInstanceOf(error, TruncatedStreamError);
      assertStrictEquals(error.cause, reason);
      assertEquals([error.requestID, error.mayHaveExecuted], ["req_1", true]);
    }
  }
});

Deno.test("EventReader throws the error that the API reports inside the stream", async () => {
  const inner = {
    message: "Overloaded",
    code: "busy",
    type: "server",
    param: "p",
  };
  const cases: [string, string, unknown][] = [
    [event({ error: inner }), "Overloaded", inner],
    [event({ error: inner, choices: [] }), "Overloaded", inner],
    [event(inner, "error"), "Overloaded", inner],
    [event({ error: inner }, "error"), "Overloaded", inner],
    [event({ error: "text" }), "text", "text"],
    [event("text", "error"), "text", "text"],
    [event(null, "error"), "The stream reported an error", undefined],
    [event({ error: { x: 1 } }), "The stream reported an error", { x: 1 }],
  ];
  for (const [text, message, body] of cases) {
    for (
      const pieces of [[chunk("a"), text], [chunk("a") + text + chunk("b")]]
    ) {
      const { items, error } = await drain(
        await open(eventStream(pieces, { "x-request-id": "req_1" })),
      );
      assertEquals(items.length, 1);
      assertInstanceOf(error, StreamError);
      assertEquals(error.constructor, StreamError);
      assertEquals(
        error.message,
        `${message} (POST /things, req_1)`,
      );
      assertEquals([error.error, error.status], [body as never, undefined]);
      assertEquals(error.requestID, "req_1");
    }
  }
  const { error } = await read(event({ error: inner }));
  assertInstanceOf(error, StreamError);
  assertEquals([error.code, error.type, error.param], ["busy", "server", "p"]);
});

Deno.test("EventReader ignores an empty error field", async () => {
  const { items, error } = await read(
    event({ error: null, n: 1 }) + event({ error: "", n: 2 }),
    DONE,
  );
  assertEquals([items.length, error], [2, undefined]);
});

Deno.test("EventReader rejects an event that is not valid JSON, at any position, and does not quote it", async () => {
  const bad = "data: {secret}\n\n";
  for (
    const pieces of [
      [bad],
      [chunk("a"), bad, DONE],
      [chunk("a") + bad + chunk("b")],
    ]
  ) {
    const { items, error } = await read(...pieces);
    assertInstanceOf(error, MalformedStreamError);
    assertEquals(items.length, pieces[0] === bad ? 0 : 1);
    assertEquals(error.cause, undefined);
    assertEquals(
      error.message,
      "Cannot parse a stream event: the data (length 8) is not valid JSON (POST /things)",
    );
  }
});

Deno.test("EventReader passes an unknown event on", async () => {
  const { items } = await read(
    event({ type: "brand.new", x: 1 }, "brand.new"),
    DONE,
  );
  assertEquals(items, [{ type: "brand.new", x: 1 }]);
});

Deno.test("EventReader: JSON or HTML instead of an event stream is an error that names it", async () => {
  for (
    const type of [
      "application/json",
      "text/html; charset=utf-8",
      "application/problem+json",
    ]
  ) {
    const error = await assertRejects(
      async () => {
        const response = new Response("{}", {
          headers: { "content-type": type },
        });
        for await (const _ of await open(response));
      },
      UnexpectedContentError,
      `Expected an event stream, but the response has content type ${
        type.split(";")[0]
      }`,
    );
    assertEquals(error.status, 200);
  }
});

Deno.test("EventReader reads an event stream of any other type, or of none", async () => {
  for (
    const type of [
      "text/event-stream; charset=utf-8",
      "text/plain",
      "application/x-ndjson",
      "application/json",
      "text/html",
      null,
    ]
  ) {
    const response = eventStream([chunk("a"), DONE]);
    if (type === null) response.headers.delete("content-type");
    else response.headers.set("content-type", type);
    const { items, error } = await drain(await open(response));
    assertEquals([items.length, error], [1, undefined]);
  }
  const empty = await drain(await open(new Response(null, { status: 204 })));
  assertInstanceOf(empty.error, TruncatedStreamError);
});

Deno.test("EventReader ends without an error when the owner of its controller stops it, dropping the remaining events", async () => {
  const fed = new FedStream();
  const stream = await open(fed.response);
  fed.send(chunk("a") + chunk("b") + chunk("c"));
  const items = [];
  for await (const item of stream) {
    items.push(item);
    stream.controller.abort();
  }
  assertEquals([items.length, fed.cancelled], [1, true]);
});

Deno.test("EventReader ends the loop without an error when the caller's signal is aborted, between events and within a wait", async () => {
  for (const sent of [chunk("a"), chunk("a") + chunk("b")]) {
    const fed = new FedStream();
    const controller = new AbortController();
    const stream = await open(fed.response, { signal: controller.signal });
    fed.send(sent);
    const items = [];
    for await (const item of stream) {
      items.push(item);
      if (sent === chunk("a")) queueMicrotask(() => controller.abort());
      else controller.abort();
    }
    assertEquals([items.length, fed.cancelled, stream.aborted], [
      1,
      true,
      true,
    ]);
  }
});

Deno.test("EventReader ends without an error if the signal is aborted between the last event and the end", async () => {
  const fed = new FedStream();
  const controller = new AbortController();
  const stream = await open(fed.response, { signal: controller.signal });
  fed.send(chunk("", "stop"));
  let count = 0;
  for await (const _ of stream) {
    count++;
    controller.abort();
  }
  assertEquals([count, stream.aborted], [1, true]);
});

Deno.test("EventReader ends at once if the signal was aborted before the first event", async () => {
  const fed = new FedStream();
  const controller = new AbortController();
  const stream = await open(fed.response, { signal: controller.signal });
  controller.abort();
  const { items, error } = await drain(stream);
  assertEquals([items, error, fed.cancelled], [[], undefined, true]);
});

Deno.test("EventReader throws APIUserAbortError if the caller's own timeout ends the stream", async () => {
  const fed = new FedStream();
  const controller = new AbortController();
  const reason = new DOMException("too slow", "TimeoutError");
  const stream = await open(fed.response, { signal: controller.signal });
  fed.send(chunk("a"));
  const error = await assertRejects(async () => {
    for await (const _ of stream) controller.abort(reason);
  }, APIUserAbortError);
  assertStrictEquals(error.cause, reason);
});

Deno.test("EventReader frees the body when the loop is left: break, throw, return(), using", async () => {
  const ways: ((stream: Stream<unknown>) => Promise<void>)[] = [
    async (stream) => {
      for await (const _ of stream) break;
    },
    async (stream) => {
      await assertRejects(
        async () => {
          for await (const _ of stream) throw new Error("mine");
        },
        Error,
        "mine",
      );
    },
    async (stream) => {
      const events = stream[Symbol.asyncIterator]();
      await events.next();
      assertEquals(await events.return!(), { value: undefined, done: true });
      assertEquals(await events.next(), { value: undefined, done: true });
    },
    async (stream) => {
      using held = stream;
      await held[Symbol.asyncIterator]().next();
    },
    async (stream) => {
      await using held = stream;
      await held[Symbol.asyncIterator]().next();
    },
  ];
  for (const way of ways) {
    const fed = new FedStream();
    const stream = await open(fed.response);
    fed.send(chunk("a") + chunk("b"));
    await way(stream);
    assertEquals(fed.cancelled, true);
    assertEquals(stream.controller.signal.aborted, true);
  }
});

Deno.test("EventReader settles next() in order, however many calls are pending", async () => {
  const fed = new FedStream();
  const events = (await open(fed.response))[Symbol.asyncIterator]();
  const asked = [1, 2, 3, 4, 5].map(() => events.next());
  fed.send(event({ n: 1 }) + event({ n: 2 }));
  fed.send(event({ n: 3 }) + DONE);
  fed.close();
  const results = await Promise.all(asked);
  assertEquals(results.map(({ value }) => value?.n), [
    1,
    2,
    3,
    undefined,
    undefined,
  ]);
  assertEquals(results.map(({ done }) => done), [
    false,
    false,
    false,
    true,
    true,
  ]);
});

Deno.test("EventReader stays ended after its end and after its error", async () => {
  for (const pieces of [[DONE], [event({ error: "x" }), chunk("a")]]) {
    const events = (await open(eventStream(pieces)))[Symbol.asyncIterator]();
    await events.next().catch(() => {});
    assertEquals(await events.next(), { value: undefined, done: true });
  }
});

Deno.test("EventReader reads at most one chunk ahead", async () => {
  let pulled = 0;
  function* pieces() {
    while (true) {
      pulled++;
      yield chunk("a");
    }
  }
  const stream = await open(eventStream(pieces()));
  const events = stream[Symbol.asyncIterator]();
  await events.next();
  await events.next();
  assertEquals(pulled, 2);
  await events.return!();
});

Deno.test("EventReader keeps no listener on a long-lived signal once the stream has ended", async () => {
  const { signal } = new AbortController();
  let listening = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...rest: Parameters<typeof add>) => {
    listening++;
    add(...rest);
  };
  signal.removeEventListener = (...rest: Parameters<typeof remove>) => {
    listening--;
    remove(...rest);
  };
  const ends = [[DONE], [chunk("a")], [event({ error: "x" })]];
  for (const pieces of ends) {
    await drain(await open(eventStream(pieces), { signal }));
    assertEquals(listening, 0);
  }
  const stream = await open(eventStream([chunk("a"), DONE]), { signal });
  for await (const _ of stream) {
    assertEquals(listening > 0, true);
    break;
  }
  assertEquals(listening, 0);
});

Deno.test("EventReader: a stream refused by the server rejects with the error of its status", async () => {
  const busy = Response.json({ error: { message: "No" } }, { status: 503 });
  const error = await assertRejects(() => open(busy), APIError, "503 No");
  assertEquals(error.status, 503);
});

Deno.test("EventReader passes over heartbeats in any form, and takes [DONE] with blanks", async () => {
  const beats = [
    "data: null\n\n",
    'event: ping\ndata: {"type":"ping"}\n\n',
    "event: ping\ndata: still here\n\n",
    "event: keepalive\ndata: {}\n\n",
    ": comment\n\n",
  ];
  for (const beat of beats) {
    for (
      const pieces of [[chunk("a"), beat, chunk("b")], [
        chunk("a") + beat + chunk("b"),
      ]]
    ) {
      const { items, error } = await read(...pieces, "data: [DONE] \n\n");
      assertEquals([items.length, error], [2, undefined], beat);
    }
  }
});

Deno.test("EventReader throws a StreamError for an error in any known form, also before [DONE]", async () => {
  const forms = [
    { error: { message: "No" } },
    { object: "error", message: "No" },
    { error_code: 50001, text: "No" },
    {
      choices: [{
        index: 0,
        delta: {},
        finish_reason: "error",
        error: { message: "No" },
      }],
    },
  ];
  for (const form of forms) {
    const { items, error } = await read(
      chunk("a"),
      `data: ${JSON.stringify(form)}\n\n`,
      DONE,
    );
    assertEquals(items.length, 1);
    assertInstanceOf(error, StreamError, JSON.stringify(form));
  }
});

Deno.test("EventReader throws a StreamError for an error in a line that is not an event", async () => {
  const lines = [
    'error: {"code":400,"message":"No"}\n\n',
    '{"error":{"message":"No"}}\n\n',
    '{"message":"No","code":400}\n',
  ];
  for (const line of lines) {
    for (const before of [[], [chunk("a")]]) {
      for (
        const pieces of [
          [...before, line, DONE],
          [[...before, line, DONE].join("")],
          [...before, line],
          [...before, line.trimEnd()],
        ]
      ) {
        const { items, error } = await read(...pieces);
        assertEquals(items.length, before.length, line);
        assertInstanceOf(error, StreamError, line);
        assertEquals(error.message, "No (POST /things)", line);
      }
    }
  }
});

Deno.test("EventReader passes over other lines that are not events", async () => {
  for (
    const line of ["error: \n", "errors: {}\n", "{\n", '{"a":1}\n', "id: 1\n"]
  ) {
    const { items, error } = await read(chunk("a"), `${line}\n`, DONE);
    assertEquals([items.length, error], [1, undefined], line);
  }
});

Deno.test("EventReader throws if the end marker is all that comes, but not for a request by path", async () => {
  for (
    const pieces of [[DONE], [": comment\n\n", DONE], ["data: null\n\n" + DONE]]
  ) {
    const { items, error } = await read(...pieces);
    assertEquals(items, []);
    assertInstanceOf(error, TruncatedStreamError);
    assertEquals(
      error.message,
      "The stream ended without an event (POST /things)",
    );
  }
  const { error } = await drain(await openPath(eventStream([DONE])));
  assertEquals(error, undefined);
});

Deno.test("EventReader takes an event of code and message for an error, but not for a request by path", async () => {
  const fault = event({ code: 500, message: "No" });
  const { items, error } = await read(chunk("a"), fault, DONE);
  assertEquals(items.length, 1);
  assertInstanceOf(error, StreamError);
  assertEquals([error.message, error.code as unknown], [
    "No (POST /things)",
    500,
  ]);
  const own = await drain(await openPath(eventStream([fault])));
  assertEquals([own.items.length, own.error], [1, undefined]);
  const fastChat = await read(event({ text: "No", error_code: 50001 }), DONE);
  assertInstanceOf(fastChat.error, StreamError);
  assertEquals(fastChat.error.message, "No (POST /things)");
});
