// Cost of the relay beyond a pump that copies frames between two sockets.
import { realtimeRelay } from "../src/relay/mod.ts";
import { OpenAI } from "../mod.ts";
import { peerAddress } from "./realtime.ts";
import { type Scenario, timed } from "./compare.ts";

/** Audio events of 100 ms: 32 MB of frames. */
const COUNT = 5_000;

type Handler = (request: Request) => Response | Promise<Response>;

/** Copies frames both ways, and does nothing else. */
function pump(address: string): Handler {
  return (request) => {
    const { socket, response } = Deno.upgradeWebSocket(request);
    const upstream = new WebSocket(
      `ws://${address}/v1/realtime?work=audio&count=${COUNT}`,
    );
    upstream.onmessage = ({ data }) => socket.send(data);
    socket.onmessage = ({ data }) => upstream.send(data);
    socket.onclose = () => upstream.close();
    return response;
  };
}

/** The relay, with a limit that looks at each piece of audio. */
function relayed(address: string): Handler {
  const client = new OpenAI({
    apiKey: "sk-bench",
    baseURL: `http://${address}/v1`,
    envFile: null,
  });
  const handle = realtimeRelay(client, {
    session: {
      model: "gpt-realtime",
      query: { work: "audio", count: String(COUNT) },
    },
    flow: { limit: 2 ** 30 },
    limits: { idle: 600_000 },
    resume: false,
  });
  return (request) =>
    handle(request, { remoteAddr: { hostname: "127.0.0.1" } });
}

/** A client of a server of this process. */
async function opened(
  handler: (address: string) => Handler,
): Promise<AsyncDisposable & { readonly socket: WebSocket }> {
  const address = await peerAddress();
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    handler(address),
  );
  const socket = new WebSocket(`ws://127.0.0.1:${server.addr.port}/`);
  await new Promise((resolve) => socket.onmessage = resolve);
  return {
    socket,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => socket.onclose = resolve);
      socket.close(1000);
      await closed;
      await server.shutdown();
    },
  };
}

/** Receives all audio. */
function receive(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    let left = COUNT;
    socket.onmessage = ({ data }) => {
      if (data.includes("output_audio.delta") && --left === 0) resolve();
    };
    socket.send('{"type":"response.create"}');
  });
}

function through(
  handler: (address: string) => Handler,
): () => Promise<number> {
  return async () => {
    await using client = await opened(handler);
    return await timed(() => receive(client.socket))();
  };
}

/** Both stay open next to those that are measured, as for the sessions in `realtime.ts`. */
async function keepOpen(): Promise<AsyncDisposable> {
  const open = new AsyncDisposableStack();
  for (const handler of [pump, relayed]) {
    await receive(open.use(await opened(handler)).socket);
  }
  return open;
}

/** Flags of V8 for a relay of many sessions, as in docs/DEPLOY.md. */
const LEAN = ["--max-semi-space-size=4", "--no-maglev"];

/** Runs `programs/relay_load.ts`; returns the number that it prints. */
function load(
  kind: "pump" | "relay",
  what: "p99" | "rss" | "first" | "rest",
  flags: readonly string[] = [],
): () => Promise<number> {
  return async () => {
    const { stdout, success } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--allow-all",
        "--v8-flags=--expose-gc",
        new URL("programs/relay_load.ts", import.meta.url).href,
        kind,
        what,
        ...flags,
      ],
      stderr: "inherit",
    }).output();
    if (!success) throw new Error(`Cannot measure ${what} of the ${kind}`);
    return Number(new TextDecoder().decode(stdout));
  };
}

/** Scenarios of the relay. */
export function relay(): Scenario[] {
  return [
    {
      what: "relay: 5,000 audio deltas to a client, against a bare pump",
      unit: "ms",
      meanwhile: keepOpen,
      // 0.8 of the pump's bytes per second
      budget: { most: 1.25, times: "floor" },
      cost: { floor: through(pump), ours: through(relayed) },
    },
    {
      what: "relay: p99 of a frame, 200 sessions of 20 ms both ways",
      unit: "ms",
      added: true,
      rounds: 3,
      warmUp: 0,
      budget: { most: 2 },
      cost: { floor: load("pump", "p99"), ours: load("relay", "p99") },
    },
    {
      what: "relay: the same p99 with two flags of V8 (docs/DEPLOY.md)",
      unit: "ms",
      added: true,
      rounds: 3,
      warmUp: 0,
      budget: { most: 2 },
      cost: {
        floor: load("pump", "p99", LEAN),
        ours: load("relay", "p99", LEAN),
      },
    },
    {
      what: "relay: memory of an idle session of the first 1,000, with these",
      unit: "KiB",
      rounds: 3,
      warmUp: 0,
      budget: { most: 60 },
      cost: {
        floor: load("pump", "first", LEAN),
        ours: load("relay", "first", LEAN),
      },
    },
    {
      what: "relay: memory of one more idle session after 1,000",
      unit: "KiB",
      rounds: 3,
      warmUp: 0,
      budget: { most: 60 },
      cost: { floor: load("pump", "rss"), ours: load("relay", "rss") },
    },
    {
      what: "relay: memory of an idle session, of the first 1,000",
      unit: "KiB",
      rounds: 1,
      warmUp: 0,
      budget: { most: 60 },
      cost: { floor: load("pump", "first"), ours: load("relay", "first") },
    },
    {
      what: "relay: memory of the same after a minute",
      unit: "KiB",
      rounds: 1,
      warmUp: 0,
      budget: { most: 60 },
      cost: { floor: load("pump", "rest"), ours: load("relay", "rest") },
    },
  ];
}
