/**
 * The stream of a session that is created with its first input: runs functions, and collects the result.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import { setHidden } from "../../core/hidden.ts";
import { APIUserAbortError, OpenAIError } from "../../errors.ts";
import type { AgentSessionEvent } from "../../generated/types/beta/agents/agents.ts";
import type { Stream } from "../../results/stream.ts";
import { withoutKey } from "../requests/without_key.ts";
import {
  type AgentOutputFormat,
  type AgentResult,
  parsedResult,
} from "./output_format.ts";
import {
  type AgentToolHandler,
  type EventSender,
  ToolDispatcher,
} from "./tools.ts";
import { TurnCollector, TurnFollower } from "./turn.ts";
import { TurnReader } from "./turn_reader.ts";

/** The events of a new session. Unlike that of `sessions.stream()`, it goes on after the first turn. */
export type AgentSessionCreateStream<T = never> = Stream<AgentSessionEvent> & {
  /**
   * Reads the rest of the first turn, gives its messages, and closes the connection.
   *
   * @throws {AgentTurnResultError} If the turn is not completed.
   * @throws {AgentOutputParseError} If the output does not match the format of the agent.
   */
  finalResult(): Promise<AgentResult<T>>;
  /** Keeps the messages while the events are read, for `finalResult()` after the loop. */
  withResultCollection(): AgentSessionCreateStream<T>;
};

/** Functions of a session that is created with a stream. */
export interface AgentSessionCreateHandlers {
  /** Functions by name. They run while the stream is read, and are not sent. */
  toolHandlers?: Record<string, AgentToolHandler>;
}

/** What the program adds to a new session. */
export interface CreatedSession<T> {
  /** Where outputs of functions go. */
  readonly events: EventSender;
  /** Functions by name. */
  readonly handlers: Readonly<Record<string, AgentToolHandler>>;
  /** Format of the output. */
  readonly format: AgentOutputFormat<T> | undefined;
  /** Options of the request that created the session. */
  readonly options: RequestOptions;
}

/**
 * Adds `finalResult()` to the stream of a new session, and runs functions while it is read.
 *
 * @param stream The events.
 * @param created What the program adds.
 */
export function createdStream<T>(
  stream: Stream<AgentSessionEvent>,
  { events, handlers, format, options }: CreatedSession<T>,
): AgentSessionCreateStream<T> {
  const { signal } = stream.controller;
  const dispatcher = new ToolDispatcher(
    events,
    new Map(
      Object.entries(handlers).filter(([, one]) => typeof one === "function"),
    ),
    signal,
    withoutKey(options),
  );
  const read = stream.iterator.bind(stream);
  const reader = new TurnReader({
    events: () => runFunctions(read, dispatcher, signal),
    collector: new TurnCollector(),
    canHandle: (name) => dispatcher.canHandle(name),
    signal,
  });
  stream.iterator = () => reader.iterate();
  let result: Promise<AgentResult<T>> | undefined;
  const added = stream as AgentSessionCreateStream<T>;
  setHidden(added, {
    finalResult: () =>
      result ??= reader.result().then((one) => parsedResult(one, format)),
    withResultCollection: () => {
      reader.collect();
      return added;
    },
  });
  return added;
}

/** The events; functions run between them. */
async function* runFunctions(
  read: () => AsyncIterator<AgentSessionEvent>,
  dispatcher: ToolDispatcher,
  signal: AbortSignal,
): AsyncGenerator<AgentSessionEvent> {
  const turn = new TurnFollower();
  let sessionID: string | undefined;
  for await (const event of { [Symbol.asyncIterator]: read }) {
    if (event.type === "agent.session.created") sessionID ??= event.session.id;
    const call = turn.accept(event)
      ? structuredClone(turn.newCall(event))
      : undefined;
    if (call && dispatcher.canHandle(call.name) && sessionID === undefined) {
      throw new OpenAIError(
        `Cannot run ${call.name}: the call came before the session was created`,
      );
    }
    yield event;
    // As without functions, an abort ends the loop without an error.
    if (signal.aborted) return;
    try {
      if (call) await dispatcher.run(call, sessionID!);
    } catch (error) {
      if (signal.aborted && error instanceof APIUserAbortError) return;
      throw error;
    }
  }
}
