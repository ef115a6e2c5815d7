/**
 * Serves the files of the page.
 *
 * @module
 */
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

const HEADERS: Readonly<Record<string, string>> = {
  // The worklets are files, so no script needs to be inline or a blob.
  "content-security-policy":
    "default-src 'self'; connect-src 'self' ws: wss:; media-src 'self' blob: mediastream:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  "permissions-policy": "microphone=(self)",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-cache",
};

/**
 * Serves a file of the page.
 *
 * @param folder Where the files are.
 * @param path Path of the URL. `/` is `index.html`; only plain names are served.
 */
export async function staticFile(folder: URL, path: string): Promise<Response> {
  const name = path === "/" ? "index.html" : path.slice(1);
  const [, ending] = /^[a-z_]+\.([a-z]+)$/.exec(name) ?? [];
  const type = TYPES[ending];
  if (!type) return new Response("Not found\n", { status: 404 });
  try {
    const body = await Deno.readFile(new URL(name, folder));
    return new Response(body, {
      headers: { ...HEADERS, "content-type": type },
    });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return new Response("Not found\n", { status: 404 });
  }
}
