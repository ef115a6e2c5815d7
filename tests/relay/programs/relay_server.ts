/** One process of a relay with a KV file, as the tests start it: `relay_server.ts KV_FILE BASE_URL`. */
import { OpenAI } from "../../../mod.ts";
import { realtimeRelay } from "../../../src/relay/relay.ts";
import { KvStore } from "../../../src/relay/store/kv_store.ts";

const [file, baseURL] = Deno.args;
const kv = await Deno.openKv(file);

/** A store that knows whether a write is under way. */
class WatchedStore extends KvStore {
  readonly #writes = new Set<Promise<unknown>>();

  override update(...args: Parameters<KvStore["update"]>) {
    const write = super.update(...args);
    const done = write.catch(() => {}).finally(() => this.#writes.delete(done));
    this.#writes.add(done);
    return write;
  }

  async settled(): Promise<void> {
    while (this.#writes.size > 0) await Promise.all(this.#writes);
  }
}

const store = new WatchedStore(kv);
const relay = realtimeRelay(
  new OpenAI({ apiKey: "sk-test-relay", baseURL, envFile: null }),
  {
    session: {
      model: "gpt-realtime",
      session: { audio: { input: { turn_detection: null } } },
      explain: false,
    },
    authorize: (request) => ({
      user: request.headers.get("authorization") ?? "nobody",
      limits: { sessions: 3 },
    }),
    store,
    onEnd: ({ reason }) => console.error("end", reason),
    routes: [{
      method: "GET",
      path: "/settled",
      handle: async () => {
        await store.settled();
        return Response.json(relay.metrics());
      },
    }],
  },
);
relay.serve({
  port: 0,
  hostname: "127.0.0.1",
  onListen: ({ port }) => console.log(port),
}).finished.then(() => kv.close());
