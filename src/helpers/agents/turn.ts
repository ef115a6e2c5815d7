/**
 * A turn of an agent's session: which of the session's events belong to it, and its result.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type {
  AgentFunctionCallItem,
  AgentSession,
  AgentSessionAssistantMessage,
  AgentSessionEvent,
} from "../../generated/types/beta/agents/agents.ts";
import type { Turn } from "../../generated/types/beta/agents/sessions/turns/turns.ts";

/** Number of event IDs that are remembered: after a lost connection, events are delivered again. */
const REMEMBERED = 1_024;

const TURN_OVER: ReadonlySet<string> = new Set([
  "agent.session.turn.completed",
  "agent.session.turn.failed",
  "agent.session.turn.cancelled",
]);

/** Follows the first turn of the coordinator among the events of a session. */
export class TurnFollower {
  private turnID: string | undefined;
  private isTurnOver = false;
  private readonly seen = new Set<string>();
  private readonly calls = new Set<string>();

  /**
   * Takes an event.
   *
   * @param event An event of the session.
   * @returns Whether it is new.
   */
  accept(event: AgentSessionEvent): boolean {
    if (this.seen.has(event.event_id)) return false;
    if (this.seen.size === REMEMBERED) {
      for (const oldest of this.seen) {
        this.seen.delete(oldest);
        break;
      }
    }
    this.seen.add(event.event_id);
    if (
      event.type === "agent.session.turn.created" &&
      event.turn.subagent_id === null
    ) this.turnID ??= event.turn_id;
    if (
      TURN_OVER.has(event.type) && this.turnID !== undefined &&
      (event as { turn_id?: string }).turn_id === this.turnID
    ) this.isTurnOver = true;
    return true;
  }

  /**
   * Whether the turn ends with this event.
   *
   * @param event An event that was accepted.
   * @param sessionID ID of the session.
   */
  isLast(event: AgentSessionEvent, sessionID: string): boolean {
    switch (event.type) {
      case "agent.session.failed":
        return true;
      case "agent.session.idle":
        return this.isTurnOver;
      case "agent.session.budget_reached":
        return event.session.id === sessionID &&
          (this.turnID === undefined || this.isTurnOver);
      default:
        return false;
    }
  }

  /**
   * The function call in an event; each call only once.
   *
   * @param event An event that was accepted.
   */
  newCall(event: AgentSessionEvent): AgentFunctionCallItem | undefined {
    if (
      event.type !== "agent.session.turn.item.added" ||
      event.item.type !== "function_call"
    ) return undefined;
    const key = JSON.stringify([event.item.turn_id, event.item.call_id]);
    if (this.calls.has(key)) return undefined;
    this.calls.add(key);
    return event.item;
  }
}

/** The final messages of a completed turn. */
export class AgentTurnResult {
  /** The turn. */
  readonly turn: Turn;
  /** Its messages, without commentary. */
  readonly messages: AgentSessionAssistantMessage[];

  /**
   * Called by `finalResult()`.
   *
   * @param turn The turn.
   * @param messages Its messages.
   */
  constructor(turn: Turn, messages: AgentSessionAssistantMessage[]) {
    this.turn = turn;
    this.messages = messages;
  }

  /** ID of the session. */
  get session_id(): string {
    return this.turn.session_id;
  }

  /** ID of the turn. */
  get turn_id(): string {
    return this.turn.id;
  }

  /** The text of all messages. */
  get output_text(): string {
    return this.messages.flatMap(({ content }) => content)
      .map((part) => part.type === "output_text" ? part.text : "").join("");
  }
}

/** Why a turn has no result. */
export type AgentTurnFailure =
  | "failed"
  | "cancelled"
  | "requires_action"
  | "observation";

