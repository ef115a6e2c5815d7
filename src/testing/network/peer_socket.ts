/**
 * The server's end of a WebSocket, over any transport.
 *
 * @module
 */
import { redactJson, type Secrets } from "../../core/secrets/redact.ts";
import type { CutKind, SocketFault } from "../faults.ts";
import type { RecordedFrame } from "../recorder.ts";

/** The handlers of a peer. */
export interface PeerEvents {
  /** A text or binary message has arrived. */
  message(data: string | Uint8Array): void;
  /** The connection is closed; called once. `code` is 1005 for a close frame without a code, 1006 without a close frame. */
  closed(code: number, reason: string): void;
}

/** The server's end of a WebSocket. Messages sent after it has closed are dropped silently. */
export interface PeerSocket {
  /** Sends a text message. */
  send(text: string): void;
  /** Closes the connection with a closing handshake. */
  close(code: number, reason?: string): void;
  /** Breaks the connection without a close frame; `stall` only stops sending. */
  cut(how: CutKind): void;
  /** Stops reading from the client until the socket closes. */
  stopReading(): void;
}

/** Accepts the server's end of a WebSocket when it opens. */
export type Accept = (socket: PeerSocket) => PeerEvents;

/** Records the frames of a socket. */
export function recorded(
  accept: Accept,
  frames: RecordedFrame[],
  now: () => number,
  secrets: Secrets,
): Accept {
  const note = (from: RecordedFrame["from"], data: string | Uint8Array) =>
    frames.push({ from, at: now(), data: redactJson(parsed(data), secrets) });
  return (socket) => {
    const events = accept({
      ...bound(socket),
      send(text) {
        note("server", text);
        socket.send(text);
      },
    });
    return {
      message(data) {
        note("client", data);
        events.message(data);
      },
      closed: (code, reason) => events.closed(code, reason),
    };
  };
}

function parsed(data: string | Uint8Array): unknown {
  if (typeof data !== "string") return data;
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

function bound(socket: PeerSocket): PeerSocket {
  return {
    send: (text) => socket.send(text),
    close: (code, reason) => socket.close(code, reason),
    cut: (how) => socket.cut(how),
    stopReading: () => socket.stopReading(),
  };
}

/** A socket with a fault. */
export function faulty(accept: Accept, fault: SocketFault): Accept {
  return (socket) => {
    let sent = 0;
    let over = false;
    const strike = () => {
      over = true;
      if (fault.malformed) socket.send('{"type": "response.');
      if (fault.oversized !== undefined) {
        socket.send(JSON.stringify({ filler: "x".repeat(fault.oversized) }));
      }
      if (fault.stallReader) socket.stopReading();
      if (fault.close) socket.close(fault.close.code, fault.close.reason);
      if (fault.cut !== undefined) socket.cut(fault.cut);
    };
    const after = fault.after ?? 0;
    const last = fault.close !== undefined || fault.cut !== undefined;
    const events = accept({
      ...bound(socket),
      send(text) {
        if (!over && sent === after) strike();
        if (over && last) return;
        sent++;
        socket.send(text);
        if (!over && sent === after) strike();
      },
    });
    return events;
  };
}
