import {
  assert,
  assertEquals,
  assertMatch,
  assertRejects,
  assertThrows,
} from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  type CassettePlayer,
  type FakeOpenAI,
  fakeOpenAI,
  ManualClock,
  readCassette,
  recordCassette,
  replayCassette,
} from "../../../src/testing.ts";
import { turns } from "../../support/event_loop.ts";

const QUESTION = { model: "gpt-5", input: "Count to 3" };

/** A tape with one plain and one streamed exchange on it. */
async function tape(): Promise<string> {
  await using openai = await fakeOpenAI({ port: null });
  const recorder = recordCassette({ fetch: openai.fetch });
  await converse(openai, recorder.fetch);
  return String(recorder);
}

async function converse(
  openai: FakeOpenAI,
  fetch: typeof globalThis.fetch,
  input = QUESTION.input,
): Promise<string[]> {
  const client = openai.client({
    apiKey: "sk-canary-123456",
    fetch,
    maxRetries: 0,
  });
  const plain = await client.responses.create({ ...QUESTION, input });
  let streamed = "";
  for await (
    const event of await client.responses.create({
      ...QUESTION,
      input,
      stream: true,
    })
  ) {
    if (event.type === "response.output_text.delta") streamed += event.delta;
  }
  return [plain.output_text, streamed];
}

async function ended(player: CassettePlayer): Promise<string> {
  return (await assertRejects(
    async () => await player[Symbol.asyncDispose](),
    Error,
  )).message;
}

Deno.test("a cassette replays the same responses, and holds no credential", async () => {
  const text = await tape();
  assertEquals(text.includes("canary"), false);
  assertEquals(text.split("\n")[0], '{"cassette":1}');
  await using openai = await fakeOpenAI({ port: null });
  await using player = replayCassette(text);
  assertEquals(await converse(openai, player.fetch), ["1, 2, 3", "1, 2, 3"]);
  openai.requests.assertCalled(() => true, 0);
});

Deno.test("replay: a request that differs from the recorded one fails with the difference, at once and at the end", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const player = replayCassette(await tape());
  await assertRejects(
    () => converse(openai, player.fetch, "Count to 4"),
    Error,
  );
  assertMatch(
    await ended(player),
    /POST \/v1\/responses: input: recorded "Count to 3", came "Count to 4"/,
  );
});

Deno.test("replay: an exchange that is never requested, or too often, fails", async () => {
  const text = await tape();
  assertMatch(
    await ended(replayCassette(text)),
    /POST \/v1\/responses: never requested\nPOST/,
  );
  const player = replayCassette(text);
  await using openai = await fakeOpenAI({ port: null });
  await converse(openai, player.fetch);
  player.assertFinished();
  await assertRejects(() => converse(openai, player.fetch), Error);
  assertMatch(await ended(player), /not on the cassette, or too often/);
});

Deno.test("a cassette hides client secrets", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const recorder = recordCassette({ fetch: openai.fetch });
  const secret = await openai.client({ fetch: recorder.fetch }).realtime
    .clientSecrets.create({});
  assert(secret.value.startsWith("ek_0"));
  assertEquals(String(recorder).includes(secret.value), false);
  assertMatch(String(recorder), /\\"value\\":\\"\*\*\*/);
});

Deno.test("a stream is replayed with its pauses, at any speed", async () => {
  const clock = new ManualClock();
  await using openai = await fakeOpenAI({ port: null, clock });
  openai.fault({ delay: 4_000 });
  const recorder = recordCassette({ fetch: openai.fetch, clock });
  const init = { headers: { authorization: "Bearer x" } };
  const asked = recorder.fetch("https://x/v1/models", init);
  for (let i = 0; i < 20; i++) await Promise.resolve();
  await new Promise((resolve) => queueMicrotask(() => resolve(null)));
  await turns();
  clock.advance(4_000);
  await (await asked).text();

  using time = new FakeTime();
  await using player = replayCassette(String(recorder), { speed: 2 });
  let done = false;
  const again = player.fetch("https://x/v1/models", init).then(
    async (response) => {
      await response.text();
      done = true;
    },
  );
  await time.tickAsync(1_999);
  await time.runMicrotasks();
  assertEquals(done, false);
  await time.tickAsync(1);
  await again;
});

interface Dialogue {
  said: string[];
  closed: number;
}

function speak(
  Socket: typeof WebSocket,
  instructions: string,
): Promise<Dialogue> {
  const socket = new Socket(
    "wss://x/v1/realtime?model=gpt-realtime",
    { headers: { authorization: "Bearer sk-canary-123456" } } as never,
  );
  const said: string[] = [];
  return new Promise((resolve) => {
    socket.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      said.push(event.type);
      if (event.type === "session.created") {
        socket.send(
          JSON.stringify({
            type: "session.update",
            session: {
              type: "realtime",
              output_modalities: ["text"],
              instructions,
            },
          }),
        );
      }
      if (event.type === "session.updated") {
        socket.send(
          JSON.stringify({
            type: "response.create",
            event_id: crypto.randomUUID(),
          }),
        );
      }
      if (event.type === "response.done") socket.close(1000);
    };
    socket.onclose = ({ code }) => resolve({ said, closed: code });
  });
}

// What arrives after the client has closed the socket is not on the cassette.
function upToClose(said: readonly string[]): string[] {
  return said.slice(0, said.indexOf("response.done") + 1);
}

Deno.test("frames of a socket are replayed both ways, and compared", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const recorder = recordCassette({ WebSocket: openai.WebSocket });
  const first = await speak(recorder.WebSocket, "Be kind.");
  assertEquals(String(recorder).includes("canary"), false);
  const lines = readCassette(String(recorder));
  assertEquals(
    lines.filter((line) => line.kind === "frame" && line.from === "client")
      .length,
    2,
  );

  await using player = replayCassette(String(recorder));
  const again = await speak(player.WebSocket, "Be kind.");
  assertEquals(again, { ...first, said: upToClose(first.said) });

  const other = replayCassette(String(recorder));
  await speak(other.WebSocket, "Be rude.");
  assertMatch(
    await ended(other),
    /frame\.session\.instructions: recorded "Be kind\.", came "Be rude\."/,
  );
});

Deno.test("frames that are left unread fail", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const recorder = recordCassette({ WebSocket: openai.WebSocket });
  await speak(recorder.WebSocket, "Be kind.");
  const player = replayCassette(String(recorder));
  const socket = new player.WebSocket("wss://x/v1/realtime?model=gpt-realtime");
  await new Promise((resolve) => socket.onmessage = resolve);
  socket.close();
  await new Promise((resolve) => socket.onclose = resolve);
  assertMatch(
    await ended(player),
    /frame from the client left: \{"type":"session.update"/,
  );
});

Deno.test("readCassette() refuses text that is not a cassette, and names the line", () => {
  assertThrows(
    () => replayCassette('{"some":"json"}\n'),
    SyntaxError,
    "first line",
  );
  assertThrows(
    () => replayCassette('{"cassette":1}\n{"kind":'),
    SyntaxError,
    "line 2 is not valid JSON",
  );
});
