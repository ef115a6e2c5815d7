/**
 * The fake on a port of 127.0.0.1, down to the bytes.
 *
 * A ready-made server would not reset a connection, stop in the middle of a frame or leave a
 * request unread. This one can, because it consists of a socket and the two protocols.
 *
 * @module
 */
import net from "node:net";
import { Cut } from "../faults.ts";
import { Inbox } from "./byte_reader.ts";
import type { PeerEvents, PeerSocket } from "./peer_socket.ts";
import type { Upgrade } from "./socket_pair.ts";
import { ApiError } from "../api_error.ts";
import {
  hasBody,
  headBytes,
  MalformedRequest,
  readHead,
  readPayload,
  type RequestHead,
  type Write,
  writeAnswer,
} from "./http_bytes.ts";
import {
  acceptKey,
  closePayload,
  type Frame,
  frameBytes,
  MAX_MESSAGE,
  OPCODE,
  readClose,
  readFrame,
} from "./websocket_bytes.ts";

/** The handler behind a port. */
export interface Backend {
  /** Answers a request; rejects with a `Cut` if the socket is to break. */
  respond(request: Request): Promise<Response>;
  /** Accepts or refuses a handshake. */
  readonly upgrade: Upgrade;
}

/** A port in use. */
export interface Listening {
  /** The port. */
  readonly port: number;
  /** Drops all connections and frees the port. */
  close(): Promise<void>;
}

/**
 * Starts to listen.
 *
 * @param backend Handles requests and handshakes.
 * @param port Port of 127.0.0.1; 0 takes a free one.
 * @throws {Deno.errors.NotCapable} Without the permission to listen.
 */
