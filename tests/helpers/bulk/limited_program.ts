/**
 * Says "ready", waits for a line, then calls a server through a limiter for some seconds, as one of
 * several processes:
 * `deno run --unstable-kv -A limited_program.ts BASE_URL KV_FILE SECONDS`.
 *
 * @module
 */
import { OpenAI } from "../../../mod.ts";
import { mapLimit } from "../../../src/helpers/bulk/map_limit.ts";
import { rateLimiter } from "../../../src/helpers/bulk/rate_limiter.ts";
import { KvFileStore } from "../../support/kv_store.ts";

const [baseURL, file, seconds] = Deno.args;
const client = new OpenAI({
  apiKey: "sk-test",
  baseURL,
  envFile: null,
});
const store = await KvFileStore.open(file);
const limiter = rateLimiter({ store, name: "gpt-5" });
// All processes begin together.
console.log("ready");
await Deno.stdin.read(new Uint8Array(8));
const end = Date.now() + Number(seconds) * 1000;
function* untilTheEnd() {
  while (Date.now() < end) yield null;
}
await mapLimit(
  untilTheEnd(),
  () =>
    client.responses.create({
      model: "gpt-5",
      input: "Hi",
      metadata: { process: String(Deno.pid) },
    }),
  { concurrency: 10, limiter },
);
await limiter[Symbol.asyncDispose]();
store.close();
