/**
 * A server that shuts down when the process receives a signal to end.
 *
 * @module
 */
import { within } from "./session/within.ts";

/**
 * How long requests that are in progress may take at the end, in ms. Longer would be too late:
 * sessions have had 3.5 s, and a platform kills the process after 5 s.
 */
const REQUESTS_MS = 400;

/**
 * Serves until SIGINT or SIGTERM.
 *
 * @param handle Answers requests.
 * @param options Options of `Deno.serve`.
 * @param drain Ends what requests began; at most 3.5 s.
 */
export function serveUntilSignal(
  handle: (
    request: Request,
    info: Deno.ServeHandlerInfo<Deno.NetAddr>,
  ) => Promise<Response>,
  options: Deno.ServeTcpOptions,
  drain: () => Promise<void>,
): Deno.HttpServer<Deno.NetAddr> {
  const abort = new AbortController();
  const { signal } = options;
  const responses: Set<Promise<void>> = new Set();
  const server = Deno.serve({
    ...options,
    signal: signal ? AbortSignal.any([signal, abort.signal]) : abort.signal,
  }, (request, info) => {
    const sent = info.completed.catch(() => {})
      .finally(() => responses.delete(sent));
    responses.add(sent);
    return handle(request, info);
  });
  const stop = async () => {
    ignore();
    await drain();
    // `shutdown()` would wait for requests that never end, and for sockets that Deno has lost
    await within(Promise.all(responses), REQUESTS_MS);
    abort.abort();
  };
  const signals: Deno.Signal[] = Deno.build.os === "windows"
    ? ["SIGINT"]
    : ["SIGINT", "SIGTERM"];
  const ignore = () => {
    for (const signal of signals) Deno.removeSignalListener(signal, stop);
  };
  for (const signal of signals) Deno.addSignalListener(signal, stop);
  server.finished.then(ignore);
  return server;
}