/** A turn has no result: it failed, was cancelled, waits for the program, or could not be followed to its end. */
export class AgentTurnResultError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "AgentTurnResultError";
  /** Why there is no result. */
  readonly reason: AgentTurnFailure;
  /** ID of the session, if it is known. */
  readonly session_id: string | undefined;
  /** The turn, as reported by its last event. */
  readonly turn: Turn | undefined;
  /** The complete messages. */
  readonly messages: AgentSessionAssistantMessage[];
  /** What the session waits for. */
  readonly required_actions: AgentSession["required_actions"];

  /**
   * Called by `finalResult()`.
   *
   * @param reason Why there is no result.
   * @param known What is known of the turn, and the error that ended it.
   */
  constructor(
    reason: AgentTurnFailure,
    known: {
      session_id?: string | undefined;
      turn?: Turn | undefined;
      messages?: AgentSessionAssistantMessage[];
      required_actions?: AgentSession["required_actions"];
      cause?: unknown;
    } = {},
  ) {
    super(`Could not collect the agent turn result: ${reason}`, {
      cause: known.cause,
    });
    this.reason = reason;
    this.session_id = known.session_id;
    this.turn = known.turn;
    this.messages = known.messages ?? [];
    this.required_actions = known.required_actions ?? [];
  }

  /** ID of the turn, if it began. */
  get turn_id(): string | undefined {
    return this.turn?.id;
  }
}

/** Collects the result of the first turn of the coordinator. */
export class TurnCollector {
  private turn: Turn | undefined;
  private readonly messages = new Map<
    string,
    { index: number; message: AgentSessionAssistantMessage }
  >();
  private requiredActions: AgentSession["required_actions"] = [];
  private isSessionFailed = false;
  private isTurnOver = false;
  /** Whether the turn is over and the session is idle. */
  isReady = false;

  /**
   * Creates a collector.
   *
   * @param sessionID ID of the session, if it is known.
   */
  constructor(private sessionID?: string) {}

  /**
   * Takes an event.
   *
   * @param event An event of the session.
   */
  accept(event: AgentSessionEvent): void {
    if (this.isReady) return;
    if ("session" in event) this.acceptSession(event.type, event.session);
    if (
      event.type === "agent.session.turn.created" &&
      event.turn.subagent_id === null && !this.turn
    ) {
      this.turn = structuredClone(event.turn);
      this.sessionID = event.turn.session_id;
    }
    const turnID = "item" in event
      ? event.item.turn_id
      : (event as { turn_id?: string }).turn_id;
    if (!this.turn || turnID !== this.turn.id) return;
    if ("turn" in event) {
      this.turn = structuredClone(event.turn);
      this.isTurnOver ||= TURN_OVER.has(event.type);
    }
    if (event.type !== "agent.session.turn.item.done") return;
    const { item, output_index: index } = event;
    if (
      item.type === "message" && item.status === "completed" &&
      item.phase !== "commentary" && !this.messages.has(item.id)
    ) this.messages.set(item.id, { index, message: structuredClone(item) });
  }

  private acceptSession(type: string, session: AgentSession): void {
    this.sessionID ??= session.id;
    this.requiredActions = structuredClone(session.required_actions ?? []);
    this.isSessionFailed ||= type === "agent.session.failed";
    this.isReady ||= (type === "agent.session.idle" && this.isTurnOver) ||
      (type === "agent.session.budget_reached" &&
        session.id === this.sessionID && (!this.turn || this.isTurnOver));
  }

  /**
   * Checks that the turn can continue.
   *
   * @param canHandle Whether the program handles calls of a function.
   * @throws {AgentTurnResultError} If it failed, was cancelled, or waits for something else.
   */
  check(canHandle: (name: string) => boolean): void {
    if (this.isSessionFailed || this.turn?.status === "failed") {
      throw this.error("failed");
    }
    if (this.turn?.status === "cancelled") throw this.error("cancelled");
    const isWaiting = this.requiredActions?.some((action) =>
      action.type !== "function_call" || !canHandle(action.name)
    );
    if (isWaiting) throw this.error("requires_action");
  }

  /**
   * The result.
   *
   * @throws {AgentTurnResultError} If the turn was not completed.
   */
  result(): AgentTurnResult {
    this.check(() => this.isReady);
    if (!this.isReady || this.turn?.status !== "completed") {
      throw this.error("observation");
    }
    return new AgentTurnResult(this.turn, this.finalMessages());
  }

  /**
   * An error with all that is known.
   *
   * @param reason Why there is no result.
   * @param cause What ended the turn.
   */
  error(reason: AgentTurnFailure, cause?: unknown): AgentTurnResultError {
    return new AgentTurnResultError(reason, {
      session_id: this.sessionID,
      turn: this.turn,
      messages: this.finalMessages(),
      required_actions: this.requiredActions,
      cause,
    });
  }

  private finalMessages(): AgentSessionAssistantMessage[] {
    return [...this.messages.values()].sort((a, b) => a.index - b.index)
      .map(({ message }) => message);
  }
}
