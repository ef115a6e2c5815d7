/**
 * Checking a small program costs about as much with us as with the official SDK.
 *
 * CPU time is told by the shell's `times`, so the test needs `--allow-run`, and says so where it lacks it.
 */
import { assertLess } from "@std/assert";

const ROUNDS = 2;
/** Runs of the same program on a busy machine differ by this much. */
const MOST = 1.25;

const PROGRAM = `
const client = new OpenAI({ apiKey: "key" });
const answer = await client.responses.create({ model: "gpt-5", input: "Hi" });
console.log(answer.output_text);
const messages = [{ role: "user" as const, content: "Hi" }];
const chunks = await client.chat.completions.create({ model: "gpt-5", messages, stream: true });
for await (const chunk of chunks) console.log(chunk.choices[0]?.delta.content);
for await (const file of client.files.list()) console.log(file.filename);
const { data } = await client.embeddings.create({ model: "text-embedding-3-small", input: "Hi" });
console.log(data[0].embedding.length);
`;

const ROOT = new URL("../../", import.meta.url);

/** Serves our sources, as a package is: what comes from elsewhere is used in the check, and not checked itself. */
function serve(): Deno.HttpServer<Deno.NetAddr> {
  return Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      const path = new URL(request.url).pathname.slice(1);
      const language = path.endsWith(".js") ? "javascript" : "typescript";
      const headers = { "content-type": `application/${language}` };
      const text = await Deno.readTextFile(new URL(path, ROOT));
      return new Response(text, { headers });
    },
  );
}

/** CPU time of one check, in s: the program is a new one each time, so that nothing is remembered. */
async function cost(source: string): Promise<number> {
  const path = await Deno.makeTempFile({ suffix: ".ts" });
  await Deno.writeTextFile(path, `import OpenAI from "${source}";\n${PROGRAM}`);
  const config = new URL("deno.json", ROOT).pathname;
  const check = '"$0" check --quiet --allow-import --config "$1" "$2" && times';
  const { stdout, stderr, success } = await new Deno.Command("sh", {
    args: ["-c", check, Deno.execPath(), config, path],
  }).output();
  await Deno.remove(path);
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  const children = new TextDecoder().decode(stdout).trim().split("\n").at(-1)!;
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .reduce((sum, [, min, s]) => sum + Number(min) * 60 + Number(s), 0);
}

const { state } = await Deno.permissions.query({ name: "run" });
if (state !== "granted") {
  console.log(
    "The cost of a check is not measured: no permission to run one (--allow-run)",
  );
}

Deno.test({
  name:
    "a ten-line program costs at most a quarter more CPU to check than with the official SDK",
  ignore: state !== "granted",
  async fn() {
    await using server = serve();
    const sources = {
      ours: `http://127.0.0.1:${server.addr.port}/mod.ts`,
      official: "npm:openai@7.57.0",
    };
    const least = { ours: Infinity, official: Infinity };
    for (let round = 0; round <= ROUNDS; round++) {
      for (const side of ["ours", "official"] as const) {
        const seconds = await cost(sources[side]);
        if (round > 0) least[side] = Math.min(least[side], seconds); // the first round downloads
      }
    }
    console.log(
      `least CPU time of a check: ours ${least.ours.toFixed(2)} s, official ${
        least.official.toFixed(2)
      } s`,
    );
    assertLess(least.ours, least.official * MOST);
  },
});
