/** Opens the store of a relay in a KV file, for `relay_server.ts`. Needs --unstable-kv. */
import { KvStore } from "../../../src/relay/store/kv_store.ts";
import type { OpenStore } from "../../support/relay_processes.ts";

export const openStore: OpenStore = async (file) => {
  const kv = await Deno.openKv(file);
  return { store: new KvStore(kv), close: () => kv.close() };
};
