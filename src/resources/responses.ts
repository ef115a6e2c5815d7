/**
 * `client.responses`: the REST operations, and responses over WebSocket.
 *
 * @module
 */
import { Responses as ResponsesOperations } from "../generated/resources.js";
import type { APIPromise } from "../contract.ts";
import type {
  Response as ModelResponse,
  ResponseCreateParamsNonStreaming,
} from "../generated/types/responses/responses.ts";
import type {
  ParsedResponse,
  ParsedResponseContentOf,
} from "../helpers/parse_response.ts";
import type { ResponseStreamParams } from "../helpers/response_stream.ts";
import type { ResponseOperations } from "../helpers/requests/senders.ts";
import type { PollOptions } from "../helpers/poll.ts";
import type {
  ParseAsOption,
  ParsedWithOptions,
} from "../helpers/requests/parser_params.ts";
import type { StreamOptions } from "../helpers/items.ts";
import type { ParseOptions } from "../helpers/repair.ts";
import { helpers } from "../helpers/deferred.js";
import type { ResponseStream } from "../helpers/runtime.ts";
import type { ChannelOptions } from "../realtime/channel/protocol.ts";
import type { ResponsesConnection } from "../realtime/surfaces/responses.ts";
import { type ClientCaller, openSession } from "./endpoint.ts";
import { parsed } from "./patched.ts";

/** `client.responses`: responses over HTTP, and over a WebSocket that stays open. */
export class Responses extends ResponsesOperations {
  /**
   * Sends the operations, and has the options of the client.
   *
   * @ignore Internal: its type is not public.
   */
  declare protected readonly caller: ClientCaller;

  /**
   * Creates a response and parses its structured output and the arguments of strict tools.
   *
   * @example
   * ```ts ignore
   * const response = await client.responses.parse({
   *   model: "gpt-5",
   *   input: "The weather in Paris",
   *   text: { format: zodTextFormat(Weather, "weather") },
   * });
   * console.log(response.output_parsed?.city);
   * ```
   *
   * @param body Params; a format made by a helper brings its parser, plain JSON Schema gives parsed JSON.
   * @param options Options of the request; `repair` asks again for an output that does not match, and `parseAs` parses by a format that is not sent.
   * @throws {StructuredOutputError} If the output does not match its schema.
   */
  parse<
    Params extends ResponseCreateParamsNonStreaming,
    Options extends ParseOptions & ParseAsOption = ParseOptions,
  >(
    body: Params,
    options?: Options,
  ): APIPromise<
    ParsedResponse<ParsedWithOptions<Options, ParsedResponseContentOf<Params>>>
  > {
    type Parsed = ParsedWithOptions<Options, ParsedResponseContentOf<Params>>;
    const { parseAs, ...rest }: ParseOptions & ParseAsOption = options ?? {};
    const { repair, request } = helpers().splitParseOptions(rest);
    const parser = helpers().parserParams(body, parseAs);
    const own = sender(this, this._client);
    return parsed(
      own.create(body, request),
      (response) =>
        helpers().parseOutput<Parsed>(
          response,
          body,
          repair,
          (again) => own.create(again, request),
          parser,
        ),
    );
  }

  /**
   * Streams a response as events, or follows one that was created in the background.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   *
   * await using openai = await fakeOpenAI();
   * const stream = openai.client().responses.stream({ model: "gpt-5", input: "Hi" });
   * for await (const event of stream) console.log(event.type);
   * console.log((await stream.finalResponse()).output_text);
   * ```
   *
   * @param body Params of a new response, or `response_id` of one that exists.
   * @param options Options of the request; `earlyReject` ends it at the first field that does not match, and `parseAs` parses by a format that is not sent.
   */
  stream<
    Params extends ResponseStreamParams,
    Options extends StreamOptions & ParseAsOption = StreamOptions,
  >(
    body: Params,
    options?: Options,
  ): ResponseStream<
    ParsedWithOptions<Options, ParsedResponseContentOf<Params>>
  > {
    const responses = sender(this, this._client);
    const operations: ResponseOperations = {
      create: (params, own) => responses.create(params, own),
      retrieve: (id, params, own) => responses.retrieve(id, params, own),
    };
    return helpers().ResponseStream.createResponse(operations, body, options);
  }

  /**
   * Creates a response in the background and waits until it is done.
   *
   * @param body Params; `background` is set.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If it is not done by the `deadline`.
   */
  async createAndPoll(
    body: ResponseCreateParamsNonStreaming,
    options?: PollOptions,
  ): Promise<ModelResponse> {
    return await helpers().createAndWait(
      options,
      (own) => this.create({ ...body, background: true }, own),
      (response, current) =>
        helpers().isSettled(response)
          ? response
          : this.poll(response.id, current()),
    );
  }

  /**
   * Waits until a response in the background is completed, incomplete, failed or cancelled.
   *
   * @example
   * ```ts
   * import { fakeOpenAI } from "@duplex/openai/testing";
   *
   * await using openai = await fakeOpenAI();
   * const client = openai.client();
   * const { id } = await client.responses.create({ model: "gpt-5", input: "Hi", background: true });
   * const response = await client.responses.poll(id, { pollIntervalMs: 50, deadline: 60_000 });
   * console.log(response.status);
   * ```
   *
   * @param responseID ID of the response.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If it is not done by the `deadline`.
   */
  poll(responseID: string, options?: PollOptions): Promise<ModelResponse> {
    return helpers().poll(
      (own) => this.retrieve(responseID, {}, own),
      helpers().isSettled,
      options,
    );
  }

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
      "../realtime/runtime.js"
    );
    return await openSession(
      this.caller.options,
      "responses.connect",
      undefined,
      (endpoint) => connectResponses(endpoint, options),
    );
  }
}

/**
 * The resource that sends the requests of a helper: that of the client, so that patches of it are
 * seen, and a wrapper around it, which sees the helper, does not see the same call twice.
 */
function sender(resource: Responses, client: unknown): Responses {
  return (client as { responses?: Responses } | undefined)?.responses ??
    resource;
}
