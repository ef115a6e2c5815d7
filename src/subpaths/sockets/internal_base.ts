/**
 * `openai/realtime/internal-base`.
 *
 * @module
 */
import type { RealtimeServerEvent } from "../../generated/types/realtime/realtime.ts";
import { AzureOpenAI } from "../azure.ts";
import { type RealtimeConnectionConfig, realtimeURL } from "./realtime.ts";
import type { SocketClient } from "./socket_client.ts";
export {
  azureConnection as getAzureRealtimeConnection,
  OpenAIRealtimeError,
  RealtimeSocket as OpenAIRealtimeEmitter,
} from "./realtime.ts";
export type {
  AzureRealtimeConnectionConfig,
  AzureSocketClient,
  RealtimeConnectionConfig,
  RealtimeEvents,
  RealtimeSocketOptions,
} from "./realtime.ts";
export type { SocketClient } from "./socket_client.ts";

/**
 * The address of a session, without a credential.
 *
 * @param client Whose base URL to use.
 * @param connection The model, or which session to open.
 * @throws {OpenAIError} If not exactly one of `model`, `intent` and `callID` is given.
 */
export function buildRealtimeURL(
  client: SocketClient,
  connection: string | RealtimeConnectionConfig,
): URL {
  const config = typeof connection === "string"
    ? { model: connection }
    : connection;
  return realtimeURL(config, client);
}

/**
 * Whether a client is one of Azure.
 *
 * @param client Any client.
 */
export function isAzure(client: unknown): client is AzureOpenAI {
  return client instanceof AzureOpenAI;
}

/**
 * Parses the text of a frame.
 *
 * @param data The text.
 * @throws {SyntaxError} If it is not JSON. The message does not quote it.
 */
export function parseRealtimeEvent(data: string): RealtimeServerEvent {
  try {
    return JSON.parse(data);
  } catch {
    throw new SyntaxError(
      "Cannot read the realtime event: the text is not JSON",
    );
  }
}
