/**
 * What servers really sent, byte for byte.
 *
 * @module
 */
import { RawServer } from "../support/raw_server.ts";

/** One request and its response. */
export interface Recording {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    /** Parsed, or as text if it is not JSON. */
    readonly body?: unknown;
  };
  readonly response: {
    /** Status line and headers, as sent. */
    readonly head: readonly string[];
    /** The body, in the pieces in which it was sent if it was chunked. */
    readonly body: readonly string[];
  };
}

/** Recordings of one server. */
export interface Recordings {
  readonly server: string;
  readonly recordings: readonly Recording[];
}

/** Reads recordings. */
export function readRecordings(file: string): Recordings {
  const url = new URL(`recorded/${file}`, import.meta.url);
  return JSON.parse(Deno.readTextFileSync(url));
}

/** Whether the body was sent in chunks. */
function isChunked({ response }: Recording): boolean {
  return response.head.some((line) =>
    /^transfer-encoding: *chunked$/i.test(line)
  );
}

/** The body as text. */
export function bodyOf({ response }: Recording): string {
  return response.body.join("");
}

/** Data of the events of a recorded stream, without its end marker. */
export function eventsOf(recording: Recording): Record<string, unknown>[] {
  return bodyOf(recording).split("\n").filter((line) =>
    line.startsWith("data: ") && line !== "data: [DONE]"
  ).map((line) => JSON.parse(line.slice(6)));
}

const utf8 = new TextEncoder();

/** The response as bytes. */
function bytesOf(recording: Recording): string {
  const { head, body } = recording.response;
  const start = head.map((line) => `${line}\r\n`).join("") + "\r\n";
  if (!isChunked(recording)) return start + body.join("");
  return start +
    [...body, ""].map((piece) =>
      `${utf8.encode(piece).length.toString(16)}\r\n${piece}\r\n`
    ).join("");
}

/** A server that gives a recorded response to every request. */
export function replay(recording: Recording): RawServer {
  return new RawServer(async (peer) => {
    await peer.write(bytesOf(recording));
    if (recording.response.head.includes("Connection: close")) peer.close();
  });
}
