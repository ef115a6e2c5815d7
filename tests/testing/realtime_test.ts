import { assert, assertEquals, assertMatch } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  type FakeOpenAI,
  fakeOpenAI,
  type FakeOptions,
  type Fields,
} from "../../src/testing.ts";
import { encodeAudio, PCM24 } from "../../src/testing/audio.ts";
import { synthesize } from "../../src/testing/speech.ts";

const AUTH = { headers: { authorization: "Bearer sk-test" } };
const MANUAL = { type: "realtime", audio: { input: { turn_detection: null } } };

/** A client of bare frames: it keeps what it gets and waits for kinds of it. */
class Talk {
  readonly got: Fields[] = [];
  closed: CloseEvent | null = null;
  failure: string | null = null;
  readonly #socket: WebSocket;
  #waiting: (() => void)[] = [];

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = (message) => {
      this.got.push(JSON.parse(message.data));
      this.#wake();
    };
    socket.onerror = (event) => this.failure = (event as ErrorEvent).message;
    socket.onclose = (event) => {
      this.closed = event;
      this.#wake();
    };
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  get types(): unknown[] {
    return this.got.map((event) => event.type);
  }

  send(event: Fields): void {
    this.#socket.send(JSON.stringify(event));
  }

  append(bytes: Uint8Array): void {
    this.send({ type: "input_audio_buffer.append", audio: bytes.toBase64() });
  }

  say(text: string): void {
    this.append(encodeAudio(synthesize(text, 24_000), PCM24));
  }

  silence(ms: number): void {
    this.append(new Uint8Array(ms * 48));
  }

