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
      "./retry": "async",
      "./delay": "async",
    },
  },
  dotenv: {
    version: "0.225.8",
    exports: { ".": "dotenv", "./parse": "dotenv" },
  },
  testing: { version: "1.0.20", exports: { "./time": "time" } },
};

const PROBE_MS = 2000;

/** The package of the stand-ins, as Deno's cache names it. */
const PACKAGE = "deno-std/1.4.0";

/** SHA-256 of the list of its files, which the task `std` prints with `--list` prints. */
const EXPECTED =
  "063c2122bb39d66acfb4557546a27ddd0becb449a7f2c24be8c7d5b7732e40b2";

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

/** Ends the task: the stand-ins are not what was reviewed. */
function refuse(why: string): never {
  console.error(`@std: ${why}`);
  Deno.exit(1);
}

async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return new Uint8Array(digest).toHex();
}

/** The SHA-256 of every file in a folder, as `sha256sum` writes it, sorted by path. */
async function listing(folder: string, below = ""): Promise<string> {
  const lines: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder + below)) {
    const path = `${below}/${name}`;
    if (isDirectory) lines.push(await listing(folder, path));
    else {
      const hash = await hashOf(await Deno.readFile(folder + path));
      lines.push(`${hash}  .${path}\n`);
    }
  }
  const byPath = (line: string) => line.slice(64);
  return lines.join("").split(/(?<=\n)/)
    .sort((a, b) => byPath(a) < byPath(b) ? -1 : 1).join("");
}

/** Where Deno keeps what npm has delivered; the folder of the registry has its host's name. */
async function delivered(): Promise<string> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", "--no-config"],
  }).output();
  const { npmCache } = JSON.parse(new TextDecoder().decode(stdout));
  for await (const { name } of Deno.readDir(npmCache)) {
    const folder = `${npmCache}/${name}/${PACKAGE}`;
    try {
      if ((await Deno.stat(folder)).isDirectory) return folder;
    } catch {
      // another registry
    }
  }
  refuse(`${PACKAGE} is not where Deno keeps npm packages, ${npmCache}`);
}

/**
 * Compares what npm delivers with the integrity in the lock file, and then the text of every file on this disk with what is
 * expected: the lock file speaks only of the download.
 */
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
  if (code !== 0) {
    refuse(
      "the npm packages differ from tools/std/npm.lock, or npm is unreachable as well",
    );
  }
  const folder = await delivered();
  const files = await listing(folder);
  if (Deno.args.includes("--list")) console.log(files);
  const found = await hashOf(new TextEncoder().encode(files));
  if (found !== EXPECTED) {
    refuse(
      `the files in ${folder} are not those of ${PACKAGE}: expected ${EXPECTED}, got ${found}. Delete the folder and run the task again`,
    );
  }
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
