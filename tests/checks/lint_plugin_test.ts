import { assertEquals } from "@std/assert";
import plugin from "../../tools/lint_plugin.ts";

const USE = "export const args = Deno.args;";

/** The source text that the plugin complains about. */
function complaints(path: string, source: string): string[] {
  const file = decodeURI(new URL(`../../${path}`, import.meta.url).pathname);
  return Deno.lint.runPlugin(plugin, file, source).map(({ range }) =>
    source.slice(range[0], range[1] + 4)
  );
}

for (
  const [source, found] of Object.entries({
    [USE]: ["Deno.arg"],
    "export const pid = `${Deno.pid}`;": ["Deno.pid"],
    "(globalThis as { Deno?: unknown }).Deno;": ["Deno;"],
    "// Deno.args\n/** `Deno.args` */ export const said = 'Deno.args';": [],
    "export let client: Deno.HttpClient;": [],
    "export type Env = typeof Deno.env;": [],
  })
) {
  Deno.test(`web-standard: ${found.length ? "rejects" : "accepts"} ${source}`, () => {
    assertEquals(complaints("src/http/exchange.ts", source), found);
  });
}

for (
  const [path, found] of Object.entries({
    "src/core/runtime.ts": 0,
    "src/core/environment.ts": 1,
    "src/testing.ts": 0,
    "src/testing/serve.ts": 0,
    "src/relay/socket.ts": 0,
    "src/realtime/testing.ts": 1,
    "tools/std.ts": 0,
    "tests/core/runtime_test.ts": 0,
  })
) {
  Deno.test(`web-standard: ${found ? "applies to" : "ignores"} ${path}`, () => {
    assertEquals(complaints(path, USE).length, found);
  });
}
