/**
 * The tool loop as a pure function: a state and an incident give the next state, and a state
 * determines the next step. Without time, randomness or I/O.
 *
 * @module
 */
import {
  costOf,
  type ToolCallOutcome,
  type ToolCallStatus,
  type ToolRunCall,
  type ToolRunLimits,
  type ToolRunState,
  type ToolRunStop,
  type ToolRunTurn,
  usageOf,
} from "./state.ts";

/** An incident. */
export type ToolRunIncident =
  | {
    readonly type: "turn";
    /** The reply; its calls are new. */
    readonly turn: ToolRunTurn;
    /** Why the reply was cut off; `null` if it is complete. */
    readonly cut: "length" | "content_filter" | null;
    /** Messages or items of the next request, without outputs of tools. */
    readonly items: readonly unknown[];
    /** The response that it continues. */
    readonly previous: string | null;
  }
  | {
    readonly type: "call";
    readonly key: string;
    readonly to: Exclude<ToolCallStatus, "new" | "done">;
  }
  | {
    readonly type: "call";
    readonly key: string;
    readonly to: "done";
    readonly output: string;
    readonly outcome: ToolCallOutcome;
  }
  | { readonly type: "outputs"; readonly items: readonly unknown[] }
  | { readonly type: "time"; readonly ms: number }
  | { readonly type: "stop"; readonly reason: ToolRunStop };

/** A step of the loop. */
export type ToolRunStep =
  | { readonly type: "request"; readonly isLast: boolean }
  | { readonly type: "screen"; readonly calls: readonly ToolRunCall[] }
  | { readonly type: "run"; readonly calls: readonly ToolRunCall[] }
  | { readonly type: "output"; readonly calls: readonly ToolRunCall[] }
  | { readonly type: "stop"; readonly reason: ToolRunStop };

/** Possible moves of a call. Other moves are ignored, so that late incidents change nothing. */
export const CALL_MOVES: Readonly<
  Record<ToolCallStatus, readonly ToolCallStatus[]>
> = {
  new: ["pending", "ready", "done"],
  pending: ["ready", "done"],
  ready: ["begun", "done"],
  begun: ["done"],
  done: [],
};

/**
 * The state after an incident.
 *
 * @param state The state before; it is not changed.
 * @param incident The incident.
 */
export function reduce(
  state: ToolRunState,
  incident: ToolRunIncident,
): ToolRunState {
  switch (incident.type) {
    case "turn":
      return afterTurn(state, incident);
    case "call":
      return {
        ...state,
        turns: withLast(state, (turn) => ({
          ...turn,
          calls: turn.calls.map((call) => moved(call, incident)),
        })),
      };
    case "outputs":
      return {
        ...state,
        items: [...state.items, ...incident.items],
        turns: withLast(state, (turn) => ({ ...turn, answered: true })),
      };
    case "time":
      return { ...state, ms: state.ms + incident.ms };
    case "stop":
      return { ...state, stopped: state.stopped ?? incident.reason };
  }
}

/**
 * The next step.
 *
 * @param state The state.
 */
export function nextStep(state: ToolRunState): ToolRunStep {
  const { stopped, bound, limits } = state;
  if (stopped) return { type: "stop", reason: stopped };
  if (state.ms >= (limits.ms ?? Infinity)) {
    return { type: "stop", reason: "ms" };
  }
  const { calls = [], answered = true } = state.turns.at(-1) ?? {};
  const having = (...all: ToolCallStatus[]) =>
    calls.filter(({ status }) => all.includes(status));
  const fresh = having("new");
  if (fresh.length > 0) return { type: "screen", calls: fresh };
  // Tools that need no decision do not wait for those that need one.
  const ready = having("ready", "begun");
  if (ready.length > 0) return { type: "run", calls: ready };
  if (having("pending").length > 0) return { type: "stop", reason: "approval" };
  if (!answered) return { type: "output", calls };
  return { type: "request", isLast: bound !== null };
}

function moved(
  call: ToolRunCall,
  incident: Extract<ToolRunIncident, { type: "call" }>,
): ToolRunCall {
  if (
    call.key !== incident.key || !CALL_MOVES[call.status].includes(incident.to)
  ) return call;
  return incident.to === "done"
    ? {
      ...call,
      status: "done",
      output: incident.output,
      outcome: incident.outcome,
    }
    : { ...call, status: incident.to };
}

