/**
 * Many sessions through a relay or a bare pump; prints one number.
 *
 * - `p99`: 200 sessions each get and send 20 ms of audio every 20 ms; the time that a frame takes
 *   from the API to the client or back, in ms.
 * - `rss`: memory of one more idle session in a process that has 1,000, in KiB.
 * - `first`: the same for the first 1,000, in which the engine's space for new objects grows, once.
 * - `rest`: the same after a minute, in which the engine gives back what idle sessions do not need.
 * - `detail`: as `p99`, but prints quantiles by direction, and the CPU time of both processes.
 *
 * The relay or the pump has a process of its own. The API and the clients share another one, and
 * are bare TCP connections: they cost less than what they measure.
 *
 * Run: `deno run -A --v8-flags=--expose-gc bench/programs/relay_load.ts relay|pump p99|rss|first|rest|detail`
 *
 * Flags of V8 for the relay or the pump may follow, such as `--max-semi-space-size=4 --no-maglev`.
 */
import { OpenAI } from "../../mod.ts";
import { realtimeRelay } from "../../src/relay/mod.ts";
import { median } from "../compare.ts";
import {
  connectRaw,
  frameOf,
  listenRaw,
  type RawSocket,
} from "./raw_sockets.ts";

/** 20 ms of PCM16. */
const AUDIO = new Uint8Array(960).map((_, at) => at * 31 & 255).toBase64();
const HOST = { hostname: "127.0.0.1", port: 0 } as const;
const SESSIONS = 200;
const FRAME_MS = 20;
const WARM_UP_MS = 2_000;
const SECONDS = 5;

type Handler = (request: Request) => Response | Promise<Response>;

function pump(address: string): Handler {
  return (request) => {
    const { socket, response } = Deno.upgradeWebSocket(request);
    const upstream = new WebSocket(`ws://${address}/v1/realtime`);
    upstream.onmessage = ({ data }) => socket.send(data);
    socket.onmessage = ({ data }) => upstream.send(data);
    socket.onclose = () => upstream.close();
    return response;
  };
}

function relay(address: string): Handler {
  const client = new OpenAI({
    apiKey: "sk-bench",
    baseURL: `http://${address}/v1`,
    envFile: null,
  });
  const handle = realtimeRelay(client, {
    session: { model: "gpt-realtime" },
    limits: { idle: 600_000, duration: 600_000 },
    flow: { start: 600_000 }, // idle clients say nothing at all
    capacity: 3_000,
  });
  return (request) => handle(request, { remoteAddr: HOST });
}

/** The same, and its memory at `/rss`. */
function measured(handler: Handler): Handler {
  return (request) => {
    if (new URL(request.url).pathname !== "/rss") return handler(request);
    for (let turn = 0; turn < 3; turn++) {
      (globalThis as { gc?: () => void }).gc?.();
    }
    return new Response(`${Deno.memoryUsage().rss}`);
  };
}

/** Starts the relay or the pump; returns its address. */
async function child(kind: string, upstream: string, flags: string[]) {
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      `--v8-flags=${["--expose-gc", ...flags].join(",")}`,
      import.meta.url,
      kind,
      "serve",
      upstream,
    ],
    stdout: "piped",
  }).spawn();
  const said = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const address = `127.0.0.1:${Number((await said.read()).value)}`;
  said.releaseLock();
  return { process, address };
}

/** Frames of one kind, each with the time at which it was sent. */
class Stamped {
  /** How long the frames of each second took, in ms. */
  delays: number[][] = [[]];
  readonly #frame: Uint8Array<ArrayBuffer>;
  readonly #at: number;
  readonly #length: number;
  readonly #masked: boolean;

  /**
   * @param before Text before the time, in 16 characters.
   * @param after Text after it.
   * @param masked Whether it comes from a client.
   */
  constructor(before: string, after: string, masked: boolean) {
    this.#frame = frameOf(`${before}${"0".repeat(16)}${after}`, masked);
    this.#at = before.length;
    this.#length = before.length + 16 + after.length;
    this.#masked = masked;
  }

  /** A sender of such frames. */
  sender(socket: RawSocket): () => void {
    const frame = this.#frame.slice();
    const at = frame.length - this.#length + this.#at;
    return () => {
      let time = now();
      for (let digit = at + 15; digit >= at; digit--) {
        frame[digit] = 48 + time % 10;
        time = Math.floor(time / 10);
      }
      socket.send(frame);
    };
  }

  /** Takes a message that has arrived; returns whether it is such a frame. */
  take(payload: Uint8Array): boolean {
    if (payload.length !== this.#length) return false;
    let time = 0;
    for (let digit = 0; digit < 16; digit++) {
      time = time * 10 + payload[this.#at + digit] - 48;
    }
    this.delays.at(-1)!.push((now() - time) / 1_000);
    return true;
  }
}

/**
 * The delay that is longer than this share of the frames of a second: that of the median second,
 * because other work of the machine may spoil some.
 */
function quantile(seconds: readonly number[][], share: number): number {
  return median(seconds.map((delays) => {
    const sorted = delays.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length * share)];
  }));
}

/** Microseconds. */
function now(): number {
  return Math.round(performance.now() * 1_000);
}

const down = new Stamped(
  '{"type":"response.output_audio.delta","event_id":"',
  `","response_id":"r","item_id":"i","output_index":0,"content_index":0,"delta":"${AUDIO}"}`,
  false,
);
const up = new Stamped(
  '{"type":"input_audio_buffer.append","audio":"',
  `${AUDIO}"}`,
  true,
);

