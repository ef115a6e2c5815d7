/**
 * One process of a relay whose store others share, as the tests start it:
 * `relay_server.ts STORE_MODULE STORE_PLACE BASE_URL`. The module exports `openStore`.
 */
import { OpenAI } from "../../../mod.ts";
import { realtimeRelay } from "../../../src/relay/relay.ts";
import type { SessionStore } from "../../../src/relay/store/store.ts";
import type { OpenStore } from "../../support/relay_processes.ts";

const [module, place, baseURL] = Deno.args;
const { openStore } = await import(module) as { openStore: OpenStore };
const { store, close } = await openStore(place);

/** Writes that are under way. */
const writes = new Set<Promise<unknown>>();
function watched<T>(write: Promise<T>): Promise<T> {
  const done = write.catch(() => {}).finally(() => writes.delete(done));
  writes.add(done);
  return write;
}
const watchedStore: SessionStore = {
  shared: store.shared,
  get: (key) => store.get(key),
  set: (...args) => watched(store.set(...args)),
  delete: (key) => watched(store.delete(key)),
  update: (...args) => watched(store.update(...args)),
  add: (...args) => watched(store.add(...args)),
};

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
    store: watchedStore,
    onEnd: ({ reason }) => console.error("end", reason),
    routes: [{
      method: "GET",
      path: "/settled",
      handle: async () => {
        while (writes.size > 0) await Promise.all(writes);
        return Response.json(relay.metrics());
      },
    }],
  },
);
relay.serve({
  port: 0,
  hostname: "127.0.0.1",
  onListen: ({ port }) => console.log(port),
}).finished.then(close);
