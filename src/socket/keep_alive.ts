/**
 * Detects a silent peer: a half-open connection looks like a quiet one.
 *
 * @module
 */
import type { Socket } from "./socket.ts";

/** When a silent peer counts as disconnected. */
export interface LivenessOptions {
  /** Silence after which the peer is probed, in ms. @default {20_000} */
  readonly idle?: number;
  /** How long the peer has to react to the probe, in ms. @default {10_000} */
  readonly timeout?: number;
}

/**
 * Probes a silent peer until the socket closes, and drops the connection if there is no reaction.
 *
 * @param socket The socket.
 * @param probe A frame to which the peer must reply.
 * @param liveness Timing; `false` and `null` disable the probe.
 */
export function keepAlive(
  socket: Pick<Socket, "received" | "closed" | "send" | "abandon">,
  probe: string,
  liveness: LivenessOptions | false | null = {},
): void {
  if (!liveness) return;
  const { idle = 20_000, timeout = 10_000 } = liveness;
  let timer: ReturnType<typeof setTimeout>;
  // frames are counted, because a timer per frame would cost more than the frame
  let { received } = socket;
  let asked = false;
  const look = () => {
    const silent = socket.received === received;
    if (silent && asked) return socket.abandon("the peer fell silent");
    received = socket.received;
    asked = silent;
    timer = setTimeout(look, silent ? timeout : idle);
    if (silent) socket.send(probe);
  };
  timer = setTimeout(look, idle);
  socket.closed.then(() => clearTimeout(timer));
}