  /** The nth event of a type, waited for. */
  async next(type: string, nth = 1): Promise<Fields> {
    for (;;) {
      const found = this.got.filter((event) => event.type === type)[nth - 1];
      if (found) return found;
      if (this.closed) throw new Error(`closed before ${type}: ${this.types}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async end(): Promise<CloseEvent> {
    while (!this.closed) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    return this.closed;
  }

  close(): void {
    this.#socket.close(1000);
  }
}

function dial(
  openai: FakeOpenAI,
  query = "model=gpt-realtime",
  options: object = AUTH,
): Talk {
  const url = `wss://api.openai.com/v1/realtime?${query}`;
  return new Talk(new openai.WebSocket(url, options));
}

async function talk(
  session: Fields,
  test: (talk: Talk, openai: FakeOpenAI) => Promise<void>,
  options: FakeOptions = {},
): Promise<void> {
  await using openai = await fakeOpenAI({ port: null, ...options });
  const one = dial(openai);
  await one.next("session.created");
  one.send({ type: "session.update", session });
  await one.next("session.updated");
  await test(one, openai);
}

const textOf = (event: Fields) =>
  (event.response as { output: { content: Fields[] }[] }).output[0].content[0]
    .transcript;
const errorOf = (event: Fields) =>
  event.error as {
    code: string;
    message: string;
    event_id: string;
    param: string;
  };

Deno.test("a spoken question is transcribed and answered in the order of the API", async () => {
  const session = {
    type: "realtime",
    audio: {
      input: { turn_detection: null, transcription: { model: "whisper-1" } },
    },
  };
  await talk(session, async (one) => {
    one.say("Count to 3");
    one.send({ type: "input_audio_buffer.commit" });
    one.send({ type: "response.create" });
    const done = await one.next("response.done");
    assertEquals(textOf(done), "1, 2, 3");
    const heard = await one.next(
      "conversation.item.input_audio_transcription.completed",
    );
    assertEquals(heard.transcript, "Count to 3");
    const order = one.types.filter((type, i, all) => type !== all[i - 1]).slice(
      2,
    );
    assertEquals(order, [
      "input_audio_buffer.committed",
      "conversation.item.added",
      "conversation.item.done",
      "conversation.item.input_audio_transcription.delta",
      "conversation.item.input_audio_transcription.completed",
      "response.created",
      "rate_limits.updated",
      "response.output_item.added",
      "conversation.item.added",
      "response.content_part.added",
      "response.output_audio_transcript.delta",
      "response.output_audio.delta",
      "response.output_audio_transcript.delta",
      "response.output_audio.delta",
      "response.output_audio_transcript.delta",
      "response.output_audio.delta",
      "response.output_audio.done",
      "response.output_audio_transcript.done",
      "response.content_part.done",
      "conversation.item.done",
      "response.output_item.done",
      "response.done",
    ]);
    const audio = one.got.filter((event) =>
      event.type === "response.output_audio.delta"
    )
      .reduce(
        (sum, event) =>
          sum + Uint8Array.fromBase64(event.delta as string).length,
        0,
      );
    assertEquals(audio / 48, 30 * (2 + 2 * "1, 2, 3".length));
  });
});

Deno.test("usage counts modalities, and reads the past from the cache", async () => {
  await talk(MANUAL, async (one) => {
    one.say("Say hi");
    one.send({ type: "input_audio_buffer.commit" });
    one.send({ type: "response.create" });
    const first = (await one.next("response.done")).response as {
      usage: Fields;
    };
    const spoken = 30 * (2 + 2 * "Say hi".length);
    const details = first.usage.input_token_details as Fields;
    assertEquals(details.audio_tokens, Math.ceil(spoken / 100));
    assertEquals(details.cached_tokens, 0);
    one.send({ type: "response.create" });
    const second = (await one.next("response.done", 2)).response as {
      usage: Fields;
    };
    const cached = second.usage.input_token_details as Fields;
    assertEquals(cached.cached_tokens, first.usage.input_tokens);
    assert(Number(second.usage.input_tokens) > Number(cached.cached_tokens));
  });
});

Deno.test("server VAD takes turns by energy", async () => {
  const session = {
    type: "realtime",
    audio: {
      input: {
        turn_detection: { type: "server_vad", silence_duration_ms: 400 },
      },
    },
  };
  await talk(session, async (one, openai) => {
    one.silence(1_000);
    one.say("Say one");
    one.silence(380);
    assertEquals(
      one.types.includes("input_audio_buffer.speech_stopped"),
      false,
    );
    one.silence(20);
    const done = await one.next("response.done");
    assertEquals(textOf(done), "one");
    const started = await one.next("input_audio_buffer.speech_started");
    const stopped = await one.next("input_audio_buffer.speech_stopped");
    const speech = 30 * (2 + 2 * "Say one".length);
    assertEquals(started.audio_start_ms, 700);
    assert(
      Math.abs(Number(stopped.audio_end_ms) - (1_000 + speech + 400)) <= 20,
    );
    assertEquals(
      started.item_id,
      (await one.next("input_audio_buffer.committed")).item_id,
    );
    assertEquals(openai.realtime.sessions[0].items.length, 2);
    one.silence(3_000);
    one.say("Say two");
    one.silence(500);
    assertEquals(textOf(await one.next("response.done", 2)), "two");
  });
});

Deno.test("semantic VAD answers a finished sentence soon, and waits for the rest of another", async () => {
  const session = {
    type: "realtime",
    audio: {
      input: { turn_detection: { type: "semantic_vad", eagerness: "high" } },
    },
  };
  await talk(session, async (one) => {
    one.say("Say yes.");
    one.silence(300);
    await one.next("response.done");
    one.say("And then");
    one.silence(1_900);
    assertEquals(
      one.types.filter((type) => type === "input_audio_buffer.speech_stopped")
        .length,
      1,
    );
    one.silence(200);
    await one.next("input_audio_buffer.speech_stopped", 2);
  });
});

Deno.test("speech interrupts an answer that is under way", async () => {
  using time = new FakeTime();
  const session = {
    type: "realtime",
    audio: { input: { turn_detection: { type: "server_vad" } } },
  };
  await talk(session, async (one, openai) => {
    one.say("Say a rather long sentence that takes its time");
    one.silence(600);
    await one.next("response.created");
    for (let n = 0; n < 9; n++) await time.tickAsync(50);
    one.say("Stop");
    const { response } = await one.next("response.done") as {
      response: Fields;
    };
    assertEquals(response.status, "cancelled");
    assertEquals(response.status_details, {
      type: "cancelled",
      reason: "turn_detected",
    });
    const item = (response.output as Fields[])[0];
    assertEquals(item.status, "incomplete");
    assertEquals(openai.realtime.sessions[0].spokenMs(String(item.id)), 600);
  }, { pace: "realtime" });
});

Deno.test("truncate is granted within what was spoken, and refused with the real words beyond", async () => {
  await talk(MANUAL, async (one, openai) => {
    one.say("Say hello");
    one.send({ type: "input_audio_buffer.commit" });
    one.send({ type: "response.create" });
    const { response } = await one.next("response.done") as {
      response: { output: { id: string }[] };
    };
    const item_id = response.output[0].id;
    const spoken = 30 * (2 + 2 * "hello".length);
    const cut = (audio_end_ms: number, id = item_id) =>
      one.send({
        type: "conversation.item.truncate",
        item_id: id,
        content_index: 0,
        audio_end_ms,
        event_id: `cut${audio_end_ms}`,
      });
    cut(spoken + 1);
    const beyond = errorOf(await one.next("error"));
    assertEquals(
      beyond.message,
      `Audio content of ${spoken}ms is already shorter than ${spoken + 1}ms`,
    );
    assertEquals([beyond.code, beyond.event_id], [
      null as never,
      `cut${spoken + 1}`,
    ]);
    cut(spoken);
    assertEquals(
      (await one.next("conversation.item.truncated")).audio_end_ms,
      spoken,
    );
    cut(0);
    assertEquals(
      errorOf(await one.next("error", 2)).code,
      "integer_below_min_value",
    );
    cut(1.5);
    assertEquals(errorOf(await one.next("error", 3)).code, "invalid_type");
    cut(10, "item_none");
    assertEquals(
      errorOf(await one.next("error", 4)).code,
      "item_truncate_invalid_item_id",
    );
    cut(10, openai.realtime.sessions[0].items[0].id);
    assertEquals(
      errorOf(await one.next("error", 5)).message,
      "Only model output audio messages can be truncated",
    );
  });
});

Deno.test("a second response is refused while one is active, except outside the conversation", async () => {
  using time = new FakeTime();
  await talk(MANUAL, async (one) => {
    one.send({ type: "response.create" });
    one.send({ type: "response.create", event_id: "second" });
    const refused = errorOf(await one.next("error"));
    assertEquals([refused.code, refused.event_id], [
      "conversation_already_has_active_response",
      "second",
    ]);
    one.send({
      type: "response.create",
      response: { conversation: "none", output_modalities: ["text"] },
    });
    await one.next("response.created", 2);
    one.send({ type: "response.cancel" });
    await one.next("response.done");
    await time.tickAsync(5_000);
    one.send({ type: "response.cancel", event_id: "late" });
    assertEquals(
      errorOf(await one.next("error", 2)).code,
      "response_cancel_not_active",
    );
  }, { pace: "realtime" });
});

Deno.test("scripts call functions, and the answer follows their output", async () => {
  await talk({
    type: "realtime",
    output_modalities: ["text"],
    tools: [{ type: "function", name: "time", parameters: {} }],
  }, async (one, openai) => {
    openai.on("o'clock", {
      toolCalls: [{ name: "time", arguments: { zone: "CET" } }],
    }, 1);
    one.send({
      type: "conversation.item.create",
      item: {
        type: "message",
        role: "user",
        content: [{ type: "input_text", text: "What o'clock is it?" }],
      },
    });
    one.send({ type: "response.create" });
    const call = await one.next("response.function_call_arguments.done");
    assertEquals([call.name, call.arguments], ["time", '{"zone":"CET"}']);
    await one.next("response.done");
    one.send({
      type: "conversation.item.create",
      item: {
        type: "function_call_output",
        call_id: call.call_id,
        output: "noon",
      },
    });
    one.send({ type: "response.create" });
    assertEquals(
      (await one.next("response.output_text.done")).text,
      "The tool said: noon",
    );
    assertEquals(openai.realtime.sessions[0].items.map((item) => item.type), [
      "message",
      "function_call",
      "function_call_output",
      "message",
    ]);
  });
});

Deno.test("items are placed, fetched, deleted, and refused with their codes", async () => {
  await talk(MANUAL, async (one, openai) => {
    const make = (id: string, more: Fields = {}) =>
      one.send({
        type: "conversation.item.create",
        item: {
          id,
          type: "message",
          role: "user",
          content: [{ type: "input_text", text: id }],
        },
        ...more,
      });
    make("b");
    make("a", { previous_item_id: "root" });
    make("c", { previous_item_id: "b" });
    make("ab", { previous_item_id: "a" });
    await one.next("conversation.item.done", 4);
    assertEquals(openai.realtime.sessions[0].items.map((item) => item.id), [
      "a",
      "ab",
      "b",
      "c",
    ]);
    assertEquals(
      one.got.filter((event) => event.type === "conversation.item.added").map((
        event,
      ) => event.previous_item_id),
      [null, null, "b", "a"],
    );
    one.send({ type: "conversation.item.delete", item_id: "ab" });
    await one.next("conversation.item.deleted");
    one.send({ type: "conversation.item.retrieve", item_id: "b" });
    await one.next("conversation.item.retrieved");
    make("x", { previous_item_id: "none" });
    make("a");
    one.send({ type: "conversation.item.delete", item_id: "ab" });
    one.send({ type: "conversation.item.retrieve", item_id: "ab" });
    one.send({
      type: "conversation.item.create",
      item: {
        type: "message",
        role: "assistant",
        content: [{ type: "output_audio" }],
      },
    });
    await one.next("error", 5);
    assertEquals(
      one.got.filter((event) => event.type === "error").map((event) =>
        errorOf(event).code
      ),
      [
        "item_create_invalid_previous_item_id",
        "item_create_duplicate_item_id",
        "item_delete_invalid_item_id",
        "item_retrieve_invalid_item_id",
        "invalid_value",
      ],
    );
    assertEquals(openai.realtime.sessions[0].items.map((item) => item.id), [
      "a",
      "b",
      "c",
    ]);
  });
});

Deno.test("session.update is refused as a whole for one bad field", async () => {
  await talk(MANUAL, async (one, openai) => {
    const before = JSON.stringify(openai.realtime.sessions[0].session);
    const cases: [Fields, string, string][] = [
      [{ instructions: "x" }, "missing_required_parameter", "session.type"],
      [
        { type: "realtime", voice: "ash" },
        "unknown_parameter",
        "session.voice",
      ],
      [
        { type: "realtime", audio: { input: { vad: 1 } } },
        "unknown_parameter",
        "session.audio.input.vad",
      ],
      [
        { type: "realtime", audio: { output: { speed: 2 } } },
        "decimal_above_max_value",
        "session.audio.output.speed",
      ],
      [
        { type: "realtime", output_modalities: ["audio", "text"] },
        "invalid_value",
        "session.output_modalities",
      ],
      [
        { type: "realtime", model: "gpt-realtime-2" },
        "session_model_immutable",
        "session.model",
      ],
      [
        { type: "realtime", reasoning: { effort: "low" } },
        "unsupported_parameter",
        "session.reasoning",
      ],
      [
        { type: "transcription", instructions: undefined },
        "invalid_value",
        "session.type",
      ],
    ];
    for (const [index, [session, code, param]] of cases.entries()) {
      one.send({
        type: "session.update",
        session: { instructions: "changed", ...session },
        event_id: `e${index}`,
      });
      const error = errorOf(await one.next("error", index + 1));
      assertEquals([error.code, error.param, error.event_id], [
        code,
        param,
        `e${index}`,
      ]);
    }
    assertEquals(JSON.stringify(openai.realtime.sessions[0].session), before);
  });
});

Deno.test("a session expires on the clock: error, then close 1001", async () => {
  using time = new FakeTime();
  await using openai = await fakeOpenAI({ port: null });
  const one = dial(openai);
  const created = await one.next("session.created");
  assertEquals(
    (created.session as Fields).expires_at,
    Math.floor(time.now / 1_000) + 3_600,
  );
  await time.tickAsync(3_599_999);
  await time.runMicrotasks();
  assertEquals(one.closed, null);
  await time.tickAsync(1);
  const { code, reason, wasClean } = await one.end();
  assertEquals(errorOf(await one.next("error")).code, "session_expired");
  assertEquals([code, reason, wasClean], [
    1001,
    "Your session hit the maximum duration of 60 minutes.",
    true,
  ]);
  assertEquals(openai.realtime.sessions[0].ended?.code, 1001);
});

Deno.test("nobody speaks after an answer: the timeout asks again", async () => {
  using time = new FakeTime();
  const session = {
    type: "realtime",
    output_modalities: ["text"],
    audio: {
      input: { turn_detection: { type: "server_vad", idle_timeout_ms: 5_000 } },
    },
  };
  await talk(session, async (one) => {
    one.send({ type: "response.create" });
    await one.next("response.done");
    await time.tickAsync(4_999);
    await time.runMicrotasks();
    assertEquals(
      one.types.includes("input_audio_buffer.timeout_triggered"),
      false,
    );
    await time.tickAsync(1);
    await one.next("response.done", 2);
    assert(one.types.includes("input_audio_buffer.timeout_triggered"));
    one.close();
  });
});

Deno.test("handshakes are judged by their credentials", async () => {
  await using openai = await fakeOpenAI({ port: null, keys: ["sk-good"] });
  const by = (key: string) => ["realtime", `openai-insecure-api-key.${key}`];
  const good = { headers: { authorization: "Bearer sk-good" } };
  const cases: [string, object, number][] = [
    ["model=m", good, 101],
    ["model=m", { protocols: by("sk-good") }, 101],
    ["model=m", { protocols: by("sk-bad") }, 401],
    ["model=m", {}, 401],
    ["model=m", { ...good, protocols: by("sk-good") }, 400],
    [
      "model=m",
      { ...good, protocols: ["realtime", "openai-beta.realtime-v1"] },
      400,
    ],
    ["model=m&call_id=rtc_1", good, 400],
    ["call_id=rtc_none", good, 404],
    ["", good, 400],
  ];
  for (const [query, options] of cases) {
    const one = dial(openai, query, options);
    const index = openai.requests.all.length;
    await Promise.race([one.next("session.created"), one.end()]).catch(
      () => {},
    );
    assert(index <= openai.requests.all.length);
  }
  assertEquals(
    openai.requests.all.map((request) => request.status),
    cases.map(([, , status]) => status),
  );
  assertEquals(JSON.stringify(openai.requests.all).includes("sk-"), false);
});

Deno.test("a refused handshake looks as it does on Deno, with and without a network", async () => {
  await using openai = await fakeOpenAI();
  for (const Socket of [WebSocket, openai.WebSocket]) {
    openai.fault({ status: 429 });
    const url = `${openai.baseURL.replace("http", "ws")}/realtime?model=m`;
    const one = new Talk(new Socket(url, AUTH as never));
    const { code, wasClean } = await one.end();
    assertEquals([code, wasClean], [0, false]);
    assertMatch(one.failure!, /Invalid status code: 429$/);
  }
});

for (
  const [fault, code, failure] of [
    [{ close: { code: 1011, reason: "broken" } }, 1011, null],
    [{ cut: "close" }, 0, /Unexpected EOF/],
    [{ cut: "reset" }, 0, /reset/i],
  ] as const
) {
  Deno.test(`a socket ends by ${JSON.stringify(fault)} after so many frames`, async () => {
    await using openai = await fakeOpenAI();
    for (const Socket of [WebSocket, openai.WebSocket]) {
      openai.fault({ socket: { after: 1, ...fault } }, { on: "/realtime" });
      const url = `${openai.baseURL.replace("http", "ws")}/realtime?model=m`;
      const one = new Talk(new Socket(url, AUTH as never));
      const end = await one.end();
      assertEquals(end.code, code);
      assertEquals(one.types, ["session.created"]);
      if (failure) assertMatch(one.failure!, failure);
    }
  });
}

Deno.test("a malformed frame, an oversized one, and silence strike after so many frames", async () => {
  await using openai = await fakeOpenAI();
  for (const Socket of [WebSocket, openai.WebSocket]) {
    const frames = async (fault: object, expected: number) => {
      openai.fault({ socket: { after: 1, ...fault } }, { on: "/realtime" });
      const url = `${openai.baseURL.replace("http", "ws")}/realtime?model=m`;
      const socket = new Socket(url, AUTH as never);
      const got: string[] = [];
      await new Promise<void>((resolve) => {
        socket.onmessage = ({ data }) => {
          got.push(data);
          if (got.length === 1) socket.send('{"type":"nothing"}');
          if (got.length === expected) resolve();
        };
      });
      socket.close();
      return got;
    };
    const [, malformed, answer] = await frames({ malformed: true }, 3);
    assertEquals(malformed, '{"type": "response.');
    assertEquals(JSON.parse(answer).type, "error");
    const [, oversized] = await frames({ oversized: 100_000 }, 3);
    assert(oversized.length > 100_000);
    await frames({ cut: "stall" }, 1);
    const { frames: seen } = openai.requests.all.at(-1)!;
    assertEquals((seen[0].data as Fields).type, "session.created");
    assertEquals(seen.filter((frame) => frame.from === "server").length, 1);
  }
});

Deno.test("a reader that stalls fills the buffer of the client", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ socket: { after: 1, stallReader: true } });
  const socket = new openai.WebSocket("wss://x/v1/realtime?model=m", AUTH);
  const one = new Talk(socket);
  await one.next("session.created");
  for (let i = 0; i < 10; i++) one.silence(100);
  await Promise.resolve();
  assert(socket.bufferedAmount > 10 * 4_800);
  assertEquals(openai.realtime.sessions[0].bufferedMs, 0);
});

