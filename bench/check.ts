// Cost of type-checking a small program: CPU time, from the shell's `times`.
import type { Scenario } from "./compare.ts";

const PROGRAM = `
const client = new OpenAI({ apiKey: "key" });
const response = await client.responses.create({ model: "gpt-5", input: "Hi" });
console.log(response.output_text);
const messages = [{ role: "user" as const, content: "Hi" }];
const chunks = await client.chat.completions.create({ model: "gpt-5", messages, stream: true });
for await (const chunk of chunks) console.log(chunk.choices[0]?.delta.content);
for await (const file of client.files.list()) console.log(file.filename);
const { data } = await client.embeddings.create({ model: "text-embedding-3-small", input: "Hi" });
console.log(data[0].embedding.length);
`;

const ROOT = new URL("../", import.meta.url);

/** Serves our sources like a package: remote modules are used in the check, but not checked themselves. */
export function serveSources(): Deno.HttpServer<Deno.NetAddr> {
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

/** CPU time of one check of the small program, in ms. */
function cost(source: string): Promise<number> {
  return cpuOfCheck(`import OpenAI from "${source}";\n${PROGRAM}`);
}

/** CPU time of one check, in ms. The file is different each time, so that no cache applies. */
export async function cpuOfCheck(program: string): Promise<number> {
  const path = await Deno.makeTempFile({ suffix: ".ts" });
  await Deno.writeTextFile(path, program);
  const config = new URL("deno.json", ROOT).pathname;
  const check = '"$0" check --quiet --allow-import --config "$1" "$2" && times';
  const { stdout, stderr, success } = await new Deno.Command("sh", {
    args: ["-c", check, Deno.execPath(), config, path],
  }).output();
  await Deno.remove(path);
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  const children = new TextDecoder().decode(stdout).trim().split("\n").at(-1)!;
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .reduce(
      (sum, [, min, s]) => sum + Number(min) * 60_000 + Number(s) * 1_000,
      0,
    );
}

/** The scenario of a type check. */
export function check(): Scenario {
  let origin = "";
  return {
    what: "check a ten-line program",
    unit: "ms",
    budget: { most: 1, times: "official" },
    rounds: 5,
    meanwhile: () => {
      const server = serveSources();
      origin = `http://127.0.0.1:${server.addr.port}`;
      return Promise.resolve(server);
    },
    cost: {
      ours: () => cost(`${origin}/mod.ts`),
      official: () => cost("npm:openai@7.59.0"),
    },
  };
}
