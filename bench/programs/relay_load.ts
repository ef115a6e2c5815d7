/**
 * Many sessions through a relay or a bare pump, each in a process of its own; prints one number.
 *
 * - `p99`: 200 clients each get and send 20 ms of audio every 20 ms; the time from the API to the
 *   client, in ms.
 * - `rss`: memory of one more idle session in a process that has 1,000, in KiB.
 * - `first`: the same for the first 1,000, in which the engine's space for new objects grows, once.
 *
 * Run: `deno run -A --v8-flags=--expose-gc bench/programs/relay_load.ts relay|pump p99|rss|first`
 */
import { OpenAI } from "../../mod.ts";
import { realtimeRelay } from "../../src/relay/mod.ts";

/** 20 ms of PCM16. */
const AUDIO = new Uint8Array(960).map((_, at) => at * 31 & 255).toBase64();
const HOST = { hostname: "127.0.0.1", port: 0 } as const;
const SECONDS = 4;

type Work = "p99" | "rss" | "first";
type Handler = (request: Request) => Response | Promise<Response>;

/** A process: prints its port, and what it is asked for by a line of input. */
function started(handler: Handler): Promise<void> {
  const server = Deno.serve({
    ...HOST,
    onListen: ({ port }) => console.log(port),
  }, handler);
  return server.finished;
}

/** The API: sends a piece of audio every 20 ms, with the time in place of its ID. */
function api(work: Work): Handler {
  return (request) => {
    const { socket, response } = Deno.upgradeWebSocket(request);
    let timer: ReturnType<typeof setInterval>;
    socket.onopen = () => {
      socket.send('{"type":"session.created","event_id":"","session":{}}');
      if (work !== "p99") return;
      timer = setInterval(() => {
        socket.send(
          `{"type":"response.output_audio.delta","event_id":"${now()}","response_id":"r","item_id":"i","output_index":0,"content_index":0,"delta":"${AUDIO}"}`,
        );
      }, 20);
    };
    socket.onclose = () => clearInterval(timer);
    return response;
  };
}

/** Microseconds, the same in all processes of the machine. */
function now(): number {
  return Math.round((performance.timeOrigin + performance.now()) * 1_000);
}

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

/** Starts this program in another role; returns its address. */
async function child(...args: string[]) {
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--v8-flags=--expose-gc", import.meta.url, ...args],
    stdout: "piped",
  }).spawn();
  const said = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const address = `127.0.0.1:${Number((await said.read()).value)}`;
  said.releaseLock();
  return { process, address };
}

/** Opens clients one after another, a few at a time. */
async function clients(
  address: string,
  count: number,
  opened: (socket: WebSocket) => void,
): Promise<WebSocket[]> {
  const sockets: WebSocket[] = [];
  const open = async () => {
    while (sockets.length < count) {
      const socket = new WebSocket(`ws://${address}/`);
      sockets.push(socket);
      await new Promise((resolve, reject) => {
        socket.onmessage = resolve;
        socket.onclose = () => reject(new Error("A client was closed"));
      });
      opened(socket);
    }
  };
  await Promise.all(Array.from({ length: 10 }, open));
  return sockets;
}

async function p99(address: string): Promise<number> {
  const delays: number[] = [];
  let isMeasured = false;
  const frame = `{"type":"input_audio_buffer.append","audio":"${AUDIO}"}`;
  const timers: ReturnType<typeof setInterval>[] = [];
  await clients(address, 200, (socket) => {
    socket.onmessage = ({ data }) => {
      const sent = /"event_id":"(\d+)"/.exec(data);
      if (isMeasured && sent) delays.push((now() - Number(sent[1])) / 1_000);
    };
    timers.push(setInterval(() => socket.send(frame), 20));
  });
  await pause(1_000); // until the compiler is done
  isMeasured = true;
  await pause(SECONDS * 1_000);
  timers.forEach(clearInterval);
  delays.sort((a, b) => a - b);
  return delays[Math.floor(delays.length * 0.99)];
}

/** Memory of each of 1,000 idle sessions that come after others. */
async function memory(address: string, others: number): Promise<number> {
  const read = async () =>
    Number(await (await fetch(`http://${address}/rss`)).text());
  await clients(address, others, () => {});
  const before = await read();
  const more = await clients(address, 1_000, () => {});
  const after = await read();
  return (after - before) / more.length / 1_024;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const MEASURES: Readonly<
  Record<Work, (address: string) => Promise<number>>
> = {
  p99,
  rss: (address) => memory(address, 1_000),
  first: (address) => memory(address, 100), // code, and first buffers
};

const [role, work, address] = Deno.args as [string, Work, string?];
if (role === "api") await started(api(work));
else if (address) {
  await started(measured((role === "pump" ? pump : relay)(address)));
} else {
  const upstream = await child("api", work);
  const server = await child(role, work, upstream.address);
  console.log(await MEASURES[work](server.address));
  server.process.kill("SIGKILL");
  upstream.process.kill("SIGKILL");
  Deno.exit();
}