Deno.test("a transcription session only listens", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const one = dial(openai, "intent=transcription");
  assertEquals(
    ((await one.next("session.created")).session as Fields).type,
    "transcription",
  );
  one.say("Take this down.");
  one.silence(600);
  const heard = await one.next(
    "conversation.item.input_audio_transcription.completed",
  );
  assertEquals(heard.transcript, "Take this down.");
  one.send({ type: "response.create" });
  assertEquals(errorOf(await one.next("error")).code, "invalid_value");
  assertEquals(one.types.includes("response.created"), false);
});

Deno.test("audio that cannot be understood fails its transcription, and only that", async () => {
  const session = {
    type: "realtime",
    audio: {
      input: { turn_detection: null, transcription: { model: "whisper-1" } },
    },
  };
  const listen = ({ ms }: { ms: number }) => {
    if (ms < 500) throw new Error("Too short.");
    return "Say it was long enough";
  };
  await talk(session, async (one) => {
    for (const ms of [400, 600]) {
      one.append(new Uint8Array(ms * 48).fill(7));
      one.send({ type: "input_audio_buffer.commit" });
    }
    const failed = await one.next(
      "conversation.item.input_audio_transcription.failed",
    );
    assertEquals(errorOf(failed).message, "Too short.");
    one.send({ type: "response.create" });
    assertEquals(textOf(await one.next("response.done")), "it was long enough");
  }, { listen });
});

