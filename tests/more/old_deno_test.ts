import { assertEquals } from "@std/assert";
import config from "../../deno.json" with { type: "json" };

/** The oldest Deno that services run on, as npm has it. */
const OLD = "2.5.0";

const ROOT = new URL("../../", import.meta.url);

/** Calls, a stream and a session against the fake of this process. */
const PROGRAM = `
import OpenAI from "@duplex/openai";

const client = new OpenAI({ apiKey: "sk-test", baseURL: Deno.args[0] });
const ask = { model: "gpt-5", messages: [{ role: "user", content: "Say hi" }] };
const { choices } = await client.chat.completions.create(ask);
console.log(choices[0].message.content);
let text = "";
for await (const chunk of await client.chat.completions.create({ ...ask, stream: true })) {
  text += chunk.choices[0]?.delta.content ?? "";
}
console.log(text);
console.log(await client.chat.completions.stream(ask).finalContent());
const session = await client.realtime.connect({ model: "gpt-realtime" });
await session.conversation.item.create({
  type: "message",
  role: "user",
  content: [{ type: "input_text", text: "Say ok" }],
});
console.log(await session.response.create().transcript());
await session.close();
Deno.exit(0);
`;

/** The example for Deno Deploy, with Deno KV: a page talks, a request streams, and an eviction. */
const SERVICE = `
import OpenAI from "@duplex/openai";
import { service } from "${ROOT}examples/deploy/service.ts";

const client = new OpenAI({ apiKey: "sk-test", baseURL: Deno.args[0] });
const kv = await Deno.openKv(":memory:");
const { relay, handle } = service(client, { password: "sesame", kv });
const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, handle);
const at = "127.0.0.1:" + server.addr.port;
const headers = { authorization: "Bearer sesame", "content-type": "application/json" };
const post = (path, body) =>
  fetch("http://" + at + path, { method: "POST", headers, body: JSON.stringify(body) });

const { ticket } = await (await post("/relay/session", {})).json();
const socket = new WebSocket("ws://" + at + "/relay", ["realtime", "duplex-ticket." + ticket]);
const closed = new Promise((resolve) => socket.onclose = resolve);
let transcript = "";
await new Promise((resolve) => {
  socket.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    if (event.type === "session.created") {
      const content = [{ type: "input_text", text: "Say ok" }];
      const item = { type: "message", role: "user", content };
      socket.send(JSON.stringify({ type: "conversation.item.create", item }));
      socket.send(JSON.stringify({ type: "response.create" }));
    }
    if (event.type === "response.output_audio_transcript.done") transcript = event.transcript;
    if (event.type === "duplex.usage") resolve();
  };
});
console.log(transcript);
const stream = await post("/v1/responses", { input: "Say hi", stream: true });
console.log(stream.headers.get("content-type"), (await stream.text()).includes("response.completed"));
const begin = performance.now();
await relay.drain();
console.log((await closed).code, performance.now() - begin < 4000);
await server.shutdown();
kv.close();
Deno.exit(0);
`;

/** Runs a program on the old Deno, against a fake of this process. */
async function runOnOld(
  program: string,
  flags: readonly string[] = [],
): Promise<{ lines: string[]; stderr: string }> {
  const { fakeOpenAI } = await import("../../src/testing.ts");
  await using openai = await fakeOpenAI();
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/main.ts`, program);
    // This Deno knows no link packages: @std comes from npm.
    const std = "npm:deno-std@1.4.0/async";
    const own = Object.entries(config.exports).map(([name, file]) => [
      `@duplex/openai${name.slice(1)}`,
      new URL(file, ROOT).href,
    ]);
    await Deno.writeTextFile(
      `${folder}/deno.json`,
      JSON.stringify({
        lock: false,
        imports: {
          ...Object.fromEntries(own),
          "@std/async/delay": `${std}/delay.js`,
          "@std/async/retry": `${std}/retry.js`,
          "@std/dotenv/parse": `${ROOT}tools/std/dotenv.ts`,
        },
      }),
    );
    const { stdout, stderr } = await new Deno.Command("npx", {
      args: [
        "-y",
        `deno@${OLD}`,
        "run",
        "--no-check",
        "--no-prompt",
        "--allow-net=127.0.0.1",
        "--allow-env",
        "--allow-read",
        ...flags,
        "main.ts",
        openai.baseURL,
      ],
      cwd: folder,
      env: { NO_COLOR: "1" },
    }).output();
    const decoder = new TextDecoder();
    return {
      lines: decoder.decode(stdout).trim().split("\n"),
      stderr: decoder.decode(stderr),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test(`calls, streams and sessions work on Deno ${OLD}`, async () => {
  const { lines, stderr } = await runOnOld(PROGRAM);
  assertEquals(lines, ["hi", "hi", "hi", "ok"], stderr);
});

Deno.test(`the example for Deno Deploy works on Deno ${OLD}: relay, tickets, KV, requests, and an eviction`, async () => {
  const { lines, stderr } = await runOnOld(SERVICE, ["--unstable-kv"]);
  assertEquals(
    lines.filter((line) => !line.startsWith("page ")),
    ["ok", "text/event-stream; charset=utf-8 true", "1012 true"],
    stderr,
  );
});
