/**
 * A streamed turn of an agent's session.
 *
 * @module
 */
import { throwIfAborted } from "../../core/waits.ts";
import { setHidden } from "../../core/hidden.ts";
import type { APIPromise, RequestOptions } from "../../contract.ts";
import { mergeHeaders } from "../../core/headers.ts";
import { OpenAIError } from "../../errors.ts";
import type {
  AgentSession,
  AgentSessionEvent,
  AgentSessionInputMessageParam,
} from "../../generated/types/beta/agents/agents.ts";
import type { EventStreamParams } from "../../generated/types/beta/agents/sessions/events.ts";
import type { Stream } from "../../results/stream.ts";
import {
  type AgentOutputFormat,
  type AgentResult,
  parsedResult,
} from "./output_format.ts";
import {
  type AgentToolError,
  type AgentToolHandler,
  type EventSender,
  ToolDispatcher,
} from "./tools.ts";
import { TurnCollector, TurnFollower } from "./turn.ts";
import { TurnReader } from "./turn_reader.ts";

/** Input of a turn, and the functions that the agent may call. */
export type AgentSessionStreamParams<T = never> =
  & {
    /** Messages of the user, or the text of a single one. */
    input: string | AgentSessionInputMessageParam[];
    /** Format that the session was created with; `finalResult()` parses the output by it. */
    outputFormat?: AgentOutputFormat<T>;
    /** Functions by name. They run one after the other; calls of other functions are left to the program. */
    toolHandlers?: Record<string, AgentToolHandler>;
    /** Called with each call that fails in the program. The agent learns only that it failed. */
    onToolError?: (failure: AgentToolError) => void | PromiseLike<void>;
    /** Key of the input, which prevents it from being processed twice. @default a random one */
    idempotencyKey?: string;
  }
  & ([T] extends [never] ? unknown : { outputFormat: AgentOutputFormat<T> });

/** Operations of `client.beta.agents.sessions` that the stream needs. */
export interface SessionOperations {
  /** Retrieves a session. */
  retrieve(
    sessionID: string,
    options?: RequestOptions,
  ): PromiseLike<AgentSession>;
  /** Its events. */
  readonly events: EventSender & {
    /** Streams them. */
    stream(
      sessionID: string,
      query?: EventStreamParams | null,
      options?: RequestOptions,
    ): APIPromise<Stream<AgentSessionEvent>>;
  };
}

const IDEMPOTENCY_KEY = "idempotency-key";

/**
 * The events of one turn on an idle session. Nothing is sent until the stream is read; it can be
 * read once.
 *
 * The stream begins with the input and ends when the turn is over and the session is idle. Leaving
 * the loop and `abort()` close the connection; the turn goes on.
 *
 * @example
 * ```ts ignore
 * const stream = client.beta.agents.sessions.stream(session.id, {
 *   input: "How warm is it in Oslo?",
 *   toolHandlers: { weather: ({ city }) => ({ city, celsius: 7 }) },
 * });
 * for await (const event of stream) console.log(event.type);
 * ```
 */
