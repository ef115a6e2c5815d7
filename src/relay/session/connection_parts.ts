/**
 * What a connection of a client is made of.
 *
 * @module
 */
import type { Socket } from "../../socket/socket.ts";
import type { RelayAdapter } from "../adapters/adapter.ts";
import type { RequestHead } from "../admission/request_head.ts";
import type { SessionHost } from "./host.ts";

/** What a connection is made of. */
export interface ConnectionParts {
  /** The client's socket, open. */
  readonly socket: Socket;
  /** The request that opened it. */
  readonly head: RequestHead;
  /** The kind of client. */
  readonly adapter: RelayAdapter;
  /** What all sessions share. */
  readonly host: SessionHost;
}
