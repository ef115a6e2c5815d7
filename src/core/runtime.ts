/**
 * The only reader of the runtime: permissions, environment, files.
 * Nothing here prompts: what is not granted counts as missing, and the result says which flag grants it.
 *
 * @module
 */

/** The value that was found, or why there is none. */
export type Lookup =
  | { readonly value: string }
  | { readonly missing: string };

/** Largest file that is read, in bytes: a `.env` has a few lines. */
const MAX_FILE = 2 ** 20;

/** A connection pool of its own, with its proxy and certificates: see `Deno.createHttpClient`. */
export type HttpClient = Deno.HttpClient;

const deno = (globalThis as { Deno?: typeof Deno }).Deno;
/** Node's `process`. Not used on Deno, where reading it loads Node's API, which takes 18 ms. */
function nodeProcess():
  | { env?: Record<string, string | undefined>; versions?: { node?: string } }
  | undefined {
  return (globalThis as { process?: object }).process;
}

/**
 * Reads one environment variable without ever prompting.
 *
 * @param name Name of the variable.
 */
export function readVariable(name: string): Lookup {
  if (deno === undefined) {
    const value = nodeProcess()?.env?.[name];
    return value === undefined ? { missing: "not set" } : { value };
  }
  if (!mayReadVariable(name)) {
    return { missing: `not readable without --allow-env=${name}` };
  }
  try {
    const value = deno.env?.get(name);
    return value === undefined ? { missing: "not set" } : { value };
  } catch (error) {
    return { missing: `not readable: ${(error as Error).name}` };
  }
}

/**
 * Whether a variable can be read without a prompt.
 *
 * @param name Name of the variable.
 */
export function mayReadVariable(name: string): boolean {
  return isGranted({ name: "env", variable: name });
}

/** Hosts without the permissions API (older Deno, Deploy, Supabase) do not prompt: there, the only way to find out is to try. */
function isGranted(permission: Deno.PermissionDescriptor): boolean {
  const query = deno?.permissions?.querySync;
  if (typeof query !== "function") return true;
  return query.call(deno!.permissions, permission).state === "granted";
}

/**
 * Reads a small text file without ever prompting.
 *
 * @param path Path or `file:` URL.
 */
export function readFile(path: string | URL): Lookup {
  if (typeof deno?.readTextFileSync !== "function") {
    return { missing: "not read on this runtime" };
  }
  if (!isGranted({ name: "read", path })) {
    return { missing: `not readable without --allow-read=${path}` };
  }
  try {
    // A FIFO or a device would block forever, and a huge file for a long time.
    const { isFile = true, size = 0 } = deno.statSync?.(path) ?? {};
    if (!isFile) return { missing: "not a regular file" };
    if (size > MAX_FILE) {
      return { missing: `larger than ${MAX_FILE} bytes` };
    }
    return { value: deno.readTextFileSync(path) };
  } catch (error) {
    const { name } = error as Error;
    return {
      missing: name === "NotFound" ? "no such file" : `not readable: ${name}`,
    };
  }
}

/**
 * Says whether a timer keeps the process alive. Elsewhere than on Deno and Node, no timer does.
 *
 * @param timer What `setTimeout` returned.
 * @param kept Whether it does.
 */
export function keepAlive(
  timer: ReturnType<typeof setTimeout>,
  kept: boolean,
): void {
  const own = timer as unknown as { ref?(): void; unref?(): void } | number;
  if (typeof own === "object") return kept ? own.ref?.() : own.unref?.();
  const change = kept ? deno?.refTimer : deno?.unrefTimer;
  change?.(own);
}

/** What files are written with; `undefined` elsewhere than on Deno. */
export function fileSystem():
  | Pick<typeof Deno, "open" | "rename" | "remove">
  | undefined {
  return typeof deno?.open === "function" ? deno : undefined;
}

/** Whether this is a page or a worker of a browser, where every visitor can read a key. */
export function isBrowser(): boolean {
  if (deno !== undefined || nodeProcess()?.versions?.node) return false;
  const scope = globalThis as {
    window?: { document?: unknown };
    importScripts?: unknown;
    navigator?: { userAgent?: string };
  };
  // Edge runtimes are worker-like too; Cloudflare's says who it is.
  return scope.window?.document !== undefined ||
    (typeof scope.importScripts === "function" &&
      scope.navigator?.userAgent !== "Cloudflare-Workers");
}

/**
 * Whether an error says that the runtime's permissions forbid it.
 *
 * @param error Anything thrown.
 */
export function isPermissionError(error: unknown): boolean {
  const { name } = (error ?? {}) as { name?: unknown };
  return deno !== undefined &&
    (name === "NotCapable" || name === "PermissionDenied");
}
