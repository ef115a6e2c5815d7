/**
 * Records what llama.cpp sends to the doctor:
 * `deno run -A tests/compatible/record_doctor.ts [PACKAGE_VERSION]`.
 *
 * To be run again when a request of the doctor changes.
 *
 * @module
 */
import { doctor } from "@duplex/openai/doctor";
import type { Exchange } from "./doctor_recording.ts";
import { LlamaServer, llamaVersion } from "./llama_server.ts";

const version = await llamaVersion();
if (version === null) throw new Error("llama-server is not installed");
await using server = await LlamaServer.start({ isEndless: true });
const exchanges: Exchange[] = [];
const findings = doctor(server.baseURL, {
  apiKey: "sk-local",
  async fetch(input, init) {
    const request = new Request(input, init);
    const { method, url } = request;
    const body = await request.clone().text();
    const response = await fetch(request);
    exchanges.push({
      request: { method, path: url.slice(server.baseURL.length), body },
      response: {
        status: response.status,
        type: response.headers.get("content-type"),
        body: await response.clone().text(),
      },
    });
    return response;
  },
});
for await (const { check, text } of findings) console.log(check, text);
const [debian] = Deno.args;
const name = `llama.cpp ${version}${
  debian ? `, Debian package ${debian}` : ""
}`;
await Deno.writeTextFile(
  new URL("recorded/llama_cpp_doctor.json", import.meta.url),
  JSON.stringify({ server: name, exchanges }, null, 2) + "\n",
);
