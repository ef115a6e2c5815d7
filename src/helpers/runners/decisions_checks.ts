/**
 * Checks of a run over Decisions: its params, what the program observes and offers, and the model's
 * decision.
 *
 * @module
 */
import { isFields } from "../../core/json.ts";
import type { Decision } from "../../generated/types/decisions.ts";
import type {
  DecisionCandidate,
  DecisionObservation,
  DecisionsRunnerErrorReason,
  DecisionsRunnerOptions,
  DecisionsRunnerParams,
} from "./decisions_types.ts";

/** Most choices of one question. */
const MOST_CANDIDATES = 255;

/** A check of the run itself failed; errors of the program are never of this class. */
export class DecisionStop extends Error {
  /**
   * @param reason Reason of the error that the program gets.
   * @param message What was expected, and what was found.
   */
  constructor(readonly reason: DecisionsRunnerErrorReason, message: string) {
    super(message);
  }
}

/**
 * Checks params and options.
 *
 * @param params The task.
 * @param options Bounds and transport.
 */
export function checkRun(
  params: DecisionsRunnerParams,
  options: DecisionsRunnerOptions,
): void {
  const wrong = (message: string) => {
    throw new DecisionStop("invalid_params", message);
  };
  for (
    const [where, given, known] of [
      ["params", params, ["model", "input", "safety_identifier"]],
      [
        "options",
        options,
        ["maxSteps", "signal", "requestOptions", "onDiagnostic"],
      ],
      [
        "options.requestOptions",
        options?.requestOptions ?? {},
        ["headers", "timeout", "maxRetries", "signal"],
      ],
    ] as const
  ) {
    if (!isFields(given)) wrong(`${where} must be an object`);
    const other = Object.keys(given).find((name) =>
      !(known as readonly string[]).includes(name)
    );
    if (other !== undefined) {
      wrong(`${where} must have only ${known.join(", ")}, got ${other}`);
    }
  }
  for (const name of ["model", "input"] as const) {
    if (typeof params[name] !== "string") {
      wrong(`params.${name} must be a string, got ${typeof params[name]}`);
    }
  }
  const { maxSteps = 20 } = options;
  if (!Number.isSafeInteger(maxSteps) || maxSteps < 1) {
    wrong(`options.maxSteps must be a positive integer, got ${maxSteps}`);
  }
}

/**
 * Checks what the program observed, and copies it.
 *
 * @param given Text, or texts and images.
 */
export function checkObservation(
  given: DecisionObservation,
): DecisionObservation {
  if (typeof given === "string") return given;
  const isGood = Array.isArray(given) &&
    given.every((part: unknown) =>
      isFields(part) &&
      (part.type === "input_text"
        ? typeof part.text === "string"
        : part.type === "input_image" && typeof part.image_url === "string")
    );
  if (isGood) return structuredClone(given);
  throw new DecisionStop(
    "failed",
    "observe() must return a text, or a list of input_text and input_image",
  );
}

/**
 * Checks the choices, and copies them.
 *
 * @param given The choices.
 */
export function checkCandidates(
  given: DecisionCandidate[],
): DecisionCandidate[] {
  const wrong = (message: string): never => {
    throw new DecisionStop("invalid_candidates", `candidates() ${message}`);
  };
  if (
    !Array.isArray(given) || given.length < 1 || given.length > MOST_CANDIDATES
  ) {
    return wrong(`must return a list of 1 to ${MOST_CANDIDATES} candidates`);
  }
  const ids = new Set<string>();
  const candidates = given.map((one, at): DecisionCandidate => {
    const { id, description, done } = one ?? {};
    if (typeof id !== "string" || !id.trim() || ids.has(id)) {
      return wrong(
        `must give each candidate an id that is not blank and unique, but [${at}]`,
      );
    }
    ids.add(id);
    if (typeof description !== "string" || !description.trim()) {
      return wrong(`must describe each candidate, but not [${at}] (${id})`);
    }
    const execute = one.execute as unknown;
    if (done === true && execute === undefined) {
      return { id, description, done };
    }
    if (!done && typeof execute === "function") {
      return { id, description, execute: () => execute.call(one) };
    }
    return wrong(
      `must give each candidate either execute or done: true, but [${at}] (${id})`,
    );
  });
  const ends = candidates.filter(({ done }) => done).length;
  if (ends !== 1) {
    wrong(`must have exactly one candidate with done: true, got ${ends}`);
  }
  return candidates;
}

/**
 * The candidate that the model chose; `null` if it refused.
 *
 * @param decision The decision.
 * @param candidates The choices that were offered.
 */
export function answerOf(
  decision: Decision,
  candidates: readonly DecisionCandidate[],
): DecisionCandidate | null {
  const answers: unknown = decision?.answers;
  const [answer] = (Array.isArray(answers) ? answers : []) as Record<
    string,
    unknown
  >[];
  if (
    Array.isArray(answers) && answers.length === 1 &&
    answer?.name === "next_action"
  ) {
    if (answer.type === "refusal") return null;
    const chosen = candidates.find(({ id }) => id === answer.choice);
    if (answer.type === "choice" && chosen) return chosen;
  }
  throw new DecisionStop(
    "invalid_answer",
    "the decision must have one answer to next_action, which is a candidate or a refusal",
  );
}
