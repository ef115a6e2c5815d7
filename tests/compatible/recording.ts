/**
 * What servers really sent, byte for byte.
 *
 * llama.cpp is recorded by `record.ts`. What other servers sent comes from public sources, which
 * each recording names.
 *
 * @module
 */
import { RawServer } from "../support/raw_server.ts";

/**
 * What a source did not keep, so that it was filled in: the status line, the headers, the request,
 * the events after the last one that was kept, or the white space of the body.
 */
export type Filled = "status" | "headers" | "request" | "end" | "layout";

/** Where a recording was published. */
export interface Source {
  /** Owner and name on GitHub. */
  readonly repository?: string;
  /** File in the repository. */
  readonly path?: string;
  readonly commit?: string;
  /** SPDX identifier of the repository's licence. */
  readonly licence?: string;
  readonly url?: string;
  /** A text that only this source has: a search of public code finds it. */
  readonly find?: string;
  readonly filled?: readonly Filled[];
  readonly note?: string;
  /** Hash of the body, if the source states one. */
  readonly sha256?: string;
}

/** One request and its response. */
export interface Recording {
  readonly name: string;
  /** Missing if `record.ts` recorded it. */
  readonly source?: Source;
  readonly request: {
    readonly method: string;
    readonly path: string;
    /** Parsed, or as text if it is not JSON. */
    readonly body?: unknown;
  };
  readonly response: {
    /** Status line and headers, as sent. Sources other than `record.ts` leave out how the body was framed. */
    readonly head: readonly string[];
    /** The body, in the pieces in which it was sent if it was chunked and they are known. */
    readonly body: readonly string[];
  };
}

/** Recordings of one server. */
export interface Recordings {
  readonly server: string;
  readonly recordings: readonly Recording[];
}

/** All files of recordings. */
export const FILES = [
  "llama_cpp.json",
  "ollama.json",
  "vllm.json",
  "lm_studio.json",
  "openrouter.json",
  "gemini.json",
] as const;

/** Reads recordings. */
export function readRecordings(file: typeof FILES[number]): Recordings {
  const url = new URL(`recorded/${file}`, import.meta.url);
  return JSON.parse(Deno.readTextFileSync(url));
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

/** The status of the response. */
export function statusOf({ response }: Recording): number {
  return Number(response.head[0].split(" ")[1]);
}

/** Whether the response is an event stream. */
export function isStream(recording: Recording): boolean {
  return headerOf(recording, "content-type") === "text/event-stream";
}

function headerOf({ response }: Recording, name: string): string | undefined {
  const start = `${name}:`;
  return response.head.find((line) => line.toLowerCase().startsWith(start))
    ?.slice(start.length).trim();
}

const utf8 = new TextEncoder();

/** The response as bytes. A body whose framing is not known is sent in chunks. */
function bytesOf(recording: Recording): string {
  const { head, body } = recording.response;
  const length = headerOf(recording, "content-length");
  const framing = length ?? headerOf(recording, "transfer-encoding");
  const lines = framing ? head : [...head, "Transfer-Encoding: chunked"];
  const start = lines.map((line) => `${line}\r\n`).join("") + "\r\n";
  if (length) return start + body.join("");
  return start +
    [...body, ""].map((piece) =>
      `${utf8.encode(piece).length.toString(16)}\r\n${piece}\r\n`
    ).join("");
}

/** A server that gives a recorded response to every request. */
export function replay(recording: Recording): RawServer {
  return new RawServer(async (peer) => {
    await peer.write(bytesOf(recording));
    const connection = headerOf(recording, "connection") ?? "close";
    if (connection === "close") peer.close();
  });
}
