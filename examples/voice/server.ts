// The voice page: a relay and four files.
//
//   deno task voice       with a fake in this process, without a key
//   OPENAI_API_KEY=... deno task voice
//
// Conversations are kept in Deno KV, so that they continue after a restart.
//
// The relay has no `authorize` here, so it serves only this machine. To put it on the network,
// decide who may talk: see docs/relay.md.
import OpenAI from "../../mod.ts";
import { KvStore } from "../../src/relay/mod.ts";
import { fakeOpenAI } from "../../src/testing.ts";
import { hum } from "./hum.ts";
import { voicePage } from "./page_server.ts";

/** A client of the API, or of a fake in this process. */
async function openClient() {
  if (Deno.env.get("OPENAI_API_KEY")) return { client: new OpenAI() };
  const fake = await fakeOpenAI({
    pace: 4, // like the API, it sends audio faster than it plays
    listen: () => "Hello, can you hear me?",
    speak: hum,
  });
  fake.on("time", {
    toolCalls: [{ name: "time", arguments: { zone: "Europe/Rome" } }],
  });
  fake.on(
    ({ toolOutputs }) => toolOutputs.length > 0,
    "It is a good time to talk.",
  );
  fake.on(
    () => true,
    "I can hear you. I am a fake without a key, so I hum: interrupt me, mute the microphone, or ask me for the time.",
  );
  return { client: fake.client(), fake };
}

/** Whether a port can be listened on: before anything is opened that would have to be closed. */
function isFree(port: number): boolean {
  try {
    Deno.listen({ port, hostname: "127.0.0.1" }).close();
    return true;
  } catch {
    return false;
  }
}

/** Opens Deno KV, in a file if `KV_PATH` names one. */
async function openKv(): Promise<Deno.Kv> {
  const path = Deno.env.get("KV_PATH") || undefined;
  try {
    return await Deno.openKv(path);
  } catch (error) {
    console.error(
      `Cannot open Deno KV: ${(error as Error).message}. ` +
        "KV_PATH must be a file that this program may create and write, " +
        `or not be set; it is ${path ?? "not set"}.`,
    );
    Deno.exit(1);
  }
}

const port = Number(Deno.env.get("PORT") || 8_000);
if (!isFree(port)) {
  console.error(
    `Cannot listen on port ${
      Deno.env.get("PORT") || port
    }: it is in use, or not a port. Set PORT to another one.`,
  );
  Deno.exit(1);
}
const kv = await openKv();
const { client, fake } = await openClient();
const page = voicePage(client, {
  store: new KvStore(kv),
  onEnd({ reason, cost, durations }) {
    const seconds = Math.round(durations.total / 1_000);
    const price = cost ? `, $${cost.amount.toFixed(4)}` : "";
    console.log(`A talk of ${seconds} s ended: ${reason}${price}`);
  },
});
const server = Deno.serve({
  port,
  hostname: "127.0.0.1",
  onListen({ port }) {
    const peer = fake ? "a fake: no key is set" : client.baseURL;
    console.log(`Talk at http://localhost:${port}/ (with ${peer})`);
  },
}, page.handle);
await new Promise<void>((resolve) => {
  Deno.addSignalListener("SIGINT", resolve); // `deno task` may pass it on twice
});
await page.relay.drain(); // the pages reconnect to the next server
await server.shutdown();
kv.close();
await fake?.[Symbol.asyncDispose]();
Deno.exit();
