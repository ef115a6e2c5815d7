/**
 * Runs Steady, a server that validates requests against the OpenAPI document.
 *
 * @module
 */
import { merge } from "../../tools/generate/resolve.ts";
import type {
  Document,
  Overlay,
  RawSchema,
} from "../../tools/generate/tables.ts";

const VERSION = "0.22.2";

const OVERLAY = new URL(
  "../../tools/generate/tables/overlay.json",
  import.meta.url,
);

/** How lists and objects are encoded in queries and forms. */
const FORMATS = ["query-array", "query-object", "form-array", "form-object"]
  .map((what) => `--validator-${what}-format=brackets`);

/** Paths that differ only in their query: `/responses?beta=true`. */
export function isServed(path: string): boolean {
  return !path.includes("?");
}

/** A running server. */
export class Steady {
  readonly #process: Deno.ChildProcess;
  readonly #document: string;

  /** Its address. */
  readonly url: string;

  private constructor(
    process: Deno.ChildProcess,
    url: string,
    document: string,
  ) {
    this.#process = process;
    this.url = url;
    this.#document = document;
  }

  /** Starts it on a free port of 127.0.0.1 with the merged document. */
  static async start(specPath: string): Promise<Steady> {
    const document = await Deno.makeTempFile({ suffix: ".json" });
    await Deno.writeTextFile(
      document,
      JSON.stringify(await mergedDocument(specPath)),
    );
    const port = freePort();
    const process = new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-lock",
        "-A",
        `npm:@stdy/cli@${VERSION}`,
        "--host",
        "127.0.0.1",
        "-p",
        String(port),
        "--quiet",
        ...FORMATS,
        document,
      ],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
    const steady = new Steady(process, `http://127.0.0.1:${port}`, document);
    try {
      await steady.#ready();
    } catch (error) {
      await steady[Symbol.asyncDispose]();
      throw error;
    }
    return steady;
  }

  /** Waits until it is up; the first time, it downloads 95 MB. */
  async #ready(): Promise<void> {
    for (let ms = 0; ms < PATIENCE_MS; ms += PAUSE_MS) {
      const isUp = await fetch(`${this.url}/_x-steady/health`, {
        signal: AbortSignal.timeout(PAUSE_MS * 10),
      }).then(async (response) => {
        await response.body?.cancel();
        return response.ok;
      }, () => false);
      if (isUp) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    throw new Error(`Cannot start Steady: not up within ${PATIENCE_MS} ms`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#process.kill("SIGTERM");
    await this.#process.status;
    await Deno.remove(this.#document);
  }
}

/** How long Steady may take to download and start, and how often it is polled, in ms. */
const PATIENCE_MS = 120_000;
const PAUSE_MS = 100;

/** The document with the overlay, completed with the parts that OpenAPI requires and our tables omit. */
async function mergedDocument(specPath: string): Promise<unknown> {
  const spec: Document & { info: { title?: string } } = JSON.parse(
    await Deno.readTextFile(specPath),
  );
  const overlay: Overlay = JSON.parse(await Deno.readTextFile(OVERLAY));
  merge(spec, overlay);
  spec.info.title = "OpenAI";
  for (const [path, operations] of Object.entries(spec.paths)) {
    if (!isServed(path)) delete spec.paths[path];
    for (const operation of Object.values<RawSchema>(operations)) {
      for (const response of Object.values<RawSchema>(operation.responses)) {
        response.description ??= "";
      }
    }
  }
  return spec;
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}
