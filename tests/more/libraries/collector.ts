/**
 * A local server for what libraries report.
 *
 * @module
 */

/** One report. */
export interface Report {
  readonly path: string;
  /** JSON, or lines of JSON. */
  readonly body: unknown;
}

/** Collects reports. */
export class Collector {
  readonly #server: Deno.HttpServer<Deno.NetAddr>;

  /** Reports so far. */
  readonly reports: Report[] = [];

  constructor(answer: unknown = {}) {
    this.#server = Deno.serve({
      hostname: "127.0.0.1",
      port: 0,
      onListen: () => {},
    }, async (request) => {
      this.reports.push({
        path: new URL(request.url).pathname,
        body: parsed(await request.text()),
      });
      return Response.json(answer);
    });
  }

  /** Its address. */
  get url(): string {
    return `http://127.0.0.1:${this.#server.addr.port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.shutdown();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
