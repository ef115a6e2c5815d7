import { assertEquals } from "@std/assert";

/** The oldest Deno that services run on, as npm has it. */
const OLD = "2.5.0";

const ROOT = new URL("../../", import.meta.url);

/** Calls, a stream and a session against the fake of this process. */
const PROGRAM = `
import OpenAI from "${ROOT}mod.ts";

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

Deno.test(`calls, streams and sessions work on Deno ${OLD}`, async () => {
  const { fakeOpenAI } = await import("../../src/testing.ts");
  await using openai = await fakeOpenAI();
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/main.ts`, PROGRAM);
    // This Deno knows no link packages: @std comes from npm.
    const std = "npm:deno-std@1.4.0/async";
    await Deno.writeTextFile(
      `${folder}/deno.json`,
      JSON.stringify({
        lock: false,
        imports: {
          "@std/async/abortable": `${std}/abortable.js`,
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
        "main.ts",
        openai.baseURL,
      ],
      cwd: folder,
      env: { NO_COLOR: "1" },
    }).output();
    const decoder = new TextDecoder();
    assertEquals(
      decoder.decode(stdout).trim().split("\n"),
      ["hi", "hi", "hi", "ok"],
      decoder.decode(stderr),
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
