// If jsr.io is reachable, the @std packages of deno.json come from there, and this script
// removes ./.std. If not, it writes four link packages to ./.std (see "links" in deno.json)
// that replace @std with code from npm.

const LINKS: Record<
  string,
  { version: string; exports: Record<string, string> }
> = {
  assert: { version: "1.0.19", exports: { ".": "assert" } },
  async: {
    version: "1.5.0",
    exports: {
      ".": "async",
      "./abortable": "async",
      "./retry": "async",
      "./delay": "async",
      "./deadline": "async",
    },
  },
  dotenv: {
    version: "0.225.8",
    exports: { ".": "dotenv", "./parse": "dotenv" },
  },
  testing: { version: "1.0.20", exports: { "./time": "time" } },
};

const PROBE_MS = 2000;

async function isJsrReachable(): Promise<boolean> {
  const registry = Deno.env.get("JSR_URL") ?? "https://jsr.io/";
  try {
    const response = await fetch(new URL("@std/assert/meta.json", registry), {
      signal: AbortSignal.timeout(PROBE_MS),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function link(dir: URL): Promise<void> {
  for (const [name, { version, exports }] of Object.entries(LINKS)) {
    const folder = new URL(`${name}/`, dir);
    await Deno.mkdir(folder, { recursive: true });
    const config = {
      name: `@std/${name}`,
      version,
      exports: Object.fromEntries(
        Object.entries(exports).map((
          [key, file],
        ) => [key, `./../../tools/std/${file}.ts`]),
      ),
    };
    const file = new URL("deno.json", folder);
    const draft = new URL(`.${crypto.randomUUID()}`, folder);
    await Deno.writeTextFile(draft, JSON.stringify(config));
    await Deno.rename(draft, file); // atomic, because other runs may be reading it
  }
}

/** Compares what npm delivers with the integrity in the lock file. */
async function verify(): Promise<void> {
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: [
      "cache",
      "--no-config",
      "--lock=tools/std/npm.lock",
      "--frozen",
      "tools/std/assert.ts",
      "tools/std/async.ts",
    ],
    cwd: new URL("..", import.meta.url),
  }).spawn().status;
  if (code === 0) return;
  console.error(
    "@std: the npm packages differ from tools/std/npm.lock, or npm is unreachable as well",
  );
  Deno.exit(1);
}

const dir = new URL("../.std/", import.meta.url);
const jsr = await isJsrReachable();
if (jsr) {
  try {
    await Deno.remove(dir, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
} else if (Deno.env.get("STD_FROM_JSR")) {
  console.error("@std: JSR is unreachable, and STD_FROM_JSR forbids stand-ins");
  Deno.exit(1);
} else {
  await verify();
  await link(dir);
}
console.error(
  jsr
    ? "@std: from JSR"
    : "@std: WARNING, stand-ins from npm instead of JSR, which is unreachable (integrity: tools/std/npm.lock)",
);
