/**
 * Adapters that read the address of a request, and not its headers. The headers are not kept for
 * them then: cookies alone may take kilobytes, for as long as a connection lasts.
 *
 * @module
 */
import type { RelayAdapter } from "./adapter.ts";

type Open = RelayAdapter["open"];

// the functions, not the adapters: a program may copy an adapter and replace its function
const KNOWN: WeakSet<Open> = new WeakSet();

/**
 * Marks a function that does not read `request` of a connection, now or later.
 *
 * @param open The function of an adapter.
 */
export function addressOnly(open: Open): Open {
  KNOWN.add(open);
  return open;
}

/**
 * Whether an adapter may read the headers of a request after its upgrade.
 *
 * @param adapter The adapter.
 */
export function mayReadHeaders({ open }: RelayAdapter): boolean {
  return !KNOWN.has(open);
}
