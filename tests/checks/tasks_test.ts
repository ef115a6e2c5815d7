import { assert, assertEquals } from "@std/assert";

const CONFIG = new URL("../../deno.json", import.meta.url);

/** Runs browsers, npx and whatever libraries of npm need. */
const MAY_RUN_ANYTHING = ["test:more"];

/** The command of each task, by name. */
async function commands(): Promise<[string, string][]> {
  const { tasks } = JSON.parse(await Deno.readTextFile(CONFIG));
  return Object.entries(tasks as Record<string, { command: string }>)
    .map(([name, { command }]) => [name, command]);
}

Deno.test("no task has all permissions, and each names the programs that it runs", async () => {
  const all = await commands();
  assert(all.length >= 10);
  const wide = all.filter(([name, command]) =>
    /\s(?:-A|--allow-all)\b/.test(command) ||
    /--allow-run(?!=)/.test(command) && !MAY_RUN_ANYTHING.includes(name)
  );
  assertEquals(wide.map(([name]) => name), []);
});

Deno.test("README names the test command that .ci/run takes from it", async () => {
  const readme = await Deno.readTextFile(
    new URL("../../README.md", import.meta.url),
  );
  const ci = await Deno.readTextFile(new URL("../../.ci/run", import.meta.url));
  assert(ci.includes("npx -y deno@[0-9.]+ task test"));
  assert(/npx -y deno@[0-9.]+ task test/.test(readme));
});

Deno.test("no task prompts for a permission", async () => {
  const runs = (await commands()).flatMap(([name, command]) =>
    command.split(/ & | && /).filter((one) => /deno (?:run|test) /.test(one))
      .map((one) => [name, one.includes("--no-prompt")])
  );
  assert(runs.length >= 10);
  assertEquals(runs.filter(([, isSilent]) => !isSilent), []);
});
