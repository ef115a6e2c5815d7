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

/** A server, running. */
export class PostgresServer implements AsyncDisposable {
  /** The folder of its data and of its socket, which a client takes as its host. */
  readonly #folder: string;
  #child: Deno.ChildProcess | undefined;
  #log: Promise<void> | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes a database in a temporary folder, and starts a server. */
  static async start(): Promise<PostgresServer> {
    const folder = await Deno.makeTempDir({ prefix: "pg" });
    const { uid, gid } = user();
    if (uid) await Deno.chown(folder, uid, gid!);
    const server = new PostgresServer(folder);
    const { success, stderr } = await server.#command("initdb", [
      ...["-D", "data", "-U", "postgres", "-A", "trust"],
      ...["-E", "UTF8", "--locale=C", "--no-sync"],
    ]).output();
    assert(success, new TextDecoder().decode(stderr));
    await server.resume();
    return server;
  }

  /**
   * Creates a database.
   *
   * @returns Its address, which {@linkcode placeOf} reads.
   */
  async createDatabase(name: string): Promise<string> {
    const args = ["-h", this.#folder, "-U", "postgres", name];
    const { success, stderr } = await this.#command("createdb", args).output();
    assert(success, new TextDecoder().decode(stderr));
    return `${this.#folder}/${name}`;
  }

  /** Ends at once, as if it had crashed. */
  async crash(): Promise<void> {
    await this.#end("SIGQUIT");
  }

  /** Starts again. */
  async resume(): Promise<void> {
    this.#child = this.#command("postgres", [
      ...["-D", "data", "-k", this.#folder, "-c", "listen_addresses="],
      ...["-c", "fsync=off"],
    ]).spawn();
    const ready = Promise.withResolvers<void>();
    const lines = this.#child.stderr.pipeThrough(new TextDecoderStream());
    this.#log = (async () => {
      let text = "";
      for await (const piece of lines) {
        text += piece;
        if (text.includes(READY)) ready.resolve();
      }
      ready.reject(new Error(text));
    })();
    await ready.promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end("SIGINT"); // with its connections
    await Deno.remove(this.#folder, { recursive: true });
  }

  async #end(signal: Deno.Signal): Promise<void> {
    this.#child?.kill(signal);
    await this.#child?.status;
    await this.#log;
    this.#child = undefined;
  }

  #command(name: string, args: string[]): Deno.Command {
    return new Deno.Command(`${PROGRAMS}/${name}`, {
      args,
      ...user(),
      cwd: this.#folder,
      stdout: "null",
      stderr: "piped",
    });
  }
}

/** Who runs it. */
function user(): { uid?: number; gid?: number } {
  return Deno.uid() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}
