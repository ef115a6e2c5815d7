// Cost of the relay beyond a pump that copies frames between two sockets.
import { realtimeRelay } from "../src/relay/mod.ts";
import { OpenAI } from "../src/openai.ts";
import { peerAddress } from "./realtime.ts";
import { type Scenario, timed } from "./compare.ts";

/** Audio events of 100 ms: 32 MB of frames. */
const COUNT = 5_000;

/** Copies frames both ways, and does nothing else. */
function pump(address: string): (request: Request) => Response {
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

/** Receives all audio through a server of this process. */
function through(
  handler: (
    address: string,
  ) => (request: Request) => Response | Promise<Response>,
): () => Promise<number> {
  return async () => {
    const address = await peerAddress();
    await using server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen() {} },
      handler(address),
    );
    const socket = new WebSocket(`ws://127.0.0.1:${server.addr.port}/`);
    await new Promise((resolve) => socket.onmessage = resolve);
    const cost = await timed(() =>
      new Promise<void>((resolve) => {
        let left = COUNT;
        socket.onmessage = ({ data }) => {
          if (data.includes("output_audio.delta") && --left === 0) resolve();
        };
        socket.send('{"type":"response.create"}');
      })
    )();
    const closed = new Promise((resolve) => socket.onclose = resolve);
    socket.close(1000);
    await closed;
    return cost;
  };
}

/** Scenarios of the relay. */
export function relay(): Scenario[] {
  return [{
    what: "relay: 5,000 audio deltas to a client, against a bare pump",
    unit: "ms",
    // 0.8 of the pump's bytes per second
    budget: { most: 1.25, times: "floor" },
    cost: {
      floor: through(pump),
      ours: through((address) => {
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
          resume: false,
        });
        return (request) =>
          handle(request, { remoteAddr: { hostname: "127.0.0.1" } });
      }),
    },
  }];
}
