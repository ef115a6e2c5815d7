/**
 * HTTP/1.1 as bytes: reads requests, writes responses.
 *
 * @module
 */
import type { Inbox } from "./byte_reader.ts";

/** First line and headers of a request. */
export interface RequestHead {
  /** HTTP verb. */
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Headers. */
  readonly headers: Headers;
}

/** A request that is not HTTP/1.1, or is too large to be read. */
export class MalformedRequest extends Error {
  /** Class name, as in stack traces. */
  override readonly name = "MalformedRequest";
  /** Status that it is refused with. */
  readonly status: number;

  /**
   * @param message What is wrong with it.
   * @param status Status that it is refused with.
   */
  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

/** Largest head that is read, in bytes. */
const MAX_HEAD = 262_144;
/** Largest line between the chunks of a body, in bytes. */
const MAX_LINE = 8_192;
/** Largest body that is read, in bytes: the API takes files of 512 MB. */
const MAX_BODY = 1 << 30;

/** The first byte of a client that speaks TLS. It would wait for a response to a head that never ends. */
const TLS_HANDSHAKE = 22;

const REQUEST_LINE =
  /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\/\S*|https?:\/\/\S+) HTTP\/1\.[01]$/;

async function readUntil(
  mark: string,
  limit: number,
  inbox: Inbox,
): Promise<string | null> {
  try {
    return await inbox.until(mark, limit);
  } catch {
    throw new MalformedRequest("The head of the request is too long", 431);
  }
}

/**
 * Reads the head of the next request; `null` at the end of the connection.
 *
 * @throws {MalformedRequest} If it is not one.
 */
export async function readHead(inbox: Inbox): Promise<RequestHead | null> {
  if (await inbox.first() === TLS_HANDSHAKE) {
    throw new MalformedRequest("This port speaks http, not https");
  }
  const text = await readUntil("\r\n\r\n", MAX_HEAD, inbox);
  if (text === null) return null;
  const [line, ...fields] = text.split("\r\n");
  const [, method, target] = line.match(REQUEST_LINE) ?? [];
  if (method === undefined) {
    throw new MalformedRequest("The request line is malformed");
  }
  const headers = new Headers();
  for (const field of fields) {
    const colon = field.indexOf(":");
    try {
      headers.append(
        colon < 0 ? "" : field.slice(0, colon),
        field.slice(colon + 1).trim(),
      );
    } catch {
      throw new MalformedRequest("A header is malformed");
    }
  }
  return { method, target, headers };
}

/** Size of the body according to its headers; `null` if it is chunked. */
function announced({ headers }: RequestHead): number | null {
  const coding = headers.get("transfer-encoding");
  const length = headers.get("content-length");
  if (coding !== null) {
    if (length === null && /^chunked$/i.test(coding)) return null;
    throw new MalformedRequest("The length of the body cannot be determined");
  }
  if (length !== null && !/^\d{1,15}$/.test(length)) {
    throw new MalformedRequest("The content-length is malformed");
  }
  return checkedSize(Number(length ?? 0));
}

function checkedSize(size: number): number {
  if (size <= MAX_BODY) return size;
  throw new MalformedRequest("The body is too large", 413);
}

/** Whether a head announces a body. */
export function hasBody(head: RequestHead): boolean {
  return announced(head) !== 0;
}

/**
 * Reads the body that a head announces; `null` if it did not arrive completely.
 *
 * @throws {MalformedRequest} If its length or a chunk is malformed.
 */
export async function readPayload(
  head: RequestHead,
  inbox: Inbox,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const length = announced(head);
  if (length !== null) {
    const taken = await inbox.take(length);
    return taken && Uint8Array.from(taken);
  }
  let total = 0;
  const chunks: Uint8Array[] = [];
  for (;;) {
    const line = await readUntil("\r\n", MAX_LINE, inbox);
    if (line === null) return null;
    const [, digits] = line.match(/^([0-9a-f]{1,8})\s*(?:;.*)?$/i) ?? [];
    if (digits === undefined) {
      throw new MalformedRequest("The size of a chunk is malformed");
    }
    const size = parseInt(digits, 16);
    if (size === 0) break;
    total = checkedSize(total + size);
    const chunk = await inbox.take(size);
    const end = await inbox.take(2);
    if (chunk === null || end === null) return null;
    if (end[0] !== 13 || end[1] !== 10) {
      throw new MalformedRequest("A chunk is longer than its size");
    }
    chunks.push(chunk);
  }
  // Trailers, if any, end with an empty line.
  while (await readUntil("\r\n", MAX_LINE, inbox)) { /* dropped */ }
  return new Uint8Array(
    await new Blob(chunks.map((one) => Uint8Array.from(one))).arrayBuffer(),
  );
}

const REASONS: Readonly<Record<number, string>> = {
  101: "Switching Protocols",
  200: "OK",
  204: "No Content",
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  413: "Content Too Large",
  426: "Upgrade Required",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** Writes bytes to the socket; resolves when they are handed to the system. */
export type Write = (bytes: Uint8Array) => Promise<void>;

const encoder = new TextEncoder();

/** Status line and headers as bytes. */
export function headBytes(
  status: number,
  headers: Iterable<[string, string]>,
): Uint8Array {
  let text = `HTTP/1.1 ${status} ${REASONS[status] ?? "Status"}\r\n`;
  for (const [name, value] of headers) text += `${name}: ${value}\r\n`;
  return encoder.encode(`${text}\r\n`);
}

/**
 * Writes a response.
 *
 * @param headOnly Whether its body is left out, as in the response to `HEAD`.
 * @throws The error of its body, once everything before it is written.
 */
export async function writeAnswer(
  response: Response,
  write: Write,
  headOnly = false,
): Promise<void> {
  const { body, status } = response;
  const headers = [...response.headers];
  if (headOnly) {
    await body?.cancel();
    return await write(headBytes(status, headers));
  }
  if (body === null) {
    if (status !== 204) headers.push(["content-length", "0"]);
    return await write(headBytes(status, headers));
  }
  const counted = response.headers.has("content-length");
  if (!counted) headers.push(["transfer-encoding", "chunked"]);
  await write(headBytes(status, headers));
  for await (const chunk of body) {
    if (chunk.length > 0) await write(counted ? chunk : chunked(chunk));
  }
  if (!counted) await write(encoder.encode("0\r\n\r\n"));
}

function chunked(bytes: Uint8Array): Uint8Array {
  const size = encoder.encode(`${bytes.length.toString(16)}\r\n`);
  const whole = new Uint8Array(size.length + bytes.length + 2);
  whole.set(size);
  whole.set(bytes, size.length);
  whole.set(encoder.encode("\r\n"), size.length + bytes.length);
  return whole;
}
