import { assertEquals, assertStringIncludes } from "@std/assert";

const ROOT = new URL("../../", import.meta.url);
const PACKAGE = "deno-std/1.4.0";

/** Where Deno keeps the stand-ins; `null` if @std comes from JSR here. */
async function delivered(): Promise<string | null> {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", "--no-config"],
  }).output();
  const { npmCache } = JSON.parse(new TextDecoder().decode(stdout));
  try {
    for await (const { name } of Deno.readDir(npmCache)) {
      const folder = `${npmCache}/${name}`;
      const found = await Deno.stat(`${folder}/${PACKAGE}`).catch(() => null);
      if (found?.isDirectory) return folder;
    }
  } catch {
    // nothing of npm was ever needed
  }
  return null;
}

async function copy(from: string, to: string): Promise<void> {
  await Deno.mkdir(to, { recursive: true });
  for await (const { name, isDirectory } of Deno.readDir(from)) {
    if (isDirectory) await copy(`${from}/${name}`, `${to}/${name}`);
    else await Deno.copyFile(`${from}/${name}`, `${to}/${name}`);
  }
}

const folder = await delivered();

Deno.test({
  name:
    "the task std refuses stand-ins whose files differ from the expected hash, even if the lock file matches",
  ignore: folder === null,
  async fn() {
    const cache = await Deno.makeTempDir();
    try {
      const registry = folder!.split("/").at(-1);
      const package_ = `${cache}/npm/${registry}/deno-std`;
      await copy(`${folder}/${PACKAGE}`, `${package_}/1.4.0`);
      await Deno.copyFile(
        `${folder}/deno-std/registry.json`,
        `${package_}/registry.json`,
      );
      await Deno.writeTextFile(`${package_}/1.4.0/async/retry.js`, "//\n", {
        append: true,
      });
      const { code, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["run", "--no-config", "--no-prompt", "-A", "tools/std.ts"],
        cwd: ROOT,
        env: { DENO_DIR: cache, JSR_URL: "http://127.0.0.1:9/" },
      }).output();
      assertStringIncludes(
        new TextDecoder().decode(stderr),
        `are not those of ${PACKAGE}: expected `,
      );
      assertEquals(code, 1);
    } finally {
      await Deno.remove(cache, { recursive: true });
    }
  },
});
