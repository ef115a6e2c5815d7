/**
 * Functions of the program that an agent calls: runs them and submits their outputs.
 *
 * @module
 */
import { isFields } from "../../core/json.ts";
import type { RequestOptions } from "../../contract.ts";
import { throwIfAborted } from "../../core/waits.ts";
import { APIUserAbortError, BadRequestError } from "../../errors.ts";
import type {
  AgentFunctionCallItem,
  AgentFunctionCallOutputParam,
  AgentSessionInputParam,
} from "../../generated/types/beta/agents/agents.ts";
import type { EventCreateParams } from "../../generated/types/beta/agents/sessions/events.ts";

/** What a handler returns: text, content, or an object that is sent as JSON. */
export type AgentToolOutput = AgentFunctionCallOutputParam | object | null;

/**
 * A function of the program.
 *
 * @param args The arguments, parsed.
 */
export type AgentToolHandler = (
  args: Record<string, unknown>,
) => AgentToolOutput | PromiseLike<AgentToolOutput>;

/** A call that failed in the program: the agent learns only that it failed. */
export interface AgentToolError {
  /** What was thrown. */
  readonly error: unknown;
  /** Name of the function. */
  readonly tool_name: string;
  /** ID of the session. */
  readonly session_id: string;
  /** ID of the turn. */
  readonly turn_id: string;
  /** ID of the call. */
  readonly call_id: string;
  /** The stage in which it failed: parsing the arguments, running the handler, or converting its output. */
  readonly stage: "arguments" | "execution" | "output";
}

/** Where outputs are sent. */
export interface EventSender {
  /** Sends events to a session. */
  create(
    sessionID: string,
    params: EventCreateParams,
    options?: RequestOptions,
  ): PromiseLike<unknown>;
}

/** The key under which a handler reports its stage; shared with the official SDK. */
export const STAGED: unique symbol = Symbol.for(
  "openai.beta.agents.toolStages",
) as never;

/** A handler that reports its stage. */
export interface StagedHandler {
  (
    args: Record<string, unknown>,
    setStage?: (stage: AgentToolError["stage"]) => void,
  ): ReturnType<AgentToolHandler>;
  [STAGED]?: true;
}

/**
 * The server knows a call only shortly after it has announced it: delays before the output is sent
 * again, in ms.
 */
const DELAYS = [100, 300, 600];

/** Runs the calls of one stream, one after the other. */
export class ToolDispatcher {
  /**
   * Creates a dispatcher.
   *
   * @param events Where outputs are sent.
   * @param handlers The functions, by name.
   * @param signal Aborts the calls in progress.
   * @param options Options of the requests.
   * @param onToolError Called with failures.
   */
  constructor(
    private readonly events: EventSender,
    private readonly handlers: ReadonlyMap<string, StagedHandler>,
    private readonly signal: AbortSignal,
    private readonly options: RequestOptions,
    private readonly onToolError?: (
      failure: AgentToolError,
    ) => void | PromiseLike<void>,
  ) {}

  /**
   * Whether there is a handler.
   *
   * @param name Name of the function.
   */
  canHandle(name: string): boolean {
    return this.handlers.has(name);
  }

  /**
   * Runs a call and submits its output.
   *
   * @param call The call; one without a handler is left to the program.
   * @param sessionID ID of the session.
   */
  async run(call: AgentFunctionCallItem, sessionID: string): Promise<void> {
    const handler = this.handlers.get(call.name);
    if (!handler) return;
    const result = await this.resultOf(call, handler, sessionID);
    throwIfAborted(this.signal);
    await this.submit(sessionID, result);
  }

  private async resultOf(
    call: AgentFunctionCallItem,
    handler: StagedHandler,
    sessionID: string,
  ): Promise<AgentSessionInputParam> {
    const { turn_id, call_id } = call;
    const id = { type: "agent.session.input.tool_result", turn_id, call_id };
    let stage: AgentToolError["stage"] = "arguments";
    try {
      const args = argumentsOf(call);
      stage = "execution";
      const output = await orAbort(
        this.signal,
        () =>
          this.onToolError && handler[STAGED]
            ? handler(args, (value) => stage = value)
            : handler(args),
      );
      stage = "output";
      return {
        ...id,
        success: true,
        output: outputOf(output),
      } as AgentSessionInputParam;
    } catch (error) {
      throwIfAborted(this.signal);
      await this.report({
        error,
        stage,
        tool_name: call.name,
        session_id: sessionID,
        turn_id,
        call_id,
      });
      return {
        ...id,
        success: false,
        error: "Tool handler failed.",
      } as AgentSessionInputParam;
    }
  }

  private async report(failure: AgentToolError): Promise<void> {
    try {
      await orAbort(
        this.signal,
        () => this.onToolError?.(Object.freeze(failure)),
      );
    } catch {
      throwIfAborted(this.signal); // a failing observer must not keep the agent waiting
    }
  }

  private async submit(
    sessionID: string,
    result: AgentSessionInputParam,
  ): Promise<void> {
    const key = crypto.randomUUID();
    for (let attempt = 0;; attempt++) {
      throwIfAborted(this.signal);
      try {
        await this.events.create(
          sessionID,
          { events: [result], "Idempotency-Key": key },
          { ...this.options, signal: this.signal },
        );
        return;
      } catch (error) {
        const delay = DELAYS[attempt];
        if (delay === undefined || !isEarly(error, result)) throw error;
        await pause(delay, this.signal);
      }
    }
  }
}

/** Whether the server does not know the call yet. */
function isEarly(error: unknown, result: AgentSessionInputParam): boolean {
  if (
    !(error instanceof BadRequestError) ||
    error.code !== "invalid_request_error"
  ) return false;
  const { message } = (error.error ?? {}) as { message?: unknown };
  const { call_id } = result as { call_id?: string };
  return message === `Unknown pending tool call: ${call_id}`;
}

function argumentsOf(call: AgentFunctionCallItem): Record<string, unknown> {
  const given: unknown = call.arguments;
  const args = typeof given === "string"
    ? JSON.parse(given)
    : structuredClone(given);
  if (isFields(args)) return args;
  throw new TypeError("The arguments of a function must be a JSON object");
}

function outputOf(output: unknown): AgentFunctionCallOutputParam | null {
  if (output === null || typeof output === "string") return output;
  if (isFields(output)) return JSON.stringify(output);
  if (Array.isArray(output)) {
    const copy = JSON.parse(JSON.stringify(output));
    if (copy.every(isInputContent)) return copy;
  }
  throw new TypeError(
    "The output of a tool must be text, a list of content, an object or null",
  );
}

/**
 * Whether a value is text or an image for a model.
 *
 * @param value Any value.
 */
export function isInputContent(value: unknown): boolean {
  if (!isFields(value)) return false;
  return (value.type === "input_text" && typeof value.text === "string") ||
    (value.type === "input_image" && typeof value.image_url === "string");
}
/** The result of an action, unless the signal aborts first. */
async function orAbort<T>(
  signal: AbortSignal,
  action: () => T | PromiseLike<T>,
): Promise<T> {
  throwIfAborted(signal);
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(new APIUserAbortError({ cause: signal.reason }));
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([(async () => await action())(), aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return orAbort(
    signal,
    () => new Promise<void>((done) => timer = setTimeout(done, ms)),
  ).finally(() => clearTimeout(timer));
}
