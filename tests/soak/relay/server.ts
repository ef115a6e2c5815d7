/**
 * A relay in a process of its own, which counts what it holds: `server.ts API_PORT`.
 *
 * `/status` collects garbage and answers with the counts; `/drain` ends the sessions.
 */
import { OpenAI } from "../../../mod.ts";
import { realtimeRelay } from "../../../src/relay/relay.ts";
import { ListedStore } from "../../support/listed_store.ts";
import { relayOptions } from "./options.ts";

/** What the process holds. */
export interface Status {
  /** Sessions of the relay. */
  readonly sessions: number;
  /** TCP connections of the process; `null` where the system does not say. */
  readonly sockets: number | null;
  /**
   * Of these, sockets of clients that hung up within the half millisecond of their upgrade: Deno
   * 2.9 neither opens nor frees them.
   */
  readonly unopened: number;
  /** Timers that have not fired. */
  readonly timers: number;
  /** Reservations, stored sessions and tickets. */
  readonly stored: number;
  /** Size of the heap, in bytes. */
  readonly heap: number;
  /** Memory of the process, in bytes. */
  readonly rss: number;
  /** Sessions that ended, by reason. */
  readonly ended: Readonly<Record<string, number>>;
  /** Connections to the API that were replaced. */
  readonly restored: number;
  /** Clients that came back. */
  readonly resumed: number;
  /** Errors that were reported, by name. */
  readonly errors: Readonly<Record<string, number>>;
}

/** The timers of this program. */
function countedTimers(): Set<number> {
  const { setTimeout, clearTimeout } = globalThis;
  const open = new Set<number>();
  const counted = (run: (...args: unknown[]) => void, ms?: number) => {
    const id = Number(setTimeout(() => {
      open.delete(id);
      run();
    }, ms));
    open.add(id);
    return id;
  };
  globalThis.setTimeout = counted as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    if (id !== undefined) open.delete(id);
    clearTimeout(id);
  }) as typeof clearTimeout;
  return open;
}

/** The sockets that were upgraded and are not open yet. */
function upgradedSockets(): Set<WebSocket> {
  const { upgradeWebSocket } = Deno;
  const waiting = new Set<WebSocket>();
  Deno.upgradeWebSocket = (...args) => {
    const upgrade = upgradeWebSocket(...args);
    const { socket } = upgrade;
    waiting.add(socket);
    for (const type of ["open", "close"]) {
      socket.addEventListener(type, () => waiting.delete(socket));
    }
    return upgrade;
  };
  return waiting;
}

/** A connection that is closed on both sides, or only waits for late packets. */
const OVER = /^0[67]$/;
/** A port that is listened on. */
const LISTENS = "0A";

/**
 * TCP connections of this process, as Linux lists them.
 *
 * @param own Port of a client that is not counted: it asks for the number.
 */
function connections(own: number): number | null {
  if (Deno.build.os !== "linux") return null;
  const others = new Set<string>();
  for (const kind of ["tcp", "tcp6"]) {
    const [, ...rows] = Deno.readTextFileSync(`/proc/net/${kind}`).split("\n");
    for (const row of rows) {
      const [, , peer = "", state = "", , , , , , inode] = row.trim()
        .split(/\s+/);
      const isOwn = parseInt(peer.split(":")[1], 16) === own;
      if (state !== LISTENS && !OVER.test(state) && !isOwn) {
        others.add(`socket:[${inode}]`);
      }
    }
  }
  let count = 0;
  for (const { name } of Deno.readDirSync("/proc/self/fd")) {
    try {
      if (others.has(Deno.readLinkSync(`/proc/self/fd/${name}`))) count++;
    } catch {
      // closed while the list was read
    }
  }
  return count;
}

const timers = countedTimers();
const unopened = upgradedSockets();
const store = new ListedStore();
const errors: Record<string, number> = {};
const relay = realtimeRelay(
  new OpenAI({
    apiKey: "sk-soak",
    baseURL: `http://127.0.0.1:${Deno.args[0]}/v1`,
    envFile: null,
  }),
  relayOptions(store, (error) => {
    const { name } = error as Error;
    errors[name] = (errors[name] ?? 0) + 1;
  }),
);

function status(own: number): Status {
  const { gc } = globalThis as { gc?: () => void };
  for (let turn = 0; turn < 3; turn++) gc?.();
  const { heapUsed, rss } = Deno.memoryUsage();
  const { sessions, ended, restored, resumed } = relay.metrics();
  return {
    sessions,
    sockets: connections(own),
    unopened: unopened.size,
    timers: timers.size,
    stored: store.keys.length,
    heap: heapUsed,
    rss,
    ended,
    restored,
    resumed,
    errors,
  };
}

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => console.log(port),
}, async (request, info) => {
  const { pathname } = new URL(request.url);
  if (pathname === "/drain") await relay.drain();
  else if (pathname !== "/status") return await relay(request, info);
  const { port } = info.remoteAddr as Deno.NetAddr;
  return Response.json(status(port), { headers: { connection: "close" } });
});
