import { assert, assertEquals } from "@std/assert";

const ENTRY = new URL("../../mod.ts", import.meta.url).href;

/** Lists the globals that Deno loads with their first use, such as `Headers` and `fetch`, as a program uses them. */
const PROGRAM = `
  const used = [];
  const lazy = Object.entries(Object.getOwnPropertyDescriptors(globalThis))
    .filter(([, own]) => own.get && own.configurable);
  for (const [name, own] of lazy) {
    Object.defineProperty(globalThis, name, {
      ...own,
      get: () => (used.push(name), own.get.call(globalThis)),
    });
  }
  const { default: OpenAI } = await import("${ENTRY}");
  const fetch = () => Promise.resolve(new Response('{"data":[]}'));
  const client = new OpenAI({ apiKey: "sk-test", fetch });
  const atStart = [...used];
  await client.models.list();
  console.log(JSON.stringify({ lazy: lazy.length, atStart, atCall: used }));
`;

Deno.test("new OpenAI() loads none of the globals that Deno loads with their first use", async () => {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", "--no-check", PROGRAM],
    stderr: "null",
  }).output();
  const { lazy, atStart, atCall } = JSON.parse(
    new TextDecoder().decode(stdout),
  );
  assert(lazy > 5 && atCall.includes("Headers"));
  assertEquals(atStart, []);
});