export async function listen(
  backend: Backend,
  port: number,
): Promise<Listening> {
  checkPermission(port);
  const sockets: Set<net.Socket> = new Set();
  const server = net.createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    new Connection(socket, backend).serve();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as net.AddressInfo).port,
    async close() {
      const gone = [...sockets].map((socket) =>
        new Promise((resolve) => socket.once("close", resolve))
      );
      for (const socket of sockets) socket.destroy();
      await Promise.all(gone);
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** `node:net` would throw where the error cannot be caught. */
function checkPermission(port: number): void {
  const host = `127.0.0.1:${port}`;
  const { state } = Deno.permissions.querySync({ name: "net", host });
  if (state === "granted") return;
  throw new Deno.errors.NotCapable(
    `Cannot listen on ${host}: run with --allow-net=127.0.0.1, or use fakeOpenAI({ port: null }), which needs no permission`,
  );
}

class Connection {
  readonly #socket: net.Socket;
  readonly #backend: Backend;
  readonly #inbox = new Inbox();
  readonly #hangUp = new AbortController();

  constructor(socket: net.Socket, backend: Backend) {
    this.#socket = socket;
    this.#backend = backend;
    const gone = () => {
      this.#inbox.end();
      this.#hangUp.abort();
    };
    socket.on("data", (chunk: Uint8Array) => this.#inbox.push(chunk));
    socket.on("end", gone);
    socket.on("close", gone);
    // A reset by the client is like hanging up, and `close` follows it.
    socket.on("error", () => {});
  }

  /** Responds until the socket ends. */
  async serve(): Promise<void> {
    try {
      while (await this.#exchange()) { /* the next one */ }
      this.#socket.end();
    } catch (error) {
      if (error instanceof Cut && error.how === "reset") {
        this.#socket.resetAndDestroy();
      } else if (error instanceof Cut && error.how === "stall") {
        return;
      } else if (error instanceof MalformedRequest) {
        await this.#refuse(error);
      } else {
        // If a body fails half-way, its status was already sent.
        this.#socket.destroy();
      }
    }
  }

  /** The last response on a connection whose next request cannot be found. */
  async #refuse({ status, message }: MalformedRequest): Promise<void> {
    const response = new ApiError(status, `${message}.`).toResponse();
    response.headers.set("connection", "close");
    try {
      await writeAnswer(response, this.#write);
    } catch {
      // The client has hung up.
    }
    this.#socket.end();
  }

  readonly #write: Write = (bytes) =>
    new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new Cut("close", true));
      this.#socket.write(bytes, (error) =>
        error ? reject(new Cut("close", true)) : resolve());
    });

  /** Handles one request; returns whether another may follow. */
  async #exchange(): Promise<boolean> {
    const head = await readHead(this.#inbox);
    if (head === null) return false;
    if (/websocket/i.test(head.headers.get("upgrade") ?? "")) {
      return await this.#upgrade(head);
    }
    if (head.headers.has("expect")) await this.#write(headBytes(100, []));
    const payload = await readPayload(head, this.#inbox);
    if (payload === null) return false;
    const isRead = head.method === "GET" || head.method === "HEAD";
    const request = this.#request(
      head,
      isRead || payload.length === 0 ? null : payload,
    );
    const response = await this.#backend.respond(request);
    await writeAnswer(response, this.#write, head.method === "HEAD");
    return staysOpen(head);
  }

  #request(
    { method, target, headers }: RequestHead,
    body: Uint8Array<ArrayBuffer> | null,
  ): Request {
    try {
      const host = hostOf(headers);
      // Not as a reference: `//x` is a path here, not another host.
      const url = new URL(
        target.startsWith("/") ? `http://${host}${target}` : target,
      );
      // A whole URL as the target overrides Host, which must not differ.
      if (headers.has("host") && url.host !== new URL(`http://${host}`).host) {
        throw new TypeError("two hosts");
      }
      if (url.username || url.password) throw new TypeError("a login");
      const { signal } = this.#hangUp;
      return new Request(url, { method, headers, body, signal });
    } catch {
      throw new MalformedRequest("The method, the Host or the path is invalid");
    }
  }

  async #upgrade(head: RequestHead): Promise<boolean> {
    const challenge = head.headers.get("sec-websocket-key") ?? "";
    if (head.method !== "GET" || challenge === "" || hasBody(head)) {
      throw new MalformedRequest("The WebSocket handshake is malformed");
    }
    const outcome = await this.#backend.upgrade(this.#request(head, null));
    if (outcome instanceof Response) {
      await writeAnswer(outcome, this.#write);
      return staysOpen(head);
    }
    const key = await acceptKey(challenge);
    const headers: [string, string][] = [
      ["upgrade", "websocket"],
      ["connection", "Upgrade"],
      ["sec-websocket-accept", key],
    ];
    if (outcome.protocol !== "") {
      headers.push(["sec-websocket-protocol", outcome.protocol]);
    }
    await this.#write(headBytes(101, headers));
    const peer = new WirePeer(this.#socket);
    await converse(this.#inbox, peer, outcome.accept(peer));
    return false;
  }
}

/** Host and port of a request, and nothing else that `Host` may contain. */
function hostOf(headers: Headers): string {
  const host = headers.get("host") ?? "127.0.0.1";
  if (/^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i.test(host)) {
    return host;
  }
  throw new TypeError("not a host");
}

function staysOpen({ headers }: RequestHead): boolean {
  return !/close/i.test(headers.get("connection") ?? "");
}

/** The server's end of a WebSocket over a socket. */
class WirePeer implements PeerSocket {
  readonly #socket: net.Socket;
  #silent = false;
  #closing = false;

  constructor(socket: net.Socket) {
    this.#socket = socket;
  }

  send(text: string): void {
    if (!this.#closing) this.frame(OPCODE.text, new TextEncoder().encode(text));
  }

  frame(opcode: number, payload: Uint8Array): void {
    if (this.#silent || this.#socket.destroyed) return;
    this.#socket.write(frameBytes(opcode, payload));
  }

  close(code: number, reason = ""): void {
    if (this.#closing) return;
    this.frame(OPCODE.close, closePayload(code, reason));
    this.#closing = true;
  }

  /** Whether a close frame was sent. */
  get closing(): boolean {
    return this.#closing;
  }

  cut(how: "close" | "reset" | "stall"): void {
    this.#silent = true;
    if (how === "stall") return;
    // After earlier writes, so that they still arrive.
    this.#socket.write(new Uint8Array(), () => {
      if (how === "reset") this.#socket.resetAndDestroy();
      else this.#socket.destroy();
    });
  }

  stopReading(): void {
    this.#socket.pause();
  }
}

/** The next frame; `null` at the end, or if it is too large. */
async function nextFrame(inbox: Inbox, peer: WirePeer): Promise<Frame | null> {
  try {
    return await readFrame(inbox);
  } catch {
    peer.close(1009, "The message is too large.");
    return null;
  }
}

/** Reads frames until the socket ends, and passes them to the peer. */
async function converse(
  inbox: Inbox,
  peer: WirePeer,
  events: PeerEvents,
): Promise<void> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let binary = false;
  for (;;) {
    const frame = await nextFrame(inbox, peer);
    if (frame === null) return events.closed(1006, "");
    if (frame.opcode === OPCODE.close) {
      const { code, reason } = readClose(frame.payload);
      peer.close(code, reason);
      return events.closed(code, reason);
    }
    if (frame.opcode === OPCODE.ping) peer.frame(OPCODE.pong, frame.payload);
    if (frame.opcode > OPCODE.binary) continue;
    if (frame.opcode !== OPCODE.continuation) {
      parts = [];
      size = 0;
      binary = frame.opcode === OPCODE.binary;
    }
    size += frame.payload.length;
    if (size > MAX_MESSAGE) {
      peer.close(1009, "The message is too large.");
      return events.closed(1006, "");
    }
    if (frame.payload.length > 0) parts.push(frame.payload);
    if (!frame.last) continue;
    const whole = parts.length === 1
      ? parts[0]
      : new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
    if (!peer.closing) {
      events.message(binary ? whole : new TextDecoder().decode(whole));
    }
  }
}
