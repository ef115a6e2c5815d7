/** The relay of the soak, in a process of its own or in that of a test. */
import type { RelayOptions } from "../../../src/relay/options/options.ts";
import type { SessionStore } from "../../../src/relay/store/store.ts";

/** Options under which everything that can be left behind is used. */
export function relayOptions(
  store: SessionStore,
  onError: (error: unknown) => void,
): RelayOptions {
  return {
    session: {
      model: "gpt-realtime",
      reconnect: { attempts: 2, minDelay: 1, maxDelay: 5, jitter: 0 },
      explain: false,
    },
    store,
    onError,
    authorize: (request) => ({
      user: request.headers.get("authorization")!,
      limits: { sessions: 100, duration: 60_000, idle: 60_000 },
    }),
    resume: { hold: 20, grace: 100 },
  };
}
