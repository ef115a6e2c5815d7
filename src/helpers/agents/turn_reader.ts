/**
 * Reads the events of a turn once, and collects its result on the way.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type { AgentSessionEvent } from "../../generated/types/beta/agents/agents.ts";
import {
  type AgentTurnResult,
  AgentTurnResultError,
  type TurnCollector,
} from "./turn.ts";

/** What a reader reads. */
export interface TurnSource {
  /** Begins; called once. */
  readonly events: () => AsyncIterator<AgentSessionEvent>;
  /** Collects the result. */
  readonly collector: TurnCollector;
  /** Whether the program handles calls of a function. */
  readonly canHandle: (name: string) => boolean;
  /** Ends the events without an error; the result then rejects. */
  readonly signal?: AbortSignal;
}

/** The events of one turn, and their result. */
export class TurnReader {
  private events: AsyncGenerator<AgentSessionEvent> | undefined;
  private isCollecting = false;
  private isRead = false;
  private failure: { error: unknown } | undefined;
  private collected: Promise<AgentTurnResult> | undefined;

  /**
   * Creates a reader that reads nothing yet.
   *
   * @param source What it reads.
   */
  constructor(private readonly source: TurnSource) {}

  /**
   * The events; leaving the loop ends the source.
   *
   * @throws {OpenAIError} If they are being read already.
   */
  iterate(): AsyncIterator<AgentSessionEvent> {
    if (this.events) {
      throw new OpenAIError(
        "Cannot read the events of the agent again: a stream can be read once",
      );
    }
    return this.events = this.observe();
  }

  /**
   * Keeps the messages from now on.
   *
   * @throws {OpenAIError} If events were read without being kept.
   */
  collect(): void {
    if (!this.isCollecting && this.isRead) {
      throw new OpenAIError(
        "Call withResultCollection() before the events are read, or finalResult() on a new stream",
      );
    }
    this.isCollecting = true;
  }

  /** Reads the rest of the turn. Rejects with an `AgentTurnResultError` if the turn is not completed. */
  result(): Promise<AgentTurnResult> {
    return this.collected ??= this.finish();
  }

  /** Ends the source. */
  async close(): Promise<void> {
    await this.events?.return(undefined).catch(() => {}); // the reader has seen the error
  }

  /** Passes events on, and keeps what the result needs. */
  private async *observe(): AsyncGenerator<AgentSessionEvent> {
    const { events, collector } = this.source;
    try {
      for await (const event of { [Symbol.asyncIterator]: events }) {
        if (this.isCollecting) collector.accept(event);
        else this.isRead = true;
        yield event;
      }
    } catch (error) {
      this.failure = { error };
      throw error;
    }
  }

  /** Reads to the end of the turn. */
  private async finish(): Promise<AgentTurnResult> {
    const { collector, canHandle, signal } = this.source;
    this.collect();
    const events = this.events ??= this.observe();
    try {
      while (!collector.isReady) {
        collector.check(canHandle);
        if ((await events.next()).done) break;
      }
      if (!collector.isReady) {
        if (this.failure) throw this.failure.error;
        if (signal?.aborted) throw signal.reason;
      }
      return collector.result();
    } catch (error) {
      throw error instanceof AgentTurnResultError
        ? error
        : collector.error("observation", error);
    } finally {
      await events.return(undefined);
    }
  }
}
