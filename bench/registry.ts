// A registry with this package as JSR publishes it: programs are checked against declarations, as with npm.

const ROOT = new URL("../", import.meta.url);

/** A registry that runs. */
export interface Registry extends AsyncDisposable {
  /** Value of `JSR_URL`. */
  readonly url: string;
  /** The package, or one of its entry points: `jsr:@duplex/openai@0.1.0/helpers/zod`. */
  specifier(entry?: string): string;
}

/** Serves the files of the working tree. Packages that are not linked come from JSR itself. */
export async function serveRegistry(): Promise<Registry> {
  const { name, version, exports, imports } = JSON.parse(
    await Deno.readTextFile(new URL("deno.json", ROOT)),
  );
  const files = new Map<string, string>();
  for (const path of ["mod.ts", ...await filesBelow("src")]) {
    files.set(`/${path}`, await published(path, imports));
  }
  const manifest: Record<string, unknown> = {};
  for (const [path, text] of files) manifest[path] = await entryOf(text);

  const root = `/${name}/`;
  const served = new Map<string, string>([
    [
      `${root}meta.json`,
      JSON.stringify({ latest: version, versions: { [version]: {} } }),
    ],
    [`${root}${version}_meta.json`, JSON.stringify({ manifest, exports })],
    ...[...files].map(([path, text]) =>
      [`${root}${version}${path}`, text] as const
    ),
  ]);
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => {
      const { pathname } = new URL(request.url);
      const text = served.get(pathname);
      if (text !== undefined) {
        const headers = { "content-type": typeOf(pathname) };
        return new Response(text, { headers });
      }
      return pathname.startsWith(root)
        ? new Response(null, { status: 404 })
        : Response.redirect(`https://jsr.io${pathname}`);
    },
  );
  return {
    url: `http://127.0.0.1:${server.addr.port}/`,
    specifier: (entry = "") => `jsr:${name}@${version}${entry}`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (
    const { name, isDirectory } of Deno.readDir(new URL(folder, ROOT))
  ) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await filesBelow(path));
    else found.push(path);
  }
  return found;
}

/** The text of a file, with imports of other packages written as JSR writes them. */
async function published(
  path: string,
  imports: Readonly<Record<string, string>>,
): Promise<string> {
  const text = await Deno.readTextFile(new URL(path, ROOT));
  return text.replaceAll(
    /"(@std\/\w+)((?:\/[\w-]+)?)"/g,
    (written, name, entry) =>
      name in imports ? `"${imports[name]}${entry}"` : written,
  );
}

async function entryOf(
  text: string,
): Promise<{ size: number; checksum: string }> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return { size: bytes.length, checksum: `sha256-${hash.toHex()}` };
}

function typeOf(path: string): string {
  if (path.endsWith(".json")) return "application/json";
  return path.endsWith(".js") ? "text/javascript" : "text/typescript";
}
