/**
 * `@posthog/ai` takes no client: it extends the class that it imports. So its code is run outside of its package, where an
 * import map decides which class that is.
 */
import { assert, assertEquals } from "@std/assert";
import { deno, type MAPS } from "../../programs/import_maps.ts";
import { load } from "./both.ts";

const NAME = "@posthog/ai";
const VERSION = "8.13.1";
const loaded = await load(`npm:${NAME}@${VERSION}/openai`);

interface Printed {
  isOfficial: boolean;
  results: Record<string, unknown>;
  last: unknown;
  events: unknown[];
  requests: unknown[];
}

/** The folder of the package in the cache of Deno. */
async function folder(): Promise<string> {
  const { stdout } = await deno("ours", () => ["info", "--json"]);
  const { npmCache } = JSON.parse(stdout);
  for (const { name } of Deno.readDirSync(npmCache)) {
    const path = `${npmCache}/${name}/${NAME}/${VERSION}`;
    if (await Deno.stat(path).catch(() => null)) return path;
  }
  throw new Error(`${NAME} ${VERSION} must be in ${npmCache}`);
}

async function printed(
  map: keyof typeof MAPS,
  library: string,
): Promise<Printed> {
  const program = new URL("../programs/posthog.ts", import.meta.url).pathname;
  const { stdout, stderr } = await deno(
    map,
    (file) => [
      "run",
      "--no-check",
      "--allow-env",
      "--allow-read",
      "--allow-net=127.0.0.1",
      file,
      program,
    ],
    {
      "posthog": library,
      "uuid": "npm:uuid@11.1.0",
      "@posthog/core": "npm:@posthog/core@1.67.3",
    },
  );
  assert(stdout.startsWith("{"), stderr);
  return JSON.parse(stdout);
}

Deno.test({
  name: `${NAME}@${VERSION}: its subclass of OpenAI reports every call${
    "missing" in loaded
      ? ` (NOT RUN, cannot be installed: ${loaded.missing})`
      : ""
  }`,
  ignore: "missing" in loaded,
  // The import of the package, which finds out whether it is there, leaves timers.
  sanitizeOps: false,
  sanitizeResources: false,
  async fn() {
    const copy = await Deno.makeTempDir();
    try {
      const library = `${copy}/openai.mjs`;
      await Deno.copyFile(`${await folder()}/dist/openai/index.mjs`, library);
      const official = await printed("official", `file://${library}`);
      assertEquals([official.isOfficial, official.events.length], [true, 14]);
      const ours = await printed("ours", `file://${library}`);
      assertEquals(ours, { ...official, isOfficial: false });
    } finally {
      await Deno.remove(copy, { recursive: true });
    }
  },
});
