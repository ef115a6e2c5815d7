/**
 * What a server sent to the doctor.
 *
 * @module
 */

/** One request and its response. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    /** Below the root of the API. */
    readonly path: string;
    readonly body: string;
  };
  readonly response: {
    readonly status: number;
    readonly type: string | null;
    readonly body: string;
  };
}

/** What works with llama.cpp, recorded or live. */
export const LLAMA_WORKS: string[] = [
  "chat",
  "chat.limit",
  "chat.stream",
  "chat.tools",
  "chat.tool_choice",
  "chat.tool_stream",
  "chat.json",
  "chat.schema",
  "responses",
  "responses.stream",
  "responses.tools",
  "completions",
];

/** Reads a recording. */
export function readExchanges(file: string): readonly Exchange[] {
  const url = new URL(`recorded/${file}`, import.meta.url);
  return JSON.parse(Deno.readTextFileSync(url)).exchanges;
}

/**
 * A server that responds as recorded.
 *
 * @param unknown Gets requests that were not recorded, whose response is 404.
 */
export function replayExchanges(
  exchanges: readonly Exchange[],
  unknown: string[],
): Deno.HttpServer<Deno.NetAddr> {
  return Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    async (request) => {
      const path = new URL(request.url).pathname.replace("/v1", "");
      const body = await request.text();
      const found = exchanges.find(({ request: recorded }) =>
        recorded.method === request.method && recorded.path === path &&
        recorded.body === body
      );
      if (found === undefined) {
        unknown.push(`${request.method} ${path} ${body}`);
        return new Response(null, { status: 404 });
      }
      const { status, type, body: text } = found.response;
      return new Response(text, {
        status,
        headers: type === null ? {} : { "content-type": type },
      });
    },
  );
}
