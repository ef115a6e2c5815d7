/**
 * From a request to an open socket.
 *
 * @module
 */
import { Socket } from "../../socket/socket.ts";
import type { RelayAdapter } from "../adapters/adapter.ts";
import { ENDS } from "../wire/ends.ts";
import type { EndMessage } from "../wire/messages.ts";
import { credentialsOf } from "./credentials.ts";
import type { Refusal } from "./refusal.ts";

/** Whether a request asks for a WebSocket. */
export function isUpgrade(request: Request): boolean {
  return request.headers.get("upgrade")?.toLowerCase() === "websocket";
}

/** Whether a request that asks for a WebSocket has what the handshake needs. */
export function canUpgrade({ headers }: Request): boolean {
  const connection = (headers.get("connection") ?? "").toLowerCase();
  return connection.includes("upgrade") && !!headers.get("sec-websocket-key");
}

/** Time limits of a handshake. */
export interface UpgradeTimes {
  /** Seconds after which a silent peer counts as gone. */
  readonly idle: number;
  /**
   * Longest time until the socket is open, in ms. The socket of a client that has left never opens,
   * and reports nothing.
   */
  readonly open: number;
}

/** How the handshake ends. After an `error` event, a `close` event follows. */
const OUTCOMES = ["open", "close"] as const;

/** What happens to the socket. */
export interface UpgradeEvents {
  /**
   * It is open.
   *
   * @param socket The socket.
   * @param native The same, as Deno made it: it closes when the client lets go of it.
   */
  onOpen(socket: Socket, native: WebSocket): void;
  /** It closed before it was open. */
  onFailed(): void;
}

/**
 * Accepts a WebSocket.
 *
 * @param request The request.
 * @param adapter The kind of client: a subprotocol that both know is accepted.
 * @param times Time limits.
 * @param events What happens to the socket.
 */
export function upgrade(
  request: Request,
  { protocols = [] }: RelayAdapter,
  times: UpgradeTimes,
  { onOpen, onFailed }: UpgradeEvents,
): Response {
  const offered = credentialsOf(request).protocols;
  const protocol = offered.find((one) => protocols.includes(one));
  const { socket, response } = Deno.upgradeWebSocket(request, {
    idleTimeout: times.idle,
    ...(protocol === undefined ? {} : { protocol }),
  });
  let failed = false;
  const onOutcome = ({ type }: Event) => {
    clearTimeout(timer);
    // frees what admitted the client
    for (const one of OUTCOMES) socket.removeEventListener(one, onOutcome);
    if (type !== "open") fail();
    else if (failed) socket.close();
    else onOpen(new Socket(socket), socket);
  };
  const fail = () => {
    if (!failed) onFailed();
    failed = true;
  };
  const timer = setTimeout(fail, times.open);
  socket.binaryType = "arraybuffer";
  for (const one of OUTCOMES) socket.addEventListener(one, onOutcome);
  return response;
}

/**
 * Accepts a WebSocket only to say why the client is refused: a web page cannot read the response
 * to a refused handshake.
 *
 * @param request The request.
 * @param adapter The kind of client.
 * @param refusal Why it is refused.
 */
export function upgradeAndClose(
  request: Request,
  adapter: RelayAdapter,
  { reason, message }: Refusal,
): Response {
  return upgrade(request, adapter, { idle: 10, open: 10_000 }, {
    onOpen(socket) {
      const end: EndMessage = {
        type: "duplex.end",
        reason,
        message,
        resumable: false,
      };
      socket.send(JSON.stringify(end));
      socket.close(ENDS[reason].code, ENDS[reason].text);
    },
    onFailed() {},
  });
}