function afterTurn(
  state: ToolRunState,
  incident: Extract<ToolRunIncident, { type: "turn" }>,
): ToolRunState {
  const { turn, cut, items, previous } = incident;
  const grown = { ...state, turns: [...state.turns, turn], items, previous };
  if (cut) return { ...grown, stopped: cut };
  if (turn.calls.length === 0) {
    return {
      ...grown,
      stopped: state.bound ?? (turn.refusal === null ? "done" : "refusal"),
    };
  }
  if (state.bound) {
    const text = `not run: the limit of ${state.bound} was reached`;
    return {
      ...withCalls(grown, (call) => refused(call, text)),
      stopped: state.bound,
    };
  }
  const { checked, bound } = withinLimits(grown);
  if (!bound || state.lastTurn) return { ...checked, bound };
  return { ...checked, bound: null, stopped: bound };
}

/** Refuses the calls beyond a limit, and returns the limit that was reached. */
function withinLimits(
  state: ToolRunState,
): { checked: ToolRunState; bound: keyof ToolRunLimits | null } {
  const { limits, turns } = state;
  const { toolCalls = Infinity, sameCall = Infinity } = limits;
  const before = turns.slice(0, -1).flatMap(({ calls }) => calls)
    .filter(({ outcome }) => outcome !== "refused");
  const allowed: ToolRunCall[] = [...before];
  let bound = boundOf(state);
  const checked = withCalls(state, (call) => {
    const same = allowed.filter((one) =>
      one.name === call.name && one.arguments === call.arguments
    );
    if (same.length >= sameCall) {
      bound = "sameCall";
      return refused(
        call,
        `not run: this call was made ${same.length} times already`,
      );
    }
    if (allowed.length >= toolCalls) {
      bound = "toolCalls";
      return refused(call, "not run: the limit of tool calls was reached");
    }
    allowed.push(call);
    return call;
  });
  if (!bound && allowed.length >= toolCalls) bound = "toolCalls";
  return { checked, bound };
}

/**
 * The limit that turns, tokens or cost have reached.
 *
 * @param state The state.
 */
function boundOf(state: ToolRunState): keyof ToolRunLimits | null {
  const { limits, turns } = state;
  const { input, output } = usageOf(state);
  if (turns.length >= (limits.turns ?? Infinity)) return "turns";
  if (input + output >= (limits.tokens ?? Infinity)) return "tokens";
  if ((costOf(state) ?? 0) >= (limits.cost ?? Infinity)) return "cost";
  return null;
}

function withCalls(
  state: ToolRunState,
  change: (call: ToolRunCall) => ToolRunCall,
): ToolRunState {
  const turns = withLast(state, (turn) => ({
    ...turn,
    calls: turn.calls.map(change),
  }));
  return { ...state, turns };
}

/** The turns with the last one replaced. */
function withLast(
  { turns }: ToolRunState,
  change: (turn: ToolRunTurn) => ToolRunTurn,
): readonly ToolRunTurn[] {
  return [...turns.slice(0, -1), ...turns.slice(-1).map(change)];
}

function refused(call: ToolRunCall, error: string): ToolRunCall {
  return {
    ...call,
    status: "done",
    outcome: "refused",
    output: JSON.stringify({ error }),
  };
}

/**
 * A saved state that continues: after an approval, or with higher limits.
 *
 * @param state The saved state.
 * @param limits Limits that replace those of the state.
 */
export function reopened(
  state: ToolRunState,
  limits: ToolRunLimits = {},
): ToolRunState {
  const wider = { ...state, limits: { ...state.limits, ...limits } };
  const { stopped, bound } = state;
  if (stopped === null) return wider;
  // A run that has its final reply is over, whatever the limits are.
  const isPaused = stopped === "approval" ||
    (stopped in LIMIT_NAMES && bound === null && boundOf(wider) === null);
  return isPaused ? { ...wider, stopped: null } : wider;
}

const LIMIT_NAMES: Readonly<Record<keyof ToolRunLimits, true>> = {
  turns: true,
  toolCalls: true,
  tokens: true,
  cost: true,
  ms: true,
  sameCall: true,
};
