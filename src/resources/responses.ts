/**
 * `client.responses`: the REST operations, and responses over WebSocket.
 *
 * @module
 */
import { Responses as ResponsesOperations } from "../generated/resources.js";
import type { ChannelOptions } from "../realtime/channel/protocol.ts";
import type { ResponsesConnection } from "../realtime/surfaces/responses.ts";
import { type ClientCaller, endpointOf } from "./endpoint.ts";

/** `client.responses`: responses over HTTP, and over a WebSocket that stays open. */
export class Responses extends ResponsesOperations {
  /**
   * Sends the operations, and has the options of the client.
   *
   * @ignore Internal: its type is not public.
   */
  declare protected readonly caller: ClientCaller;

  /**
   * Opens a WebSocket for creating responses, one after the other or in concurrent streams.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   *
   * await using openai = await fakeOpenAI();
   * await using socket = await openai.client().responses.connect();
   * const response = await socket.create({ model: "gpt-5", input: "Hi" }).done;
   * console.log(response.output_text);
   * ```
   *
   * @param options How to connect.
   * @throws {HandshakeError} If no connection can be established.
   * @throws {NotReadyError} If the session is not ready within `readyTimeout`.
   */
  async connect(options?: ChannelOptions): Promise<ResponsesConnection> {
    const { connectResponses } = await import(
      "../realtime/surfaces/responses.ts"
    );
    return await connectResponses(endpointOf(this.caller.options), options);
  }
}
