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

/** What the program observes: text, or text and images. It is a new message of the user in each request. */
export type DecisionObservation =
  | string
  | (DecisionInputText | DecisionInputImage)[];

/** One operation that the model may choose, or the end. */
export type DecisionCandidate =
  | {
    /** ID of the choice; unique. */
    id: string;
    /** Description for the model. */
    description: string;
    /** Executes it. It needs no further arguments. */
    execute: () => void | Promise<void>;
    done?: false;
  }
  | {
    /** ID of the choice; unique. */
    id: string;
    /** Description for the model. */
    description: string;
    /** Choosing it ends the run. */
    done: true;
    execute?: never;
  };

/** The operations, and how to observe their effects. */
export interface DecisionsRunnerRegistration {
  /** Reads the current state. */
  observe: () => DecisionObservation | Promise<DecisionObservation>;
  /** The choices in that state: 1 to 255, exactly one of them with `done: true`. */
  candidates: (
    observation: DecisionObservation,
  ) => DecisionCandidate[] | Promise<DecisionCandidate[]>;
  /** Whether the task is done, judged by the state; called when the model says so. */
  verify?: (observation: DecisionObservation) => boolean | Promise<boolean>;
}

/** The task. */
export interface DecisionsRunnerParams {
  /** ID of the model. */
  model: string;
  /** The task. */
  input: string;
  /** Identifies the user of the program. */
  safety_identifier?: DecisionCreateParams["safety_identifier"];
}

/** Bounds and transport of a run. */
export interface DecisionsRunnerOptions {
  /** Most requests. Nothing is executed after the last one. @default {20} */
  maxSteps?: number;
  /** Ends the run before the next request or operation. */
  signal?: AbortSignal;
  /** Called with each stage, its time and its usage. */
  onDiagnostic?: RunnerDiagnosticObserver;
  /** Options of each request. */
  requestOptions?: Pick<
    RequestOptions,
    "headers" | "timeout" | "maxRetries" | "signal"
  >;
}

/** The result of a run. */
export interface DecisionsRunResult {
  /** `verified`: by `verify`. `unverified`: without `verify`. `refused`: the model refused. */
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
