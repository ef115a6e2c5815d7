import { assert, assertEquals } from "@std/assert";
import { OpenAI } from "../../mod.ts";
import { realtimeRelay } from "../../src/relay/relay.ts";
import { ListedStore } from "../support/listed_store.ts";
import { randomFrom } from "./proxy.ts";
import { startApi } from "./relay/api.ts";
import { liveAll } from "./relay/lives.ts";
import { relayOptions } from "./relay/options.ts";

// `deno task soak:relay` runs 10,000 of them
Deno.test("60 sessions of a relay that die at random moments leave no session, no socket, no timer and no reservation", async () => {
  const api = await startApi(randomFrom(1));
  const store = new ListedStore();
  const relay = realtimeRelay(
    new OpenAI({
      apiKey: "sk-soak",
      baseURL: `http://127.0.0.1:${api.port}/v1`,
      envFile: null,
    }),
    relayOptions(store, () => {}),
  );
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    relay,
  );
  const deaths = new Set<string>();
  await liveAll(
    {
      port: server.addr.port,
      random: randomFrom(20_261_127),
      count: (death) => deaths.add(death),
      isPatient: true,
    },
    60,
  );
  assert(deaths.size > 4, `they died only so: ${[...deaths]}`);
  const end = Promise.withResolvers<void>();
  const check = setInterval(() => {
    if (relay.metrics().sessions === 0) end.resolve();
  }, 5);
  await end.promise;
  clearInterval(check);
  const { accepted, clients, upstream, buffered } = relay.metrics();
  assert(accepted > 30, `only ${accepted} were accepted`);
  assertEquals({ clients, upstream, buffered }, {
    clients: 0,
    upstream: 0,
    buffered: 0,
  });
  await relay.drain();
  assertEquals(store.keys, []);
  await server.shutdown();
  await api.close();
});