/** The reply to the probe of a quiet session. */
const REFUSED = frameOf(
  '{"type":"error","event_id":"","error":{"event_id":"duplex_probe"}}',
);

const decoder = new TextDecoder();

/** An empty message, which nobody waits for. */
const PONG = new Uint8Array([138, 0]);

/**
 * The API: greets, and sends a piece of audio for each that it gets.
 *
 * Deno's `WebSocket` to a server writes the head and the payload of a frame of more than 1 KiB
 * one after the other, with Nagle's algorithm: each waits until TCP has acknowledged what was
 * written before, which takes up to 40 ms. Whatever the API sends takes the acknowledgement along.
 */
function api(): string {
  const created = frameOf(
    '{"type":"session.created","event_id":"","session":{}}',
  );
  return listenRaw((socket) => {
    const reply = down.sender(socket);
    socket.onPart = () => void socket.send(PONG);
    socket.onMessage = (payload) => {
      if (up.take(payload)) reply();
      else if (decoder.decode(payload).includes("duplex_probe")) {
        socket.send(REFUSED);
      }
    };
    socket.run();
    socket.send(created);
  });
}

/** Opens clients one after another, a few at a time. */
async function clients(address: string, count: number): Promise<RawSocket[]> {
  const sockets: RawSocket[] = [];
  let left = count;
  const open = async () => {
    while (left-- > 0) {
      const socket = await connectRaw(address);
      await new Promise<void>((resolve, reject) => {
        socket.onMessage = () => resolve();
        socket.onClose = () => reject(new Error("A client was closed"));
        socket.run();
      });
      socket.onMessage = (payload) => down.take(payload);
      sockets.push(socket);
    }
  };
  await Promise.all(Array.from({ length: 10 }, open));
  return sockets;
}

/** The load: the sessions speak one after another, evenly within 20 ms. */
async function talk(
  server: { readonly address: string; readonly process: Deno.ChildProcess },
): Promise<Record<"server" | "load", number>> {
  const senders = (await clients(server.address, SESSIONS))
    .map((one) => up.sender(one));
  const begin = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    const due = (performance.now() - begin) * senders.length / FRAME_MS;
    for (; sent < due; sent++) senders[sent % senders.length]();
  }, 1);
  await pause(WARM_UP_MS); // until the compiler is done
  const before = [cpu(server.process.pid), cpu(Deno.pid)];
  up.delays = [];
  down.delays = [];
  for (let second = 0; second < SECONDS; second++) {
    up.delays.push([]);
    down.delays.push([]);
    await pause(1_000);
  }
  clearInterval(timer);
  const expected = SESSIONS * SECONDS * 1_000 / FRAME_MS;
  for (const { delays } of [up, down]) {
    const { length } = delays.flat();
    if (length < expected / 2) throw new Error(`Only ${length} frames came`);
  }
  const after = [cpu(server.process.pid), cpu(Deno.pid)];
  const [own, load] = after.map((ms, at) =>
    (ms - before[at]) / SECONDS / 1_000
  );
  return { server: own, load };
}

/** CPU time of a process, in ms; only where there is `/proc`. */
function cpu(pid: number): number {
  try {
    const stat = Deno.readTextFileSync(`/proc/${pid}/stat`);
    const [user, system] = stat.slice(stat.lastIndexOf(")")).split(" ")
      .slice(12);
    return (Number(user) + Number(system)) * 10;
  } catch {
    return NaN;
  }
}

/**
 * Memory of each of 1,000 idle sessions that come after others, in KiB.
 *
 * @param address The relay or the pump.
 * @param others How many were there before.
 * @param rest How long the sessions are idle before it is measured, in ms.
 */
async function memory(
  address: string,
  others: number,
  rest = 0,
): Promise<number> {
  const read = async () =>
    Number(await (await fetch(`http://${address}/rss`)).text());
  await clients(address, others);
  const before = await read();
  const more = await clients(address, 1_000);
  await pause(rest);
  const after = await read();
  return (after - before) / more.length / 1_024;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Delays of both directions. */
function both(): number[][] {
  return down.delays.map((delays, at) => [...delays, ...up.delays[at]]);
}

function detail(share: Record<string, number>): string {
  const line = (what: string, delays: readonly number[][]) =>
    [
      what,
      delays.flat().length,
      ...[0.5, 0.9, 0.99, 0.999].map((share) =>
        quantile(delays, share).toFixed(2)
      ),
    ].join("\t");
  return [
    "\tframes\tp50\tp90\tp99\tp99.9",
    line("down", down.delays),
    line("up", up.delays),
    ...Object.entries(share).map(([what, cores]) =>
      `${what}\t${cores.toFixed(2)} cores`
    ),
  ].join("\n");
}

const [kind, work, ...rest] = Deno.args;
if (work === "serve") {
  await Deno.serve(
    { ...HOST, onListen: ({ port }) => console.log(port) },
    measured((kind === "pump" ? pump : relay)(rest[0])),
  ).finished;
} else {
  const server = await child(kind, api(), rest);
  if (work === "rss") console.log(await memory(server.address, 1_000));
  else if (work === "first") console.log(await memory(server.address, 100));
  else if (work === "rest") {
    console.log(await memory(server.address, 100, 60_000));
  } else {
    const share = await talk(server);
    console.log(
      work === "detail" ? detail(share) : quantile(both(), 0.99),
    );
  }
  server.process.kill("SIGKILL");
  Deno.exit();
}
