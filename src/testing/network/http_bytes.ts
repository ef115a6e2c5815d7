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

/** Reads the head of the next request; `null` if there is none any more. */
export async function readHead(inbox: Inbox): Promise<RequestHead | null> {
  const text = await inbox.until("\r\n\r\n");
  if (text === null) return null;
  const [line, ...fields] = text.split("\r\n");
  const [method, target] = line.split(" ");
  const headers = new Headers();
  for (const field of fields) {
    const colon = field.indexOf(":");
    headers.append(field.slice(0, colon), field.slice(colon + 1).trim());
  }
  return { method, target, headers };
}

/** Reads the body that a head announces; `null` if it never came in full. */
export async function readPayload(
  head: RequestHead,
  inbox: Inbox,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { headers } = head;
  if (!/chunked/i.test(headers.get("transfer-encoding") ?? "")) {
    const taken = await inbox.take(Number(headers.get("content-length") ?? 0));
    return taken && Uint8Array.from(taken);
  }
  const chunks: Uint8Array[] = [];
  for (;;) {
    const line = await inbox.until("\r\n");
    if (line === null) return null;
    const size = parseInt(line, 16);
    if (size === 0) break;
    const chunk = await inbox.take(size);
    if (chunk === null || await inbox.take(2) === null) return null;
    chunks.push(chunk);
  }
  // Trailers, if any, end with an empty line.
  while (await inbox.until("\r\n")) { /* dropped */ }
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
  429: "Too Many Requests",
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
 * @throws Whatever its body fails with, once all that came before is written.
 */
export async function writeAnswer(
  response: Response,
  write: Write,
): Promise<void> {
  const { body, status } = response;
  const headers = [...response.headers];
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
