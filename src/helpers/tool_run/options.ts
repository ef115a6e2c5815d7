/**
 * Options of a run, checked before anything is sent.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import {
  assertObject,
  checkNames,
  checkSpelling,
  type Names,
} from "../../core/names.ts";
import type { RunnableTool } from "../../tools/tool.ts";
import type { ToolJournal } from "./journal.ts";
import type { ToolRunLimits, ToolRunState } from "./state.ts";
import type { OfferedTool } from "./wire.ts";

/** Prices in one currency per million tokens. */
export interface ToolRunPrices {
  /** Input that was not cached. */
  readonly input: number;
  /** Cached input. @default {input} */
  readonly cached?: number;
  /** Output. */
  readonly output: number;
}

/** A decision about a call: approved, rejected, or rejected with a reason for the model. */
export type ToolDecision =
  | boolean
  | { readonly approve: false; readonly reason: string };

/** Options of `runTools()`; the rest are those of each request. */
export interface ToolRunOptions extends RequestOptions {
  /** The limits. @default {{ turns: 10 }} */
  limits?: ToolRunLimits;
  /**
   * At a limit, requests a final response without tools. Otherwise the run stops, does not run the
   * calls of the last turn, and can be resumed with higher limits.
   *
   * @default {true}
   */
  lastTurn?: boolean;
  /** Prices, for `cost`. */
  prices?: ToolRunPrices;
  /** Signs the state of the run. Needed if a tool has `approve`. At least 16 characters. */
  secret?: string;
  /** Where the run records what it begins, so that no tool runs twice. */
  journal?: ToolJournal;
  /**
   * Called with the state after each step, before the next one begins; the run waits for it. Resume
   * from the last state that it was called with.
   */
  save?: (state: ToolRunState) => unknown;
}

/** Options of `resumeTools()`. */
export interface ResumeToolsOptions extends ToolRunOptions {
  /** Decisions about pending calls, by their `key`. They need a `journal`: each counts once. */
  decisions?: Readonly<Record<string, ToolDecision>>;
}

const LIMITS: Readonly<Record<keyof ToolRunLimits, "integer" | "number">> = {
  turns: "integer",
  toolCalls: "integer",
  tokens: "integer",
  cost: "number",
  ms: "integer",
  sameCall: "integer",
};

/** The options of the run and those of its requests. */
export interface CheckedOptions {
  readonly own: ResumeToolsOptions;
  readonly request: RequestOptions;
}

/** The options of a run; all others are those of its requests. */
const OWN: Readonly<
  Record<Exclude<keyof ResumeToolsOptions, keyof RequestOptions>, 1>
> = {
  limits: 1,
  lastTurn: 1,
  prices: 1,
  secret: 1,
  journal: 1,
  save: 1,
  decisions: 1,
};

/**
 * Checks what a run sends its requests with.
 *
 * @param api What the program passed.
 * @throws {TypeError} If it cannot create anything, such as the client itself.
 */
export function checkApi(api: unknown): void {
  const { create } = (api ?? {}) as { create?: unknown };
  if (typeof create === "function") return;
  throw new TypeError(
    `api must be client.responses or client.chat.completions, got ${
      api && typeof api === "object" ? "an object without create()" : typeof api
    }`,
  );
}

/**
 * Checks the options of a run.
 *
 * @param options The options.
 * @param tools Its tools.
 * @param saved Limits of a saved run.
 * @throws {TypeError} If an option has the wrong type, or requires another one that is missing.
 * @throws {RangeError} If a number is out of bounds.
 */
export function checkOptions(
  options: ResumeToolsOptions,
  tools: readonly OfferedTool[],
  saved: ToolRunLimits = {},
): CheckedOptions {
  assertObject(options, "options");
  const {
    limits,
    lastTurn,
    prices,
    secret,
    journal,
    save,
    decisions,
    ...request
  } = options;
  checkSpelling(request, OWN);
  const all = { ...saved, ...limits };
  checkLimits(all);
  if (all.cost !== undefined && !prices) {
    throw new TypeError("prices must be given for limits.cost, got undefined");
  }
  if (prices) checkPrices(prices);
  if (
    secret !== undefined && (typeof secret !== "string" || secret.length < 16)
  ) {
    throw new RangeError("secret must be a string of at least 16 characters");
  }
  if (decisions && !journal) {
    throw new TypeError(
      "journal must be given for decisions, got undefined: it makes each decision count once",
    );
  }
  checkTools(tools, secret);
  return {
    own: { limits, lastTurn, prices, secret, journal, save, decisions },
    request,
  };
}

function checkLimits(limits: ToolRunLimits): void {
  for (const [name, value] of Object.entries(limits)) {
    const kind = LIMITS[name as keyof ToolRunLimits];
    if (!kind) {
      throw new TypeError(
        `limits.${name} is unknown; the limits are ${
          Object.keys(LIMITS).join(", ")
        }`,
      );
    }
    if (value === undefined) continue;
    const isGood = typeof value === "number" && value > 0 &&
      (kind === "number" ? value < Infinity : Number.isSafeInteger(value));
    if (!isGood) {
      throw new RangeError(
        `limits.${name} must be a positive ${kind}, got ${value}`,
      );
    }
  }
}

const PRICES: Names<ToolRunPrices> = { input: 1, cached: 1, output: 1 };

function checkPrices(prices: ToolRunPrices): void {
  checkNames(prices, PRICES, "prices");
  for (const name of ["input", "cached", "output"] as const) {
    const value = prices[name];
    if (name === "cached" && value === undefined) continue;
    if (typeof value !== "number" || !(value >= 0 && value < Infinity)) {
      throw new RangeError(
        `prices.${name} must be a number of at least 0, got ${value}`,
      );
    }
  }
}

function checkTools(
  tools: readonly OfferedTool[],
  secret: string | undefined,
): void {
  if (!Array.isArray(tools)) {
    throw new TypeError(`tools must be an array, got ${typeof tools}`);
  }
  const names = new Set<string>();
  for (const [at, tool] of tools.entries()) {
    if (!isRunnable(tool)) {
      const { type, function: own } = tool as Record<string, unknown>;
      if (type === "function" || own) {
        throw new TypeError(
          `tools[${at}] must be made by tool(), got a function that cannot be run here`,
        );
      }
      continue;
    }
    if (names.has(tool.name)) {
      throw new TypeError(
        `tools[${at}].name must be unique, got "${tool.name}"`,
      );
    }
    names.add(tool.name);
    if (tool.approve !== false && secret === undefined) {
      throw new TypeError(
        `secret must be given for tools[${at}] (${tool.name}), which has approve: the state of the run is signed with it`,
      );
    }
  }
}

/**
 * Whether a tool runs here.
 *
 * @param tool Any tool.
 */
export function isRunnable(tool: OfferedTool): tool is RunnableTool {
  return typeof (tool as Partial<RunnableTool> | null)?.run === "function";
}