Deno.test("a client secret opens a session until it expires", async () => {
  using time = new FakeTime();
  await using openai = await fakeOpenAI({ port: null });
  const response = await openai.fetch("https://x/v1/realtime/client_secrets", {
    method: "POST",
    headers: { ...AUTH.headers, "content-type": "application/json" },
    body: JSON.stringify({
      expires_after: { anchor: "created_at", seconds: 10 },
    }),
  });
  const { value } = await response.json();
  const options = {
    protocols: ["realtime", `openai-insecure-api-key.${value}`],
  };
  await dial(openai, "model=m", options).next("session.created");
  await time.tickAsync(10_001);
  assertEquals((await dial(openai, "model=m", options).end()).code, 0);
});

Deno.test("a call rings, is accepted, and is joined from the side", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const { id } = openai.realtime.ring();
  const post = async (verb: string, body: Fields) => {
    const response = await openai.fetch(
      `https://x/v1/realtime/calls/${id}/${verb}`,
      {
        method: "POST",
        headers: { ...AUTH.headers, "content-type": "application/json" },
        body: JSON.stringify(body),
      },
    );
    await response.body?.cancel();
    return response.status;
  };
  assertEquals(
    await post("accept", { type: "realtime", instructions: "Be brief." }),
    200,
  );
  const one = dial(openai, `call_id=${id}`);
  assertEquals(
    ((await one.next("session.created")).session as Fields).instructions,
    "Be brief.",
  );
  assertEquals(await post("hangup", {}), 200);
  assertEquals(openai.realtime.calls.get(id)?.status, "ended");
  assertEquals(await post("hangup", {}), 404);
});
