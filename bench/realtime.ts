// Cost of a realtime session beyond a bare WebSocket and JSON.parse.
import { connect, type RealtimeSession } from "../src/realtime/mod.ts";
import { type Scenario, timed } from "./compare.ts";

/** 20 ms of input audio. */
const CHUNK = new Uint8Array(960).map((_, at) => at * 31 & 255);

/**
 * Audio that follows the commit. Deno sends a frame of more than 1 KiB as header and body, and
 * delays a partial packet until the peer acknowledges the previous one, which takes up to 40 ms.
 * The commit is only sent immediately if more data follows.
 */
const REST = new Uint8Array(150_000);

/** The event that ends the output. */
const LAST = "rate_limits.updated";

/** The workload that the peer sends after `response.create`. */
interface Work {
  readonly work: "audio" | "text" | "items" | "microphone";
  readonly count: number;
}

let peer: Promise<string> | undefined;

/** Address of the peer, a separate process that ends with this one. */
export function peerAddress(): Promise<string> {
  return peer ??= (async () => {
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--allow-net=127.0.0.1",
        new URL("programs/peer.ts", import.meta.url).href,
      ],
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    child.unref();
    const said = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
    return `127.0.0.1:${Number((await said.read()).value)}`;
  })();
}

/** A bare WebSocket that has received the first event. */
async function dialled({ work, count }: Work): Promise<WebSocket> {
  const socket = new WebSocket(
    `ws://${await peerAddress()}/v1/realtime?work=${work}&count=${count}`,
  );
  await new Promise((resolve) => socket.onmessage = resolve);
  return socket;
}

async function hungUp(socket: WebSocket): Promise<void> {
  const closed = new Promise((resolve) => socket.onclose = resolve);
  socket.close();
  await closed;
}

async function connected({ work, count }: Work): Promise<RealtimeSession> {
  return await connect({
    apiKey: "sk-bench",
    baseURL: `http://${await peerAddress()}/v1`,
    model: "gpt-realtime",
    query: { work, count: String(count) },
  });
}

/** A turn with a bare WebSocket: `use` is timed, connecting is not. */
function bare(
  work: Work,
  use: (socket: WebSocket) => Promise<void>,
): () => Promise<number> {
  return async () => {
    const socket = await dialled(work);
    const cost = await timed(() => use(socket))();
    await hungUp(socket);
    return cost;
  };
}

/** A turn with a session of ours. */
function ours(
  work: Work,
  use: (session: RealtimeSession) => Promise<void>,
): () => Promise<number> {
  return async () => {
    await using session = await connected(work);
    return await timed(() => use(session))();
  };
}

/**
 * A WebSocket with its events, and a session, that stay open next to those that are measured.
 *
 * Otherwise the garbage collection before each turn would find no such object alive, discard
 * their hidden classes, and with them the optimized code: each turn would start in the
 * interpreter, unlike in a process with an open session.
 */
function keepOpen(work: Work): () => Promise<AsyncDisposable> {
  return async () => {
    const open = new AsyncDisposableStack();
    const few: Work = { ...work, count: 5 };
    const socket = await dialled(few);
    const events: unknown[] = [];
    socket.addEventListener(
      "message",
      (event) => events.push(event, JSON.parse(event.data)),
    );
    await parsing()(socket);
    open.adopt(events, () => hungUp(socket));
    const session = open.use(await connected(few));
    const { input, output } = session.audio;
    await iterating(session);
    open.adopt([input, output], () => {});
    return open;
  };
}

/** The minimal reader: parses each frame until the last one. */
function parsing(
  each: (event: { type: string; delta: string }) => void = () => {},
): (socket: WebSocket) => Promise<void> {
  return (socket) =>
    new Promise((resolve) => {
      socket.onmessage = ({ data }) => {
        const event = JSON.parse(data);
        if (event.type === LAST) resolve();
        else each(event);
      };
      socket.send('{"type":"response.create"}');
    });
}

/** Reads all events of a session. */
async function iterating(session: RealtimeSession): Promise<void> {
  const events = session.events(undefined, { max: Infinity });
  session.send({ type: "response.create" });
  for await (const event of events) if (event.type === LAST) return;
}

