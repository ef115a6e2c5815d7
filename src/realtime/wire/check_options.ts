/**
 * Checks options against rules before anything is dialled.
 *
 * @module
 */
import { checkNames, describeValue } from "../../core/names.ts";

/**
 * What one option may be:
 *
 * - `"string"`, `"boolean"`, `"function"`: a value of that `typeof`,
 * - `"any"`: not checked here,
 * - `"signal"`: an `AbortSignal`, or `null`,
 * - `[least, most]`: a number between the two; with a third entry `null`, also `null`,
 * - `["a", "b"]`: one of these words,
 * - an object: options with rules of their own; `false` turns the feature off.
 */
export type OptionRule =
  | "string"
  | "boolean"
  | "function"
  | "any"
  | "signal"
  | readonly [least: number, most: number, alternative?: null]
  | readonly [string, ...string[]]
  | OptionRules;

/** Every option there is, by name. */
export interface OptionRules {
  /** The rule of one option. */
  readonly [name: string]: OptionRule;
}

/**
 * Checks options, and those inside of them.
 *
 * @param options The options as the program passed them.
 * @param rules A rule for each option.
 * @param path Path of the option that they are inside of.
 * @throws {TypeError} If an option is unknown, or of the wrong type.
 * @throws {RangeError} If a number is out of its bounds, or is not a number.
 */
export function checkOptions(
  options: unknown,
  rules: OptionRules,
  path = "",
): void {
  checkNames(options, rules, path);
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) {
      checkValue(value, rules[name], path ? `${path}.${name}` : name);
    }
  }
}

function checkValue(value: unknown, rule: OptionRule, path: string): void {
  if (!Array.isArray(rule)) {
    if (rule === "signal") {
      // of any realm, and also one of a library
      if (
        value === null || typeof (value as AbortSignal).aborted === "boolean"
      ) return;
      throw new TypeError(
        `${path} must be an AbortSignal, got ${describeValue(value)}`,
      );
    }
    if (typeof rule !== "string") {
      if (value !== false) checkOptions(value, rule as OptionRules, path);
    } else if (rule !== "any" && typeof value !== rule) {
      throw new TypeError(
        `${path} must be a ${rule}, got ${describeValue(value)}`,
      );
    }
    return;
  }
  if (rule.includes(value)) return; // a word, a bound, or null where that is allowed
  const [least, most] = rule;
  if (typeof least === "string") {
    // the value is not shown: a key may have been passed by mistake
    throw new TypeError(`${path} must be "${rule.join('" or "')}"`);
  }
  if (typeof value === "number" && value > least && value < most) return;
  const bounds = most === Infinity
    ? `at least ${least}`
    : `between ${least} and ${most}`;
  throw new RangeError(
    `${path} must be ${bounds}, got ${describeValue(value)}`,
  );
}