export class AgentSessionStream<T = never>
  implements AsyncIterable<AgentSessionEvent>, AsyncDisposable {
  /** Aborts the requests, but not the turn. */
  readonly controller: AbortController = new AbortController();
  declare private readonly _format: AgentOutputFormat<T> | undefined;
  declare private readonly _dispatcher: ToolDispatcher;
  declare private readonly _reader: TurnReader;
  declare private _result: Promise<AgentResult<T>> | undefined;

  /**
   * Creates a stream that sends nothing yet.
   *
   * @param sessions Sends the requests.
   * @param sessionID ID of the session.
   * @param params Input and tools.
   * @param options Options of the requests.
   * @throws {TypeError} If the input is empty, or `outputFormat` has no parser.
   */
  constructor(
    sessions: SessionOperations,
    sessionID: string,
    params: AgentSessionStreamParams<T>,
    options: RequestOptions = {},
  ) {
    const { input, outputFormat } = params;
    if (!input?.length) {
      throw new TypeError(
        "input must be text or a list of messages, got an empty input",
      );
    }
    if (outputFormat && typeof outputFormat.$parseRaw !== "function") {
      throw new TypeError(
        "outputFormat must have a parser; make it with agentOutputFormat() or zodAgentTextFormat()",
      );
    }
    const { own, key } = splitKey(options, params.idempotencyKey);
    const dispatcher = new ToolDispatcher(
      sessions.events,
      new Map(Object.entries(params.toolHandlers ?? {})),
      this.controller.signal,
      own,
      params.onToolError,
    );
    const messages: AgentSessionInputMessageParam[] = typeof input === "string"
      ? [{ role: "user", content: [{ type: "input_text", text: input }] }]
      : input;
    setHidden(this, {
      _format: outputFormat,
      _dispatcher: dispatcher,
      _reader: new TurnReader({
        events: () => this._follow(sessions, sessionID, messages, own, key),
        collector: new TurnCollector(sessionID),
        canHandle: (name) => dispatcher.canHandle(name),
      }),
      _result: undefined,
    });
  }

  /**
   * Closes the connection. The turn goes on.
   *
   * @param reason Becomes the cause of the error.
   */
  abort(reason?: unknown): void {
    this.controller.abort(reason);
  }

  /** Starts the turn; leaving the loop closes the connection. */
  [Symbol.asyncIterator](): AsyncIterator<AgentSessionEvent> {
    return this._reader.iterate();
  }

  /** Closes the connection. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.abort();
    await this._reader.close();
  }

  /** Keeps the messages while the events are read, so that `finalResult()` can be called after the loop. */
  withResultCollection(): this {
    this._reader.collect();
    return this;
  }

  /**
   * Reads the rest of the turn, and returns its messages.
   *
   * @throws {AgentTurnResultError} If the turn was not completed.
   * @throws {AgentOutputParseError} If the output does not match `outputFormat`.
   */
  finalResult(): Promise<AgentResult<T>> {
    return this._result ??= this._reader.result()
      .then((result) => parsedResult(result, this._format));
  }

  /** Opens the event stream, sends the input, and follows the turn. */
  private async *_follow(
    sessions: SessionOperations,
    sessionID: string,
    input: AgentSessionInputMessageParam[],
    options: RequestOptions,
    key: string | null,
  ): AsyncGenerator<AgentSessionEvent> {
    const { signal } = this.controller;
    const { signal: given } = options;
    const onAbort = () => this.abort(given!.reason);
    given?.addEventListener("abort", onAbort, { once: true });
    const own = { ...options, signal };
    try {
      if (given?.aborted) onAbort();
      throwIfAborted(signal);
      const { status } = await sessions.retrieve(sessionID, own);
      if (status !== "idle") {
        throw new OpenAIError(
          `The session must be idle for sessions.stream(), it is ${status}; sessions.events.stream() follows an active one`,
        );
      }
      // The event stream is opened first, so that no event of the turn is missed.
      const events = await sessions.events.stream(sessionID, {}, own);
      throwIfAborted(signal);
      await sessions.events.create(sessionID, {
        events: [{ type: "agent.session.input.message", input }],
        ...(key === null ? {} : { "Idempotency-Key": key }),
      }, { ...own, headers: { ...own.headers, [IDEMPOTENCY_KEY]: key } });
      yield* this._turn(events, sessionID);
    } finally {
      given?.removeEventListener("abort", onAbort);
      this.abort();
    }
  }

  /** The events of the turn; functions run between them. */
  private async *_turn(
    events: AsyncIterable<AgentSessionEvent>,
    sessionID: string,
  ): AsyncGenerator<AgentSessionEvent> {
    const { signal } = this.controller;
    const turn = new TurnFollower();
    for await (const event of events) {
      throwIfAborted(signal);
      if (!turn.accept(event)) continue;
      const isLast = turn.isLast(event, sessionID);
      const call = structuredClone(turn.newCall(event));
      yield event;
      if (isLast) return;
      throwIfAborted(signal);
      if (call) await this._dispatcher.run(call, sessionID);
    }
    throwIfAborted(signal);
    throw new OpenAIError(
      "Session event stream ended before the turn reached idle or failed",
    );
  }
}

/** The key of the input, and the options of the other requests, which must not use the same key. */
function splitKey(
  options: RequestOptions,
  given: string | undefined,
): { own: RequestOptions; key: string | null } {
  const { idempotencyKey, ...rest } = options;
  const headers = mergeHeaders({}, rest.headers);
  const { [IDEMPOTENCY_KEY]: header, ...others } = headers;
  return {
    own: { ...rest, headers: others },
    key: header === undefined
      ? given ?? idempotencyKey ?? crypto.randomUUID()
      : header,
  };
}
