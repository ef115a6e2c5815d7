/**
 * Types of a loop over Decisions.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import type {
  Decision,
  DecisionCreateParams,
  DecisionInputImage,
  DecisionInputText,
} from "../../generated/types/decisions.ts";
import type { RunnerDiagnosticObserver } from "./diagnostics.ts";

/** What the program sees now: text, or text and images. It is a new message of the user in each request. */
export type DecisionObservation =
  | string
  | (DecisionInputText | DecisionInputImage)[];

/** One operation that the model may choose, or the end. */
export type DecisionCandidate =
  | {
    /** What the choice is called; unique. */
    id: string;
    /** What the model is told about it. */
    description: string;
    /** Does it. It has all arguments already. */
    execute: () => void | Promise<void>;
    done?: false;
  }
  | {
    /** What the choice is called; unique. */
    id: string;
    /** What the model is told about it. */
    description: string;
    /** Choosing it ends the run. */
    done: true;
    execute?: never;
  };

/** The operations, and how to see what became of them. */
export interface DecisionsRunnerRegistration {
  /** Reads the current state. */
  observe: () => DecisionObservation | Promise<DecisionObservation>;
  /** The choices in that state: 1 to 255, exactly one of them with `done: true`. */
  candidates: (
    observation: DecisionObservation,
  ) => DecisionCandidate[] | Promise<DecisionCandidate[]>;
  /** Whether the task is done, by the state; asked when the model says so. */
  verify?: (observation: DecisionObservation) => boolean | Promise<boolean>;
}

/** The task. */
export interface DecisionsRunnerParams {
  /** ID of the model. */
  model: string;
  /** The task. */
  input: string;
  /** Stands for the user of the program. */
  safety_identifier?: DecisionCreateParams["safety_identifier"];
}

/** Bounds and transport of a run. */
export interface DecisionsRunnerOptions {
  /** Most requests. Nothing is executed after the last one. @default {20} */
  maxSteps?: number;
  /** Ends the run before the next request or operation. */
  signal?: AbortSignal;
  /** Gets each stage with its time and usage. */
  onDiagnostic?: RunnerDiagnosticObserver;
  /** Options of each request. */
  requestOptions?: Pick<
    RequestOptions,
    "headers" | "timeout" | "maxRetries" | "signal"
  >;
}

/** What a run ends with. */
export interface DecisionsRunResult {
  /** `verified`: by `verify`. `unverified`: there is none. `refused`: the model refused. */
  status: "verified" | "unverified" | "refused";
  /** All decisions, in order. */
  decisions: Decision[];
  /** Operations that began. */
  attemptedCandidateIds: string[];
  /** Operations that ended without an error. */
  completedCandidateIds: string[];
}

/** Why a run failed. */
export type DecisionsRunnerErrorReason =
  | "invalid_params"
  | "invalid_candidates"
  | "invalid_answer"
  | "invalid_verification"
  | "verification_failed"
  | "step_limit"
  | "failed"
  | "cancelled";

/** A client with `decisions`. */
export interface DecisionsClient {
  /** `client.decisions`. */
  readonly decisions: {
    /** Sends a request. */
    create(
      params: DecisionCreateParams,
      options?: RequestOptions,
    ): PromiseLike<Decision>;
  };
}
