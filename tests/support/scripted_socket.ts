/** A WebSocket server that a test scripts step by step, on a real socket. */

/** The first event of a server. */
export const CREATED = {
  type: "session.created",
  event_id: "e",
  session: { type: "realtime", id: "sess_1" },
};

/** The server's end of one connection. */
export interface Peer {
  /** Path and query that were dialled. */
  readonly path: string;
  readonly headers: Headers;
  /** The client's frames so far. */
  readonly frames: readonly string[];
  /** The next event of the client. */
  next(): Promise<Record<string, unknown>>;
  /** Sends an event. */
  say(event: Record<string, unknown>): void;
  /** Sends a frame. */
  write(frame: string): void;
  close(code?: number): void;
  /** Resolves when the connection is over. */
  readonly gone: Promise<void>;
}

export interface Scripted extends AsyncDisposable {
  readonly baseURL: string;
  readonly peers: Peer[];
}

/** Serves each connection with `play`; what it throws fails the test on disposal. */
export function scripted(
  play: (peer: Peer, nth: number) => Promise<void> | void,
): Scripted {
  const peers: Peer[] = [];
  const failures: unknown[] = [];
  const open = new Set<WebSocket>();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => {
      const { socket, response } = Deno.upgradeWebSocket(request, {
        idleTimeout: 0,
      });
      const inbox: Record<string, unknown>[] = [];
      let waiting: ((event: Record<string, unknown>) => void) | null = null;
      const frames: string[] = [];
      const write = (frame: string) => {
        if (socket.readyState === 1) socket.send(frame);
      };
      socket.onmessage = ({ data }) => {
        frames.push(data);
        const event = JSON.parse(data);
        if (waiting) waiting(event);
        else inbox.push(event);
        waiting = null;
      };
      const gone = Promise.withResolvers<void>();
      socket.onclose = () => {
        open.delete(socket);
        gone.resolve();
      };
      socket.onerror = () => {};
      const { pathname, search } = new URL(request.url);
      const peer: Peer = {
        path: pathname + search,
        headers: request.headers,
        next: () =>
          inbox.length > 0
            ? Promise.resolve(inbox.shift()!)
            : new Promise((resolve) => waiting = resolve),
        frames,
        say: (event) => write(JSON.stringify(event)),
        write,
        close: (code) => socket.close(code),
        gone: gone.promise,
      };
      socket.onopen = async () => {
        open.add(socket);
        peers.push(peer);
        try {
          await play(peer, peers.length);
        } catch (error) {
          failures.push(error);
        }
      };
      return response;
    },
  );
  return {
    baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
    peers,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.close();
      await server.shutdown();
      if (failures.length > 0) throw failures[0];
    },
  };
}
