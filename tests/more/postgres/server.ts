/**
 * A PostgreSQL server of its own for a test, reached through a socket file.
 *
 * @module
 */
import { assert } from "@std/assert";

/** Where Debian has the programs of each version. */
const DEBIAN = "/usr/lib/postgresql";
/** A user that every system has. The server refuses to run as root. */
const NOBODY = 65_534;
const READY = "database system is ready to accept connections";

/** The folder of `initdb` and `postgres`; `null` if they are not installed. */
async function findPrograms(): Promise<string | null> {
  const folders = (Deno.env.get("PATH") ?? "").split(":");
  try {
    for await (const { name } of Deno.readDir(DEBIAN)) {
      folders.push(`${DEBIAN}/${name}/bin`);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  // initdb may be a link, with nothing next to it
  for (const folder of folders) {
    try {
      const initdb = await Deno.realPath(`${folder}/initdb`);
      return initdb.slice(0, initdb.lastIndexOf("/"));
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
  return null;
}

/** Where PostgreSQL is; tests are ignored where it is not. */
export const PROGRAMS: string | null = await findPrograms();
if (PROGRAMS === null) {
  console.log(
    "PostgreSQL is not installed: the tests of its store are ignored",
  );
}

/** The host and the name in an address of {@linkcode PostgresServer.createDatabase}. */
export function placeOf(place: string): { host: string; database: string } {
  const at = place.lastIndexOf("/");
  return { host: place.slice(0, at), database: place.slice(at + 1) };
}

/** A running server. */
export class PostgresServer implements AsyncDisposable {
  /** The folder of its socket, which a client takes as its host. */
  readonly #host: string;
  readonly #child: Deno.ChildProcess;
  readonly #log: Promise<void>;

  private constructor(
    host: string,
    child: Deno.ChildProcess,
    log: Promise<void>,
  ) {
    this.#host = host;
    this.#child = child;
    this.#log = log;
  }

  /** Makes a database in a temporary folder, and starts a server. */
  static async start(): Promise<PostgresServer> {
    const folder = await Deno.makeTempDir({ prefix: "pg" });
    const user = Deno.uid() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    if (user.uid) await Deno.chown(folder, user.uid, user.gid);
    const options = { ...user, cwd: folder, stderr: "piped" } as const;
    const data = `${folder}/data`;
    const { success, stderr } = await new Deno.Command(`${PROGRAMS}/initdb`, {
      ...options,
      args: [
        ...["-D", data, "-U", "postgres", "-A", "trust"],
        ...["-E", "UTF8", "--locale=C", "--no-sync"],
      ],
    }).output();
    assert(success, new TextDecoder().decode(stderr));
    const child = new Deno.Command(`${PROGRAMS}/postgres`, {
      ...options,
      args: [
        ...["-D", data, "-k", folder, "-c", "listen_addresses="],
        ...["-c", "fsync=off"],
      ],
      stdout: "null",
    }).spawn();
    const ready = Promise.withResolvers<void>();
    let text = "";
    const lines = child.stderr.pipeThrough(new TextDecoderStream());
    const log = (async () => {
      for await (const piece of lines) {
        text += piece;
        if (text.includes(READY)) ready.resolve();
      }
      ready.reject(new Error(text));
    })();
    await ready.promise;
    return new PostgresServer(folder, child, log);
  }

  /**
   * Creates a database.
   *
   * @returns Its address, which {@linkcode placeOf} reads.
   */
  async createDatabase(name: string): Promise<string> {
    const { success, stderr } = await new Deno.Command(`${PROGRAMS}/createdb`, {
      args: ["-h", this.#host, "-U", "postgres", name],
      stderr: "piped",
    }).output();
    assert(success, new TextDecoder().decode(stderr));
    return `${this.#host}/${name}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGINT"); // ends connections, and then itself
    await this.#child.status;
    await this.#log;
    await Deno.remove(this.#host, { recursive: true });
  }
}