/** Reads the audio of a session. */
async function listening(
  session: RealtimeSession,
  count: number,
): Promise<void> {
  const { output } = session.audio;
  session.send({ type: "response.create" });
  let left = count;
  for await (const { bytes } of output) {
    if (bytes.length === 0) throw new Error("Received no audio");
    if (--left === 0) return;
  }
}

const AUDIO: Work = { work: "audio", count: 5_000 };
const TEXT: Work = { work: "text", count: 20_000 };
const ITEMS: Work = { work: "items", count: 5_000 };
const MICROPHONE: Work = { work: "microphone", count: 10_000 };

/** The same work by ours in ten parts, as the bound for doing it at once. */
function tenths(
  work: Work,
  use: (session: RealtimeSession) => Promise<void>,
): () => Promise<number> {
  const tenth = ours({ ...work, count: work.count / 10 }, use);
  return async () => {
    let cost = 0;
    for (let turn = 0; turn < 10; turn++) cost += await tenth();
    return cost;
  };
}

async function remembering(session: RealtimeSession): Promise<void> {
  await iterating(session);
  if (session.history.items.length < 2) throw new Error("The history is empty");
}

/** Scenarios of realtime sessions. */
export function realtime(): Scenario[] {
  return [
    {
      what: "5,000 audio deltas, decoded",
      unit: "ms",
      meanwhile: keepOpen(AUDIO),
      budget: { most: 1.2, times: "floor" },
      cost: {
        floor: bare(
          AUDIO,
          parsing(({ delta }) => void Uint8Array.fromBase64(delta)),
        ),
        ours: ours(AUDIO, (session) => listening(session, AUDIO.count)),
      },
    },
    {
      what: "20,000 text deltas, history on",
      unit: "ms",
      meanwhile: keepOpen(TEXT),
      budget: { most: 1.5, times: "floor" },
      cost: { floor: bare(TEXT, parsing()), ours: ours(TEXT, iterating) },
    },
    {
      what: "10,000 microphone chunks of 20 ms",
      unit: "ms",
      meanwhile: keepOpen(AUDIO),
      budget: { most: 1.2, times: "floor" },
      cost: {
        floor: bare(MICROPHONE, async (socket) => {
          const append = (bytes: Uint8Array) =>
            socket.send(JSON.stringify({
              type: "input_audio_buffer.append",
              audio: bytes.toBase64(),
            }));
          for (let sent = 0; sent < MICROPHONE.count; sent++) append(CHUNK);
          socket.send('{"type":"input_audio_buffer.commit"}');
          append(REST);
          await new Promise((resolve) => socket.onmessage = resolve);
        }),
        ours: ours(MICROPHONE, async (session) => {
          const writer = session.audio.input.getWriter();
          for (let sent = 0; sent < MICROPHONE.count; sent++) {
            await writer.write(CHUNK);
          }
          const committed = session.inputAudioBuffer.commit();
          session.inputAudioBuffer.append(REST);
          await committed;
        }),
      },
    },
    {
      what: "20,000 deltas, against ten times 2,000",
      unit: "ms",
      budget: { most: 1.1, times: "floor" },
      cost: { floor: tenths(TEXT, iterating), ours: ours(TEXT, iterating) },
    },
    {
      what: "5,000 items of history, against ten times 500",
      unit: "ms",
      budget: { most: 1.1, times: "floor" },
      cost: {
        floor: tenths(ITEMS, remembering),
        ours: ours(ITEMS, remembering),
      },
    },
    {
      what: "./realtime for a browser, minified",
      unit: "KiB",
      budget: { most: 40 },
      rounds: 1,
      cost: { ours: bundled },
    },
  ];
}

/** Size of the whole entry point, in KiB. */
async function bundled(): Promise<number> {
  const { stdout, success } = await new Deno.Command(Deno.execPath(), {
    args: [
      "bundle",
      "--platform=browser",
      "--minify",
      new URL("../src/realtime/mod.ts", import.meta.url).href,
    ],
    stderr: "null",
  }).output();
  if (!success) throw new Error("Cannot bundle src/realtime/mod.ts");
  return stdout.length / 1_024;
}
