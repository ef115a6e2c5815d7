import { assert, assertEquals } from "@std/assert";
import { fakeOpenAI } from "@duplex/openai/testing";
import { voicePage } from "../../../examples/voice/page_server.ts";

/** Every message that a page gets until the second response is done. */
async function frames(url: string, question: string): Promise<string[]> {
  const socket = new WebSocket(url, "realtime");
  const got: string[] = [];
  const isDone = Promise.withResolvers<void>();
  let responses = 0;
  socket.onmessage = ({ data }) => {
    got.push(data);
    const { type } = JSON.parse(data);
    if (type === "session.created") {
      const item = {
        type: "message",
        role: "user",
        content: [{ type: "input_text", text: question }],
      };
      socket.send(JSON.stringify({ type: "conversation.item.create", item }));
      socket.send(JSON.stringify({ type: "response.create" }));
    }
    if (type === "response.done" && ++responses === 2) isDone.resolve();
  };
  await isDone.promise;
  const closed = new Promise((resolve) => socket.onclose = resolve);
  socket.close(1000);
  await closed;
  return got;
}

Deno.test("voicePage() shows that a tool runs, but neither its arguments nor its output", async () => {
  await using openai = await fakeOpenAI();
  openai
    .on("time", {
      toolCalls: [{ name: "time", arguments: { zone: "Europe/Rome" } }],
    })
    .on(({ toolOutputs }) => toolOutputs.length > 0, "Late.");
  const { relay, handle } = voicePage(openai.client());
  await using server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    handle,
  );
  const got = await frames(
    `ws://127.0.0.1:${server.addr.port}/relay`,
    "What time is it?",
  );
  await relay.drain();
  const calls = got.filter((text) => text.includes("function_call"));
  assert(calls.some((text) => text.includes('"name":"time"')));
  assert(calls.some((text) => text.includes('"response.done"')));
  assertEquals(got.filter((text) => text.includes("Europe/Rome")), []);
  const [output] = openai.realtime.sessions[0].items.filter(({ type }) =>
    type === "function_call_output"
  ) as { output?: string }[];
  assert(output.output);
  assertEquals(got.filter((text) => text.includes(output.output!)), []);
});

Deno.test("voicePage() serves the files of the page, and no other ones", async () => {
  await using openai = await fakeOpenAI();
  const { handle } = voicePage(openai.client());
  await using server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    handle,
  );
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${server.addr.port}${path}`);
    await response.body?.cancel();
    return `${response.status} ${response.headers.get("content-type")}`;
  };
  assertEquals(await get("/"), "200 text/html; charset=utf-8");
  assertEquals(await get("/page.js"), "200 text/javascript; charset=utf-8");
  for (
    const path of [
      "/none.js",
      "/../server.ts",
      "/%2e%2e/server.ts",
      "/page.js/",
    ]
  ) {
    assertEquals((await get(path)).slice(0, 3), "404", path);
  }
});
