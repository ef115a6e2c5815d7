/** A relay with a request that never ends, as the test starts it: `stuck_server.ts BASE_URL`. */
import { OpenAI } from "../../../mod.ts";
import { realtimeRelay } from "../../../src/relay/relay.ts";

const relay = realtimeRelay(
  new OpenAI({ apiKey: "sk-test-relay", baseURL: Deno.args[0], envFile: null }),
  {
    session: { model: "gpt-realtime", explain: false },
    routes: [{
      method: "GET",
      path: "/never",
      handle: () => {
        console.log("asked");
        return new Promise(() => {});
      },
    }],
  },
);
relay.serve({
  port: 0,
  hostname: "127.0.0.1",
  onListen: ({ port }) => console.log(port),
}, () => new Response("a page")).finished.then(() => console.log("finished"));
